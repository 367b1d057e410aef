// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Availabilities.h"
#include "ledger/Catalogue.h"
#include "ledger/Competitors.h"
#include "ledger/Conduct.h"
#include "ledger/Customers.h"
#include "ledger/FitChecks.h"
#include "ledger/Guidelines.h"
#include "ledger/Letters.h"
#include "ledger/Partners.h"
#include "ledger/Records.h"

#include <QTest>

/// The value of what has to succeed for a test to begin.
template <class T>
T need(base::Result<T> result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().sentence), qPrintable(result.error().detail));
    return *std::move(result);
}

inline void need(const base::Done &done)
{
    if (!done)
        qFatal("%s %s", qPrintable(done.error().sentence), qPrintable(done.error().detail));
}

inline domain::StatusChange becoming(domain::Status status, QDate on,
                                     std::optional<domain::HowKnown> how = domain::HowKnown::PartnerTold)
{
    domain::StatusChange change;
    change.status = status;
    change.howKnown = how;
    change.on = on;
    if (domain::needsCause(status)) {
        change.byWhom = domain::Party::Partner;
        change.cause = domain::Cause::NoCapacity;
    }
    return change;
}

/// One need, two competitors, two customers: enough to write every kind of record about.
struct Shop
{
    explicit Shop(ledger::Ledger &openLedger) : ledger(openLedger)
    {
        domain::Competency windscreen;
        windscreen.name = QStringLiteral("Windscreen");
        windscreen.category = need(ledger::Catalogue(ledger).addCategory(QStringLiteral("Glass")));
        glass = need(ledger::Catalogue(ledger).addCompetency(windscreen));
        northside = addCompetitor(QStringLiteral("Northside Glass"));
        riverside = addCompetitor(QStringLiteral("Riverside Motors"));
        tom = addCustomer(QStringLiteral("Tom Brandt"), QStringLiteral("0431 555-0142"));
        ana = addCustomer(QStringLiteral("Ana Söderlund"), {});
        rate(northside, 5, QDate(2026, 10, 3));
    }

    domain::CompetitorId addCompetitor(const QString &name) const
    {
        domain::Competitor competitor;
        competitor.name = name;
        return need(ledger::Competitors(ledger).add(competitor));
    }

    domain::CustomerId addCustomer(const QString &name, const QString &phone) const
    {
        domain::Customer customer;
        customer.name = name;
        if (!phone.isEmpty())
            customer.phones = {phone};
        return need(ledger::Customers(ledger).add(customer));
    }

    void rate(std::optional<domain::CompetitorId> competitor, int level, QDate on) const
    {
        domain::Strength strength;
        strength.competency = glass;
        strength.competitor = competitor;
        strength.level = domain::Level::from(level);
        strength.assessedOn = on;
        need(ledger::Strengths(ledger).set(strength));
    }

    domain::SendAway sendAway(QDate on) const
    {
        domain::SendAway record;
        record.on = on;
        record.need = glass;
        record.customer = tom;
        record.partner = northside;
        record.forgone = domain::Money(42000, domain::Currency::euro());
        return record;
    }

    domain::SendAwayId send(QDate on) const { return need(ledger::SendAways(ledger).add(sendAway(on))); }

    domain::ReturnVisit visit(QDate on, qint64 cents = 9900) const
    {
        domain::ReturnVisit record;
        record.on = on;
        record.customer = tom;
        record.value = domain::Money(cents, domain::Currency::euro());
        return record;
    }

    domain::ReturnVisitId comeBack(QDate on) const
    {
        return need(ledger::ReturnVisits(ledger).add(visit(on)));
    }

    /// Two send-aways with a story, a visit after each, a referral each way, an agreement.
    void live() const
    {
        const auto january = send(QDate(2026, 1, 31));
        const auto march = send(QDate(2026, 3, 10));
        ledger::SendAways sendAways(ledger);
        need(sendAways.setStatus(january, becoming(domain::Status::Served, QDate(2026, 2, 2))));
        need(sendAways.setStatus(january, becoming(domain::Status::Closed, QDate(2026, 2, 3))));
        need(sendAways.setStatus(march, becoming(domain::Status::Declined, QDate(2026, 3, 11))));
        comeBack(QDate(2026, 2, 28));
        comeBack(QDate(2026, 4, 9));
        domain::ReferralIn referral;
        referral.on = QDate(2026, 5, 1);
        referral.sourceKind = domain::SourceKind::WordOfMouth;
        referral.recommendedBy = tom;
        referral.customer = ana;
        referral.note = QStringLiteral("Ümlaut & <b>“quotes”</b> %1");
        need(ledger::ReferralsIn(ledger).add(referral));
        need(ledger::Competitors(ledger).setStage(
            northside, {domain::Stage::Agreed, QDate(2026, 1, 5), QStringLiteral("lunch")}));
        liveAtTheCounter();
    }

    /// A guideline, an incident with a review, a fit check, a note of today, a talk, a letter.
    void liveAtTheCounter() const
    {
        domain::Guideline guideline;
        guideline.name = QStringLiteral("Glass goes to the glazier");
        guideline.needs = {glass};
        guideline.highestValue = domain::Money(50000, domain::Currency::euro());
        need(ledger::Guidelines(ledger).add(guideline));
        ledger::Conduct conduct(ledger);
        domain::UnacceptableAction action;
        action.name = QStringLiteral("Shouting at staff");
        domain::Incident incident;
        incident.on = QDate(2026, 6, 1);
        incident.customer = ana;
        incident.action = need(conduct.addAction(action));
        const auto id = need(conduct.addIncident(incident));
        need(conduct.addReview(
            id, {QDate(2026, 6, 15), {}, domain::ReviewOutcome::Improved, {}, QDate(2026, 12, 1)}));
        domain::FitCheck check;
        check.on = QDate(2026, 6, 2);
        check.customer = tom;
        check.requirements = {{glass, {}, domain::Importance::Must, 30}};
        need(ledger::FitChecks(ledger).add(check));
        need(ledger::Availabilities(ledger).note(QDate(2026, 6, 2),
                                                 {northside, glass, domain::Availability::Full}));
        need(ledger::Partners(ledger).addTouch(touch(QDate(2026, 6, 3))));
        domain::LetterTemplate letter;
        letter.name = QStringLiteral("Thank-you");
        letter.body = QStringLiteral("Dear {contact},\n");
        need(ledger::Letters(ledger).add(letter));
    }

    domain::Touch touch(QDate on) const
    {
        domain::Touch touch;
        touch.partner = northside;
        touch.on = on;
        touch.channel = domain::Channel::Visit;
        touch.person = QStringLiteral("Lena Roth");
        touch.summary = QStringLiteral("Showed the matrix");
        touch.nextStep = QStringLiteral("Send the draft");
        touch.nextOn = on.addDays(7);
        return touch;
    }

    ledger::Ledger &ledger;
    domain::CompetencyId glass;
    domain::CompetitorId northside;
    domain::CompetitorId riverside;
    domain::CustomerId tom;
    domain::CustomerId ana;
};
