// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/Changes.h"

#include "ledger/Competitors.h"
#include "ledger/Guidelines.h"

#include <algorithm>

namespace workflows {

using domain::Stage;

namespace {

using base::Done;
using base::Result;

class ChangeList
{
public:
    ChangeList(ledger::Ledger &ledger, const LongTermQuery &query) : m_ledger(ledger), m_query(query) {}

    Result<QList<ChangeInForce>> read(qsizetype most)
    {
        TRY(addGuidelines());
        TRY(addAgreements());
        std::ranges::stable_sort(m_changes, std::ranges::greater(),
                                 [](const ChangeInForce &each) { return each.shares.changedOn; });
        if (m_changes.size() > most)
            m_changes.resize(most);
        for (ChangeInForce &change : m_changes) {
            LongTermQuery about = m_query;
            about.filter = change.about;
            TRY_ASSIGN(change.shares, readBeforeAfter(m_ledger, about, change.shares.changedOn));
        }
        return m_changes;
    }

private:
    bool isAsked(QDate day) const
    {
        return day.isValid() && day <= m_query.today && (!m_query.from || domain::Month(day) >= *m_query.from)
               && (!m_query.to || domain::Month(day) <= *m_query.to);
    }

    Done addGuidelines()
    {
        ledger::Guidelines guidelines(m_ledger);
        TRY_ASSIGN(const auto all, guidelines.all(ledger::Retired::With));
        for (const domain::Guideline &guideline : all) {
            TRY_ASSIGN(const auto versions, guidelines.versions(guideline.id));
            for (const domain::Guideline &version : versions) {
                if (isAsked(version.since))
                    m_changes.append(changeOf(version));
            }
        }
        return {};
    }

    ChangeInForce changeOf(const domain::Guideline &version) const
    {
        ChangeInForce change;
        change.guideline = version.name;
        change.version = version.number;
        change.about = m_query.filter;
        if (version.reasons.size() == 1)
            change.about.reason = version.reasons.constFirst();
        if (version.needs.size() == 1)
            change.about.need = version.needs.constFirst();
        change.shares.changedOn = version.since;
        return change;
    }

    Done addAgreements()
    {
        TRY_ASSIGN(const auto competitors, ledger::Competitors(m_ledger).all(ledger::Retired::With));
        for (const domain::Competitor &competitor : competitors) {
            const QDate from =
                competitor.terms.from.isValid() ? competitor.terms.from : competitor.stageSince;
            const bool isOther = m_query.filter.partner && m_query.filter.partner != competitor.id;
            if (competitor.stage != Stage::Agreed || isOther || !isAsked(from))
                continue;
            ChangeInForce change;
            change.partner = competitor.name;
            change.about = m_query.filter;
            change.about.partner = competitor.id;
            change.shares.changedOn = from;
            m_changes.append(change);
        }
        return {};
    }

    ledger::Ledger &m_ledger;
    const LongTermQuery &m_query;
    QList<ChangeInForce> m_changes;
};

} // namespace

Result<QList<ChangeInForce>> readChanges(ledger::Ledger &ledger, const LongTermQuery &query, qsizetype most)
{
    return ChangeList(ledger, query).read(most);
}

} // namespace workflows
