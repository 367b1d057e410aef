// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Competency.h"
#include "domain/People.h"
#include "domain/Reason.h"
#include "ledger/Ledger.h"

namespace ledger {

enum class Retired { Without, With };

/// What the business offers and why it sends customers away: categories, competencies, reasons, staff. Names
/// are unique within their kind after folding; adding one again fails with "name.taken". Removing is only for
/// records nothing refers to ("in.use" otherwise): those in use are retired by saving them with retiredOn
/// set.
class Catalogue
{
public:
    explicit Catalogue(Ledger &ledger) : m_ledger(ledger) {}

    base::Result<QList<domain::Category>> categories();
    base::Result<domain::CategoryId> addCategory(const QString &name);
    /// The one of that name, made when there is none.
    base::Result<domain::CategoryId> categoryNamed(const QString &name);
    base::Done renameCategory(domain::CategoryId id, const QString &name);
    base::Done orderCategories(const QList<domain::CategoryId> &order);

    /// By category and position.
    base::Result<QList<domain::Competency>> competencies(Retired retired = Retired::Without);
    base::Result<std::optional<domain::Competency>> competency(domain::CompetencyId id);
    base::Result<std::optional<domain::CompetencyId>> competencyNamed(const QString &name);
    base::Result<domain::CompetencyId> addCompetency(const domain::Competency &competency);
    base::Done saveCompetency(const domain::Competency &competency);
    base::Done removeCompetency(domain::CompetencyId id);
    base::Done orderCompetencies(const QList<domain::CompetencyId> &order);
    /// All that refers to `duplicate` refers to `kept` afterwards: send-aways, referrals, fit checks,
    /// guidelines. Where both have a rating the newer one stays, the other remains in the history. The
    /// duplicate is gone. "record.missing" when one of them is not there.
    base::Done mergeCompetencies(domain::CompetencyId kept, domain::CompetencyId duplicate);

    base::Result<QList<domain::Reason>> reasons(Retired retired = Retired::Without);
    base::Result<std::optional<domain::ReasonId>> reasonNamed(const QString &nameOrCode);
    base::Result<domain::ReasonId> addReason(const domain::Reason &reason);
    base::Done saveReason(const domain::Reason &reason);
    base::Done removeReason(domain::ReasonId id);

    base::Result<QList<domain::Staff>> staff(Retired retired = Retired::Without);
    base::Result<std::optional<domain::StaffId>> staffNamed(const QString &name);
    base::Result<domain::StaffId> addStaff(const domain::Staff &staff);
    base::Done saveStaff(const domain::Staff &staff);
    base::Done removeStaff(domain::StaffId id);

private:
    Ledger &m_ledger;
};

} // namespace ledger
