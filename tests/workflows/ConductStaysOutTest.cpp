// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Catalogue.h"
#include "ledger/Conduct.h"
#include "ledger/FreshLedger.h"
#include "ledger/LogReader.h"
#include "ledger/Records.h"
#include "ledger/Shop.h"
#include "ledger/Upkeep.h"
#include "TestData.h"
#include "workflows/Conduct.h"
#include "workflows/Demo.h"
#include "workflows/ExportRecords.h"
#include "workflows/ImportRecords.h"
#include "workflows/Measures.h"
#include "workflows/PeriodReport.h"

using namespace domain;
using workflows::ExportConduct;
using workflows::RecordKind;
using Backend = FreshLedger::Backend;

/// What is done for the staff's sake changes no figure and no list that others see.
class ConductStaysOutTest final : public QObject
{
    Q_OBJECT

    static constexpr RecordKind kinds[]{RecordKind::Competitors, RecordKind::Strengths, RecordKind::SendAways,
                                        RecordKind::ReturnVisits, RecordKind::ReferralsIn};

    QTemporaryDir m_folder;
    const QDate m_today{2026, 11, 21};
    Business m_business;
    QHash<RecordKind, QByteArray> m_lists; ///< of the example business, without conduct

    QByteArray exported(ledger::Ledger &ledger, RecordKind kind, ExportConduct conduct) const
    {
        const QString file = m_folder.filePath(QStringLiteral("out.csv"));
        need(workflows::exportRecords(ledger, kind, file, {}, {conduct}));
        return contentOf(file);
    }
    QHash<RecordKind, QByteArray> lists(ledger::Ledger &ledger, ExportConduct conduct) const
    {
        QHash<RecordKind, QByteArray> all;
        for (const RecordKind kind : kinds)
            all.insert(kind, exported(ledger, kind, conduct));
        return all;
    }
    void import(ledger::Ledger &into, const QHash<RecordKind, QByteArray> &all) const
    {
        workflows::ImportOptions options;
        options.path = m_folder.filePath(QStringLiteral("in.csv"));
        for (const RecordKind kind : kinds) {
            writeFile(options.path, all.value(kind));
            options.kind = kind;
            QCOMPARE(need(workflows::importRecords(into, options)).rejected, 0);
        }
    }

    workflows::Measures measures(ledger::Ledger &ledger, const ledger::Filter &filter = {}) const
    {
        return need(workflows::readMeasures(ledger, {m_today, {}, {}, filter, true}));
    }
    /// All but how many were for the staff's sake.
    static void areSame(const workflows::Measures &after, const workflows::Measures &before)
    {
        QCOMPARE(after.series, before.series);
        QCOMPARE(after.payoff, before.payoff);
        QCOMPARE(after.total, before.total);
        QCOMPARE(after.net, before.net);
        QCOMPARE(after.payback, before.payback);
        QCOMPARE(after.breakEven, before.breakEven);
        QCOMPARE(after.partners, before.partners);
        QCOMPARE(after.needs, before.needs);
        QCOMPARE(after.coverage, before.coverage);
        QCOMPARE(after.people.sent, before.people.sent);
        QCOMPARE(after.people.returned, before.people.returned);
        QCOMPARE(after.firstMonth, before.firstMonth);
    }
    static void areSame(const PeriodReport &after, const PeriodReport &before)
    {
        QCOMPARE(after.now, before.now);
        QCOMPARE(after.before, before.before);
        QCOMPARE(after.yearBefore, before.yearBefore);
        QCOMPARE(after.series, before.series);
        QCOMPARE(after.payoff, before.payoff);
        QCOMPARE(after.payoffToDate, before.payoffToDate);
        QCOMPARE(after.firstMonth, before.firstMonth);
        QCOMPARE(after.payback, before.payback);
        QCOMPARE(after.breakEven, before.breakEven);
        QCOMPARE(after.partners, before.partners);
        QCOMPARE(after.needs, before.needs);
        QCOMPARE(after.coverage, before.coverage);
        QCOMPARE(after.records, before.records);
    }

    /// Sent elsewhere at once by the first manager, for whatever is first on the lists.
    static SendAwayId sendForStaff(ledger::Ledger &ledger, const workflows::CustomerChoice &customer,
                                   QDate on)
    {
        ledger::Catalogue catalogue(ledger);
        Incident incident;
        incident.on = on;
        incident.action = need(ledger::Conduct(ledger).actions()).constFirst().id;
        incident.step = Step::SendElsewhere;
        incident.isUncoachable = true;
        incident.reviewOn = on.addDays(30);
        workflows::StaffsSake asked;
        need(workflows::logIncident(ledger, incident, customer, &asked.incident));
        need(workflows::reviewIncident(ledger, asked.incident, {on, {}, ReviewOutcome::Worse, {}, {}}));
        asked.by = need(catalogue.staff()).constFirst().id;
        asked.need = need(catalogue.competencies()).constFirst().id;
        asked.partner = need(ledger::Competitors(ledger).all()).constFirst().id;
        asked.on = on;
        asked.exclusion.scope = QStringLiteral("all of it");
        need(workflows::sendForStaffsSake(ledger, asked));
        return *need(ledger::Conduct(ledger).incident(asked.incident))->sendAway;
    }

