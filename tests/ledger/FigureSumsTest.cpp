// SPDX-License-Identifier: GPL-3.0-or-later
#include "FreshLedger.h"
#include "ledger/FigureReader.h"
#include "ledger/ReturnTimesReader.h"
#include "ledger/sql/Session.h"
#include "ledger/Upkeep.h"
#include "Lines.h"
#include "Shop.h"

#include <QRandomGenerator>

using domain::Flows;
using ledger::Filter;
using Backend = FreshLedger::Backend;

namespace {

const QDate today(2026, 11, 21);

/// What the figures have to be, added up from the records one by one and without any of the program's sums.
class Expected
{
public:
    explicit Expected(ledger::Ledger &of) : m_ledger(of)
    {
        auto sent = need(of.session().run(QStringLiteral(
            "select id, on_date, competitor_id, competency_id, reason_id, handoff, staff_id, forgone, "
            "customer_id, outcome, known_before, counts, goodwill from send_away")));
        while (sent.next())
            m_sent.insert(sent.integer(0),
                          {sent.date(1), sent.integer(2), sent.integer(3), sent.integer(4), sent.text(5),
                           sent.integer(6), sent.integer(7), !sent.isNull(7), sent.integer(8), sent.text(9),
                           sent.text(10) == QLatin1StringView("yes"), sent.flag(11), sent.flag(12)});
        auto received = need(of.session().run(QStringLiteral(
            "select on_date, competitor_id, competency_id, staff_id, value, outcome, source_kind from "
            "referral_in where in_error = 0")));
        while (received.next())
            m_received.append({received.date(0), received.integer(1), received.integer(2),
                               received.integer(3), received.integer(4),
                               received.text(5) == QLatin1StringView("bought"),
                               received.text(6) == QLatin1StringView("word_of_mouth")});
        auto returned = need(of.session().run(QStringLiteral(
            "select on_date, send_away_id, value, months_since from return_visit where in_error = 0 and "
            "send_away_id is not null")));
        while (returned.next())
            m_returned.append(
                {returned.date(0), returned.integer(1), returned.integer(2), returned.integer(3)});
        auto visits = need(of.session().run(QStringLiteral(
            "select customer_id, on_date from return_visit where in_error = 0 order by on_date")));
        while (visits.next())
            m_visits[visits.integer(0)].append(visits.date(1));
    }

    /// How soon customers came back; of all, or by reason.
    QMap<qint64, domain::ReturnTimes> times(const Filter &filter, bool byReason) const
    {
        QMap<qint64, QMap<int, domain::ReturnDay>> days;
        QMap<qint64, domain::ReturnTimes> times;
        for (const Sent &each : m_sent) {
            if (!each.goodwill || !within(filter, each.on) || !fits(filter, each))
                continue;
            const qint64 group = byReason ? each.reason : 0;
            domain::ReturnTimes &of = times[group];
            if (each.customer == 0) {
                ++of.anonymous;
                continue;
            }
            const QList<QDate> visits = m_visits.value(each.customer);
            const auto back = std::ranges::upper_bound(visits, each.on);
            const bool isBack = back != visits.cend();
            const auto day = static_cast<int>(each.on.daysTo(isBack ? *back : today));
            days[group][day].day = day;
            ++(isBack ? days[group][day].returned : days[group][day].censored);
        }
        for (auto of = days.cbegin(); of != days.cend(); ++of)
            times[of.key()].days = of.value().values();
        return times;
    }

