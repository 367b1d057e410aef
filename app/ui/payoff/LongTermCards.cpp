// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payoff/LongTermCards.h"

#include "charts/LongTermCharts.h"
#include "ui/payoff/Explanations.h"
#include "ui/payoff/LongTermWords.h"
#include "ui/widgets/FilterChip.h"

#include <QSignalBlocker>

namespace ui {

using charts::Style;
using domain::ReturnGrouping;

namespace {

constexpr int gridHeight = 320; ///< so that a year of months fits

QList<charts::ReturnLine> linesOf(const workflows::ReturnCurves &returns)
{
    QList<charts::ReturnLine> lines;
    for (const workflows::CurveOfGroup &each : returns.groups)
        lines.append({groupName(each.group), pointOf(each.group.key), each.curve});
    if (lines.isEmpty())
        lines.append({everybody(), {.series = charts::Series::Sent}, returns.curve});
    return lines;
}

QList<charts::Change> changesOf(const QList<workflows::ChangeInForce> &changes)
{
    QList<charts::Change> shown;
    for (const workflows::ChangeInForce &change : changes)
        shown.append({nameOf(change),
                      {.series = charts::Series::Sent,
                       .partner = change.about.partner,
                       .need = change.about.need,
                       .reason = change.about.reason},
                      change.shares});
    return shown;
}

} // namespace

LongTermCards::LongTermCards(const PageContext &context, const QString &suffix, QWidget *inside)
    : ChartSet(context, suffix, inside)
    , m_reading(context.ledger,
                [this](base::Result<Read> result) {
                    if (result)
                        take(std::move(*result));
                    else
                        setFailed(result.error());
                })
    , m_grouping(new FilterChip(context.theme, tr("By"), QStringLiteral("curveByChip") + suffix, inside))
    , m_curve(addCard(charts::returnCurveTitle(), "curveCard", explain::returnCurve()))
    , m_handoffs(addCard(charts::handoffsTitle(), "handoffsCard", explain::handoffs()))
    , m_forecast(addCard(charts::forecastTitle(), "forecastCard", explain::forecast()))
    , m_cohorts(addCard(charts::cohortTitle(), "cohortsCard", explain::cohorts()))
    , m_needMonths(addCard(charts::unmetNeedMonthsTitle(), "needMonthsCard", explain::unmetNeedMonths()))
    , m_changes(addCard(charts::beforeAfterTitle(), "changesCard", explain::beforeAfter()))
{
    for (ChartCard *grid : {m_cohorts, m_needMonths})
        grid->setLeastHeight(gridHeight);
    makeGroupingChip();
}

void LongTermCards::makeGroupingChip()
{
    m_grouping->setChoices({{tr("nothing"), {}},
                            {tr("hand-off"), static_cast<int>(ReturnGrouping::Handoff)},
                            {tr("reason"), static_cast<int>(ReturnGrouping::Reason)},
                            {tr("partner"), static_cast<int>(ReturnGrouping::Partner)},
                            {tr("need"), static_cast<int>(ReturnGrouping::Need)}});
    m_grouping->setValue(static_cast<int>(ReturnGrouping::Handoff));
    m_curve->addAfterHeading(m_grouping);
    connect(m_grouping, &FilterChip::valueChanged, this, &LongTermCards::groupingChosen);
}

std::optional<ReturnGrouping> LongTermCards::grouping() const
{
    return m_grouping->value().isValid()
               ? std::optional(static_cast<ReturnGrouping>(m_grouping->value().toInt()))
               : std::nullopt;
}

void LongTermCards::setGrouping(std::optional<ReturnGrouping> grouping)
{
    const QSignalBlocker silent(m_grouping);
    m_grouping->setValue(grouping ? QVariant(static_cast<int>(*grouping)) : QVariant());
}

void LongTermCards::ask(const PayoffQuestion &question)
{
    forget();
    setGrouping(question.grouping);
    const workflows::LongTermQuery query{.today = question.of.today,
                                         .from = question.of.from,
                                         .to = question.of.to,
                                         .filter = question.of.filter,
                                         .grouping = question.grouping};
    m_reading.start([query](ledger::Ledger &ledger) { return readAll(ledger, query); });
}

base::Result<LongTermCards::Read> LongTermCards::readAll(ledger::Ledger &ledger,
                                                         const workflows::LongTermQuery &query)
{
    Read read;
    TRY_ASSIGN(read.measures, workflows::readLongTerm(ledger, query));
    TRY_ASSIGN(read.changes, workflows::readChanges(ledger, query));
    return read;
}

void LongTermCards::take(Read read)
{
    m_read = std::make_shared<const Read>(std::move(read));
    const auto of = [this](auto draw) { return makeOf(m_read, context().locale, draw); };
    setRead({of([](const Read &r, const Style &style, const QLocale &locale) {
                 return charts::returnCurveChart(linesOf(r.measures.returns), style, locale);
             }),
             of([](const Read &r, const Style &style, const QLocale &locale) {
                 return charts::handoffsChart(r.measures.handoffs, style, locale);
             }),
             of([](const Read &r, const Style &style, const QLocale &locale) {
                 return charts::forecastChart(r.measures.forecast, style, locale);
             }),
             of([](const Read &r, const Style &style, const QLocale &locale) {
                 return charts::cohortChart(r.measures.cohorts, style, locale);
             }),
             of([](const Read &r, const Style &style, const QLocale &locale) {
                 return charts::unmetNeedMonthsChart(r.measures.needs, style, locale);
             }),
             of([](const Read &r, const Style &style, const QLocale &locale) {
                 return charts::beforeAfterChart(changesOf(r.changes), style, locale);
             })});
}

void LongTermCards::tellFootnotes()
{
    const QLocale &locale = context().locale;
    m_curve->setFootnote(curveNote(m_read->measures.returns, locale));
    m_handoffs->setFootnote(handoffsNote(m_read->measures.handoffs, locale));
    m_forecast->setFootnote(forecastNote(m_read->measures.forecast, locale));
    m_cohorts->setFootnote(cohortsNote());
    m_changes->setFootnote(changesNote(locale));
}

} // namespace ui
