// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/DateColumn.h"
#include "ledger/Catalogue.h"
#include "ledger/Competitors.h"
#include "workflows/import/LineTaker.h"

namespace workflows {

using base::Done;

namespace {

/// In the order of fieldsOf(RecordKind::Strengths).
enum Field { Need, Category, CompetitorName, LevelOf, Evidence, AssessedOn, AssessedBy, Source };

bool isUs(const QString &name)
{
    const QString key = base::fold(name);
    return key == QLatin1StringView("us")
           || key == base::fold(QCoreApplication::translate("workflows", "us"));
}

class StrengthTaker final : public LineTaker
{
public:
    explicit StrengthTaker(const ImportOptions &options) : m_dates(options.dateFormat) {}

    void see(const Cells &cells) override { m_dates.see(cells.text(AssessedOn)); }

    Done read(qint64, const Cells &cells) override
    {
        m_need = cells.trimmed(Need);
        m_category = cells.trimmed(Category);
        m_competitor = cells.trimmed(CompetitorName);
        m_strength = {};
        m_strength.evidence = cells.text(Evidence);
        m_strength.assessedBy = cells.text(AssessedBy);
        m_strength.source = cells.text(Source);
        if (m_need.isEmpty() || m_competitor.isEmpty())
            return rejected(QCoreApplication::translate("workflows", "A need and a competitor are wanted."),
                            m_need.isEmpty() ? Need : CompetitorName);
        TRY_ASSIGN(m_strength.assessedOn, inField(AssessedOn, m_dates.read(cells.text(AssessedOn))));
        return readLevel(cells.trimmed(LevelOf));
    }

    Done begin(ledger::Ledger &ledger) override
    {
        m_ledger = &ledger;
        m_report = {};
        m_replaced.clear();
        return {};
    }

    Done take() override
    {
        TRY_ASSIGN(m_strength.competency, needId());
        m_strength.competitor = std::nullopt;
        if (!isUs(m_competitor)) {
            TRY_ASSIGN(m_strength.competitor, competitorId());
        }
        ledger::Strengths strengths(*m_ledger);
        TRY_ASSIGN(const domain::Strength known, strengths.of(m_strength.competency, m_strength.competitor));
        if (m_strength.source.isEmpty())
            m_strength.source = known.source;
        // An older rating than the one we have says nothing new.
        const bool isOlder = m_strength.assessedOn.isValid() && known.assessedOn > m_strength.assessedOn;
        if (m_strength == known || isOlder) {
            ++m_report.alreadyThere;
            return {};
        }
        ++m_report.added;
        if (isRated(known))
            m_replaced.append(known);
        return strengths.set(m_strength);
    }

    base::Result<ledger::IntakeReport> finish(const ledger::Refused &) override { return m_report; }
    QList<domain::Strength> replaced() const override { return m_replaced; }

private:
    Done readLevel(const QString &cell)
    {
        if (cell.isEmpty())
            return {};
        bool isNumber = false;
        m_strength.level = domain::Level::from(cell.toInt(&isNumber));
        if (isNumber && m_strength.level)
            return {};
        return rejected(QCoreApplication::translate("workflows", "“%1” is not a level from 0 to 5; leave it "
                                                                 "empty when it is not known.")
                            .arg(cell.left(80)),
                        LevelOf);
    }

    base::Result<domain::CompetencyId> needId()
    {
        ledger::Catalogue catalogue(*m_ledger);
        TRY_ASSIGN(const auto known, catalogue.competencyNamed(m_need));
        if (known)
            return *known;
        domain::Competency need;
        need.name = m_need;
        const QString category =
            m_category.isEmpty() ? QCoreApplication::translate("ledger", "Other") : m_category;
        TRY_ASSIGN(need.category, catalogue.categoryNamed(category));
        m_report.needs.append(m_need);
        return catalogue.addCompetency(need);
    }

    base::Result<domain::CompetitorId> competitorId()
    {
        ledger::Competitors competitors(*m_ledger);
        TRY_ASSIGN(const auto known, competitors.named(m_competitor));
        if (known)
            return *known;
        domain::Competitor competitor;
        competitor.name = m_competitor;
        m_report.partners.append(m_competitor);
        return competitors.add(competitor);
    }

    exchange::DateColumn m_dates;
    QString m_need;
    QString m_category;
    QString m_competitor;
    domain::Strength m_strength;
    ledger::Ledger *m_ledger = nullptr;
    ledger::IntakeReport m_report;
    QList<domain::Strength> m_replaced;
};

} // namespace

bool isRated(const domain::Strength &strength)
{
    domain::Strength unknown;
    unknown.competency = strength.competency;
    unknown.competitor = strength.competitor;
    return !(strength == unknown);
}

std::unique_ptr<LineTaker> makeStrengthTaker(const ImportOptions &options)
{
    return std::make_unique<StrengthTaker>(options);
}

} // namespace workflows
