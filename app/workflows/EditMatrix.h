// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Competency.h"
#include "domain/Competitor.h"
#include "ledger/Ledger.h"
#include "workflows/Undoable.h"

namespace workflows {

/// A new row or column of the matrix.
template <class IdType>
struct Added
{
    IdType id;
    Undoable change;
};

/// Editing the strength matrix. Each change is one transaction; taking it back touches only what it changed,
/// so that another counter's work on the same record stays. Names already in use fail with "name.taken",
/// records that another counter has removed meanwhile with "record.gone".

/// Level, evidence, source, by whom and when: the whole cell. Taking it back is an entry in its history too.
base::Result<Undoable> setStrength(ledger::Ledger &ledger, const domain::Strength &strength);

/// The category is made when there is none of that name. A retired competency of that name comes back instead
/// of a second one. Taking it back retires it.
base::Result<Added<domain::CompetencyId>> addCompetency(ledger::Ledger &ledger, const QString &name,
                                                        const QString &category);
base::Result<Undoable> renameCompetency(ledger::Ledger &ledger, domain::CompetencyId id, const QString &name);
/// Whether it is one of those we want to be known for.
base::Result<Undoable> setCore(ledger::Ledger &ledger, domain::CompetencyId id, bool isCore);
/// An invalid day brings it back into use.
base::Result<Undoable> setRetired(ledger::Ledger &ledger, domain::CompetencyId id, QDate on);
/// Into the category, before another competency of it, or to its end.
base::Result<Undoable> moveCompetency(ledger::Ledger &ledger, domain::CompetencyId id,
                                      domain::CategoryId category,
                                      std::optional<domain::CompetencyId> before = {});

base::Result<Undoable> renameCategory(ledger::Ledger &ledger, domain::CategoryId id, const QString &name);
base::Result<Undoable> moveCategory(ledger::Ledger &ledger, domain::CategoryId id,
                                    std::optional<domain::CategoryId> before = {});
/// All competencies of `duplicate` belong to `kept` afterwards. An empty category is nowhere shown.
base::Result<Undoable> mergeCategories(ledger::Ledger &ledger, domain::CategoryId kept,
                                       domain::CategoryId duplicate);

/// A retired competitor of that name comes back instead of a second one. Taking it back retires it.
base::Result<Added<domain::CompetitorId>> addCompetitor(ledger::Ledger &ledger, const QString &name);
base::Result<Undoable> renameCompetitor(ledger::Ledger &ledger, domain::CompetitorId id, const QString &name);
/// An invalid day brings it back into use.
base::Result<Undoable> setRetired(ledger::Ledger &ledger, domain::CompetitorId id, QDate on);
base::Result<Undoable> moveCompetitor(ledger::Ledger &ledger, domain::CompetitorId id,
                                      std::optional<domain::CompetitorId> before = {});
/// See ledger::Catalogue::mergeCompetencies. Cannot be taken back: ask first.
base::Done mergeCompetencies(ledger::Ledger &ledger, domain::CompetencyId kept,
                             domain::CompetencyId duplicate);
/// See ledger::Competitors::merge. Cannot be taken back: ask first.
base::Done mergeCompetitors(ledger::Ledger &ledger, domain::CompetitorId kept,
                            domain::CompetitorId duplicate);

/// After how many months (1..120) a rating has to be looked at again.
base::Result<Undoable> setStaleAfter(ledger::Ledger &ledger, int months);

} // namespace workflows