    /// By month, and under QString() all together.
    QMap<QString, Flows> flows(const Filter &filter) const
    {
        QMap<QString, Flows> sums;
        const auto add = [&](QDate on, auto part, qint64 value) {
            for (const QString &month : {on.toString(QStringLiteral("yyyy-MM")), QString()}) {
                if (!sums.contains(month))
                    sums.insert(month, Flows(currency()));
                sums.find(month).value().*part += domain::Tally(1, domain::Money(value, currency()));
            }
        };
        for (const Sent &each : m_sent) {
            if (each.goodwill && within(filter, each.on) && fits(filter, each))
                add(each.on, &Flows::sent, each.forgone);
        }
        for (const Received &each : m_received) {
            if (within(filter, each.on) && fits(filter, each))
                add(each.on, each.wordOfMouth ? &Flows::wordOfMouth : &Flows::received,
                    each.bought ? each.value : 0);
        }
        for (const Returned &each : m_returned) {
            const Sent &from = m_sent[each.sendAway];
            if (!from.goodwill || !within(filter, each.on) || !fits(filter, from))
                continue;
            add(each.on, &Flows::returned, each.value);
            if (each.months < m_ledger.business().payoffWindowMonths) {
                add(each.on, &Flows::returnedInWindow, each.value);
                if (from.knownBefore)
                    add(each.on, &Flows::returnedKnownBefore, each.value);
            }
        }
        return sums;
    }

    QMap<qint64, domain::PartnerBalance> partners(const Filter &filter) const
    {
        QMap<qint64, domain::PartnerBalance> sums;
        const auto of = [&](qint64 id) -> domain::PartnerBalance & {
            if (!sums.contains(id))
                sums.insert(id, domain::PartnerBalance(domain::CompetitorId(id), {}, currency()));
            return sums.find(id).value();
        };
        const auto one = [this](qint64 value) { return domain::Tally(1, domain::Money(value, currency())); };
        for (const Sent &each : m_sent) {
            if (!each.goodwill || !within(filter, each.on) || !fits(filter, each) || each.partner == 0)
                continue;
            of(each.partner).sent += one(each.forgone);
            of(each.partner).served += each.outcome == QLatin1StringView("served") ? 1 : 0;
        }
        for (const Received &each : m_received) {
            if (!within(filter, each.on) || !fits(filter, each) || each.partner == 0)
                continue;
            of(each.partner).received += one(each.bought ? each.value : 0);
            of(each.partner).bought += each.bought ? 1 : 0;
        }
        for (const Returned &each : m_returned) {
            const Sent &from = m_sent[each.sendAway];
            if (from.goodwill && within(filter, each.on) && fits(filter, from) && from.partner != 0)
                of(from.partner).returned +=
                    one(each.months < m_ledger.business().payoffWindowMonths ? each.value : 0);
        }
        return sums;
    }

    QMap<std::pair<qint64, qint64>, std::pair<qint64, qint64>> needs(const Filter &filter) const
    {
        QMap<std::pair<qint64, qint64>, std::pair<qint64, qint64>> sums;
        for (const Sent &each : m_sent) {
            if (!each.goodwill || !within(filter, each.on) || !fits(filter, each))
                continue;
            auto &[count, value] = sums[{each.need, each.reason}];
            ++count;
            value += each.forgone;
        }
        return sums;
    }

    domain::Coverage coverage(const Filter &filter) const
    {
        domain::Coverage sum;
        for (const Sent &each : m_sent) {
            if (!each.goodwill || !within(filter, each.on) || !fits(filter, each))
                continue;
            ++sum.sent;
            sum.withCustomer += each.customer != 0 ? 1 : 0;
            sum.withOutcome += each.outcome != QLatin1StringView("unknown") ? 1 : 0;
            sum.withValue += each.hasValue ? 1 : 0;
        }
        return sum;
    }

    qint64 forStaff(const Filter &filter) const
    {
        return std::ranges::count_if(m_sent, [&](const Sent &each) {
            return each.counts && !each.goodwill && within(filter, each.on) && fits(filter, each);
        });
    }

private:
    struct Sent
    {
        QDate on;
        qint64 partner, need, reason;
        QString handoff;
        qint64 staff, forgone;
        bool hasValue;
        qint64 customer; ///< 0: not known
        QString outcome;
        bool knownBefore, counts, goodwill;
    };
    struct Received
    {
        QDate on;
        qint64 partner, need, staff, value;
        bool bought, wordOfMouth;
    };
    struct Returned
    {
        QDate on;
        qint64 sendAway, value, months;
    };

