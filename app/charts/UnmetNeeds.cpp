// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/Charts.h"
#include "charts/plot/RowBars.h"
#include "charts/plot/Words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace charts {

namespace {

/// All of one need, whatever the reason.
struct Need
{
    domain::CompetencyId id;
    QString name;
    domain::Tally sent;
    QStringList reasons; ///< "fully booked: 5"
};

QString reasonText(const domain::UnmetNeed &need)
{
    return need.reason ? need.reasonName : QCoreApplication::translate("charts", "no reason given");
}

QList<Need> addedUp(const QList<domain::UnmetNeed> &needs, const QLocale &locale)
{
    QList<Need> sums;
    for (const domain::UnmetNeed &need : needs) {
        auto sum =
            std::find_if(sums.begin(), sums.end(), [&](const Need &other) { return other.id == need.need; });
        if (sum == sums.end())
            sum = sums.insert(sums.end(),
                              Need{need.need, need.needName, domain::Tally(need.sent.value.currency()), {}});
        sum->sent += need.sent;
        sum->reasons << QCoreApplication::translate("charts", "%1: %2", "reason and how often")
                            .arg(reasonText(need), locale.toString(need.sent.count));
    }
    std::stable_sort(sums.begin(), sums.end(),
                     [](const Need &a, const Need &b) { return a.sent.count > b.sent.count; });
    return sums;
}

ChartTable tableOf(const QList<domain::UnmetNeed> &needs, const QLocale &locale)
{
    ChartTable table;
    table.columns = {wordsColumn(QCoreApplication::translate("charts", "Need")),
                     wordsColumn(QCoreApplication::translate("charts", "Reason")),
                     numberColumn(QCoreApplication::translate("charts", "Sent elsewhere")),
                     numberColumn(QCoreApplication::translate("charts", "Forgone"))};
    for (const domain::UnmetNeed &need : needs) {
        const QString reason = reasonText(need);
        table.rows.append({{need.needName, need.needName},
                           {reason, reason},
                           countCell(need.sent.count, locale),
                           moneyCell(need.sent.value, locale)});
    }
    return table;
}

RowBars::Row rowOf(const Need &need, const QLocale &locale)
{
    const QString count = locale.toString(need.sent.count);
    const QString value = shortMoneyText(need.sent.value, locale);
    return {.name = need.name,
            .bars = {{.point = {.series = Series::Sent, .need = need.id},
                      .value = static_cast<double>(need.sent.count),
                      .label = need.sent.value.minor() == 0
                                   ? count
                                   : QCoreApplication::translate("charts", "%1 · %2", "how often and forgone")
                                         .arg(count, compactMoneyText(need.sent.value, locale)),
                      .text = QCoreApplication::translate("charts", "%1\nSent elsewhere: %2\nForgone: %3\n%4")
                                  .arg(need.name, count, value, need.reasons.join(QLatin1Char('\n')))}}};
}

} // namespace

QString unmetNeedTitle()
{
    return QCoreApplication::translate("charts", "Needs we turned away");
}

std::unique_ptr<Chart> unmetNeedChart(const QList<domain::UnmetNeed> &needs, const Style &style,
                                      const QLocale &locale)
{
    const QList<Need> sums = addedUp(needs, locale);
    QStringList sentences;
    RowBars::Spec spec{.content = {.title = unmetNeedTitle(),
                                   .description = {},
                                   .whenEmpty = QCoreApplication::translate(
                                       "charts", "No need was turned away in this time."),
                                   .table = tableOf(needs, locale),
                                   .style = style},
                       .sides = {{QString(), style.out}},
                       .rows = {},
                       .direction = locale.textDirection()};
    for (const Need &need : sums) {
        spec.rows.append(rowOf(need, locale));
        sentences << QCoreApplication::translate("charts", "%1: %2.")
                         .arg(need.name, locale.toString(need.sent.count));
    }
    spec.content.description = sentences.join(QLatin1Char(' '));
    return std::make_unique<RowBars>(std::move(spec));
}

} // namespace charts
