// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/TeamReport.h"

#include <algorithm>
#include <numeric>

namespace domain {

namespace {

std::optional<double> share(qint64 part, qint64 whole)
{
    if (whole < TeamReport::EnoughForAShare)
        return std::nullopt;
    return static_cast<double>(part) / static_cast<double>(whole);
}

} // namespace

std::optional<double> TeamReport::Practice::warmShare() const
{
    qint64 known = 0;
    qint64 warm = 0;
    for (auto each = by.cbegin(); each != by.cend(); ++each) {
        known += each.value();
        if (each.key() >= Handoff::NamedPerson)
            warm += each.value();
    }
    return share(warm, known);
}

std::optional<double> TeamReport::Practice::outcomeShare() const
{
    return share(withOutcome, sent);
}

std::optional<double> TeamReport::Practice::servedShare() const
{
    return share(served, withOutcome);
}

void TeamReport::Practice::add(const Practice &other)
{
    sent += other.sent;
    withOutcome += other.withOutcome;
    served += other.served;
    for (auto each = other.by.cbegin(); each != other.by.cend(); ++each)
        by[each.key()] += each.value();
}

TeamReport::Practice TeamReport::all() const
{
    Practice all;
    for (const Practice &each : staff)
        all.add(each);
    return all;
}

qint64 TeamReport::given() const
{
    return std::accumulate(approvers.cbegin(), approvers.cend(), qint64(0),
                           [](qint64 sum, const Approver &each) { return sum + each.given; });
}

qint64 TeamReport::confirmed() const
{
    qint64 count = 0;
    for (const Training &each : training)
        count += std::ranges::count_if(each.readers, [](const Reader &one) { return one.readOn.isValid(); });
    return count;
}

qint64 TeamReport::toConfirm() const
{
    qint64 readers = 0;
    for (const Training &each : training)
        readers += each.readers.size();
    return readers - confirmed();
}

} // namespace domain