    domain::Currency currency() const { return m_ledger.business().currency; }
    static bool within(const Filter &filter, QDate on)
    {
        return (!filter.from.isValid() || on >= filter.from) && (!filter.to.isValid() || on <= filter.to);
    }
    template <class Id>
    static bool is(const std::optional<Id> &asked, qint64 value)
    {
        return !asked || asked->value() == value;
    }
    static bool fits(const Filter &filter, const Sent &each)
    {
        return is(filter.partner, each.partner) && is(filter.need, each.need)
               && is(filter.reason, each.reason) && is(filter.staff, each.staff)
               && (!filter.handoff || domain::codeOf(*filter.handoff) == each.handoff);
    }
    static bool fits(const Filter &filter, const Received &each)
    {
        return is(filter.partner, each.partner) && is(filter.need, each.need) && is(filter.staff, each.staff)
               && !filter.reason && !filter.handoff;
    }

    ledger::Ledger &m_ledger;
    QMap<qint64, Sent> m_sent;
    QMap<qint64, QList<QDate>> m_visits; ///< by customer, in order
    QList<Received> m_received;
    QList<Returned> m_returned;
};

/// A business in which anything may happen, in an order that is the same each time.
class Life
{
public:
    explicit Life(ledger::Ledger &of) : m_ledger(of), m_random(20261121)
    {
        ledger::Catalogue catalogue(of);
        for (const char *name : {"Glass", "Paint", "Tyres"}) {
            domain::Competency competency;
            competency.name = QString::fromUtf8(name);
            competency.category = need(catalogue.categoryNamed(QStringLiteral("Work")));
            needs.append(need(catalogue.addCompetency(competency)));
        }
        for (const domain::Reason &reason : need(catalogue.reasons()))
            reasons.append(reason.id);
        for (const char *name : {"Anna", "Ben"}) {
            domain::Staff person;
            person.name = QString::fromUtf8(name);
            staff.append(need(catalogue.addStaff(person)));
        }
        for (int i = 0; i < 4; ++i)
            addPartner();
        for (int i = 0; i < 8; ++i)
            addCustomer();
    }

    /// One thing that the program lets people do; false when the ledger refused it, as it may.
    bool goOn()
    {
        using Step = bool (Life::*)();
        constexpr std::pair<Step, int> steps[]{
            {&Life::sendAway, 8},        {&Life::correctSendAway, 5}, {&Life::setStatus, 5},
            {&Life::comeBack, 8},        {&Life::correctVisit, 3},    {&Life::receive, 4},
            {&Life::correctReferral, 2}, {&Life::mergeCustomers, 1},  {&Life::mergePartners, 1},
            {&Life::mergeNeeds, 1},      {&Life::changeWindow, 1},    {&Life::importSendAways, 1},
            {&Life::importSales, 1},     {&Life::forget, 1},          {&Life::failHalfway, 1},
        };
        int all = 0;
        for (const auto &[step, weight] : steps)
            all += weight;
        int chosen = m_random.bounded(all);
        for (const auto &[step, weight] : steps) {
            if (chosen < weight)
                return (this->*step)();
            chosen -= weight;
        }
        return false;
    }

