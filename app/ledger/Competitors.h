// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Competency.h"
#include "domain/Competitor.h"
#include "ledger/Catalogue.h"

namespace ledger {

/// One entry in the history of a rating.
struct StrengthChange
{
    domain::Strength strength;
    QDateTime recordedAt; ///< UTC
};

/// What one of two competitors would bring to the other if they were merged.
struct MergePreview
{
    qint64 sendAways = 0; ///< whatever their motive; only a number is told
    qint64 referralsIn = 0;
    qint64 contacts = 0;
    qint64 touches = 0;
    qint64 documents = 0;
    bool isCustomer = false;
    qint64 newRatings = 0;   ///< of what the kept one has no rating for
    qint64 newerRatings = 0; ///< which take the place of the kept one's
    qint64 olderRatings = 0; ///< which remain in the history only

    bool operator==(const MergePreview &) const = default;
};

/// The other businesses, their contacts and agreements.
class Competitors
{
public:
    explicit Competitors(Ledger &ledger) : m_ledger(ledger) {}

    /// In the order of the matrix's columns, with their contacts.
    base::Result<QList<domain::Competitor>> all(Retired retired = Retired::Without);
    base::Result<std::optional<domain::Competitor>> byId(domain::CompetitorId id);
    base::Result<std::optional<domain::CompetitorId>> named(const QString &name);
    /// Fails with "name.taken" like Catalogue; "terms.order" when the agreement ends before it begins.
    base::Result<domain::CompetitorId> add(const domain::Competitor &competitor);
    /// Everything but the stage, which has a history of its own. The errors of add().
    base::Done save(const domain::Competitor &competitor);
    /// Only one that nothing refers to ("in.use" otherwise).
    base::Done remove(domain::CompetitorId id);
    /// Whether anything hangs on it: also what would go with it, as ratings and stages.
    base::Result<bool> isUsed(domain::CompetitorId id);
    base::Done order(const QList<domain::CompetitorId> &order);

    /// Appends to the story of the agreement; the latest by date, then by entry, is where it stands.
    /// "date.missing"
    base::Result<domain::StageChangeId> setStage(domain::CompetitorId id, const domain::StageChange &change);
    /// As if it had not been said: where it stands is what the one before says.
    base::Done removeStage(domain::StageChangeId id);
    base::Result<QList<domain::StageChange>> stages(domain::CompetitorId id);

    /// All that refers to `duplicate` refers to `kept` afterwards: send-aways, referrals, contacts, stages,
    /// talks, documents. Where both have a rating the newer one stays, the other remains in the history. What
    /// the kept one lacks (website, address, ...) is taken over; two that are customers too are one customer
    /// then. The duplicate is gone. "record.missing" when
    /// one of them is not there.
    base::Done merge(domain::CompetitorId kept, domain::CompetitorId duplicate);
    base::Result<MergePreview> previewMerge(domain::CompetitorId kept, domain::CompetitorId duplicate);

private:
    Ledger &m_ledger;
};

/// The cells of the strength matrix; an empty competitor is ourselves.
class Strengths
{
public:
    explicit Strengths(Ledger &ledger) : m_ledger(ledger) {}

    /// Every cell that has ever been set, the ones set back to "not known" too.
    base::Result<QList<domain::Strength>> all();
    /// Of one competency: a row of the matrix.
    base::Result<QList<domain::Strength>> ofCompetency(domain::CompetencyId competency);
    base::Result<domain::Strength> of(domain::CompetencyId competency,
                                      std::optional<domain::CompetitorId> competitor);
    /// Sets the cell and appends to its history.
    base::Done set(const domain::Strength &strength);
    /// Newest first.
    base::Result<QList<StrengthChange>> history(domain::CompetencyId competency,
                                                std::optional<domain::CompetitorId> competitor);

private:
    Ledger &m_ledger;
};

} // namespace ledger
