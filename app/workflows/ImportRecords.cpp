// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/ImportRecords.h"

#include "exchange/CsvWriter.h"
#include "workflows/import/ColumnWords.h"
#include "workflows/import/LineTaker.h"
#include "workflows/import/Shown.h"

#include <QFileInfo>

namespace workflows {

using base::Done;
using base::Result;
using exchange::RowSource;
using exchange::TableRow;

namespace {

constexpr qint64 rowsBetweenReports = 1000;
constexpr QLatin1StringView onlyTried("import.tried");

std::unique_ptr<LineTaker> makeTaker(const ImportOptions &options, domain::Currency currency)
{
    switch (options.kind) {
    case RecordKind::SendAways:
        return makeSendAwayTaker(options, currency);
    case RecordKind::ReferralsIn:
        return makeReferralInTaker(options, currency);
    case RecordKind::ReturnVisits:
        return makeReturnVisitTaker(options, currency);
    case RecordKind::Sales:
        return makeSaleTaker(options, currency);
    case RecordKind::Competitors:
        return makeCompetitorTaker();
    case RecordKind::Strengths:
        return makeStrengthTaker(options);
    }
    Q_UNREACHABLE();
}

QStringList namesOf(const QList<exchange::Field> &fields, const QHash<QString, QString> &mapping)
{
    QStringList names = mapping.values();
    for (const exchange::Field &field : fields)
        names.append(QString::fromLatin1(field.name));
    return names;
}

/// One import: the file is read once to see how it writes days and amounts, once to take its rows, and once
/// more when some of them have been rejected. That way nothing of it has to be kept in memory.
class Import
{
public:
    Import(ledger::Ledger &ledger, const ImportOptions &options, const ImportProgress &progress)
        : m_ledger(ledger)
        , m_options(options)
        , m_progress(progress)
        , m_taker(makeTaker(options, ledger.business().currency))
    {}

    Result<ImportReport> run()
    {
        TRY(open());
        TRY(survey());
        m_report.openDay = m_shown ? m_shown->openDay() : m_taker->openDay();
        m_report.openAmount = m_shown ? m_shown->openAmount() : m_taker->openAmount();
        const Done done = m_ledger.transact([this]() -> Done {
            TRY(takeRows());
            if (m_report.rejected > 0 || m_shown)
                TRY(lookAgain());
            // A dry run does all of it, and takes it back.
            return m_options.dryRun ? Done(base::failure(onlyTried, {})) : Done();
        });
        if (!done && done.error().code != onlyTried)
            return base::failure(done.error());
        return m_report;
    }

private:
    Done open()
    {
        TRY(checkRejects());
        const QList<exchange::Field> &fields = fieldsOf(m_options.kind);
        TRY_ASSIGN(m_reader,
                   exchange::openRows(m_options.path, namesOf(fields, m_options.mapping), m_options.source));
        TRY_ASSIGN(m_columns, exchange::Columns::match(
                                  m_reader->heading(), fields,
                                  withLabels(m_options.kind, m_options.mapping, m_reader->heading())));
        if (m_options.previewRows > 0)
            m_shown.emplace(m_columns, fields, m_options, m_ledger.business().currency);
        m_report.form = m_reader->form();
        m_report.unknownColumns = m_columns.unknown();
        m_report.unknownColumns.removeAll(QString::fromLatin1(rejectedBecause));
        return {};
    }

    /// The rejected rows alone must not take the place of the file with all of them.
    Done checkRejects() const
    {
        const QString canonical = QFileInfo(m_options.rejectsPath).canonicalFilePath();
        if (canonical.isEmpty() || canonical != QFileInfo(m_options.path).canonicalFilePath())
            return {};
        return base::failure(
            QStringLiteral("file.target"),
            QCoreApplication::translate("workflows", "“%1” is the file that is read. Choose another name for "
                                                     "the rejected rows.")
                .arg(m_options.rejectsPath));
    }

    /// Reads all rows; `share` and `from` say which part of the work this is.
    Done eachRow(double from, double share, const std::function<Done(const TableRow &)> &work)
    {
        TRY(m_reader->rewind());
        TableRow row;
        for (;;) {
            TRY_ASSIGN(const bool more, m_reader->next(row));
            if (!more)
                return {};
            edit(row);
            TRY(work(row));
            if (row.number % rowsBetweenReports == 0)
                TRY(tell(row.number, from + share * m_reader->progress()));
        }
    }

    void edit(TableRow &row) const
    {
        const auto edits = m_options.edits.constFind(row.number);
        if (edits == m_options.edits.cend())
            return;
        if (row.cells.size() < m_reader->heading().size()) {
            row.cells.resize(m_reader->heading().size());
            row.problem.clear();
        }
        for (auto cell = edits->cbegin(); cell != edits->cend(); ++cell) {
            row.cells[cell.key()] = cell.value();
            row.numbers.removeOne(cell.key());
        }
    }

    Done tell(qint64 rows, double share) const
    {
        if (!m_progress || m_progress(rows, share))
            return {};
        return base::failure(QStringLiteral("cancelled"),
                             QCoreApplication::translate("workflows", "Stopped. Nothing was changed."));
    }

    Done survey()
    {
        return eachRow(0.0, 0.1, [this](const TableRow &row) -> Done {
            if (!row.problem.isEmpty())
                return {};
            m_taker->see(Cells(m_columns, row));
            if (m_shown)
                m_shown->see(Cells(m_columns, row));
            return {};
        });
    }

    struct Problem
    {
        QString why;
        qsizetype field = -1;
    };

