// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"
#include "ledger/Ledger.h"

class QLocale;

/// The starter lists: what a business of a trade is usually asked for, to begin with and to edit.
namespace workflows {

struct Trade
{
    QString code; ///< as in domain::Business::trade: "body_shop"
    QString name; ///< in the language asked for

    bool operator==(const Trade &) const = default;
};

/// In the order they are offered; "other" is the last. Names are in the locale's language, else in English.
QList<Trade> trades(const QLocale &locale);

/// Adds the trade's categories and competencies and the guidelines that go with them, named in the locale's
/// language, to what the ledger has; a competency or a guideline of that name that is there already stays as
/// it is. One transaction. Fails with "trade.unknown" for a code that is none of trades().
base::Done fillInTrade(ledger::Ledger &ledger, const QString &code, const QLocale &locale);

/// Adds the trade's guidelines alone, to the needs and reasons that the ledger has; returns those added. One
/// that would be left without a reason or need that it is about is not added. "trade.unknown"
base::Result<QList<domain::GuidelineId>> fillInGuidelines(ledger::Ledger &ledger, const QString &code,
                                                          const QLocale &locale);

/// Adds the trade's unacceptable actions to what the ledger has; one that is there already stays as it is.
base::Done fillInActions(ledger::Ledger &ledger, const QString &code, const QLocale &locale);

} // namespace workflows
