// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/Charts.h"
#include "charts/plot/RowBars.h"
#include "charts/plot/Words.h"

#include <QCoreApplication>
#include <QLocale>

namespace charts {

namespace {

ChartTable tableOf(const QList<domain::PartnerBalance> &partners, const QLocale &locale)
{
    ChartTable table;
    table.columns = {wordsColumn(QCoreApplication::translate("charts", "Partner")),
                     numberColumn(QCoreApplication::translate("charts", "We sent")),
                     numberColumn(QCoreApplication::translate("charts", "Known served")),
                     numberColumn(QCoreApplication::translate("charts", "Forgone")),
                     numberColumn(QCoreApplication::translate("charts", "They sent")),
                     numberColumn(QCoreApplication::translate("charts", "Bought")),
                     numberColumn(QCoreApplication::translate("charts", "Worth of those referred to us")),
                     numberColumn(QCoreApplication::translate("charts", "Came back")),
                     numberColumn(QCoreApplication::translate("charts", "Worth of those who came back"))};
    for (const domain::PartnerBalance &partner : partners) {
        table.rows.append({{partner.name, partner.name},
                           countCell(partner.sent.count, locale),
                           countCell(partner.served, locale),
                           moneyCell(partner.sent.value, locale),
                           countCell(partner.received.count, locale),
                           countCell(partner.bought, locale),
                           moneyCell(partner.received.value, locale),
                           countCell(partner.returned.count, locale),
                           moneyCell(partner.returned.value, locale)});
    }
    return table;
}

QString describe(const QList<domain::PartnerBalance> &partners, const QLocale &locale)
{
    QStringList sentences;
    for (const domain::PartnerBalance &partner : partners) {
        sentences << QCoreApplication::translate("charts", "%1: we sent %2, they sent %3.")
                         .arg(partner.name, locale.toString(partner.sent.count),
                              locale.toString(partner.received.count));
    }
    return sentences.join(QLatin1Char(' '));
}

RowBars::Row rowOf(const domain::PartnerBalance &partner, const QLocale &locale)
{
    const QString sent = locale.toString(partner.sent.count);
    const QString received = locale.toString(partner.received.count);
    return {
        .name = partner.name,
        .bars = {
            {.point = {.series = Series::Sent, .partner = partner.partner},
             .value = static_cast<double>(partner.sent.count),
             .label = sent,
             .text = QCoreApplication::translate("charts", "%1\nWe sent: %2, known served: %3\nForgone: %4")
                         .arg(partner.name, sent, locale.toString(partner.served),
                              shortMoneyText(partner.sent.value, locale))},
            {.point = {.series = Series::Received, .partner = partner.partner},
             .value = static_cast<double>(partner.received.count),
             .label = received,
             .text = QCoreApplication::translate("charts", "%1\nThey sent: %2, bought: %3\nWorth: %4")
                         .arg(partner.name, received, locale.toString(partner.bought),
                              shortMoneyText(partner.received.value, locale))}}};
}

} // namespace

QString partnerBalanceTitle()
{
    return QCoreApplication::translate("charts", "Balance with partners");
}

std::unique_ptr<Chart> partnerBalanceChart(const QList<domain::PartnerBalance> &partners, const Style &style,
                                           const QLocale &locale)
{
    RowBars::Spec spec{
        .content = {.title = partnerBalanceTitle(),
                    .description = describe(partners, locale),
                    .whenEmpty = QCoreApplication::translate(
                        "charts", "No customers have gone to partners or come from them in this time."),
                    .table = tableOf(partners, locale),
                    .style = style},
        .sides = {{QCoreApplication::translate("charts", "we sent"), style.out},
                  {QCoreApplication::translate("charts", "they sent"), style.in}},
        .rows = {},
        .direction = locale.textDirection()};
    for (const domain::PartnerBalance &partner : partners)
        spec.rows.append(rowOf(partner, locale));
    return std::make_unique<RowBars>(std::move(spec));
}

} // namespace charts
