// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"
#include "domain/Money.h"
#include "domain/TillMatch.h"

#include <QDate>
#include <QStringList>

namespace ledger {

/// Somebody whom a till's export names and about whom a person has to decide.
struct TillQuestion
{
    qint64 person = 0; ///< the same for the same name, number, phone and e-mail in every export
    QString name;      ///< as the till writes it, as are the following; empty where it says nothing
    QString number;
    QString phone;
    QString email;
    domain::TillDoubt doubt = domain::TillDoubt::SimilarName;
    QList<domain::CustomerId> candidates = {}; ///< the likeliest first
    qint64 sales = 0;                          ///< lines of the export
    QDate firstOn = {};
    QDate lastOn = {};
    domain::Money value = domain::Money::zero(domain::Currency::euro()); ///< of them all

    /// What to call them: the name, else the number, phone or e-mail.
    QString caption() const;
};

/// What somebody has decided about one of them.
struct TillDecision
{
    qint64 person = 0;
    QString caption;
    std::optional<domain::CustomerId> customer; ///< nothing: nobody of ours
};

/// One import from the till.
struct TillRun
{
    QString fileName;
    QList<TillDecision> decisions; ///< kept in the ledger, so that nobody is asked again
    qsizetype mostQuestions = 500; ///< that are answered, those with the largest sums
};

} // namespace ledger
