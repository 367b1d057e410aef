// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/partners/PartnerFileForm.h"
#include "workflows/PartnerFile.h"

class QCheckBox;

namespace ui {

class DateEdit;
class FieldError;

/// Writes a file for a partner: whose customers of which days, and whether those who agreed are named.
class WritePartnerFileDialog final : public PartnerFileForm
{
    Q_OBJECT

public:
    WritePartnerFileDialog(const PageContext &context, std::optional<domain::CompetitorId> proposed,
                           QWidget *parent);

private:
    void makeForm();
    /// Nothing while somebody or some day is missing, which is said at the field of the day.
    std::optional<workflows::PartnerFileDraft> read();
    void tell();
    void write();
    QString suggestedName() const;

    DateEdit *m_from;
    DateEdit *m_to;
    FieldError *m_wrong;
    QCheckBox *m_withCustomers;
    QLabel *m_summary;
};

} // namespace ui
