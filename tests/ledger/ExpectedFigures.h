// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/FigureReader.h"
#include "ledger/ReturnTimesReader.h"
#include "ledger/sql/Session.h"
#include "Shop.h"

/// What the figures have to be, added up from the records one by one and without any of the program's sums.
class ExpectedFigures
{
public:
    ExpectedFigures(ledger::Ledger &of, QDate today) : m_ledger(of), m_today(today)
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

    /// How soon customers came back; of all under QString(), or by a group's key as text.
    QMap<QString, domain::ReturnTimes> times(const ledger::Filter &filter,
                                             std::optional<domain::ReturnGrouping> grouping) const
    {
        QMap<QString, QMap<int, domain::ReturnDay>> days;
        QMap<QString, domain::ReturnTimes> times;
        for (const Sent &each : m_sent) {
            if (!each.goodwill || !within(filter, each.on) || !fits(filter, each))
                continue;
            const QString group = grouping ? groupOf(each, *grouping) : QString();
            domain::ReturnTimes &of = times[group];
            if (each.customer == 0) {
                ++of.anonymous;
                continue;
            }
            const auto back = backOn(each);
            const auto day = static_cast<int>(each.on.daysTo(back.value_or(m_today)));
            days[group][day].day = day;
            ++(back ? days[group][day].returned : days[group][day].censored);
        }
        for (auto of = days.cbegin(); of != days.cend(); ++of)
            times[of.key()].days = of.value().values();
        return times;
    }

    static QString textOf(const domain::ReturnGroupKey &key)
    {
        return std::visit(
            [](const auto &of) {
                using Key = std::decay_t<decltype(of)>;
                if constexpr (std::is_same_v<Key, std::monostate>)
                    return QString();
                else if constexpr (std::is_same_v<Key, domain::Handoff>)
                    return QString(domain::codeOf(of));
                else
                    return QString::number(of.value());
            },
            key);
    }

    domain::Waiting waiting(const ledger::Filter &filter) const
    {
        domain::Waiting waiting;
        for (const Sent &each : m_sent) {
            if (!isFollowed(filter, each))
                continue;
            ++waiting.sent;
            if (!backOn(each))
                ++waiting.days[static_cast<int>(each.on.daysTo(m_today))];
        }
        return waiting;
    }

    /// By the month of the send-away and the whole months since, -1 for those who are not back.
    using Cohorts = QMap<std::pair<QString, int>, qint64>;
    static Cohorts byMonth(const QList<domain::CohortCount> &counts)
    {
        Cohorts cohorts;
        for (const domain::CohortCount &each : counts)
            cohorts[{each.month.text(), each.monthsSince.value_or(-1)}] += each.count;
        return cohorts;
    }
    Cohorts cohorts(const ledger::Filter &filter) const
    {
        Cohorts cohorts;
        for (const Sent &each : m_sent) {
            if (!isFollowed(filter, each))
                continue;
            const auto back = backOn(each);
            ++cohorts[{each.on.toString(QStringLiteral("yyyy-MM")),
                       back ? std::min(domain::wholeMonthsBetween(each.on, *back), 24) : -1}];
        }
        return cohorts;
    }

    /// Within 90 days.
    domain::Share backInTime(const ledger::Filter &filter) const
    {
        domain::Share sum;
        for (const domain::Share &share : backInTimeBy(filter, [](const Sent &) { return 0; })) {
            sum.part += share.part;
            sum.of += share.of;
        }
        return sum;
    }
    QMap<domain::Handoff, domain::Share> backInTimeByHandoff(const ledger::Filter &filter) const
    {
        QMap<domain::Handoff, domain::Share> shares;
        const auto texts = backInTimeBy(filter, [](const Sent &each) { return each.handoff; });
        for (auto share = texts.cbegin(); share != texts.cend(); ++share) {
            if (const auto handoff = domain::fromCode<domain::Handoff>(share.key()))
                shares.insert(*handoff, share.value());
        }
        return shares;
    }

