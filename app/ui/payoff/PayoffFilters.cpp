// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payoff/PayoffFilters.h"

#include "ledger/Catalogue.h"
#include "ledger/Competitors.h"
#include "ui/widgets/FilterChip.h"

#include <QSettings>

namespace ui {

using domain::Month;

namespace {

constexpr auto yearEarlier = "year_earlier";
constexpr auto timeBefore = "time_before";

/// The months a choice of the first chip stands for, seen from today.
struct Period
{
    std::optional<Month> from;
    std::optional<Month> to;
};

Period periodOf(const QString &choice, QDate today)
{
    const Month now(today);
    if (choice == QLatin1StringView("this_year"))
        return {Month(now.year(), 1), now};
    if (choice == QLatin1StringView("last_year"))
        return {Month(now.year() - 1, 1), Month(now.year() - 1, 12)};
    if (choice == QLatin1StringView("24_months"))
        return {now.plus(-24), now};
    if (choice == QLatin1StringView("13_months"))
        return {now.plus(-12), now};
    return {};
}

template <class IdType>
std::optional<IdType> idOf(const FilterChip *chip)
{
    return chip->value().isValid() ? std::optional(IdType(chip->value().toLongLong())) : std::nullopt;
}

template <class T>
QList<FilterChip::Choice> choicesOf(const base::Result<QList<T>> &all)
{
    QList<FilterChip::Choice> choices{{PayoffFilters::tr("any"), {}}};
    for (const T &each : all.value_or(QList<T>()))
        choices.append({each.name, each.id.value()});
    return choices;
}

} // namespace

PayoffFilters::PayoffFilters(const PageContext &context, QWidget *parent)
    : QObject(parent), m_context(context)
{
    const auto chip = [&](const QString &label, const char *name) {
        auto *made = new FilterChip(context.theme, label, QString::fromLatin1(name), parent);
        connect(made, &FilterChip::valueChanged, this, &PayoffFilters::changed);
        return made;
    };
    m_when = chip(tr("When"), "whenChip");
    m_partner = chip(tr("Partner"), "partnerChip");
    m_need = chip(tr("Need"), "needChip");
    m_reason = chip(tr("Reason"), "reasonChip");
    m_handoff = chip(tr("Hand-off"), "handoffChip");
    m_compare = chip(tr("Compare with"), "compareChip");
    fillChoices();
}

QList<FilterChip *> PayoffFilters::chips() const
{
    return {m_when, m_partner, m_need, m_reason, m_handoff, m_compare};
}

void PayoffFilters::fillChoices()
{
    m_when->setChoices({{tr("all time"), {}},
                        {tr("last 13 months"), QStringLiteral("13_months")},
                        {tr("last 24 months"), QStringLiteral("24_months")},
                        {tr("this year"), QStringLiteral("this_year")},
                        {tr("last year"), QStringLiteral("last_year")}});
    ledger::Ledger &ledger = m_context.ledger;
    const auto partners = [&ledger] {
        return choicesOf(ledger::Competitors(ledger).all(ledger::Retired::With));
    };
    m_partner->setChoices(partners);
    m_need->setChoices(
        [&ledger] { return choicesOf(ledger::Catalogue(ledger).competencies(ledger::Retired::With)); });
    m_reason->setChoices(
        [&ledger] { return choicesOf(ledger::Catalogue(ledger).reasons(ledger::Retired::With)); });
    QList<FilterChip::Choice> handoffs{{tr("any"), {}}};
    for (const auto &each : domain::allOf<domain::Handoff>())
        handoffs.append({domain::labelOf(each.value), QString::fromLatin1(each.code)});
    m_handoff->setChoices(handoffs);
    m_compare->setChoices([partners] {
        QList<FilterChip::Choice> choices{{tr("nothing"), {}},
                                          {tr("a year earlier"), QString::fromLatin1(yearEarlier)},
                                          {tr("the time before"), QString::fromLatin1(timeBefore)}};
        return choices + partners().sliced(1);
    });
}

workflows::MeasuresQuery PayoffFilters::query() const
{
    workflows::MeasuresQuery query{m_context.clock.today()};
    const Period period = periodOf(m_when->value().toString(), query.today);
    query.from = period.from;
    query.to = period.to;
    query.filter.partner = idOf<domain::CompetitorId>(m_partner);
    query.filter.need = idOf<domain::CompetencyId>(m_need);
    query.filter.reason = idOf<domain::ReasonId>(m_reason);
    query.filter.handoff = domain::fromCode<domain::Handoff>(m_handoff->value().toString());
    return query;
}

bool PayoffFilters::isComparing() const
{
    return m_compare->value().isValid();
}

int PayoffFilters::monthsBack() const
{
    const QString choice = m_compare->value().toString();
    if (choice == QLatin1StringView(yearEarlier))
        return 12;
    const workflows::MeasuresQuery asked = query();
    // Before all time there is nothing; a year ago is the next best.
    if (choice == QLatin1StringView(timeBefore))
        return asked.from ? asked.to->monthsSince(*asked.from) + 1 : 12;
    return 0;
}

workflows::MeasuresQuery PayoffFilters::otherQuery() const
{
    workflows::MeasuresQuery other = query();
    const int back = monthsBack();
    if (back == 0) {
        other.filter.partner = idOf<domain::CompetitorId>(m_compare);
        return other;
    }
    other.today = other.today.addMonths(-back);
    if (other.from)
        other.from = other.from->plus(-back);
    if (other.to)
        other.to = other.to->plus(-back);
    return other;
}

QString PayoffFilters::captionOf(const QString &when, const QString &partner) const
{
    return m_compare->value().isValid() && !partner.isEmpty()
               ? tr("%1 · %2", "when, and which partner").arg(when, partner)
               : when;
}

QString PayoffFilters::caption() const
{
    const bool isOfOne = m_partner->value().isValid();
    if (monthsBack() == 0)
        return isOfOne ? m_partner->valueText() : tr("all partners");
    return captionOf(m_when->valueText(), isOfOne ? m_partner->valueText() : QString());
}

QString PayoffFilters::otherCaption() const
{
    if (monthsBack() == 0)
        return m_compare->valueText();
    const workflows::MeasuresQuery other = otherQuery();
    const QString until = m_context.locale.toString(other.today, QLocale::ShortFormat);
    return captionOf(tr("as it stood on %1").arg(until),
                     m_partner->value().isValid() ? m_partner->valueText() : QString());
}

void PayoffFilters::saveState(QSettings &settings) const
{
    settings.setValue(QStringLiteral("when"), m_when->value());
}

void PayoffFilters::restoreState(QSettings &settings)
{
    m_when->setValue(settings.value(QStringLiteral("when"), QStringLiteral("13_months")));
}

} // namespace ui
