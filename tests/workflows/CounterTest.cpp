// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/Counter.h"

#include "domain/Ticket.h"
#include "ledger/Catalogue.h"
#include "ledger/Competitors.h"
#include "ledger/Customers.h"
#include "ledger/FreshLedger.h"
#include "ledger/LogReader.h"
#include "workflows/LogRecords.h"

using domain::Level;

class CounterTest final : public QObject
{
    Q_OBJECT

private:
    template <class T>
    static T must(const base::Result<T> &result)
    {
        if (!result)
            qFatal("%s: %s", qPrintable(result.error().sentence), qPrintable(result.error().detail));
        return *result;
    }

    static domain::CompetencyId need(ledger::Ledger &ledger, const char *name)
    {
        ledger::Catalogue catalogue(ledger);
        domain::Competency competency;
        competency.name = QString::fromUtf8(name);
        competency.category = must(catalogue.categoryNamed(QStringLiteral("All")));
        return must(catalogue.addCompetency(competency));
    }

    static domain::CompetitorId partner(ledger::Ledger &ledger, const char *name, domain::CompetencyId need,
                                        int level, bool isAgreed = false)
    {
        ledger::Competitors competitors(ledger);
        domain::Competitor competitor;
        competitor.name = QString::fromUtf8(name);
        const auto id = must(competitors.add(competitor));
        if (isAgreed && !competitors.setStage(id, {domain::Stage::Agreed, QDate(2026, 1, 1), {}}))
            qFatal("no stage");
        domain::Strength strength;
        strength.competency = need;
        strength.competitor = id;
        strength.level = Level::from(level);
        if (strength.level && !ledger::Strengths(ledger).set(strength))
            qFatal("no strength");
        return id;
    }

    static domain::SendAwayId send(ledger::Ledger &ledger, domain::CompetencyId need, QDate on,
                                   std::optional<qint64> forgone = {},
                                   std::optional<domain::CustomerId> customer = {})
    {
        domain::SendAway sendAway;
        sendAway.on = on;
        sendAway.need = need;
        sendAway.customer = customer;
        if (forgone)
            sendAway.forgone = domain::Money(*forgone, domain::Currency::euro());
        return must(ledger::SendAways(ledger).add(sendAway));
    }

private Q_SLOTS:
    void theStrongestComeFirstAndTheUnknownLast_data() { FreshLedger::addRows(); }
    void theStrongestComeFirstAndTheUnknownLast()
    {
        QFETCH(const FreshLedger::Backend, backend);
        FreshLedger fresh(backend);
        const auto glass = need(*fresh, "Glass");
        partner(*fresh, "Nobody knows", glass, -1, true);
        partner(*fresh, "Fair", glass, 3);
        partner(*fresh, "Fair with agreement", glass, 3, true);
        partner(*fresh, "Best", glass, 5);
        partner(*fresh, "Not at all", glass, 0);
        const auto suggested = must(workflows::suggestPartners(*fresh, glass, 4));
        QStringList names;
        for (const auto &suggestion : suggested)
            names.append(suggestion.name);
        QCOMPARE(names, (QStringList{QStringLiteral("Best"), QStringLiteral("Fair with agreement"),
                                     QStringLiteral("Fair"), QStringLiteral("Not at all")}));
        QVERIFY(suggested.at(0).isStrongest);
        QVERIFY(!suggested.at(1).isStrongest);
    }

