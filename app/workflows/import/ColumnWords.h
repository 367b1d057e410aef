// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflows/RecordKind.h"

#include <QHash>

namespace workflows {

/// What a field of a list is called, in the person's language.
QString fieldLabel(const QString &field);
/// What belongs into it, for whoever fills it in; may be empty.
QString fieldHint(RecordKind kind, const QString &field);

/// All that people write above columns of such a list.
QStringList columnWords(RecordKind kind);
/// Which column holds which field, by heading and by content: see exchange::guessColumns.
QHash<QString, QString> guessColumns(RecordKind kind, const QStringList &heading,
                                     const QList<QStringList> &rows);
/// The mapping, and for fields it does not name the columns that have their labels.
QHash<QString, QString> withLabels(RecordKind kind, QHash<QString, QString> mapping,
                                   const QStringList &heading);

} // namespace workflows
