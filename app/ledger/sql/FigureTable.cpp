// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/sql/FigureTable.h"

#include "domain/Cohorts.h"
#include "domain/ReturnShares.h"

#include <algorithm>

namespace ledger::sql {

namespace {

Sums sumsOf(const Fact &fact)
{
    Sums sums;
    const auto count = [&](Sum which, bool holds = true) { sums[which] = holds ? fact.sign : 0; };
    const auto countWithValue = [&](Sum which, Sum value, bool holds = true) {
        count(which, holds);
        sums[value] = holds ? fact.sign * fact.value : 0;
    };
    switch (fact.part) {
    case Fact::Part::Sent:
        if (!fact.is(Fact::IsGoodwill)) {
            count(Sum::ForStaff);
            break;
        }
        countWithValue(Sum::Sent, Sum::Forgone);
        count(Sum::WithCustomer, fact.is(Fact::HasCustomer));
        count(Sum::WithOutcome, fact.is(Fact::HasOutcome));
        count(Sum::WithValue, fact.is(Fact::HasValue));
        count(Sum::Served, fact.is(Fact::IsServed));
        count(Sum::BackInTime, fact.days > 0 && fact.days <= domain::comparedDays);
        break;
    case Fact::Part::Received:
        if (fact.is(Fact::IsWordOfMouth)) {
            countWithValue(Sum::WordOfMouth, Sum::WordOfMouthValue);
            break;
        }
        countWithValue(Sum::Received, Sum::ReceivedValue);
        count(Sum::Bought, fact.is(Fact::HasBought));
        break;
    case Fact::Part::Returned:
        countWithValue(Sum::Returned, Sum::ReturnedValue);
        countWithValue(Sum::InWindow, Sum::InWindowValue, fact.is(Fact::IsInWindow));
        countWithValue(Sum::KnownBefore, Sum::KnownBeforeValue,
                       fact.is(Fact::IsInWindow) && fact.is(Fact::WasKnownBefore));
        break;
    }
    return sums;
}

Sums only(const Sums &sums, std::initializer_list<Sum> kept)
{
    Sums some;
    for (const Sum each : kept)
        some[each] = sums[each];
    return some;
}

/// As key 3 of a cohort has it.
qint64 monthsSince(const Fact &fact)
{
    if (fact.days == 0)
        return 0;
    const QDate sent = dayOf(fact.day);
    const int months = domain::wholeMonthsBetween(sent, sent.addDays(fact.days));
    return 1 + std::min(months, domain::mostCohortMonths);
}

/// Each thing that a send-away can be asked for by.
std::array<std::pair<FigureKind, qint64>, 5> keysOf(const Fact &fact)
{
    return {std::pair(FigureKind::Partner, fact.partner), std::pair(FigureKind::Need, fact.need),
            std::pair(FigureKind::Reason, fact.reason), std::pair(FigureKind::Handoff, fact.handoff),
            std::pair(FigureKind::Staff, fact.staff)};
}

} // namespace

Fact Fact::of(const Statement &row)
{
    return {row.integer(0), static_cast<Part>(row.number(1)),
            row.integer(2), row.integer(3),
            row.integer(4), row.integer(5),
            row.integer(6), row.integer(7),
            row.integer(8), row.integer(9),
            row.integer(10)};
}

CountCell::CountCell(const Cell &cell)
    : key2(cell.key2)
    , period(static_cast<qint32>(cell.period))
    , key3(static_cast<qint16>(cell.key3))
    , kind(static_cast<quint8>(cell.kind))
    , key1(static_cast<quint8>(cell.key1))
{}

size_t qHash(const CountCell &cell, size_t seed)
{
    return qHashMulti(seed, cell.kind, cell.key1, cell.period, cell.key2, cell.key3);
}

size_t FigureTable::HashOfCell::operator()(const Cell &cell) const
{
    return qHashMulti(0, static_cast<int>(cell.kind), cell.key1, cell.period, cell.key2, cell.key3);
}

void FigureTable::add(const Fact &fact)
{
    const Sums sums = sumsOf(fact);
    const qint64 month = fact.day / 100;
    add({FigureKind::Day, 0, fact.day}, sums);
    add({FigureKind::All, 0, month}, sums);
    for (const auto &[kind, key] : keysOf(fact))
        addBy(kind, key, month, sums);
    if (sums[Sum::Sent] != 0) {
        addNeeds(fact, month, sums);
        addHandoffs(fact, month, sums);
    }
    if (fact.partner != 0)
        addPartners(fact, sums);
    if (sums[Sum::WithCustomer] != 0)
        addReturn(fact, month);
}

void FigureTable::add(const Cell &cell, const Sums &sums, qint64 sign)
{
    if (isOnlyCounted(cell.kind)) {
        count(cell, sign * sums[Sum::Sent]);
        return;
    }
    Sums &sum = m_cells[cell];
    for (size_t i = 0; i < sumCount; ++i)
        sum.at(i) += sign * sums.at(i);
}

void FigureTable::clear()
{
    m_cells.clear();
    m_counts.clear();
}

void FigureTable::addBy(FigureKind kind, qint64 key, qint64 month, const Sums &sums)
{
    if (key != 0)
        add({kind, key, month}, sums);
}

void FigureTable::addNeeds(const Fact &fact, qint64 month, const Sums &of)
{
    const Sums sums = only(of, {Sum::Sent, Sum::Forgone});
    add({FigureKind::UnmetNeed, fact.need, month, fact.reason}, sums);
    add({FigureKind::UnmetNeedEver, fact.need, 0, fact.reason}, sums);
    struct Under
    {
        FigureKind ever;
        FigureKind months;
        qint64 key;
    };
    for (const Under &under : {Under{FigureKind::PartnerNeeds, FigureKind::PartnerNeedMonths, fact.partner},
                               Under{FigureKind::HandoffNeeds, FigureKind::HandoffNeedMonths, fact.handoff},
                               Under{FigureKind::StaffNeeds, FigureKind::StaffNeedMonths, fact.staff}}) {
        if (under.key == 0)
            continue;
        add({under.ever, under.key, 0, fact.need, fact.reason}, sums);
        add({under.months, under.key, month, fact.need, fact.reason}, sums);
    }
}

void FigureTable::addHandoffs(const Fact &fact, qint64 month, const Sums &of)
{
    if (fact.handoff == 0)
        return;
    const Sums sums = only(of, {Sum::Sent, Sum::WithCustomer, Sum::BackInTime});
    for (const auto &[kind, key] : keysOf(fact)) {
        if (key != 0 && kind != FigureKind::Handoff)
            add({FigureKind::HandoffsUnder, static_cast<qint64>(kind), month, key, fact.handoff}, sums);
    }
}

void FigureTable::addPartners(const Fact &fact, const Sums &sums)
{
    for (const auto &[kind, key] :
         {std::pair(FigureKind::NeedPartners, fact.need), std::pair(FigureKind::ReasonPartners, fact.reason),
          std::pair(FigureKind::HandoffPartners, fact.handoff),
          std::pair(FigureKind::StaffPartners, fact.staff)}) {
        if (key != 0)
            add({kind, key, 0, fact.partner}, sums);
    }
}

void FigureTable::addReturn(const Fact &fact, qint64 month)
{
    const FigureKind kind = fact.days > 0 ? FigureKind::BackAfter : FigureKind::AwaySince;
    const qint64 period = fact.days > 0 ? fact.days : fact.day;
    const qint64 months = monthsSince(fact);
    const auto countUnder = [&](FigureKind of, qint64 key) {
        count({kind, static_cast<qint64>(of), period, key}, fact.sign);
        count({FigureKind::Cohort, static_cast<qint64>(of), month, key, months}, fact.sign);
    };
    countUnder(FigureKind::All, 0);
    for (const auto &[of, key] : keysOf(fact)) {
        if (key != 0)
            countUnder(of, key);
    }
}

} // namespace ledger::sql
