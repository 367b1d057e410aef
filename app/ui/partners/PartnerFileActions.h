// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/PageContext.h"

#include <QList>

class QAction;

namespace ui {

class Page;

/// The entries of the page's menu for files from and to partners; the page's partner is proposed.
QList<QAction *> makePartnerFileActions(const PageContext &context, Page *page);

} // namespace ui
