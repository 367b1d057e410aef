// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FreshLedger.h"
#include "ledger/Intake.h"
#include "ledger/LogReader.h"

/// Why lines were refused, by their numbers.
using Refusals = QMap<qint64, QString>;

/// Takes the lines in as one import does, numbered from 1.
template <class Intake, class Line>
base::Result<ledger::IntakeReport> takeIn(ledger::Ledger &ledger, QList<Line> lines, Refusals *refusals)
{
    ledger::IntakeReport report;
    TRY(ledger.transact([&]() -> base::Done {
        Intake intake(ledger);
        TRY(intake.begin());
        qint64 number = 0;
        for (Line &line : lines) {
            line.number = ++number;
            TRY(intake.add(line));
        }
        if constexpr (std::is_same_v<Intake, ledger::SaleIntake>) {
            TRY_ASSIGN(report, intake.finish());
        } else {
            TRY_ASSIGN(report, intake.finish([&](qint64 refused, const QString &why) -> base::Done {
                if (refusals)
                    refusals->insert(refused, why);
                return {};
            }));
        }
        return {};
    }));
    return report;
}

inline auto sendAways(ledger::Ledger &ledger, const QList<ledger::SendAwayLine> &lines,
                      Refusals *refusals = nullptr)
{
    return takeIn<ledger::SendAwayIntake>(ledger, lines, refusals);
}

inline ledger::CustomerCells customer(const char *caption, const char *phone = "", const char *email = "")
{
    return {QString::fromUtf8(caption), QString::fromUtf8(phone), QString::fromUtf8(email)};
}

/// A line of a customer who was sent away because of paint.
inline ledger::SendAwayLine sent(const char *reference, QDate on, const ledger::CustomerCells &who)
{
    ledger::SendAwayLine line;
    line.record.reference = QString::fromUtf8(reference);
    line.record.on = on;
    line.customer = who;
    line.need = QStringLiteral("Paint");
    line.content = line.record.reference + on.toString(Qt::ISODate) + who.caption + who.phone + who.email;
    return line;
}

/// The send-aways of the log, the oldest first.
inline QList<ledger::SendAwayRow> logged(ledger::Ledger &ledger)
{
    return ledger::LogReader(ledger)
        .sendAways({}, {ledger::LogOrder::By::Date, Qt::AscendingOrder}, 1000)
        ->rows;
}

inline QDate day(int ofOctober)
{
    return QDate(2026, 10, ofOctober);
}