    Filter filter()
    {
        Filter filter;
        switch (m_random.bounded(8)) {
        case 0:
            filter.partner = some(partners);
            break;
        case 1:
            filter.need = some(needs);
            break;
        case 2:
            filter.reason = some(reasons);
            break;
        case 3:
            filter.handoff = handoff();
            break;
        case 4:
            filter.staff = some(staff);
            break;
        case 5:
            filter.partner = some(partners);
            filter.need = some(needs);
            break;
        default:
            break;
        }
        switch (m_random.bounded(6)) {
        case 0:
            filter.to = today;
            break;
        case 1:
            filter.from = day();
            filter.to = day();
            break;
        case 2:
            filter.from = QDate(2026, 1 + m_random.bounded(11), 1);
            filter.to = filter.from.addMonths(2).addDays(-1);
            break;
        case 3:
            filter.from = QDate(2026, 1 + m_random.bounded(11), 1 + m_random.bounded(28));
            break;
        case 4:
            filter.from = QDate(2025, 1, 1);
            filter.to = day();
            break;
        default:
            break;
        }
        return filter;
    }

    QList<domain::CompetencyId> needs;
    QList<domain::ReasonId> reasons;
    QList<domain::StaffId> staff;
    QList<domain::CompetitorId> partners;
    QList<domain::CustomerId> customers;

private:
    template <class T>
    T some(const QList<T> &of)
    {
        return of.at(m_random.bounded(of.size()));
    }
    template <class T>
    std::optional<T> maybe(const QList<T> &of)
    {
        return m_random.bounded(4) == 0 ? std::nullopt : std::optional(some(of));
    }
    template <class E>
    E any()
    {
        const auto all = domain::allOf<E>();
        return all[static_cast<size_t>(m_random.bounded(static_cast<int>(all.size())))].value;
    }
    std::optional<domain::Handoff> handoff() { return any<domain::Handoff>(); }
    QDate day() { return today.addDays(-m_random.bounded(420)); }
    domain::MaybeMoney value()
    {
        if (m_random.bounded(5) == 0)
            return {};
        return domain::Money(m_random.bounded(50'000) - 500, domain::Currency::euro());
    }

    void addPartner()
    {
        domain::Competitor competitor;
        competitor.name = QStringLiteral("Partner %1").arg(++m_names);
        partners.append(need(ledger::Competitors(m_ledger).add(competitor)));
    }
    void addCustomer()
    {
        domain::Customer customer;
        customer.name = QStringLiteral("Customer %1").arg(++m_names);
        customer.reference = QStringLiteral("C%1").arg(m_names);
        customers.append(need(ledger::Customers(m_ledger).add(customer)));
    }

    void fill(domain::SendAway &record)
    {
        record.on = day();
        record.customer = maybe(customers);
        record.knownBefore = any<domain::KnownBefore>();
        record.need = some(needs);
        record.motive = m_random.bounded(6) == 0 ? domain::Motive::Staff : domain::Motive::Customer;
        record.reason = maybe(reasons);
        record.partner = maybe(partners);
        record.alternatives.clear();
        record.handoff = m_random.bounded(4) == 0 ? std::nullopt : handoff();
        record.staff = maybe(staff);
        record.forgone = value();
    }

    bool sendAway()
    {
        domain::SendAway record;
        fill(record);
        if (m_random.bounded(6) == 0)
            record.status = domain::Status::Draft;
        const auto id = ledger::SendAways(m_ledger).add(record);
        if (id)
            m_sendAways.append(*id);
        return id.has_value();
    }
    bool correctSendAway()
    {
        if (m_sendAways.isEmpty())
            return false;
        auto record = *need(ledger::SendAways(m_ledger).byId(some(m_sendAways)));
        if (m_random.bounded(3) == 0) {
            record.status =
                m_random.bounded(2) == 0 ? domain::Status::EnteredInError : domain::Status::HandedOff;
            record.byWhom.reset();
            record.cause.reset();
        } else {
            fill(record);
        }
        return ledger::SendAways(m_ledger).save(record).has_value();
    }
    bool setStatus()
    {
        if (m_sendAways.isEmpty())
            return false;
        return ledger::SendAways(m_ledger)
            .setStatus(some(m_sendAways), becoming(any<domain::Status>(), today, any<domain::HowKnown>()))
            .has_value();
    }

    bool comeBack()
    {
        domain::ReturnVisit visit;
        visit.on = day();
        visit.customer = some(customers);
        visit.value = value();
        const auto id = ledger::ReturnVisits(m_ledger).add(visit);
        if (id)
            m_visits.append(*id);
        return id.has_value();
    }
    bool correctVisit()
    {
        if (m_visits.isEmpty())
            return false;
        const auto visit = need(ledger::ReturnVisits(m_ledger).byId(some(m_visits)));
        if (!visit)
            return false; // joined with another one when customers were merged
        domain::ReturnVisit changed = *visit;
        changed.isInError = m_random.bounded(3) == 0;
        changed.on = day();
        changed.value = value();
        return ledger::ReturnVisits(m_ledger).save(changed).has_value();
    }

    void fill(domain::ReferralIn &referral)
    {
        referral.on = day();
        referral.sourceKind = any<domain::SourceKind>();
        referral.partner.reset();
        if (referral.sourceKind == domain::SourceKind::Partner)
            referral.partner = maybe(partners);
        referral.need = maybe(needs);
        referral.staff = maybe(staff);
        referral.value = value();
        referral.outcome = any<domain::ReferralOutcome>();
        referral.isInError = m_random.bounded(5) == 0;
    }
    bool receive()
    {
        domain::ReferralIn referral;
        fill(referral);
        const auto id = ledger::ReferralsIn(m_ledger).add(referral);
        if (id)
            m_referrals.append(*id);
        return id.has_value();
    }
    bool correctReferral()
    {
        if (m_referrals.isEmpty())
            return false;
        auto referral = *need(ledger::ReferralsIn(m_ledger).byId(some(m_referrals)));
        fill(referral);
        return ledger::ReferralsIn(m_ledger).save(referral).has_value();
    }

    template <class T>
    std::pair<T, T> twoOf(QList<T> &of)
    {
        const T kept = of.takeAt(m_random.bounded(of.size()));
        const T gone = of.takeAt(m_random.bounded(of.size()));
        of.append(kept);
        return {kept, gone};
    }
    bool mergeCustomers()
    {
        const auto [kept, gone] = twoOf(customers);
        addCustomer();
        return ledger::Customers(m_ledger).merge(kept, gone).has_value();
    }
    bool mergePartners()
    {
        const auto [kept, gone] = twoOf(partners);
        addPartner();
        return ledger::Competitors(m_ledger).merge(kept, gone).has_value();
    }
    bool mergeNeeds()
    {
        const auto [kept, gone] = twoOf(needs);
        domain::Competency competency;
        competency.name = QStringLiteral("Need %1").arg(++m_names);
        competency.category = need(ledger::Catalogue(m_ledger).categoryNamed(QStringLiteral("Work")));
        needs.append(need(ledger::Catalogue(m_ledger).addCompetency(competency)));
        return ledger::Catalogue(m_ledger).mergeCompetencies(kept, gone).has_value();
    }

    bool changeWindow()
    {
        domain::Business business = m_ledger.business();
        business.payoffWindowMonths = 1 + m_random.bounded(12);
        return m_ledger.saveBusiness(business).has_value();
    }

    bool importSendAways()
    {
        QList<ledger::SendAwayLine> lines;
        for (int i = 0; i < 12; ++i) {
            const QByteArray reference = "I" + QByteArray::number(++m_names);
            const QByteArray number = "C" + QByteArray::number(1 + m_random.bounded(m_names));
            auto line = sent(reference.constData(), day(), customer(number.constData()));
            line.record.forgone = value();
            line.record.handoff = handoff();
            line.partner = QStringLiteral("Partner of a list");
            line.reason = QStringLiteral("Out of stock");
            line.record.status = i % 3 == 0 ? domain::Status::Served : domain::Status::HandedOff;
            line.record.howKnown = domain::HowKnown::PartnerTold;
            lines.append(line);
        }
        return sendAways(m_ledger, lines).has_value();
    }
    bool importSales()
    {
        QList<ledger::SaleLine> lines;
        for (int i = 0; i < 20; ++i) {
            ledger::CustomerCells who;
            who.number = QStringLiteral("C%1").arg(1 + m_random.bounded(m_names));
            lines.append({0, day(), who, domain::Money(m_random.bounded(9'000), domain::Currency::euro()),
                          QString::number(++m_names)});
        }
        return takeIn<ledger::SaleIntake>(m_ledger, lines, nullptr).has_value();
    }

    /// A customer is not known any more.
    bool forget()
    {
        if (m_sendAways.isEmpty())
            return false;
        auto record = *need(ledger::SendAways(m_ledger).byId(some(m_sendAways)));
        record.customer.reset();
        return ledger::SendAways(m_ledger).save(record).has_value();
    }
    /// What was done is undone with the transaction.
    bool failHalfway()
    {
        const auto before = m_sendAways;
        const bool happened = m_ledger
                                  .transact([&]() -> base::Done {
                                      sendAway();
                                      return base::failure(QStringLiteral("test"), QStringLiteral("No."));
                                  })
                                  .has_value();
        m_sendAways = before;
        return !happened;
    }

    ledger::Ledger &m_ledger;
    QRandomGenerator m_random;
    int m_names = 0;
    QList<domain::SendAwayId> m_sendAways;
    QList<domain::ReturnVisitId> m_visits;
    QList<domain::ReferralInId> m_referrals;
};

} // namespace

class FigureSumsTest final : public QObject
{
    Q_OBJECT

private:
    static void compare(ledger::Ledger &ledger, const Filter &filter)
    {
        const Expected expected(ledger);
        ledger::FigureReader reader(ledger);
        QMap<QString, Flows> flows = expected.flows(filter);
        QCOMPARE(need(reader.flows(filter)), flows.contains({})
                                                 ? flows.value({}, Flows(ledger.business().currency))
                                                 : Flows(ledger.business().currency));
        flows.remove({});
        const auto months = need(reader.months(filter));
        QCOMPARE(months.size(), flows.size());
        for (const domain::MonthFigures &month : months)
            QVERIFY(flows.contains(month.month.text())
                    && flows.find(month.month.text()).value() == month.flows);
        auto partners = expected.partners(filter);
        const auto balances = need(reader.partners(filter));
        QCOMPARE(balances.size(), partners.size());
        for (const domain::PartnerBalance &balance : balances) {
            QVERIFY(partners.contains(balance.partner.value()));
            domain::PartnerBalance &right = partners.find(balance.partner.value()).value();
            right.name = balance.name;
            QCOMPARE(balance, right);
        }
        const auto needs = expected.needs(filter);
        const auto unmet = need(reader.unmetNeeds(filter));
        QCOMPARE(unmet.size(), needs.size());
        for (const domain::UnmetNeed &each : unmet) {
            const auto [count, worth] =
                needs.value({each.need.value(), each.reason ? each.reason->value() : 0});
            QCOMPARE(each.sent.count, count);
            QCOMPARE(each.sent.value.minor(), worth);
        }
        QMap<std::pair<qint64, qint64>, std::pair<qint64, qint64>> byMonth;
        for (const domain::UnmetNeedMonth &each : need(reader.unmetNeedMonths(filter))) {
            Filter month = filter;
            month.from = std::max(each.month.firstDay(), filter.from);
            month.to = filter.to.isValid() ? std::min(each.month.lastDay(), filter.to) : each.month.lastDay();
            const auto [count, worth] = expected.needs(month).value(
                {each.need.need.value(), each.need.reason ? each.need.reason->value() : 0});
            QCOMPARE(each.need.sent.count, count);
            auto &sum = byMonth[{each.need.need.value(), each.need.reason ? each.need.reason->value() : 0}];
            sum.first += count;
            sum.second += worth;
        }
        QCOMPARE(byMonth, needs);
        QCOMPARE(need(reader.coverage(filter)), expected.coverage(filter));
        QCOMPARE(need(reader.forStaff(filter)), expected.forStaff(filter));
        ledger::ReturnTimesReader returns(ledger);
        QCOMPARE(need(returns.all(filter, today)), expected.times(filter, false).value(0));
        const auto times = expected.times(filter, true);
        const auto groups = need(returns.groups(filter, domain::ReturnGrouping::Reason, today));
        QCOMPARE(groups.size(), times.size());
        for (const domain::ReturnGroup &group : groups) {
            const auto *reason = std::get_if<domain::ReasonId>(&group.key);
            QCOMPARE(group.times, times.value(reason ? reason->value() : 0));
        }
    }

private Q_SLOTS:
    void whateverHappensFiguresAreThoseOfTheRecords_data() { FreshLedger::addRows(); }
    void whateverHappensFiguresAreThoseOfTheRecords()
    {
        QFETCH(Backend, backend);
        constexpr int steps = 150;
        FreshLedger fresh(backend);
        Life life(*fresh);
        int done = 0;
        for (int step = 0; step < steps; ++step) {
            done += life.goOn() ? 1 : 0;
            compare(*fresh, life.filter());
            if (QTest::currentTestFailed())
                return;
            if (step % 20 == 0)
                QCOMPARE(need(ledger::check(*fresh)).problems, QStringList());
        }
        QVERIFY(done > steps / 2);
        for (int i = 0; i < 60 && !QTest::currentTestFailed(); ++i)
            compare(*fresh, life.filter());
        QCOMPARE(need(ledger::check(*fresh)).problems, QStringList());
    }

    void aPlantedDifferenceIsFoundAndMended_data() { FreshLedger::addRows(); }
    void aPlantedDifferenceIsFoundAndMended()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        Shop(*fresh).live();
        const Flows right = need(ledger::FigureReader(*fresh).flows({}));
        QVERIFY(need(ledger::check(*fresh)).sumsAreRight);
        for (const char *damage :
             {"update figure set sent = sent + 1 where kind = 1 and period = 202603", "delete from figure",
              "insert into figure select kind, key_1, period, key_2, key_3, 4711, sent, forgone, "
              "with_customer, "
              "with_outcome, with_value, served, for_staff, received, received_value, bought, returned, "
              "returned_value, in_window, in_window_value, known_before, known_before_value, word_of_mouth, "
              "word_of_mouth_value from figure where kind = 1"}) {
            SUCCEEDS(fresh->session().command(QString::fromLatin1(damage)));
            QVERIFY(need(ledger::FigureReader(*fresh).flows({})) != right);
            const auto report = need(ledger::check(*fresh));
            QVERIFY(!report.sumsAreRight);
            QCOMPARE(report.problems.size(), 1);
            SUCCEEDS(ledger::mendFigures(*fresh));
            QVERIFY(need(ledger::check(*fresh)).isSound());
            QCOMPARE(need(ledger::FigureReader(*fresh).flows({})), right);
        }
    }

    /// Another program's changes are noted, and added when the ledger is next opened or written to.
    void whatAnotherProgramWritesIsAddedToo_data() { FreshLedger::addRows(); }
    void whatAnotherProgramWritesIsAddedToo()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        Shop(*fresh).live();
        fresh.close();
        {
            const auto session = need(
                ledger::sql::Session::connect(fresh.location(), ledger::sql::Session::Access::ReadWrite));
            SUCCEEDS(session->command(QStringLiteral("update return_visit set value = 1")));
        }
        const auto opened = need(ledger::Ledger::open(fresh.location(), fresh.clock()));
        QVERIFY(need(ledger::check(*opened)).isSound());
        QCOMPARE(need(ledger::FigureReader(*opened).flows({})).returned.value.minor(), 2);
    }
};

QTEST_GUILESS_MAIN(FigureSumsTest)
#include "FigureSumsTest.moc"
