// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/sql/StagedProfiles.h"

#include "ledger/sql/RowWriter.h"

namespace ledger::sql {

namespace {

/// Appends an enumeration of less than 15 values to a number, none at all as well.
template <class E>
qint64 with(qint64 number, std::optional<E> value)
{
    return number * 16 + (value ? static_cast<qint64>(*value) + 1 : 0);
}

template <class... E>
qint64 numberOf(std::optional<E>... values)
{
    qint64 number = 0;
    ((number = with(number, values)), ...);
    return number;
}

} // namespace

base::Done StagedProfiles::begin()
{
    return m_session.command(m_session.dialect().createTemporaryTable(QStringLiteral(
        "staged_profile (profile bigint primary key, known_before text not null, motive text not null, "
        "handoff "
        "text, status text not null, by_whom text, cause text, how_known text, outcome text not null, counts "
        "smallint not null, goodwill smallint not null)")));
}

qint64 StagedProfiles::profileOf(const domain::SendAway &s)
{
    const qint64 number =
        numberOf(std::optional(s.knownBefore), std::optional(s.motive), s.handoff, std::optional(s.status),
                 s.byWhom, s.cause, s.howKnown, std::optional(s.outcome));
    if (!m_profiles.contains(number))
        m_profiles.insert(number, s);
    return number;
}

base::Done StagedProfiles::settle()
{
    RowWriter rows(m_session,
                   QStringLiteral("staged_profile (profile, known_before, motive, handoff, status, by_whom, "
                                  "cause, how_known, outcome, counts, goodwill)"),
                   11);
    for (auto profile = m_profiles.cbegin(); profile != m_profiles.cend(); ++profile) {
        const domain::SendAway &s = *profile;
        TRY(rows.add(values(profile.key(), s.knownBefore, s.motive, s.handoff, s.status, s.byWhom, s.cause,
                            s.howKnown, s.outcome, domain::countsAsSendAway(s.status),
                            domain::countsAsGoodwill(s.status, s.motive))));
    }
    return rows.flush();
}

} // namespace ledger::sql
