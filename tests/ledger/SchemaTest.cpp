// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/sql/Schema.h"

#include "FreshLedger.h"
#include "ledger/FigureReader.h"
#include "Shop.h"

using Backend = FreshLedger::Backend;

class SchemaTest final : public QObject
{
    Q_OBJECT

private:
    std::map<Backend, std::unique_ptr<FreshLedger>> m_lived;

    ledger::Ledger &lived(Backend backend)
    {
        auto &fresh = m_lived[backend];
        if (!fresh) {
            fresh = std::make_unique<FreshLedger>(backend);
            Shop(**fresh).live();
        }
        return **fresh;
    }

private Q_SLOTS:
    void cleanupTestCase() { m_lived.clear(); }

    /// The program's own checks stand before these; the schema holds when they fail.
    void theSchemaItselfRefuses_data()
    {
        QTest::addColumn<Backend>("backend");
        QTest::addColumn<QString>("sql");
        const std::pair<const char *, const char *> refused[]{
            {"30 February", "update send_away set on_date = '2026-02-30'"},
            {"29 February of a common year", "update return_visit set on_date = '2026-02-29'"},
            {"a day in words", "update send_away set on_date = 'someday'"},
            {"no day", "update send_away set on_date = null"},
            {"a level of 6", "update strength set level = 6"},
            {"a level below 0", "update strength set level = -1"},
            {"a level in words", "update strength set level = 'good'"},
            {"a snapshot of 6", "update send_away set our_level = 6"},
            {"an unknown status", "update send_away set status = 'lost'"},
            {"an unknown motive", "update send_away set motive = 'spite'"},
            {"an unknown hand-off", "update send_away set handoff = 'catapult'"},
            {"an unknown cause", "update send_away set cause = 'weather'"},
            {"money in words", "update send_away set forgone = 'four hundred'"},
            {"a forgotten figure", "update send_away set counts = 1 - counts"},
            {"goodwill for staff's sake", "update send_away set motive = 'staff', goodwill = 1"},
            {"a deferral to a partner", "update send_away set deferred_to = '2026-12-01'"},
            {"a need that is not there", "update send_away set competency_id = 4711"},
            {"a partner that is not there", "update send_away set competitor_id = 4711"},
            {"a customer that is not there", "update return_visit set customer_id = 4711"},
            {"a customer in use", "delete from customer"},
            {"two of a name", "update competitor set name_key = 'one'"},
            {"a nameless competitor", "update competitor set name = ''"},
            {"two of a reference", "update send_away set reference = 'one'"},
            {"two visits on a day", "update return_visit set on_date = '2026-04-04'"},
            {"months without a send-away", "update return_visit set send_away_id = null"},
            {"a visit before the send-away", "update return_visit set months_since = -1"},
            {"a fourth alternative", "update alternative set position = 4"},
            {"a partner by word of mouth", "update referral_in set competitor_id = 1"},
            {"a margin over 100 %", "update business set margin_basis_points = 10001"},
            {"a second business",
             "insert into business (id, name, currency, margin_basis_points, stale_after_months, "
             "follow_up_after_days, follow_up_every_days, payoff_window_months) select 2, name, currency, "
             "margin_basis_points, 12, 7, 30, 24 from business"},
            {"a phone of nobody", "update reach set customer_id = null"},
            {"a grant nobody knows", "update guideline_version set allows = 'perhaps'"},
            {"a guideline for less than nothing", "update guideline_version set highest_value = -1"},
            {"a version 0", "update guideline_version set number = 0"},
            {"a version of nothing", "update guideline_version set guideline_id = 4711"},
            {"a nameless guideline", "update guideline_version set name = ''"},
            {"a guideline that is not there", "update send_away set guideline_version_id = 4711"},
            {"a step off the ladder", "update incident set step = 'shout back'"},
            {"an incident about no action", "update incident set action_id = 4711"},
            {"an action in use", "delete from unacceptable_action"},
            {"an exclusion by nobody", "insert into exclusion (send_away_id, appeal) values (4711, 'none')"},
            {"half full", "update availability set state = 'half'"},
            {"ten reminders", "insert into ladder_step (step, times) values ('remind', 10)"},
            {"a PIN of the counter",
             "insert into pin (role, salt, hash, rounds) values ('counter', 'a', 'b', 1)"},
            {"a fit over 100 %", "update business set fit_serve_percent = 101"},
            {"a letter of no kind", "update letter_template set kind = 'threat'"},
            {"a nameless letter", "update letter_template set name = ''"},
            {"half a star",
             "insert into advocacy (on_date, kind, rating) values ('2026-01-01', 'review', 0)"},
        };
        for (const auto &[name, sql] : refused) {
            QTest::addRow("SQLite, %s", name) << Backend::SQLite << QString::fromUtf8(sql);
            if (FreshLedger::hasServer())
                QTest::addRow("PostgreSQL, %s", name) << Backend::PostgreSQL << QString::fromUtf8(sql);
        }
    }
    void theSchemaItselfRefuses()
    {
        QFETCH(Backend, backend);
        QFETCH(QString, sql);
        FAILS_WITH(lived(backend).transact([&] { return lived(backend).session().command(sql); }),
                   "ledger.constraint");
    }

