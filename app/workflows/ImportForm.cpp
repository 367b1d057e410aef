// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/ImportForm.h"

#include "exchange/xlsx/XlsxForm.h"
#include "workflows/import/ColumnWords.h"

namespace workflows {

base::Done writeImportForm(RecordKind kind, const QString &path)
{
    QList<exchange::FormColumn> columns;
    for (const exchange::Field &field : fieldsOf(kind)) {
        const QString name = QString::fromLatin1(field.name);
        columns.append({fieldLabel(name), fieldHint(kind, name), field.holds, field.isRequired});
    }
    return exchange::writeForm(path, domain::labelOf(kind), columns);
}

} // namespace workflows
