// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Arguments.h"
#include "workflows/ImportRecords.h"

#include <QLocale>

namespace cli {

/// The words for --help, and what one of them means. Fails by wrongUse().
QStringList recordKinds();
base::Result<workflows::RecordKind> recordKind(const QString &word);
bool isFieldOf(workflows::RecordKind kind, const QString &field);

/// What was done, for standard output.
QString importText(const workflows::ImportReport &report, const workflows::ImportOptions &options,
                   const QLocale &locale);
/// Which rows were not taken and why, for standard error; empty when all were.
QString rejectionText(const workflows::ImportReport &report, const workflows::ImportOptions &options);

} // namespace cli
