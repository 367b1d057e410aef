// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ReferralCard.h"
#include "reports/Language.h"

namespace reports {

/// What a referral card says, on paper and in a message. Everything typed stands on one line each.
class CardWords
{
public:
    struct Line
    {
        QString label;
        QString value; ///< never empty
    };

    CardWords(const domain::ReferralCard &card, const Language &language);

    QString title() const;   ///< of the document
    QString heading() const; ///< over the name of the place
    QString place() const;   ///< its name
    QString promise() const; ///< when to come back to us; empty for a partner
    enum class On { Paper, Screen };
    QList<Line> lines(On on) const; ///< how to reach it, and what was asked for
    QString doneAlready() const;    ///< of the hand-off; empty when the customer does the first step
    QString us() const;             ///< our name
    QString reachUs() const;        ///< our number and website; may be empty
    QString day() const;            ///< of the card
    QString codeLabel() const;      ///< over the ticket
    QString codeHint() const;       ///< what to do with the ticket
    QString scanHint() const;       ///< what the QR code is

private:
    const domain::ReferralCard &m_card;
    const Language &m_language;
};

} // namespace reports
