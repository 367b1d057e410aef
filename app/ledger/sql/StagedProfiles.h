// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/SendAway.h"
#include "ledger/sql/Session.h"

#include <QHash>

namespace ledger::sql {

/// The coded words of send-aways, which most lines have in common: each different combination is one row of
/// the temporary table staged_profile.
class StagedProfiles
{
public:
    explicit StagedProfiles(Session &session) : m_session(session) {}

    base::Done begin();
    /// The number of the combination that the record has.
    qint64 profileOf(const domain::SendAway &record);
    base::Done settle();

private:
    Session &m_session;
    QHash<qint64, domain::SendAway> m_profiles; ///< by number: a few dozen of some ten thousand possible
};

} // namespace ledger::sql
