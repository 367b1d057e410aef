// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Advocacies.h"
#include "ledger/Catalogue.h"
#include "ledger/Competitors.h"
#include "ledger/Customers.h"
#include "ledger/FreshLedger.h"
#include "ledger/Records.h"
#include "ui/Stage.h"

/// A counter for one test: a small body shop with three other businesses, and all a page is given.
class Counter : public Stage
{
public:
    explicit Counter(const QLocale &language = QLocale(QLocale::English, QLocale::UnitedKingdom))
    {
        locale = language;
        ledger::Catalogue catalogue(*ledger);
        glass = must(catalogue.addCompetency(need("Windscreen replacement", "Glass")));
        paint = must(catalogue.addCompetency(need("Paint and refinish", "Paint")));
        calibration = must(catalogue.addCompetency(need("Camera calibration", "Glass")));
        maria = must(catalogue.addStaff({{}, QStringLiteral("Maria Osei"), domain::Role::Manager, {}}));
        shell.atCounter = maria;
        northside = partner("Northside Glass", "Lena Roth", "0431 555 0142", domain::Stage::Agreed);
        volt = partner("Volt Garage", "Samir Haddad", "0431 555 0177", domain::Stage::Agreed);
        city = partner("City Body Shop", "", "0431 555 0119", domain::Stage::Prospect);
        rate({}, 1);
        rate(northside, 5);
        rate(volt, 3);
        rate(city, 3);
        outOfCompetence = *must(catalogue.reasonNamed(QStringLiteral("competencies")));
        notAtBest = *must(catalogue.reasonNamed(QStringLiteral("not_at_best")));
    }

    domain::CustomerId customer(const QString &name, const QString &phone = {})
    {
        domain::Customer customer;
        customer.name = name;
        if (!phone.isEmpty())
            customer.phones.append(phone);
        return must(ledger::Customers(*ledger).add(customer));
    }

    domain::SendAway draftOf(QDate on, std::optional<domain::CustomerId> customer = {})
    {
        domain::SendAway sendAway;
        sendAway.on = on;
        sendAway.customer = customer;
        sendAway.need = glass;
        sendAway.partner = northside;
        sendAway.reason = outOfCompetence;
        sendAway.handoff = domain::Handoff::CalledAhead;
        sendAway.forgone = euros(420);
        sendAway.staff = maria;
        return sendAway;
    }

    domain::SendAwayId send(const domain::SendAway &sendAway)
    {
        return must(ledger::SendAways(*ledger).add(sendAway));
    }

    domain::SendAway stored(domain::SendAwayId id) { return *must(ledger::SendAways(*ledger).byId(id)); }

    domain::Money euros(qint64 amount) const { return {amount * 100, domain::Currency::euro()}; }
    QDate today() const { return clock.today(); }

    template <class T>
    static T must(const base::Result<T> &result)
    {
        if (!result)
            qFatal("%s: %s", qPrintable(result.error().sentence), qPrintable(result.error().detail));
        return *result;
    }

    domain::CompetencyId glass, paint, calibration;
    domain::CompetitorId northside, volt, city;
    domain::StaffId maria;
    domain::ReasonId outOfCompetence, notAtBest;

private:
    domain::Competency need(const char *name, const char *category)
    {
        domain::Competency competency;
        competency.name = QString::fromUtf8(name);
        competency.category = must(ledger::Catalogue(*ledger).categoryNamed(QString::fromUtf8(category)));
        return competency;
    }

    domain::CompetitorId partner(const char *name, const char *person, const char *phone, domain::Stage stage)
    {
        domain::Competitor competitor;
        competitor.name = QString::fromUtf8(name);
        competitor.contacts.append({{}, QString::fromUtf8(person), {}, {QString::fromUtf8(phone)}, {}, true});
        ledger::Competitors competitors(*ledger);
        const auto id = must(competitors.add(competitor));
        if (stage != domain::Stage::Prospect && !competitors.setStage(id, {stage, today(), {}}))
            qFatal("no stage");
        return id;
    }

    void rate(std::optional<domain::CompetitorId> who, int level)
    {
        domain::Strength strength;
        strength.competency = glass;
        strength.competitor = who;
        strength.level = domain::Level::from(level);
        strength.assessedOn = today();
        if (!ledger::Strengths(*ledger).set(strength))
            qFatal("no strength");
    }
};
