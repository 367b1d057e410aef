// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/PaperDialog.h"
#include "workflows/PartnerStatement.h"

class QCheckBox;
class QComboBox;

namespace ui {

/// What went either way between a partner and us, on paper for the meeting.
class StatementDialog final : public PaperDialog
{
    Q_OBJECT

public:
    /// Of a statement that can be read.
    StatementDialog(const PageContext &context, const domain::PartnerStatement &statement, QWidget *parent);

protected:
    reports::Document document() const override;

private:
    void makeFields();
    void read();

    domain::PartnerStatement m_statement;
    QComboBox *m_period;
    QCheckBox *m_names;
};

} // namespace ui
