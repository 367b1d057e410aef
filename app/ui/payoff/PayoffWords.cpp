// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payoff/PayoffWords.h"

#include "base/Text.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::PayoffWords)
};

} // namespace

QString payoffNote(const workflows::Measures &measures, bool isNarrowed, const QLocale &locale)
{
    QStringList notes{Words::tr("At a gross margin of %1. A return visit counts for %n month(s) after the "
                                "send-away. It shows what happened together, not what caused it.",
                                nullptr, measures.business.payoffWindowMonths)
                          .arg(base::percentText(measures.business.margin.percent() / 100, locale))};
    if (isNarrowed)
        notes.append(
            Words::tr("Referrals to us have no reason and no hand-off of ours, so they are left out here."));
    if (measures.forStaff > 0)
        notes.append(Words::tr("%n customer(s) sent away for the staff's sake are in no figure.", nullptr,
                               static_cast<int>(measures.forStaff)));
    return notes.join(QLatin1Char(' '));
}

QString sameDaysNote(const workflows::Measures &measures, const QLocale &locale)
{
    if (!measures.sameDaysBefore)
        return {};
    const domain::Flows &now = measures.series.months.constLast().flows;
    const domain::Flows &before = *measures.sameDaysBefore;
    const auto counts = [&locale](const domain::Flows &flows) {
        return QStringList{locale.toString(flows.sent.count), locale.toString(flows.received.count),
                           locale.toString(flows.returned.count)};
    };
    const QStringList a = counts(now);
    const QStringList b = counts(before);
    return Words::tr(
               "This month so far: %1 sent elsewhere, %2 referred to us, %3 came back; in the same days "
               "of the month before: %4, %5 and %6.")
        .arg(a.at(0), a.at(1), a.at(2), b.at(0), b.at(1), b.at(2));
}

QString breakEvenSentence(const workflows::Measures &measures, const QLocale &locale)
{
    if (!measures.breakEven)
        return Words::tr("Nobody has come back in these months yet, so nothing can be said about whether it "
                         "pays without them.");
    if (*measures.breakEven <= 0.0)
        return Words::tr("It does not pay yet, even if none of those who came back would have come anyway.");
    if (*measures.breakEven >= 1.0)
        return Words::tr("It pays even if all of those who came back would have come anyway.");
    return Words::tr("It still pays if up to %1 of those who came back would have come anyway.")
        .arg(base::percentText(*measures.breakEven, locale));
}

QString coverageLine(const domain::Coverage &coverage, const QLocale &locale)
{
    if (coverage.sent == 0)
        return Words::tr("nothing sent elsewhere in these months");
    return Words::tr("Known: customer %1 · outcome %2 · value %3")
        .arg(base::percentText(coverage.customer(), locale), base::percentText(coverage.outcome(), locale),
             base::percentText(coverage.value(), locale));
}

} // namespace ui
