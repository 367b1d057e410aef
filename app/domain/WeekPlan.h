// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Business.h"
#include "domain/Id.h"
#include "domain/Words.h"

#include <QDate>
#include <QList>
#include <QStringList>

#include <functional>
#include <optional>

class QLocale;

namespace domain {

/// One week of a business.
struct WorkWeek
{
    QDate first;
    QDate last;        ///< seven days in all
    QList<QDate> days; ///< on which somebody works, in order
    bool isAtHand = true;

    bool operator==(const WorkWeek &) const = default;
};

/// The week of today, or so many weeks later; where nobody works any more in this one, they are counted from
/// the next. Which days are worked on and with which a week begins is the locale's.
WorkWeek workWeek(QDate today, int weeksAhead, const QLocale &locale);
/// The working day next after (`direction` 1) or before (-1) that day.
QDate workDayBeside(QDate day, int direction, const QLocale &locale);

/// With whom we want to talk about working together, day by day.
struct WeekPlan
{
    enum class Why {
        Agreed,   ///< is to be done because somebody said so; the only one that is no proposal
        EndsSoon, ///< the agreement's last day is near or has just passed
        Quiet,    ///< nobody was sent either way for a long time
        BestFit,  ///< both sides would gain most
    };

    struct Entry
    {
        CompetitorId partner;
        std::optional<TouchId> step; ///< none: a proposal
        QString name;
        QString person; ///< to ask for
        QString phone;
        Stage stage = Stage::Prospect;
        QDate on;     ///< by when; of a proposal: the day that suits best
        QString what; ///< is to be done; of a proposal empty: see proposedStep()
        Why why = Why::Agreed;
        QDate since;       ///< of the reason: agreed or planned on, ends on, quiet since
        QDate lastTouch;   ///< invalid: we never talked
        QStringList offer; ///< what we could send them, the most worth first
        QStringList wish;  ///< what they could send us

        bool operator==(const Entry &) const = default;
    };

    Business business;
    QDate today;
    WorkWeek week;
    QList<Entry> steps;     ///< the earliest first, the late ones before all
    QList<Entry> proposals; ///< the most urgent first

    bool isLate(const Entry &entry) const { return entry.step && entry.on < today; }
    bool isEmpty() const { return steps.isEmpty() && proposals.isEmpty(); }
};

/// How a day is written; whoever shows it knows.
using DayText = std::function<QString(QDate)>;

/// Why to talk with them, in one line.
QString whyText(const WeekPlan::Entry &entry, QDate today, const DayText &dayText);
/// "offer: glass · ask for: paint"; empty where neither is known.
QString offerText(const WeekPlan::Entry &entry);
/// What is to be done about a proposal, as it will stand among the next steps.
QString proposedStep(const WeekPlan::Entry &entry);

} // namespace domain
