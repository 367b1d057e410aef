// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/MeasuresText.h"

#include "cli/TextTable.h"

#include <QCoreApplication>

namespace cli {

using workflows::Measures;

namespace {

QString said(const char *sentence)
{
    return QCoreApplication::translate("cli", sentence);
}

QByteArray jsonOf(const domain::Tally &tally)
{
    return json::object({{"count", json::number(tally.count)}, {"value", json::number(tally.value.minor())}});
}

QByteArray jsonOf(const domain::Tally &tally, qint64 customers)
{
    return json::object({{"count", json::number(tally.count)},
                         {"customers", json::number(customers)},
                         {"value", json::number(tally.value.minor())}});
}

QByteArray monthsJson(const Measures &measures)
{
    QList<QByteArray> months;
    for (qsizetype i = 0; i < measures.series.months.size(); ++i) {
        const domain::MonthFigures &figures = measures.series.months.at(i);
        months.append(json::object({
            {"month", json::text(figures.month.text())},
            {"sent", jsonOf(figures.flows.sent)},
            {"received", jsonOf(figures.flows.received)},
            {"returned", jsonOf(figures.flows.returned)},
            {"word_of_mouth", jsonOf(figures.flows.wordOfMouth)},
            {"payoff", json::number(measures.payoff.at(i).running.minor())},
        }));
    }
    return json::list(months);
}

QByteArray totalsJson(const Measures &measures)
{
    return json::object({
        {"sent", jsonOf(measures.total.sent, measures.people.sent)},
        {"received", jsonOf(measures.total.received)},
        {"returned", jsonOf(measures.total.returned, measures.people.returned)},
        {"word_of_mouth", jsonOf(measures.total.wordOfMouth)},
        {"payoff", json::number(measures.net.minor())},
    });
}

QByteArray partnersJson(const Measures &measures)
{
    QList<QByteArray> partners;
    for (const domain::PartnerBalance &partner : measures.partners) {
        partners.append(json::object({
            {"partner", json::text(partner.name)},
            {"sent", json::number(partner.sent.count)},
            {"served", json::number(partner.served)},
            {"received", json::number(partner.received.count)},
            {"bought", json::number(partner.bought)},
            {"returned", json::number(partner.returned.count)},
            {"net", json::number(partner.net(measures.business.margin).minor())},
        }));
    }
    return json::list(partners);
}

QString cell(const domain::Tally &tally, const QLocale &locale)
{
    return QStringLiteral("%1  %2").arg(locale.toString(tally.count), domain::moneyText(tally.value, locale));
}

QStringList flowCells(const domain::Flows &flows, const domain::Money &payoff, const QLocale &locale)
{
    return {cell(flows.sent, locale), cell(flows.received, locale), cell(flows.returned, locale),
            cell(flows.wordOfMouth, locale), domain::moneyText(payoff, locale)};
}

QString monthsTable(const Measures &measures, const QLocale &locale)
{
    QList<QStringList> rows{
        {said(QT_TRANSLATE_NOOP("cli", "Month")), said(QT_TRANSLATE_NOOP("cli", "Sent elsewhere")),
         said(QT_TRANSLATE_NOOP("cli", "Referred to us")), said(QT_TRANSLATE_NOOP("cli", "Came back")),
         said(QT_TRANSLATE_NOOP("cli", "Word of mouth")), said(QT_TRANSLATE_NOOP("cli", "Pay-off"))}};
    for (qsizetype i = 0; i < measures.series.months.size(); ++i) {
        const domain::MonthFigures &figures = measures.series.months.at(i);
        const bool unfinished = measures.series.unfinished == figures.month;
        rows.append(QStringList(figures.month.text() + (unfinished ? QStringLiteral(" *") : QString()))
                    + flowCells(figures.flows, measures.payoff.at(i).running, locale));
    }
    rows.append(QStringList(said(QT_TRANSLATE_NOOP("cli", "Together")))
                + flowCells(measures.total, measures.net, locale));
    QString text = textTable(rows);
    if (measures.series.unfinished)
        text += said(QT_TRANSLATE_NOOP("cli", "* not over yet")) + QLatin1Char('\n');
    return text;
}

QString partnersTable(const Measures &measures, const QLocale &locale)
{
    QList<QStringList> rows{
        {said(QT_TRANSLATE_NOOP("cli", "Partner")), said(QT_TRANSLATE_NOOP("cli", "Sent")),
         said(QT_TRANSLATE_NOOP("cli", "Served")), said(QT_TRANSLATE_NOOP("cli", "Received")),
         said(QT_TRANSLATE_NOOP("cli", "Bought")), said(QT_TRANSLATE_NOOP("cli", "Came back")),
         said(QT_TRANSLATE_NOOP("cli", "Net"))}};
    for (const domain::PartnerBalance &partner : measures.partners) {
        rows.append({partner.name.simplified(), locale.toString(partner.sent.count),
                     locale.toString(partner.served), locale.toString(partner.received.count),
                     locale.toString(partner.bought), locale.toString(partner.returned.count),
                     domain::moneyText(partner.net(measures.business.margin), locale)});
    }
    return rows.size() > 1 ? textTable(rows) + QLatin1Char('\n') : QString();
}

} // namespace

QList<json::Entry> measuresJson(const Measures &measures, QDate today)
{
    const domain::Coverage &coverage = measures.coverage;
    return {
        {"today", json::text(today.toString(Qt::ISODate))},
        {"currency", json::text(measures.business.currency.code())},
        {"months", monthsJson(measures)},
        {"totals", totalsJson(measures)},
        {"payback_month", measures.payback ? json::text(measures.payback->text()) : QByteArray("null")},
        {"break_even_share", json::orNull(measures.breakEven)},
        {"partners", partnersJson(measures)},
        {"coverage", json::object({{"customer", json::number(coverage.customer())},
                                   {"outcome", json::number(coverage.outcome())},
                                   {"value", json::number(coverage.value())}})},
    };
}

QString measuresTables(const Measures &measures, const QLocale &locale)
{
    QString text = monthsTable(measures, locale) + QLatin1Char('\n') + partnersTable(measures, locale);
    text +=
        measures.payback
            ? said(QT_TRANSLATE_NOOP("cli", "It has paid for itself since %1.")).arg(measures.payback->text())
            : said(QT_TRANSLATE_NOOP("cli", "It has not paid for itself yet."));
    if (measures.breakEven)
        text +=
            QLatin1Char(' ')
            + said(QT_TRANSLATE_NOOP("cli", "It still pays if up to %1 of the returns would have happened "
                                            "anyway."))
                  .arg(percent(*measures.breakEven, locale));
    const domain::Coverage &coverage = measures.coverage;
    text += QLatin1Char('\n')
            + said(QT_TRANSLATE_NOOP("cli", "Known of the send-aways: customer %1, outcome %2, value %3."))
                  .arg(percent(coverage.customer(), locale), percent(coverage.outcome(), locale),
                       percent(coverage.value(), locale))
            + QLatin1Char('\n');
    return text;
}

} // namespace cli
