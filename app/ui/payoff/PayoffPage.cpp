// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payoff/PayoffPage.h"

#include "base/Text.h"
#include "charts/Charts.h"
#include "ledger/Catalogue.h"
#include "ledger/Competitors.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ChartCard.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/FilterChip.h"

#include <QAction>
#include <QApplication>
#include <QGridLayout>
#include <QScrollArea>
#include <QSettings>

#include <algorithm>

namespace ui {

using domain::Month;

namespace {

constexpr int narrow = 860; ///< of the page's width: below it the cards stand under one another

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

} // namespace

PayoffPage::PayoffPage(const PageContext &context, QWidget *parent)
    : Page(PageId::Payoff, tr("Pay-off"), context, parent)
    , m_reading(context.ledger,
                [this](base::Result<workflows::Measures> read) {
                    if (read)
                        return show(std::move(*read));
                    for (ChartCard *card : cards())
                        card->setFailed(tr("The figures could not be read."));
                    this->context().shell.showError(read.error());
                })
    , m_report(new QAction(tr("&Monthly report…"), this))
    , m_coverage(new ElidedLabel(this))
{
    setContextLine(tr("what sending customers away has cost and brought"));
    m_report->setObjectName(QStringLiteral("openMonthlyReport"));
    connect(m_report, &QAction::triggered, this,
            [this] { this->context().shell.navigate({PageId::Reports}); });
    addButton(m_report, ButtonKind::Primary);
    makeChips();
    makeCards();
    using ledger::Kind;
    readOn({Kind::Business, Kind::SendAway, Kind::ReferralIn, Kind::ReturnVisit, Kind::Advocacy,
            Kind::Competitor, Kind::Competency, Kind::Reason, Kind::Customer, Kind::Conduct},
           [this] { reload(); });
    reload();
}

void PayoffPage::makeChips()
{
    const auto chip = [this](const QString &label, const char *name) {
        auto *made = new FilterChip(context().theme, label, QString::fromLatin1(name), this);
        addFilter(made);
        return made;
    };
    m_when = chip(tr("When"), "whenChip");
    m_partner = chip(tr("Partner"), "partnerChip");
    m_need = chip(tr("Need"), "needChip");
    m_reason = chip(tr("Reason"), "reasonChip");
    m_handoff = chip(tr("Hand-off"), "handoffChip");
    fillChoices();
    for (const FilterChip *each : {m_when, m_partner, m_need, m_reason, m_handoff})
        connect(each, &FilterChip::valueChanged, this, &PayoffPage::reload);
    m_coverage->setObjectName(QStringLiteral("coverage"));
    m_coverage->setForegroundRole(QPalette::PlaceholderText);
    addFilterEnd(m_coverage);
}

void PayoffPage::fillChoices()
{
    m_when->setChoices({{tr("all time"), {}},
                        {tr("last 13 months"), QStringLiteral("13_months")},
                        {tr("last 24 months"), QStringLiteral("24_months")},
                        {tr("this year"), QStringLiteral("this_year")},
                        {tr("last year"), QStringLiteral("last_year")}});
    ledger::Ledger &ledger = context().ledger;
    m_partner->setChoices([&ledger] {
        QList<FilterChip::Choice> choices{{tr("any"), {}}};
        for (const auto &each :
             ledger::Competitors(ledger).all(ledger::Retired::With).value_or(QList<domain::Competitor>()))
            choices.append({each.name, each.id.value()});
        return choices;
    });
    m_need->setChoices([&ledger] {
        QList<FilterChip::Choice> choices{{tr("any"), {}}};
        for (const auto &each : ledger::Catalogue(ledger)
                                    .competencies(ledger::Retired::With)
                                    .value_or(QList<domain::Competency>()))
            choices.append({each.name, each.id.value()});
        return choices;
    });
    m_reason->setChoices([&ledger] {
        QList<FilterChip::Choice> choices{{tr("any"), {}}};
        for (const auto &each :
             ledger::Catalogue(ledger).reasons(ledger::Retired::With).value_or(QList<domain::Reason>()))
            choices.append({each.name, each.id.value()});
        return choices;
    });
    QList<FilterChip::Choice> handoffs{{tr("any"), {}}};
    for (const auto &each : domain::allOf<domain::Handoff>())
        handoffs.append({domain::labelOf(each.value), QString::fromLatin1(each.code)});
    m_handoff->setChoices(handoffs);
}

void PayoffPage::makeCards()
{
    auto *inside = new QWidget(this);
    m_grid = new QGridLayout(inside);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(space::Large);
    const auto card = [&](const QString &heading, const char *name) {
        auto *made = new ChartCard(context(), heading, QString::fromLatin1(name), inside);
        connect(made, &ChartCard::activated, this, &PayoffPage::openPoint);
        return made;
    };
    m_running = card(charts::runningPayoffTitle(), "runningCard");
    m_months = card(charts::outInBackTitle(), "monthsCard");
    m_parts = card(charts::payoffPartsTitle(), "partsCard");
    m_balance = card(charts::partnerBalanceTitle(), "balanceCard");
    m_needs = card(charts::unmetNeedTitle(), "needsCard");

    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("payoffScroll"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(inside);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    content()->addWidget(scroll, 1);
    arrangeCards(2);
}

QList<QAction *> PayoffPage::pageActions() const
{
    QList<QAction *> actions;
    for (const ChartCard *card : cards())
        actions.append(card->menuAction());
    return actions;
}

void PayoffPage::exportPage()
{
    const QList<ChartCard *> all = cards();
    const auto focused = std::find_if(all.cbegin(), all.cend(), [](const ChartCard *card) {
        return card->isAncestorOf(QApplication::focusWidget());
    });
    (focused == all.cend() ? m_running : *focused)->saveFigures();
}

void PayoffPage::arrangeCards(int columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    const QList<ChartCard *> all = cards();
    for (ChartCard *each : all)
        m_grid->removeWidget(each);
    for (int i = 0; i < all.size(); ++i) {
        const bool isAlone = columns == 1 || (i == all.size() - 1 && i % columns == 0);
        m_grid->addWidget(all.at(i), i / columns, i % columns, 1, isAlone ? columns : 1);
    }
    m_grid->setColumnStretch(0, 4);
    m_grid->setColumnStretch(1, columns == 1 ? 0 : 3);
}

void PayoffPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrangeCards(width() < narrow ? 1 : 2);
}

workflows::MeasuresQuery PayoffPage::query() const
{
    workflows::MeasuresQuery query{context().clock.today()};
    const Period period = periodOf(m_when->value().toString(), query.today);
    query.from = period.from;
    query.to = period.to;
    query.filter.partner = idOf<domain::CompetitorId>(m_partner);
    query.filter.need = idOf<domain::CompetencyId>(m_need);
    query.filter.reason = idOf<domain::ReasonId>(m_reason);
    query.filter.handoff = domain::fromCode<domain::Handoff>(m_handoff->value().toString());
    return query;
}

void PayoffPage::reload()
{
    m_reading.start(
        [asked = query()](ledger::Ledger &ledger) { return workflows::readMeasures(ledger, asked); });
}

void PayoffPage::show(workflows::Measures measures)
{
    const QLocale locale = context().locale;
    const auto shared = std::make_shared<const workflows::Measures>(std::move(measures));
    const workflows::Measures &m = *shared;
    m_running->setChart([shared, locale](const charts::Style &style) {
        return charts::runningPayoffChart(shared->payoff, shared->payback, shared->series.unfinished, style,
                                          locale);
    });
    m_running->setFootnote(payoffNote(m));
    m_months->setChart([shared, locale](const charts::Style &style) {
        return charts::outInBackChart(shared->series, style, locale);
    });
    m_parts->setChart([shared, locale](const charts::Style &style) {
        return charts::payoffPartsChart(shared->payoff, shared->series.unfinished, style, locale);
    });
    m_balance->setChart([shared, locale](const charts::Style &style) {
        return charts::partnerBalanceChart(shared->partners, style, locale);
    });
    m_needs->setChart([shared, locale](const charts::Style &style) {
        return charts::unmetNeedChart(shared->needs, style, locale);
    });
    m_balance->setFootnote(breakEvenSentence(m));
    m_coverage->setText(m.coverage.sent == 0 ? tr("nothing sent elsewhere in these months")
                                             : tr("Known: customer %1 · outcome %2 · value %3")
                                                   .arg(base::percentText(m.coverage.customer(), locale),
                                                        base::percentText(m.coverage.outcome(), locale),
                                                        base::percentText(m.coverage.value(), locale)));
}

QString PayoffPage::payoffNote(const workflows::Measures &measures) const
{
    const QLocale &locale = context().locale;
    QStringList notes{tr("At a gross margin of %1. A return visit counts for %n month(s) after the "
                         "send-away. It shows what happened together, not what caused it.",
                         nullptr, measures.business.payoffWindowMonths)
                          .arg(base::percentText(measures.business.margin.percent() / 100, locale))};
    if (m_reason->value().isValid() || m_handoff->value().isValid())
        notes.append(
            tr("Referrals to us have no reason and no hand-off of ours, so they are left out here."));
    if (measures.forStaff > 0)
        notes.append(tr("%n customer(s) sent away for the staff's sake are in no figure.", nullptr,
                        static_cast<int>(measures.forStaff)));
    return notes.join(QLatin1Char(' '));
}

QString PayoffPage::breakEvenSentence(const workflows::Measures &measures) const
{
    if (!measures.breakEven)
        return tr("Nobody has come back in these months yet, so nothing can be said about whether it pays "
                  "without them.");
    if (*measures.breakEven <= 0.0)
        return tr("It does not pay yet, even if none of those who came back would have come anyway.");
    if (*measures.breakEven >= 1.0)
        return tr("It pays even if all of those who came back would have come anyway.");
    return tr("It still pays if up to %1 of those who came back would have come anyway.")
        .arg(base::percentText(*measures.breakEven, context().locale));
}

void PayoffPage::openPoint(const charts::Point &point) const
{
    ShowLog request;
    const Period period = periodOf(m_when->value().toString(), context().clock.today());
    if (period.from)
        request.from = period.from->firstDay();
    if (period.to)
        request.to = period.to->lastDay();
    if (point.month) {
        request.from = point.month->firstDay();
        request.to = point.month->lastDay();
    }
    request.partner = point.partner ? point.partner : idOf<domain::CompetitorId>(m_partner);
    request.need = point.need ? point.need : idOf<domain::CompetencyId>(m_need);
    request.reason = idOf<domain::ReasonId>(m_reason);
    switch (point.series) {
    case charts::Series::Received:
    case charts::Series::WordOfMouth:
        request.table = LogTable::ReferredToUs;
        break;
    case charts::Series::Returned:
    case charts::Series::ReturnedKnownBefore:
        request.table = LogTable::CameBack;
        break;
    case charts::Series::Sent:
    case charts::Series::Payoff:
        break;
    }
    context().shell.navigate({PageId::Log, request});
}

void PayoffPage::saveState(QSettings &settings) const
{
    settings.setValue(QStringLiteral("when"), m_when->value());
}

void PayoffPage::restoreState(QSettings &settings)
{
    m_when->setValue(settings.value(QStringLiteral("when"), QStringLiteral("13_months")));
}

} // namespace ui
