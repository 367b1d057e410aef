// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"
#include "domain/ReferralCard.h"
#include "ui/widgets/PaperDialog.h"

class QLineEdit;

namespace ui {

/// What the customer takes along: seen as it will be printed, on paper, as PDF or as text for a message, in
/// the customer's language.
class ReferralCardDialog final : public PaperDialog
{
    Q_OBJECT

public:
    /// `partner`: whose opening hours are kept when they are changed here; none for a card of our own.
    ReferralCardDialog(const PageContext &context, domain::ReferralCard card,
                       const std::optional<domain::CompetitorId> &partner, QWidget *parent);

protected:
    reports::Document document() const override;

private:
    void makeFields();
    void typed();
    void keepOpeningNote();
    void copyText();

    domain::ReferralCard m_card;
    std::optional<domain::CompetitorId> m_partner;
    QLineEdit *m_told;
    QLineEdit *m_opening;
};

} // namespace ui
