// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/PageContext.h"

#include <QStringList>

#include <optional>

class QDir;

namespace ui {

/// What files that go into a folder are called in the end, so that none is replaced unasked: where some of
/// the names are taken the person is asked. Nothing: they have changed their mind.
std::optional<QStringList> settledNames(const PageContext &context, const QString &title, const QDir &folder,
                                        const QStringList &names);

} // namespace ui
