// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/WeekModel.h"

#include "base/Text.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Days.h"
#include "ui/widgets/PlainToolTip.h"

namespace ui {

using domain::CompetitorId;
using Entry = domain::WeekPlan::Entry;

WeekModel::WeekModel(const QLocale &locale, QObject *parent) : QAbstractListModel(parent), m_locale(locale) {}

void WeekModel::setPlan(const domain::WeekPlan &plan, const QSet<CompetitorId> &shown)
{
    beginResetModel();
    m_plan = plan;
    m_rows.clear();
    QList<Entry> late;
    QMap<QDate, QList<Entry>> days;
    for (const QDate day : plan.week.days) {
        if (day >= plan.today)
            days[day] = {};
    }
    for (const Entry &step : plan.steps) {
        if (shown.contains(step.partner))
            (plan.isLate(step) ? late : days[step.on]).append(step);
    }
    QList<Entry> proposals = plan.proposals;
    proposals.removeIf([&](const Entry &each) { return !shown.contains(each.partner); });
    if (!late.isEmpty())
        addPart(tr("Late"), {}, late);
    if (!shown.isEmpty()) {
        for (auto day = days.cbegin(); day != days.cend(); ++day)
            addPart(dayHeading(day.key()), tr("nothing planned"), *day);
    }
    if (!proposals.isEmpty())
        addPart(tr("Proposed"), {}, proposals);
    endResetModel();
}

void WeekModel::addPart(const QString &heading, const QString &ifEmpty, const QList<Entry> &entries)
{
    m_rows.append({std::nullopt, heading, entries.isEmpty() ? ifEmpty : m_locale.toString(entries.size())});
    for (const Entry &entry : entries)
        m_rows.append({entry});
}

QString WeekModel::dayHeading(QDate day) const
{
    const QString name = base::asSentence(m_locale.dayName(day.dayOfWeek()), m_locale);
    const QString text = tr("%1, %2", "weekday, day").arg(name, shortDayText(day, m_plan.today, m_locale));
    return day == m_plan.today ? tr("Today: %1").arg(text) : text;
}

const Entry *WeekModel::entryAt(const QModelIndex &row) const
{
    if (!row.isValid() || !m_rows.at(row.row()).entry)
        return nullptr;
    return &*m_rows.at(row.row()).entry;
}

QModelIndex WeekModel::rowOf(const Entry &entry) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        const auto &other = m_rows.at(row).entry;
        if (other && other->partner == entry.partner && other->step == entry.step)
            return index(row);
    }
    return {};
}

QModelIndex WeekModel::rowOf(CompetitorId partner) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).entry && m_rows.at(row).entry->partner == partner)
            return index(row);
    }
    return {};
}

int WeekModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

Qt::ItemFlags WeekModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return entryAt(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                          : Qt::ItemNeverHasChildren;
}

QVariant WeekModel::entryData(const Entry &entry, int role) const
{
    const auto dayText = [this](QDate day) { return shortDayText(day, m_plan.today, m_locale); };
    const int late = static_cast<int>(entry.on.daysTo(m_plan.today));
    switch (role) {
    case Qt::DisplayRole:
        return entry.name.simplified();
    case WhatRole:
        return domain::proposedStep(entry).simplified();
    case BelowRole:
        return base::joined({domain::whyText(entry, m_plan.today, dayText), domain::offerText(entry)});
    case BadgeRole:
        return !entry.step ? tr("for %1", "day of the week")
                                 .arg(m_locale.dayName(entry.on.dayOfWeek(), QLocale::ShortFormat))
               : m_plan.isLate(entry) ? tr("%n day(s) late", nullptr, late)
                                      : QString();
    case ToneRole:
        return static_cast<int>(entry.step ? Tone::Bad : Tone::Accent);
    case Qt::ToolTipRole:
        return plainToolTip(QStringList{entry.name, domain::proposedStep(entry),
                                        entryData(entry, BelowRole).toString(),
                                        longDayText(entry.on, m_locale)}
                                .join(QLatin1Char('\n')));
    case Qt::AccessibleTextRole:
        return base::joined({entry.name, domain::proposedStep(entry), entryData(entry, BadgeRole).toString(),
                             entryData(entry, BelowRole).toString()},
                            QStringLiteral(", "));
    default:
        return {};
    }
}

QVariant WeekModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    if (role == HeadingRole)
        return !row.entry.has_value();
    if (row.entry)
        return entryData(*row.entry, role);
    if (role == Qt::DisplayRole)
        return row.heading;
    return role == WhatRole ? QVariant(row.beside) : QVariant();
}

} // namespace ui
