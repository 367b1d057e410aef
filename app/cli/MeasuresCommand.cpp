// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/MeasuresCommand.h"

#include "cli/LongTermText.h"
#include "cli/MeasuresText.h"
#include "cli/OpenLedger.h"

#include <QCoreApplication>

namespace cli {

namespace {

QString said(const char *sentence)
{
    return QCoreApplication::translate("cli", sentence);
}

void describe(Arguments &arguments)
{
    takesLedger(arguments);
    arguments.takesOption(QStringLiteral("from"), QStringLiteral("YYYY-MM"),
                          said(QT_TRANSLATE_NOOP("cli", "First month; that of the first record otherwise.")));
    arguments.takesOption(QStringLiteral("to"), QStringLiteral("YYYY-MM"),
                          said(QT_TRANSLATE_NOOP("cli", "Last month; that of today otherwise.")));
    arguments.takesOption(
        QStringLiteral("today"), QStringLiteral("YYYY-MM-DD"),
        said(QT_TRANSLATE_NOOP("cli", "The day to count up to; nothing later is in the figures.")));
    arguments.takesOption(
        QStringLiteral("group-by"), QStringLiteral("handoff|reason|partner|need"),
        said(QT_TRANSLATE_NOOP("cli", "Tells apart who came back by what was recorded of the send-away.")));
    arguments.takesOption(
        QStringLiteral("changed-on"), QStringLiteral("YYYY-MM-DD"),
        said(QT_TRANSLATE_NOOP("cli", "Compares those sent before that day with those sent from it on.")));
    arguments.takesFlag(QStringLiteral("json"), said(QT_TRANSLATE_NOOP("cli", "Writes JSON for programs.")));
}

base::Result<std::optional<domain::ReturnGrouping>> groupingOf(const Arguments &arguments)
{
    const QString option = QStringLiteral("group-by");
    if (!arguments.isSet(option))
        return std::nullopt;
    const QString word = arguments.value(option);
    const auto grouping = domain::fromCode<domain::ReturnGrouping>(word);
    if (!grouping)
        return wrongUse(
            said(QT_TRANSLATE_NOOP("cli", "--group-by needs handoff, reason, partner or need, not “%1”."))
                .arg(word));
    return grouping;
}

base::Result<LongTermFigures> readLongTerm(ledger::Ledger &ledger, const workflows::LongTermQuery &query,
                                           const std::optional<QDate> &changedOn,
                                           const workflows::Measures &measures)
{
    LongTermFigures figures;
    figures.grouping = query.grouping;
    TRY_ASSIGN(figures.measures, workflows::readLongTerm(ledger, query));
    if (changedOn) {
        TRY_ASSIGN(figures.change, workflows::readBeforeAfter(ledger, query, *changedOn));
    }
    figures.sensitivity =
        domain::sensitivity(measures.total, domain::marginsAround(measures.business.margin));
    return figures;
}

base::Result<Exit> run(const Arguments &arguments, Console &console)
{
    TRY_ASSIGN(const auto from, arguments.month(QStringLiteral("from")));
    TRY_ASSIGN(const auto to, arguments.month(QStringLiteral("to")));
    TRY_ASSIGN(const auto day, arguments.date(QStringLiteral("today")));
    TRY_ASSIGN(const auto changedOn, arguments.date(QStringLiteral("changed-on")));
    TRY_ASSIGN(const auto grouping, groupingOf(arguments));
    if (from && to && *to < *from)
        return wrongUse(said(QT_TRANSLATE_NOOP("cli", "--to lies before --from.")));
    const base::FixedClock clock(day.value_or(console.clock.today()));
    TRY_ASSIGN(const auto ledger, openLedger(arguments, clock, ledger::Ledger::Access::ReadOnly));
    TRY_ASSIGN(const auto measures, workflows::readMeasures(*ledger, {clock.today(), from, to, {}, true}));
    TRY_ASSIGN(const auto longTerm,
               readLongTerm(*ledger, {clock.today(), from, to, {}, grouping}, changedOn, measures));
    if (arguments.isSet(QStringLiteral("json")))
        console.out << json::object(measuresJson(measures, clock.today()) + longTermJson(longTerm)) << '\n';
    else
        console.out << measuresTables(measures, QLocale()) << '\n' << longTermTables(longTerm, QLocale());
    return Done;
}

} // namespace

const Command measuresCommand{
    "measures", QT_TRANSLATE_NOOP("cli", "Counts and adds up what went out, came in and came back."), false,
    describe, run};

} // namespace cli
