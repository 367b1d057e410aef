// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Touch.h"
#include "ui/widgets/RecordDialog.h"

class QLineEdit;

namespace ui {

class DateEdit;
class SegmentedControl;
class SuggestEdit;

/// A contact with a partner: how, with whom, what was said, and what was agreed to do next.
class TouchDialog final : public RecordDialog
{
    Q_OBJECT

public:
    TouchDialog(const PageContext &context, const std::optional<domain::Touch> &existing, QWidget *parent);

    /// With whom it most likely was.
    void setPartner(domain::CompetitorId partner);
    /// It is about what was to be done, and does it.
    void setStep(const domain::Touch &step);

protected:
    void check() override;
    base::Result<workflows::Undoable> save() override;
    const QWidget *fieldFor(const QString &errorCode) const override;
    void saved() override;

private:
    void makeFields();
    void fill(const domain::Touch &touch);
    void proposePerson();
    void proposeDay();
    domain::Touch record() const;

    std::optional<domain::Touch> m_existing;
    std::optional<domain::Touch> m_step;
    QString m_proposed; ///< the person; what was typed instead stays
    SuggestEdit *m_partner;
    SegmentedControl *m_channel;
    QLineEdit *m_person;
    DateEdit *m_on;
    QLineEdit *m_summary;
    QLineEdit *m_nextStep;
    DateEdit *m_nextOn;
};

} // namespace ui
