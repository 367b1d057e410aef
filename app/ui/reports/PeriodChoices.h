// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Month.h"
#include "domain/ReportKind.h"

#include <QList>
#include <QLocale>
#include <QString>

namespace ui {

/// Months that a report can be about, by what they are called.
struct PeriodChoice
{
    QString name;
    domain::Month from;
    domain::Month to;

    /// "2026-07..2026-09"
    QString text() const;
};

/// Of quarters and years: the last that is over, the earlier ones back to the first record's month, and then
/// the one that is not over. Of any months: the twelve to today and others that end with it, this year and
/// the last. The first is the usual one. None of the kinds of period that have a choice of their own.
QList<PeriodChoice> periodChoices(domain::ReportPeriod period, domain::Month firstRecord, QDate today,
                                  const QLocale &locale);

} // namespace ui
