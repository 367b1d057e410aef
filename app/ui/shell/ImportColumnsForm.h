// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/ColumnsForm.h"
#include "workflows/ImportFile.h"

namespace ui {

/// The columns of a list of any kind, with an example of how days and amounts are understood.
class ImportColumnsForm final : public ColumnsForm
{
    Q_OBJECT

public:
    explicit ImportColumnsForm(const PageContext &context, QWidget *parent);

    void setFile(const workflows::ImportFile &file);
    /// Shows how days and amounts are understood, and asks where nothing says how they are meant. Whether
    /// there is something to ask.
    bool show(const workflows::ImportReport &report);
    /// What is missing, or the first.
    void focusFirst() const { focusOn(m_file.missing()); }

private:
    QString exampleOf(const workflows::ImportReport &report, exchange::Holds holds) const;

    workflows::ImportFile m_file;
};

} // namespace ui