    /// By month, and under QString() all together.
    QMap<QString, domain::Flows> flows(const ledger::Filter &filter) const
    {
        QMap<QString, domain::Flows> sums;
        const auto add = [&](QDate on, auto part, qint64 value) {
            for (const QString &month : {on.toString(QStringLiteral("yyyy-MM")), QString()}) {
                if (!sums.contains(month))
                    sums.insert(month, domain::Flows(currency()));
                sums.find(month).value().*part += domain::Tally(1, domain::Money(value, currency()));
            }
        };
        for (const Sent &each : m_sent) {
            if (each.goodwill && within(filter, each.on) && fits(filter, each))
                add(each.on, &domain::Flows::sent, each.forgone);
        }
        for (const Received &each : m_received) {
            if (within(filter, each.on) && fits(filter, each))
                add(each.on, each.wordOfMouth ? &domain::Flows::wordOfMouth : &domain::Flows::received,
                    each.bought ? each.value : 0);
        }
        for (const Returned &each : m_returned) {
            const Sent &from = m_sent[each.sendAway];
            if (!from.goodwill || !within(filter, each.on) || !fits(filter, from))
                continue;
            add(each.on, &domain::Flows::returned, each.value);
            if (each.months < m_ledger.business().payoffWindowMonths) {
                add(each.on, &domain::Flows::returnedInWindow, each.value);
                if (from.knownBefore)
                    add(each.on, &domain::Flows::returnedKnownBefore, each.value);
            }
        }
        return sums;
    }

    QMap<qint64, domain::PartnerBalance> partners(const ledger::Filter &filter) const
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

    QMap<std::pair<qint64, qint64>, std::pair<qint64, qint64>> needs(const ledger::Filter &filter) const
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

    domain::Coverage coverage(const ledger::Filter &filter) const
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

    qint64 forStaff(const ledger::Filter &filter) const
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

    bool isCounted(const ledger::Filter &filter, const Sent &each) const
    {
        return each.goodwill && within(filter, each.on) && fits(filter, each);
    }
    bool isFollowed(const ledger::Filter &filter, const Sent &each) const
    {
        return each.customer != 0 && isCounted(filter, each);
    }
    std::optional<QDate> backOn(const Sent &each) const
    {
        const QList<QDate> visits = m_visits.value(each.customer);
        const auto back = std::ranges::upper_bound(visits, each.on);
        return back == visits.cend() ? std::nullopt : std::optional(*back);
    }
    static QString groupOf(const Sent &each, domain::ReturnGrouping grouping)
    {
        const auto text = [](qint64 id) { return id == 0 ? QString() : QString::number(id); };
        switch (grouping) {
        case domain::ReturnGrouping::Handoff:
            return each.handoff;
        case domain::ReturnGrouping::Reason:
            return text(each.reason);
        case domain::ReturnGrouping::Partner:
            return text(each.partner);
        case domain::ReturnGrouping::Need:
            return text(each.need);
        }
        Q_UNREACHABLE();
    }
    template <class Group>
    QMap<std::invoke_result_t<Group, const Sent &>, domain::Share> backInTimeBy(const ledger::Filter &filter,
                                                                                Group group) const
    {
        QMap<std::invoke_result_t<Group, const Sent &>, domain::Share> shares;
        for (const Sent &each : m_sent) {
            if (!isCounted(filter, each))
                continue;
            domain::Share &share = shares[group(each)];
            const auto back = backOn(each);
            share.of += each.customer != 0 ? 1 : 0;
            share.part += each.customer != 0 && back && each.on.daysTo(*back) <= 90 ? 1 : 0;
        }
        return shares;
    }

    domain::Currency currency() const { return m_ledger.business().currency; }
    static bool within(const ledger::Filter &filter, QDate on)
    {
        return (!filter.from.isValid() || on >= filter.from) && (!filter.to.isValid() || on <= filter.to);
    }
    template <class Id>
    static bool is(const std::optional<Id> &asked, qint64 value)
    {
        return !asked || asked->value() == value;
    }
    static bool fits(const ledger::Filter &filter, const Sent &each)
    {
        return is(filter.partner, each.partner) && is(filter.need, each.need)
               && is(filter.reason, each.reason) && is(filter.staff, each.staff)
               && (!filter.handoff || domain::codeOf(*filter.handoff) == each.handoff);
    }
    static bool fits(const ledger::Filter &filter, const Received &each)
    {
        return is(filter.partner, each.partner) && is(filter.need, each.need) && is(filter.staff, each.staff)
               && !filter.reason && !filter.handoff;
    }

    ledger::Ledger &m_ledger;
    QDate m_today;
    QMap<qint64, Sent> m_sent;
    QMap<qint64, QList<QDate>> m_visits; ///< by customer, in order
    QList<Received> m_received;
    QList<Returned> m_returned;
};