    static workflows::CustomerChoice somebodyNew(const char *name)
    {
        workflows::CustomerChoice choice;
        choice.details.name = QString::fromLatin1(name);
        return choice;
    }

    /// One before everything else, one in the way of those who came back since, one who came back
    /// nevertheless, and somebody nobody knows.
    void misbehave(ledger::Ledger &ledger) const
    {
        UnacceptableAction shouting;
        shouting.name = QStringLiteral("Shouting at staff");
        Incident unknown;
        unknown.on = m_today;
        unknown.action = need(ledger::Conduct(ledger).addAction(shouting));
        need(ledger::Catalogue(ledger).addStaff({{}, QStringLiteral("Aa Manager"), Role::Manager, {}}));
        need(workflows::logIncident(ledger, unknown, {}));

        sendForStaff(ledger, somebodyNew("First Of All"), QDate(2024, 1, 5));
        const auto visits = need(ledger::LogReader(ledger).returnVisits({}, {}, 20)).rows;
        QCOMPARE(visits.size(), 20);
        for (const ledger::ReturnVisitRow &visit : visits)
            sendForStaff(ledger, {visit.customer, {}}, visit.on.addDays(-1));
        const SendAwayId forgiven = sendForStaff(ledger, somebodyNew("Came Back"), QDate(2026, 6, 1));
        need(workflows::liftExclusion(ledger, forgiven, QDate(2026, 7, 1)));
        ReturnVisit visit;
        visit.on = m_today;
        visit.customer = *need(ledger::SendAways(ledger).byId(forgiven))->customer;
        visit.value = Money(99'900, ledger.business().currency);
        need(ledger::ReturnVisits(ledger).add(visit));
    }

private Q_SLOTS:
    void initTestCase()
    {
        const base::FixedClock clock(m_today);
        const auto location = ledger::Location::file(m_folder.filePath(QStringLiteral("demo.elsewhere")));
        SUCCEEDS(workflows::makeDemo(location, {.today = m_today, .months = 12, .sendAways = 400}));
        const auto demo = need(ledger::Ledger::open(location, clock));
        m_business = demo->business();
        m_lists = lists(*demo, ExportConduct::Without);
        QVERIFY(m_lists != lists(*demo, ExportConduct::With));
    }

    void noFigureAndNoListChanges_data() { FreshLedger::addRows(); }
    void noFigureAndNoListChanges()
    {
        QFETCH(const Backend, backend);
        FreshLedger fresh(backend, m_today, m_business);
        import(*fresh, m_lists);
        ledger::Filter ofPartner;
        ofPartner.partner = need(ledger::Competitors(*fresh).all()).constFirst().id;
        const auto all = measures(*fresh);
        const auto partners = measures(*fresh, ofPartner);
        QList<PeriodReport> reports;
        for (const Period &period : {Period(Month(2026, 6)), Period(Month(2026, 11)),
                                     Period::quarterOf(Month(2026, 8)), Period::yearOf(Month(2026, 1))})
            reports.append(
                need(workflows::readPeriodReport(*fresh, period, m_today, workflows::ReportRecords::With)));
        QVERIFY(all.forStaff == 0 && all.total.returned.count > 100);

        misbehave(*fresh);
        QCOMPARE(measures(*fresh).forStaff, 21); // the first of all was before the first month
        areSame(measures(*fresh), all);
        areSame(measures(*fresh, ofPartner), partners);
        for (const PeriodReport &before : reports)
            areSame(need(workflows::readPeriodReport(*fresh, before.period, m_today,
                                                     workflows::ReportRecords::With)),
                    before);
        QCOMPARE(lists(*fresh, ExportConduct::Without), m_lists);
        QCOMPARE(need(ledger::check(*fresh)).problems, QStringList());
    }

    void whenAskedForItGoesOutAndComesInTheSame_data() { FreshLedger::addRows(); }
    void whenAskedForItGoesOutAndComesInTheSame()
    {
        QFETCH(const Backend, backend);
        FreshLedger fresh(backend, m_today, m_business);
        import(*fresh, m_lists);
        misbehave(*fresh);
        const auto all = lists(*fresh, ExportConduct::With);
        FreshLedger other(backend, m_today, m_business);
        import(*other, all);
        QCOMPARE(lists(*other, ExportConduct::With), all);
        QCOMPARE(lists(*other, ExportConduct::Without), m_lists);
        areSame(measures(*other), measures(*fresh));
        QCOMPARE(measures(*other).forStaff, 21);
        QCOMPARE(need(ledger::check(*other)).problems, QStringList());
    }
};

QTEST_GUILESS_MAIN(ConductStaysOutTest)
#include "ConductStaysOutTest.moc"