    void theUsualIsTheMedianOfWhatIsKnown()
    {
        FreshLedger fresh(FreshLedger::Backend::SQLite);
        const auto glass = need(*fresh, "Glass");
        const QDate day(2026, 11, 1);
        send(*fresh, glass, day, 100);
        send(*fresh, glass, day, 900'000);
        send(*fresh, glass, day);
        QVERIFY(!must(workflows::usualForgone(*fresh, glass)));
        send(*fresh, glass, day, 42'000);
        send(*fresh, need(*fresh, "Paint"), day, 1);
        QCOMPARE(must(workflows::usualForgone(*fresh, glass))->minor(), 42'000);
    }

    void onlyCustomersSentAwayBeforeThatDayAreOffered_data() { FreshLedger::addRows(); }
    void onlyCustomersSentAwayBeforeThatDayAreOffered()
    {
        QFETCH(const FreshLedger::Backend, backend);
        FreshLedger fresh(backend);
        const auto glass = need(*fresh, "Glass");
        ledger::Customers customers(*fresh);
        const auto add = [&customers](const char *name) {
            domain::Customer customer;
            customer.name = QString::fromUtf8(name);
            return must(customers.add(customer));
        };
        const auto tom = add("Tom Brandt");
        const auto today = add("Tom Today");
        add("Tom Never");
        const QDate day(2026, 11, 20);
        const auto first = send(*fresh, glass, day.addDays(-30), {}, tom);
        const auto latest = send(*fresh, glass, day.addDays(-3), {}, tom);
        send(*fresh, glass, day, {}, today);
        const auto found = must(workflows::findSentCustomers(*fresh, QStringLiteral("tom"), day, 8));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.constFirst().customer.id, tom);
        QCOMPARE(found.constFirst().sent.id, latest);
        QCOMPARE(must(customers.sentBefore(tom, day.addDays(-3)))->id, first);
        QVERIFY(!must(customers.sentBefore(tom, day.addDays(-30))));
        const QString ticket = domain::ticketOf(first).toLower().remove(QLatin1Char('-'));
        const auto byTicket = must(workflows::findSentCustomers(*fresh, ticket, day, 8));
        QCOMPARE(byTicket.size(), 1);
        QCOMPARE(byTicket.constFirst().customer.id, tom);
    }

    void manyDraftsHideNoSendAway_data() { FreshLedger::addRows(); }
    void manyDraftsHideNoSendAway()
    {
        QFETCH(const FreshLedger::Backend, backend);
        FreshLedger fresh(backend);
        const auto glass = need(*fresh, "Glass");
        ledger::Customers customers(*fresh);
        domain::Customer customer;
        customer.name = QStringLiteral("Tom Brandt");
        const auto tom = must(customers.add(customer));
        const QDate day(2026, 11, 20);
        const auto sent = send(*fresh, glass, day.addDays(-30), {}, tom);
        domain::SendAway draft;
        draft.on = day.addDays(-2);
        draft.need = glass;
        draft.customer = tom;
        draft.status = domain::Status::Draft;
        SUCCEEDS(fresh->transact([&]() -> base::Done {
            for (int i = 0; i < 60; ++i)
                TRY(ledger::SendAways(*fresh).add(draft));
            return {};
        }));
        QCOMPARE(must(customers.sentBefore(tom, day))->id, sent);
        QCOMPARE(must(workflows::findSentCustomers(*fresh, QStringLiteral("tom"), day, 8)).size(), 1);
    }

    void aTicketAlsoWrittenInTheNameFindsItsOwnerOnce()
    {
        FreshLedger fresh(FreshLedger::Backend::SQLite);
        ledger::Customers customers(*fresh);
        domain::Customer tom;
        tom.name = QStringLiteral("Tom Brandt");
        tom.id = must(customers.add(tom));
        const QDate day(2026, 11, 20);
        const QString ticket =
            domain::ticketOf(send(*fresh, need(*fresh, "Glass"), day.addDays(-3), {}, tom.id));
        tom.name += QLatin1Char(' ') + ticket;
        SUCCEEDS(customers.save(tom));
        QCOMPARE(must(workflows::findSentCustomers(*fresh, ticket, day, 8)).size(), 1);
    }

    void whatIsEnteredInErrorComesBackTogether_data() { FreshLedger::addRows(); }
    void whatIsEnteredInErrorComesBackTogether()
    {
        QFETCH(const FreshLedger::Backend, backend);
        FreshLedger fresh(backend);
        const auto glass = need(*fresh, "Glass");
        const QDate day(2026, 11, 1);
        const QList<domain::SendAwayId> ids{send(*fresh, glass, day), send(*fresh, glass, day)};
        const auto rows = [&fresh] {
            return must(ledger::LogReader(*fresh).sendAways({}, {}, 10)).rows.size();
        };
        const auto done = must(workflows::enterInError(*fresh, ids));
        QCOMPARE(rows(), 0);
        SUCCEEDS(done.undo());
        QCOMPARE(rows(), 2);
        SUCCEEDS(done.redo());
        QCOMPARE(rows(), 0);
    }

    /// Nobody is there twice because of a prefix.
    void aCustomerIsKnownByTheNumberHoweverItIsTyped_data() { FreshLedger::addRows(); }
    void aCustomerIsKnownByTheNumberHoweverItIsTyped()
    {
        QFETCH(FreshLedger::Backend, backend);
        domain::Business business = FreshLedger::example();
        business.country = QStringLiteral("DE");
        FreshLedger fresh(backend, QDate(2026, 11, 21), business);
        const auto resolved = [&](const char *line) {
            const domain::Customer details = domain::customerFromText(QString::fromUtf8(line));
            return must(workflows::resolveCustomer(*fresh, {{}, details})).value();
        };
        const auto tom = resolved("Tom Brandt, +49 (431) 555 0142");
        QCOMPARE(must(ledger::Customers(*fresh).byId(tom))->phones,
                 QStringList{QStringLiteral("0431 5550142")});
        QCOMPARE(resolved("0431/555-0142"), tom);
        QCOMPARE(resolved("+494315550142"), tom);
        // Taken down with its prefix before there was a country.
        domain::Customer ana;
        ana.name = QStringLiteral("Ana");
        ana.phones = {QStringLiteral("+49 170 5551234")};
        const auto known = must(ledger::Customers(*fresh).add(ana));
        QCOMPARE(resolved("0170 5551234"), known);
    }

    void aNeedMadeInPassingIsMadeOnce_data() { FreshLedger::addRows(); }
    void aNeedMadeInPassingIsMadeOnce()
    {
        QFETCH(const FreshLedger::Backend, backend);
        FreshLedger fresh(backend);
        domain::SendAway sendAway;
        sendAway.on = QDate(2026, 11, 1);
        const workflows::NeedChoice roofBox{std::nullopt, QStringLiteral("Roof box")};
        SUCCEEDS(workflows::logSendAway(*fresh, sendAway, roofBox, {}));
        SUCCEEDS(workflows::logSendAway(*fresh, sendAway, {std::nullopt, QStringLiteral("roof  BOX")}, {}));
        QCOMPARE(must(ledger::Catalogue(*fresh).competencies()).size(), 1);
        sendAway.on = QDate();
        FAILS_WITH(workflows::logSendAway(*fresh, sendAway, {std::nullopt, QStringLiteral("Tow bar")}, {}),
                   "date.missing");
        QCOMPARE(must(ledger::Catalogue(*fresh).competencies()).size(), 1);
    }
};

QTEST_GUILESS_MAIN(CounterTest)
#include "CounterTest.moc"
