// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/ColumnsForm.h"
#include "workflows/TillMatching.h"

namespace ui {

/// The columns of a till's export.
class TillColumnsForm final : public ColumnsForm
{
    Q_OBJECT

public:
    explicit TillColumnsForm(const PageContext &context, QWidget *parent);

    void setFile(const workflows::TillFile &file) { setColumns(file.heading, file.rows, file.layout); }
    /// Asks how days and amounts are meant where the file leaves it open. Whether there is something to ask.
    bool askHow(const workflows::ImportReport &report) { return ask(report.openDay, report.openAmount); }
    void focusFirst() const { focusOn({}); }
};

} // namespace ui
