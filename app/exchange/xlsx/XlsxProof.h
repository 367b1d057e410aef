// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace exchange {

/// What is wrong with a workbook that libxlsxwriter has just written, in words for the log; empty when each
/// of its parts unpacks to its end and sheet i has `rows.at(i)` rows. The library does not notice a disk that
/// is full: parts of the file are missing then.
QString faultOf(const QString &path, const QList<qint64> &rows);

} // namespace exchange