    /// A cell by which records are found and that is longer than they are; several entries stand on lines of
    /// their own.
    std::optional<Problem> tooLongCell(const TableRow &row) const
    {
        const QList<exchange::Field> &fields = fieldsOf(m_options.kind);
        for (qsizetype field = 0; field < fields.size(); ++field) {
            const QString cell = fields.at(field).isProse ? QString() : m_columns.cell(row.cells, field);
            if (cell.size() <= ledger::MostCharactersInName)
                continue;
            for (const QString &entry : cell.split(QLatin1Char('\n'))) {
                if (entry.size() > ledger::MostCharactersInName)
                    return Problem{
                        QCoreApplication::translate("workflows", "“%1…” is longer than %2 characters.")
                            .arg(entry.left(40), QString::number(ledger::MostCharactersInName)),
                        field};
            }
        }
        return std::nullopt;
    }

    /// Why the row is rejected; nothing when it is good, and has been read by the taker then.
    std::optional<Problem> problemOf(const TableRow &row)
    {
        if (!row.problem.isEmpty())
            return Problem{row.problem};
        if (const auto tooLong = tooLongCell(row))
            return tooLong;
        const Done read = m_taker->read(row.number, Cells(m_columns, row));
        if (read)
            return std::nullopt;
        bool isField = false;
        const qsizetype field = read.error().detail.toInt(&isField);
        return Problem{read.error().sentence, isField ? field : -1};
    }

    Done takeRows()
    {
        m_report.rows = m_report.rejected = m_report.faults = 0;
        m_refused.clear();
        // The till's sales are noted by ledger::TillImports.
        const bool isNoted =
            m_options.canBeTakenBack && !m_options.dryRun && m_options.kind != RecordKind::Sales;
        ledger::Imports imports(m_ledger);
        QHash<QString, qint64> before;
        if (isNoted) {
            TRY_ASSIGN(before, imports.mark());
        }
        TRY(m_taker->begin(m_ledger));
        TRY(eachRow(0.1, 0.5, [this](const TableRow &row) -> Done {
            ++m_report.rows;
            m_report.faults += row.faults;
            if (!problemOf(row))
                return m_taker->take();
            ++m_report.rejected;
            return {};
        }));
        TRY(tell(m_report.rows, 0.6));
        TRY_ASSIGN(m_report.taken, m_taker->finish([this](qint64 number, const QString &why) -> Done {
            // Few different sentences, perhaps for many rows.
            m_refused.append({number, *m_sentences.insert(why)});
            ++m_report.rejected;
            return {};
        }));
        m_report.replaced = m_taker->replaced();
        if (isNoted) {
            TRY_ASSIGN(m_report.made, imports.since(before));
            TRY(imports.remember(m_report.made));
        }
        return tell(m_report.rows, 0.95);
    }

    /// Reads all rows once more, for those that were rejected and those that are shown.
    Done lookAgain()
    {
        std::optional<exchange::CsvWriter> rejects;
        if (!m_options.rejectsPath.isEmpty() && m_report.rejected > 0) {
            using Mark = exchange::CsvWriter::Mark;
            rejects.emplace(m_options.rejectsPath, m_options.marksRejects ? Mark::With : Mark::Without);
            TRY(rejects->open(headingOfRejects()));
        }
        m_report.examples.clear();
        m_report.preview.clear();
        auto refused = m_refused.cbegin();
        TRY(eachRow(0.95, 0.05, [&](const TableRow &row) -> Done {
            auto problem = problemOf(row);
            if (!problem && refused != m_refused.cend() && refused->first == row.number)
                problem = Problem{(refused++)->second};
            show(row, problem);
            if (!problem)
                return {};
            if (m_report.examples.size() < ImportReport::mostExamples)
                m_report.examples.append({row.line, problem->why});
            return rejects ? rejects->write(cellsOfReject(row, problem->why)) : Done();
        }));
        return rejects ? rejects->commit() : Done();
    }

    void show(const TableRow &row, const std::optional<Problem> &problem)
    {
        const bool isOfFirst = row.number <= m_options.previewRows;
        const auto most = m_options.previewRows + ImportReport::mostProblemsShown;
        if (!m_shown || (!isOfFirst && (!problem || m_report.preview.size() >= most)))
            return;
        const Problem said = problem.value_or(Problem());
        m_report.preview.append({row, m_shown->becomes(row), said.why, said.field});
    }

    /// The column of an earlier import's rejects is not carried along.
    bool isOwnColumn(qsizetype column) const
    {
        return exchange::columnKey(m_reader->heading().value(column)) == QLatin1StringView(rejectedBecause);
    }

    QStringList headingOfRejects() const
    {
        QStringList heading{QString::fromLatin1(rejectedBecause)};
        for (qsizetype i = 0; i < m_reader->heading().size(); ++i) {
            if (!isOwnColumn(i))
                heading.append(m_reader->heading().at(i));
        }
        return heading;
    }

    QStringList cellsOfReject(const TableRow &row, const QString &why) const
    {
        QStringList cells{why};
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            if (!isOwnColumn(i))
                cells.append(row.cells.at(i));
        }
        return cells;
    }

    ledger::Ledger &m_ledger;
    const ImportOptions &m_options;
    const ImportProgress &m_progress;
    std::unique_ptr<LineTaker> m_taker;
    std::unique_ptr<RowSource> m_reader;
    exchange::Columns m_columns;
    std::optional<Shown> m_shown; ///< when rows are to be shown
    ImportReport m_report;
    QList<std::pair<qint64, QString>> m_refused;
    QSet<QString> m_sentences;
};

} // namespace

Result<ImportReport> importRecords(ledger::Ledger &ledger, const ImportOptions &options,
                                   const ImportProgress &progress)
{
    return Import(ledger, options, progress).run();
}

} // namespace workflows
