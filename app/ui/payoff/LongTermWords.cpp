// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payoff/LongTermWords.h"

#include "base/Text.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::LongTermWords)
};

/// How often chance alone would make the groups differ that much, in words.
QString chanceSentence(const domain::LogRank &test, const QLocale &locale)
{
    const QString p = test.p < 0.001 ? Words::tr("p < %1").arg(locale.toString(0.001, 'f', 3))
                                     : Words::tr("p = %1").arg(locale.toString(test.p, 'f', 3));
    return test.p < 0.05
               ? Words::tr("Chance alone would hardly make them differ so much (log-rank %1).").arg(p)
               : Words::tr("Chance alone may make them differ so much (log-rank %1).").arg(p);
}

struct PointOfKey
{
    charts::Point point{.series = charts::Series::Sent};

    void operator()(std::monostate) {}
    void operator()(domain::Handoff handoff) { point.handoff = handoff; }
    void operator()(domain::ReasonId reason) { point.reason = reason; }
    void operator()(domain::CompetitorId partner) { point.partner = partner; }
    void operator()(domain::CompetencyId need) { point.need = need; }
};

} // namespace

QString groupName(const domain::ReturnGroup &group)
{
    return group.name.isEmpty() ? Words::tr("not recorded") : group.name;
}

QString everybody()
{
    return Words::tr("all");
}

charts::Point pointOf(const domain::ReturnGroupKey &key)
{
    PointOfKey made;
    std::visit(made, key);
    return made.point;
}

QString nameOf(const workflows::ChangeInForce &change)
{
    const domain::TurningPoint &point = change.point;
    return point.what == domain::TurningPoint::What::Agreement
               ? Words::tr("Agreement with %1").arg(point.name)
               : Words::tr("%1, version %2").arg(point.name, QString::number(point.version));
}

QString curveNote(const workflows::ReturnCurves &returns, const QLocale &locale)
{
    QStringList notes{
        Words::tr("Kaplan-Meier with 95 % intervals; %1 send-aways of known customers, %2 of anonymous ones "
                  "are left out. Association, not proof.")
            .arg(locale.toString(returns.times.followed()), locale.toString(returns.times.anonymous))};
    if (returns.logRank)
        notes.append(chanceSentence(*returns.logRank, locale));
    qsizetype small = 0;
    for (const workflows::CurveOfGroup &each : returns.groups)
        small += each.curve.isDrawn() ? 0 : 1;
    if (small > 0)
        notes.append(Words::tr("%n group(s) of fewer than ten are only in the table.", nullptr,
                               static_cast<int>(small)));
    return notes.join(QLatin1Char(' '));
}

QString handoffsNote(const domain::GroupShares &shares, const QLocale &locale)
{
    return Words::tr(
               "Back within %1 days, of those sent away at least as long ago; in brackets what chance leaves "
               "open. Warm hand-offs may go to those who are close to us anyway: association, not proof.")
        .arg(locale.toString(shares.days));
}

QString forecastNote(const std::optional<domain::Forecast> &forecast, const QLocale &locale)
{
    if (!forecast)
        return {};
    return Words::tr("Of %1 known customers sent away in the last 12 months, %2 are not back yet. The "
                     "estimate takes it that they come back like those before them, within %3 days, and "
                     "bring %4 each. Sales, before the margin; further visits are not counted.")
        .arg(locale.toString(forecast->sent), locale.toString(forecast->waiting),
             locale.toString(forecast->untilDay), shortMoneyText(forecast->eachWorth, locale));
}

QString cohortsNote()
{
    return Words::tr("A row is everybody known who was sent away in that month. Hatched: not over for all of "
                     "them, so it may still grow.");
}

QString changesNote(const QLocale &locale)
{
    return Words::tr("Back within %1 days, of those sent before it came into force and of those sent since. "
                     "Other things may have changed as well: association, not proof.")
        .arg(locale.toString(domain::comparedDays));
}

} // namespace ui
