// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Competency.h"
#include "exchange/AmountColumn.h"
#include "exchange/RowSource.h"
#include "ledger/Imports.h"
#include "ledger/Intake.h"
#include "workflows/RecordKind.h"

#include <QHash>

namespace workflows {

struct ImportOptions
{
    RecordKind kind = RecordKind::SendAways;
    QString path;
    exchange::SourceOptions source = {};  ///< how it is read, as far as somebody said it
    QHash<QString, QString> mapping = {}; ///< field to the column's name, where they differ
    QString dateFormat = {};              ///< see exchange::DateColumn; empty: found out
    std::optional<exchange::AmountColumn::Decimal> decimal = {}; ///< empty: found out
    QString rejectsPath = {};    ///< where rejected rows go, with the reason in front; empty: nowhere
    bool marksRejects = false;   ///< with the mark by which spreadsheet programs know UTF-8
    bool dryRun = false;         ///< reports the same and changes nothing
    bool canBeTakenBack = false; ///< reports what was made; the till's sales always can
    QList<ledger::TillDecision> decisions = {}; ///< of the till's sales only
    /// What somebody has put into cells: by the row's number, and by column.
    QHash<qint64, QHash<qsizetype, QString>> edits = {};
    qsizetype previewRows = 0; ///< so many of the first rows are reported as they would be taken
};

struct Rejection
{
    qint64 line = 0; ///< of the file
    QString why;
};

/// A row as it would be taken.
struct PreviewRow
{
    exchange::TableRow row;
    QStringList becomes = {}; ///< by field: days and amounts as they are understood, all else as it stands
    QString problem = {};     ///< why it cannot be taken; empty: it can
    qsizetype field = -1;     ///< in which field the problem lies; -1: in the row as a whole
};

struct ImportReport
{
    static constexpr qsizetype mostExamples = 20;
    static constexpr qsizetype mostProblemsShown = 500;

    qint64 rows = 0; ///< behind the heading, empty ones not counted
    qint64 rejected = 0;
    QList<Rejection> examples;  ///< the first of them
    QStringList unknownColumns; ///< passed over
    QString form;               ///< how the file was read: its encoding, or its sheet
    qint64 faults = 0;          ///< cells of a sheet that hold an error, and were taken for empty
    QString openDay;    ///< of the till's sales, or when rows are shown: a day that may be one of two, when
                        ///< nothing says which
    QString openAmount; ///< the same of an amount
    ledger::IntakeReport taken;
    QList<PreviewRow> preview;        ///< the first rows, and the first that cannot be taken
    ledger::Imported made;            ///< to be taken back by, where that was asked for
    QList<domain::Strength> replaced; ///< strengths that were known before, as they were
};

/// Told how many rows have been read and the share of the work done, 0..1; answers false to cancel.
using ImportProgress = std::function<bool(qint64 rows, double share)>;

/// Takes a CSV file or a workbook into the ledger, all good rows in one transaction or none. Errors: those of
/// exchange::openRows and exchange::Columns, "file.write" (the rejects), "cancelled", and the ledger's.
base::Result<ImportReport> importRecords(ledger::Ledger &ledger, const ImportOptions &options,
                                         const ImportProgress &progress = {});

/// The name of the column that is put in front of rejected rows. Not "reason": send-aways have one.
constexpr const char *rejectedBecause = "rejected_because";

} // namespace workflows
