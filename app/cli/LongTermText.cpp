// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/LongTermText.h"

#include "cli/TextTable.h"

#include <QCoreApplication>

namespace cli {

namespace {

QString said(const char *sentence)
{
    return QCoreApplication::translate("cli", sentence);
}

/// "29 % (28 to 30)"
QString shareText(double share, const std::optional<domain::Interval> &interval, const QLocale &locale)
{
    if (!interval)
        return percent(share, locale);
    return said(QT_TRANSLATE_NOOP("cli", "%1 (%2 to %3)"))
        .arg(percent(share, locale), locale.toString(interval->low * 100, 'f', 0),
             locale.toString(interval->high * 100, 'f', 0));
}

QString shareText(const domain::Share &share, const QLocale &locale)
{
    const auto value = share.value();
    return value ? shareText(*value, share.interval(), locale) : QStringLiteral("–");
}

QStringList curveRow(const QString &name, const domain::ReturnCurve &curve, const QLocale &locale)
{
    QStringList row{name, locale.toString(curve.followed())};
    for (const int days : {30, 90, 180, 365}) {
        const auto point = curve.isDrawn() ? curve.at(days) : std::nullopt;
        row.append(point ? shareText(point->share, point->interval, locale) : QStringLiteral("–"));
    }
    const auto median = curve.isDrawn() ? curve.medianDays() : std::nullopt;
    return row << (median ? locale.toString(*median) : QStringLiteral("–"));
}

QString curvesTable(const workflows::ReturnCurves &returns, const QLocale &locale)
{
    const auto days = [&locale](int count) {
        return QCoreApplication::translate("cli", "after %1 days").arg(locale.toString(count));
    };
    QList<QStringList> rows{{said(QT_TRANSLATE_NOOP("cli", "Came back")),
                             said(QT_TRANSLATE_NOOP("cli", "Sent")), days(30), days(90), days(180), days(365),
                             said(QT_TRANSLATE_NOOP("cli", "Half by day"))}};
    for (const workflows::CurveOfGroup &group : returns.groups) {
        const QString name = group.group.name.simplified();
        rows.append(curveRow(name.isEmpty() ? said(QT_TRANSLATE_NOOP("cli", "none or not recorded")) : name,
                             group.curve, locale));
    }
    rows.append(curveRow(said(QT_TRANSLATE_NOOP("cli", "Together")), returns.curve, locale));
    return textTable(rows)
           + said(QT_TRANSLATE_NOOP("cli",
                                    "In brackets the 95 % interval; – where fewer than 10 were sent or "
                                    "nobody was followed that long. Nobody knows how many of them would "
                                    "have come back anyway."))
           + QLatin1Char('\n');
}

QString leftOutText(const domain::ReturnTimes &times, const QLocale &locale)
{
    QString text;
    if (times.anonymous > 0)
        text += said(QT_TRANSLATE_NOOP("cli", "Left out, because nobody can see them come back: %1 without a "
                                              "known customer."))
                    .arg(locale.toString(times.anonymous))
                + QLatin1Char('\n');
    if (times.afterTheAnalysis > 0)
        text += said(QT_TRANSLATE_NOOP("cli", "Left out, because dated later than today: %1."))
                    .arg(locale.toString(times.afterTheAnalysis))
                + QLatin1Char('\n');
    return text;
}

QString logRankText(const domain::LogRank &test, const QLocale &locale)
{
    const QString p = test.p < 0.0001 ? QStringLiteral("< ") + locale.toString(0.0001, 'f', 4)
                                      : QStringLiteral("= ") + locale.toString(test.p, 'f', 4);
    const QString sentence =
        test.p < 0.05 ? said(QT_TRANSLATE_NOOP("cli", "The groups differ by more than chance (log-rank %1, "
                                                      "p %2); that is association, not proof."))
                      : said(QT_TRANSLATE_NOOP("cli", "The groups may differ by chance alone (log-rank %1, p "
                                                      "%2)."));
    return sentence.arg(locale.toString(test.chiSquare, 'f', 2), p) + QLatin1Char('\n');
}

QString changeText(const domain::BeforeAfter &change, const QLocale &locale)
{
    QString text =
        said(QT_TRANSLATE_NOOP("cli", "Back within %1 days: %2 of those sent before %3, %4 from "
                                      "then on."))
            .arg(locale.toString(change.days), shareText(change.before, locale),
                 locale.toString(change.changedOn, QLocale::ShortFormat), shareText(change.after, locale));
    if (const auto difference = change.difference()) {
        const auto points = [&locale](double share) { return locale.toString(share * 100, 'f', 1); };
        text += QLatin1Char(' ')
                + said(QT_TRANSLATE_NOOP("cli", "The difference is %1 percentage points (%2 to %3)."))
                      .arg(points(difference->value), points(difference->interval->low),
                           points(difference->interval->high));
    }
    return text + QLatin1Char('\n');
}

QString forecastText(const domain::Forecast &forecast, const QLocale &locale)
{
    const auto whole = [&locale](double count) { return locale.toString(count, 'f', 0); };
    return said(QT_TRANSLATE_NOOP("cli",
                                  "An estimate: of the last 12 months, %1 are not back yet; %2 to %3 of "
                                  "them may still come and bring %4 to %5 in sales."))
               .arg(locale.toString(forecast.waiting), whole(forecast.returnsRange.low),
                    whole(forecast.returnsRange.high), domain::moneyText(forecast.low, locale),
                    domain::moneyText(forecast.high, locale))
           + QLatin1Char('\n');
}

} // namespace

QString longTermTables(const LongTermFigures &figures, const QLocale &locale)
{
    const workflows::ReturnCurves &returns = figures.measures.returns;
    QString text = curvesTable(returns, locale) + leftOutText(returns.times, locale);
    if (returns.logRank)
        text += logRankText(*returns.logRank, locale);
    if (figures.change)
        text += changeText(*figures.change, locale);
    if (figures.measures.forecast && figures.measures.forecast->waiting > 0)
        text += forecastText(*figures.measures.forecast, locale);
    return text;
}

} // namespace cli