    void theSchemaTakesWhatIsRight_data()
    {
        QTest::addColumn<Backend>("backend");
        QTest::addColumn<QString>("sql");
        const std::pair<const char *, const char *> taken[]{
            {"29 February of a leap year", "update stage_change set on_date = '2028-02-29'"},
            {"a level of 0", "update strength set level = 0"},
            {"a level not known", "update strength set level = null"},
            {"money not known", "update send_away set forgone = null"},
            {"a guideline for nothing", "update guideline_version set highest_value = 0"},
            {"much money", "update send_away set forgone = 1000000000000000"},
        };
        for (const auto &[name, sql] : taken) {
            QTest::addRow("SQLite, %s", name) << Backend::SQLite << QString::fromUtf8(sql);
            if (FreshLedger::hasServer())
                QTest::addRow("PostgreSQL, %s", name) << Backend::PostgreSQL << QString::fromUtf8(sql);
        }
    }
    void theSchemaTakesWhatIsRight()
    {
        QFETCH(Backend, backend);
        QFETCH(QString, sql);
        ledger::Ledger &ledger = lived(backend);
        FAILS_WITH(ledger.transact([&]() -> base::Done {
            TRY(ledger.session().command(sql));
            return base::failure(QStringLiteral("taken"), QStringLiteral("And given back."));
        }),
                   "taken");
    }

    void unknownMoneyIsNotZero_data() { FreshLedger::addRows(); }
    void unknownMoneyIsNotZero()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        domain::SendAway unknown = shop.sendAway(QDate(2026, 3, 1));
        unknown.forgone.reset();
        domain::SendAway nothing = shop.sendAway(QDate(2026, 3, 2));
        nothing.forgone = domain::Money::zero(domain::Currency::euro());
        ledger::SendAways sendAways(*fresh);
        QCOMPARE(need(sendAways.byId(need(sendAways.add(unknown))))->forgone, domain::MaybeMoney());
        QCOMPARE(need(sendAways.byId(need(sendAways.add(nothing))))->forgone, nothing.forgone);
        QCOMPARE(need(ledger::FigureReader(*fresh).coverage({})).withValue, 1);
    }

    void dayAndMomentComeBackAsTheyWere_data() { FreshLedger::addRows(); }
    void dayAndMomentComeBackAsTheyWere()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        for (const QDate day :
             {QDate(1, 1, 1), QDate(1899, 12, 31), QDate(2024, 2, 29), QDate(9999, 12, 31)}) {
            const auto id = ledger::SendAways(*fresh).add(shop.sendAway(day));
            SUCCEEDS(id);
            QCOMPARE(need(ledger::SendAways(*fresh).byId(*id))->on, day);
            QCOMPARE(need(ledger::SendAways(*fresh).history(*id)).constFirst().recordedAt,
                     fresh.clock().now());
        }
    }

    void statementsAreSplitAtTheSeparatorAlone()
    {
        const QString file =
            QStringLiteral("-- a comment; with a semicolon\ncreate trigger t begin\n  select 1;\n  select "
                           "2;\nend\n--;\n\n--;\nselect ';'\n");
        QCOMPARE(ledger::sql::statementsOf(file),
                 (QStringList{QStringLiteral("create trigger t begin\n  select 1;\n  select 2;\nend"),
                              QStringLiteral("select ';'")}));
    }
};

QTEST_GUILESS_MAIN(SchemaTest)
#include "SchemaTest.moc"
