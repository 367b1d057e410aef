// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ReferralCard.h"
#include "domain/SendAway.h"
#include "ui/widgets/PaperDialog.h"

class QLineEdit;

namespace ui {

/// What the customer takes along: seen as it will be printed, on paper, as PDF or as text for a message, in
/// the customer's language.
class ReferralCardDialog final : public PaperDialog
{
    Q_OBJECT

public:
    /// What is written here is kept: with `sendAway` what we told the partner, with that one the opening
    /// hours.
    ReferralCardDialog(const PageContext &context, domain::ReferralCard card,
                       const domain::SendAway &sendAway, QWidget *parent);

    ~ReferralCardDialog() override;

    void done(int result) override;

protected:
    reports::Document document() const override;
    bool isSeenWhole() const override;

private:
    void makeFields();
    void typed();
    void keepTold();
    void keepOpeningNote();
    void copyText();

    domain::ReferralCard m_card;
    domain::SendAwayId m_sendAway;
    std::optional<domain::CompetitorId> m_partner;
    QLineEdit *m_told;
    QLineEdit *m_opening;
};

} // namespace ui
