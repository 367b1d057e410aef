// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/LogFilters.h"

#include "domain/FollowUp.h"
#include "ledger/Catalogue.h"
#include "ledger/Competitors.h"
#include "ledger/Customers.h"
#include "ui/log/DaysPopup.h"
#include "ui/widgets/ChoicePopup.h"
#include "ui/widgets/Days.h"

#include <QMetaEnum>
#include <QScopedValueRollback>
#include <QSettings>

namespace ui {

namespace {

/// "any", then one choice for each record.
template <class Record, class Words>
QList<FilterChip::Choice> choicesOf(const base::Result<QList<Record>> &records, const QString &any,
                                    Words words)
{
    QList<FilterChip::Choice> choices{{any, {}}};
    if (!records)
        return choices;
    for (const Record &record : *records)
        choices.append({words(record), record.id.value()});
    return choices;
}

template <class Id>
std::optional<Id> idOf(const FilterChip *chip)
{
    return chip->value().isValid() ? std::optional(Id(chip->value().toLongLong())) : std::nullopt;
}

template <class Id>
QVariant valueOf(const std::optional<Id> &id)
{
    return id ? QVariant(id->value()) : QVariant();
}

} // namespace

LogFilters::LogFilters(const PageContext &context, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_period(new FilterChip(context.theme, tr("When"), QStringLiteral("whenFilter"), page))
    , m_partner(new FilterChip(context.theme, tr("Partner"), QStringLiteral("partnerFilter"), page))
    , m_need(new FilterChip(context.theme, tr("Need"), QStringLiteral("needFilter"), page))
    , m_reason(new FilterChip(context.theme, tr("Reason"), QStringLiteral("reasonFilter"), page))
    , m_handoff(new FilterChip(context.theme, tr("Hand-off"), QStringLiteral("handoffFilter"), page))
    , m_status(new FilterChip(context.theme, tr("Status"), QStringLiteral("statusFilter"), page))
    , m_due(new FilterChip(context.theme, tr("Follow-up"), QStringLiteral("dueFilter"), page))
    , m_staff(new FilterChip(context.theme, tr("Logged by"), QStringLiteral("staffFilter"), page))
    , m_customer(new FilterChip(context.theme, tr("Customer"), QStringLiteral("customerFilter"), page))
    , m_more(new FilterChip(context.theme, tr("+ filter"), QStringLiteral("moreFilters"), page))
{
    fillChip(m_partner, [this] { return partnerChoices(); });
    fillChip(m_need, [this] { return needChoices(); });
    fillChip(m_reason, [this] { return reasonChoices(); });
    fillChip(m_handoff, [this] { return handoffChoices(); });
    fillChip(m_status, [this] { return statusChoices(); });
    fillChip(m_due, [this] { return dueChoices(); });
    fillChip(m_staff, [this] { return staffChoices(); });
    fillChip(m_customer, [this] { return customerChoices(); });
    m_more->setAccessibleName(tr("Add a filter"));
    m_more->setDashed(true);
    m_more->setPopup([this](const QPoint &) { openMore(); });
    m_period->setChoices([this] { return periodChoices(); });
    connect(m_period, &FilterChip::valueChanged, this, &LogFilters::periodChosen);
    setPeriod(Period::LastYear);
    showChips();
}

void LogFilters::fillChip(FilterChip *chip, std::function<Choices()> choices)
{
    chip->setChoices(std::move(choices));
    connect(chip, &FilterChip::valueChanged, this, [this, chip] {
        if (m_asked == chip)
            m_asked = nullptr;
        showChips();
        if (!m_isShowing)
            Q_EMIT changed();
    });
}

QList<QWidget *> LogFilters::chips() const
{
    return {m_period, m_partner, m_need, m_reason, m_handoff, m_status, m_due, m_staff, m_customer, m_more};
}

LogFilters::Choices LogFilters::periodChoices() const
{
    Choices choices{{tr("last 12 months"), static_cast<int>(Period::LastYear)},
                    {tr("this month"), static_cast<int>(Period::ThisMonth)},
                    {tr("all time"), static_cast<int>(Period::AllTime)}};
    if (m_from.isValid() || m_to.isValid())
        choices.append({daysText(), static_cast<int>(Period::Between)});
    choices.append({tr("choose days…"), static_cast<int>(Period::ToBeChosen)});
    return choices;
}

QString LogFilters::dayText(QDate day) const
{
    return shortDayText(day, m_context.clock.today(), m_context.locale);
}

QString LogFilters::daysText() const
{
    if (!m_to.isValid())
        return tr("since %1").arg(dayText(m_from));
    if (!m_from.isValid())
        return tr("until %1").arg(dayText(m_to));
    return m_from == m_to ? dayText(m_from) : tr("%1 – %2").arg(dayText(m_from), dayText(m_to));
}

LogFilters::Choices LogFilters::partnerChoices() const
{
    return choicesOf(ledger::Competitors(m_context.ledger).all(ledger::Retired::With), tr("any"),
                     [](const domain::Competitor &competitor) { return competitor.name; });
}

LogFilters::Choices LogFilters::needChoices() const
{
    return choicesOf(ledger::Catalogue(m_context.ledger).competencies(ledger::Retired::With), tr("any"),
                     [](const domain::Competency &need) { return need.name; });
}

LogFilters::Choices LogFilters::reasonChoices() const
{
    return choicesOf(ledger::Catalogue(m_context.ledger).reasons(ledger::Retired::With), tr("any"),
                     [](const domain::Reason &reason) { return reason.name; });
}

LogFilters::Choices LogFilters::staffChoices() const
{
    return choicesOf(ledger::Catalogue(m_context.ledger).staff(ledger::Retired::With), tr("anybody"),
                     [](const domain::Staff &staff) { return staff.name; });
}

LogFilters::Choices LogFilters::handoffChoices() const
{
    Choices choices{{tr("any"), {}}};
    for (const auto &entry : domain::allOf<domain::Handoff>())
        choices.append({domain::labelOf(entry.value), static_cast<int>(entry.value)});
    return choices;
}

LogFilters::Choices LogFilters::statusChoices() const
{
    Choices choices{{tr("any"), {}}};
    for (const auto &entry : domain::allOf<domain::Status>())
        choices.append({domain::labelOf(entry.value), static_cast<int>(entry.value)});
    return choices;
}

/// Each with what is more urgent still.
LogFilters::Choices LogFilters::dueChoices() const
{
    return {{tr("any"), {}},
            {tr("overdue"), static_cast<int>(domain::Urgency::Late)},
            {tr("due"), static_cast<int>(domain::Urgency::Today)},
            {tr("due within a week"), static_cast<int>(domain::Urgency::Soon)}};
}

QList<FilterChip *> LogFilters::addable() const
{
    return {m_need, m_reason, m_handoff, m_status, m_due, m_staff};
}

/// The one that was asked for: any other is found by searching.
LogFilters::Choices LogFilters::customerChoices() const
{
    Choices choices{{tr("any"), {}}};
    if (const auto id = idOf<domain::CustomerId>(m_customer)) {
        if (const auto customer = ledger::Customers(m_context.ledger).byId(*id); customer && *customer)
            choices.append({(*customer)->caption(), id->value()});
    }
    return choices;
}

bool LogFilters::suits(const FilterChip *chip) const
{
    if (chip == m_status || chip == m_due)
        return m_table == LogTable::SentElsewhere;
    return (chip != m_reason && chip != m_handoff) || m_table != LogTable::ReferredToUs;
}

LogFilters::Choices LogFilters::moreChoices() const
{
    Choices choices;
    const QList<FilterChip *> chips = addable();
    for (qsizetype i = 0; i < chips.size(); ++i) {
        if (chips.at(i)->isHidden() && suits(chips.at(i)))
            choices.append({chips.at(i)->text(), i});
    }
    return choices;
}

void LogFilters::openMore()
{
    auto *popup = new ChoicePopup(moreChoices(), {}, m_more);
    popup->setObjectName(QStringLiteral("moreFiltersPopup"));
    connect(popup, &ChoicePopup::chosen, this, [this](const QVariant &place) {
        m_asked = addable().at(place.toLongLong());
        showChips();
        m_asked->setFocus(Qt::OtherFocusReason);
        m_asked->click();
    });
    popup->openUnder(m_more);
}

void LogFilters::showChips()
{
    for (FilterChip *chip : addable())
        chip->setVisible(suits(chip) && (chip->value().isValid() || chip == m_asked));
    m_customer->setVisible(m_customer->value().isValid());
    m_more->setVisible(!moreChoices().isEmpty());
}

void LogFilters::setPeriod(Period period)
{
    const QScopedValueRollback showing(m_isShowing, true);
    m_chosen = period;
    m_period->setValue({}); // so that the words are made anew
    m_period->setValue(static_cast<int>(period));
}

void LogFilters::periodChosen()
{
    if (m_isShowing)
        return;
    const auto period = static_cast<Period>(m_period->value().toInt());
    if (period == Period::ToBeChosen) {
        setPeriod(m_chosen);
        return askForDays();
    }
    m_from = m_to = QDate();
    setPeriod(period);
    Q_EMIT changed();
}

void LogFilters::askForDays()
{
    const ledger::Filter present = filter();
    auto *popup = new DaysPopup(m_context.theme, m_context.clock.today(), m_context.locale, m_period);
    popup->setDays(present.from, present.to);
    connect(popup, &DaysPopup::chosen, this, [this](QDate from, QDate to) {
        setDays(from, to);
        Q_EMIT changed();
    });
    popup->openUnder(m_period);
}

void LogFilters::setDays(QDate from, QDate to)
{
    m_from = from;
    m_to = to;
    setPeriod(from.isValid() || to.isValid() ? Period::Between : Period::AllTime);
}

ledger::Filter LogFilters::filter() const
{
    ledger::Filter filter;
    const QDate today = m_context.clock.today();
    switch (m_chosen) {
    case Period::ThisMonth:
        filter.from = QDate(today.year(), today.month(), 1);
        filter.to = today;
        break;
    case Period::LastYear:
        filter.from = today.addYears(-1).addDays(1);
        filter.to = today;
        break;
    case Period::AllTime:
    case Period::ToBeChosen:
        break;
    case Period::Between:
        filter.from = m_from;
        filter.to = m_to;
        break;
    }
    filter.partner = idOf<domain::CompetitorId>(m_partner);
    filter.need = idOf<domain::CompetencyId>(m_need);
    filter.customer = idOf<domain::CustomerId>(m_customer);
    filter.staff = idOf<domain::StaffId>(m_staff);
    if (suits(m_reason))
        filter.reason = idOf<domain::ReasonId>(m_reason);
    if (suits(m_handoff) && m_handoff->value().isValid())
        filter.handoff = static_cast<domain::Handoff>(m_handoff->value().toInt());
    if (suits(m_status) && m_status->value().isValid())
        filter.status = static_cast<domain::Status>(m_status->value().toInt());
    if (suits(m_due) && m_due->value().isValid())
        filter.dueBy = domain::lastDayOf(static_cast<domain::Urgency>(m_due->value().toInt()), today);
    return filter;
}

QString LogFilters::periodText() const
{
    switch (m_chosen) {
    case Period::ThisMonth:
        return tr("this month");
    case Period::LastYear:
        return tr("in the last 12 months");
    case Period::AllTime:
        return tr("in all");
    case Period::Between:
    case Period::ToBeChosen:
        break;
    }
    if (!m_from.isValid() || !m_to.isValid())
        return daysText();
    return m_from == m_to ? tr("on %1").arg(dayText(m_from))
                          : tr("from %1 to %2").arg(dayText(m_from), dayText(m_to));
}

bool LogFilters::isNarrowed() const
{
    const ledger::Filter chosen = filter();
    return chosen.partner || chosen.need || chosen.customer || chosen.staff || chosen.reason || chosen.handoff
           || chosen.status || chosen.dueBy.isValid();
}

void LogFilters::show(const ShowLog &request)
{
    {
        const QScopedValueRollback showing(m_isShowing, true);
        m_asked = nullptr;
        m_partner->setValue(valueOf(request.partner));
        m_need->setValue(valueOf(request.need));
        m_reason->setValue(valueOf(request.reason));
        m_customer->setValue(valueOf(request.customer));
        m_handoff->setValue(request.handoff ? QVariant(static_cast<int>(*request.handoff)) : QVariant());
        m_status->setValue({});
        m_due->setValue(request.due ? QVariant(static_cast<int>(*request.due)) : QVariant());
        m_staff->setValue({});
    }
    setDays(request.from, request.to);
    setTable(request.table);
    Q_EMIT changed();
}

void LogFilters::setTable(LogTable table)
{
    m_table = table;
    showChips();
}

/// Days you choose are for the day you chose them on: the next start begins with the last 12 months.
void LogFilters::saveState(QSettings &settings) const
{
    const Period period = m_chosen == Period::Between ? Period::LastYear : m_chosen;
    settings.setValue(QStringLiteral("period"), QString::fromLatin1(QMetaEnum::fromType<Period>().valueToKey(
                                                    static_cast<int>(period))));
    settings.setValue(QStringLiteral("ledger"), m_context.ledger.location().text());
    for (const FilterChip *chip : {m_partner, m_need, m_reason, m_handoff, m_status, m_due, m_staff})
        settings.setValue(chip->objectName(), chip->value());
}

void LogFilters::restoreState(QSettings &settings)
{
    const QScopedValueRollback showing(m_isShowing, true);
    const QByteArray period = settings.value(QStringLiteral("period")).toByteArray();
    bool isKnown = false;
    const int value = QMetaEnum::fromType<Period>().keyToValue(period.constData(), &isKnown);
    if (isKnown)
        setPeriod(static_cast<Period>(value));
    // Numbers of records mean something else in another ledger.
    if (settings.value(QStringLiteral("ledger")).toString() != m_context.ledger.location().text())
        return;
    for (FilterChip *chip : {m_partner, m_need, m_reason, m_handoff, m_status, m_due, m_staff}) {
        const QVariant kept = settings.value(chip->objectName());
        if (kept.toString().isEmpty())
            continue;
        const qint64 chosen = kept.toLongLong();
        for (const FilterChip::Choice &choice : chip->choices()) {
            if (choice.value.isValid() && choice.value.toLongLong() == chosen)
                chip->setValue(choice.value);
        }
    }
    showChips();
}

} // namespace ui
