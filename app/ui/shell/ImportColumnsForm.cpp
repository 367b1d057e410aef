// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ImportColumnsForm.h"

#include "workflows/import/ColumnWords.h"

namespace ui {

ImportColumnsForm::ImportColumnsForm(const PageContext &context, QWidget *parent)
    : ColumnsForm(context, "import", parent)
{
    addHow();
}

void ImportColumnsForm::setFile(const workflows::ImportFile &file)
{
    m_file = file;
    removeFields();
    for (const exchange::Field &field : workflows::fieldsOf(file.kind)) {
        const QString name = QString::fromLatin1(field.name);
        const QString label = workflows::fieldLabel(name);
        addField(name, field.isRequired ? tr("%1 (needed)").arg(label) : label);
    }
    setColumns(file.heading, file.rows, file.layout);
}

/// A cell that is written otherwise than it is shown, and how it is understood.
QString ImportColumnsForm::exampleOf(const workflows::ImportReport &report, exchange::Holds holds) const
{
    const auto &fields = workflows::fieldsOf(m_file.kind);
    for (const workflows::PreviewRow &row : report.preview) {
        for (qsizetype field = 0; field < row.becomes.size(); ++field) {
            const qsizetype column = m_file.heading.indexOf(
                m_file.layout.columns.value(QString::fromLatin1(fields.at(field).name)));
            const QString cell = row.row.cells.value(column).simplified();
            if (fields.at(field).holds == holds && column >= 0 && !cell.isEmpty()
                && cell != row.becomes.at(field))
                return tr("“%1” is read as %2.").arg(cell, row.becomes.at(field));
        }
    }
    return {};
}

bool ImportColumnsForm::show(const workflows::ImportReport &report)
{
    m_file.layout = layoutChosen();
    return ask(report.openDay, report.openAmount, exampleOf(report, exchange::Holds::Day),
               exampleOf(report, exchange::Holds::Amount));
}

} // namespace ui
