// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Catalogue.h"
#include "ledger/Competitors.h"
#include "ledger/Customers.h"
#include "ledger/FreshLedger.h"
#include "ledger/Records.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/PageContext.h"
#include "ui/widgets/Prompts.h"
#include "workflows/Undoable.h"

#include <QAction>
#include <QSettings>

/// Answers what a test has told it to answer, and remembers what was asked.
class ScriptedPrompts final : public ui::Prompts
{
public:
    int ask(const QString &, const QString &question, const QStringList &) override
    {
        asked.append(question);
        return answer;
    }
    std::optional<QString> askText(const QString &, const QString &, const QString &present) override
    {
        return present;
    }
    QString fileToOpen(const QString &, const QString &) override { return {}; }
    QString fileToSave(const QString &, const QString &, const QString &) override { return file; }
    void showError(const base::Error &error) override { errors.append(error); }
    void tell(const QString &, const QString &text) override { asked.append(text); }

    int answer = 0;
    QString file;
    QStringList asked;
    QList<base::Error> errors;
};

/// A window that only remembers what a page wanted of it.
class BareShell final : public ui::Shell
{
public:
    void navigate(const ui::Target &target) override { targets.append(target); }
    QAction *action(ui::Command command) const override
    {
        return const_cast<QAction *>(&actions[static_cast<size_t>(command)]);
    }
    void keep(const workflows::Undoable &change) override { kept.append(change); }
    void showMessage(const QString &sentence) override { messages.append(sentence); }
    void showError(const base::Error &error) override { errors.append(error); }
    std::optional<domain::StaffId> staff() const override { return who; }

    std::array<QAction, 4> actions;
    QList<ui::Target> targets;
    QList<workflows::Undoable> kept;
    QStringList messages;
    QList<base::Error> errors;
    std::optional<domain::StaffId> who;
};

/// A counter for one test: a small body shop with three other businesses, and all a page is given.
class Counter
{
public:
    explicit Counter(const QLocale &language = QLocale(QLocale::English, QLocale::UnitedKingdom))
        : locale(language)
    {
        ledger::Catalogue catalogue(*ledger);
        glass = must(catalogue.addCompetency(need("Windscreen replacement", "Glass")));
        paint = must(catalogue.addCompetency(need("Paint and refinish", "Paint")));
        calibration = must(catalogue.addCompetency(need("Camera calibration", "Glass")));
        maria = must(catalogue.addStaff({{}, QStringLiteral("Maria Osei"), domain::Role::Manager, {}}));
        shell.who = maria;
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

    ui::PageContext context() { return {*ledger, ledger.clock(), theme, settings, prompts, shell, locale}; }

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
    QDate today() const { return ledger.clock().today(); }

    template <class T>
    static T must(const base::Result<T> &result)
    {
        if (!result)
            qFatal("%s: %s", qPrintable(result.error().sentence), qPrintable(result.error().detail));
        return *result;
    }

    mutable FreshLedger ledger{FreshLedger::Backend::SQLite};
    ui::Theme theme;
    QSettings settings{ledger.path(QStringLiteral("settings.ini")), QSettings::IniFormat};
    ScriptedPrompts prompts;
    BareShell shell;
    QLocale locale;
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
