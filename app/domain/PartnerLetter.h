// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Business.h"
#include "domain/Competitor.h"
#include "domain/Complementarity.h"
#include "domain/Figures.h"
#include "domain/LetterText.h"

#include <functional>

class QLocale;

namespace domain {

/// All that a letter to a partner can tell: goodwill only.
struct LetterFacts
{
    explicit LetterFacts(Business from)
        : business(std::move(from))
        , year(CompetitorId(), {}, business.currency)
        , halfYear(CompetitorId(), {}, business.currency)
    {}

    Business business;
    Competitor partner;
    QString signedBy; ///< may be empty
    Complementarity fit;
    PartnerBalance year;     ///< of the last 12 months
    PartnerBalance halfYear; ///< of the last 6 months
    QDate lastContact;       ///< invalid: there was none
    QDate today;
};

/// What stands for each placeholder, each on one line; nothing for what is not known.
LetterValues valuesOf(const LetterFacts &facts, const QLocale &locale,
                      const std::function<QString(QDate)> &dayText);

/// One letter as it goes out.
struct PartnerLetter
{
    Business business;
    QDate on;
    QString address; ///< of the partner, line by line
    QString subject;
    QString body; ///< paragraphs with an empty line between them
};

} // namespace domain
