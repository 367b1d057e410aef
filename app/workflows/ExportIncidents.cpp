// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/ExportIncidents.h"

#include "ledger/Conduct.h"

#include <limits>

namespace workflows {

using base::Result;

namespace {

constexpr int all = std::numeric_limits<int>::max();

const QStringList &heading()
{
    static const QStringList names{
        QStringLiteral("date"),           QStringLiteral("customer"),    QStringLiteral("action"),
        QStringLiteral("severity"),       QStringLiteral("description"), QStringLiteral("staff_concerned"),
        QStringLiteral("witness"),        QStringLiteral("step"),        QStringLiteral("uncoachable"),
        QStringLiteral("said"),           QStringLiteral("offered"),     QStringLiteral("review_on"),
        QStringLiteral("coaching"),       QStringLiteral("sent_on"),     QStringLiteral("partner"),
        QStringLiteral("approved_by"),    QStringLiteral("scope"),       QStringLiteral("until"),
        QStringLiteral("sent_review_on"), QStringLiteral("appeal"),      QStringLiteral("appealed_on"),
        QStringLiteral("appeal_note"),    QStringLiteral("lifted_on")};
    return names;
}

constexpr qsizetype incidentCells = 13;

QList<exchange::TableColumn> columns()
{
    static const QStringList days{QStringLiteral("date"),           QStringLiteral("review_on"),
                                  QStringLiteral("sent_on"),        QStringLiteral("until"),
                                  QStringLiteral("sent_review_on"), QStringLiteral("appealed_on"),
                                  QStringLiteral("lifted_on")};
    QList<exchange::TableColumn> table;
    for (const QString &name : heading())
        table.append({name, days.contains(name) ? exchange::ColumnKind::Day : exchange::ColumnKind::Text});
    return table;
}

QString day(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

/// The coaching log in one cell, a line for each entry.
Result<QString> coachingOf(ledger::Ledger &ledger, const ledger::IncidentRow &row)
{
    if (row.reviews == 0)
        return QString();
    TRY_ASSIGN(const auto reviews, ledger::Conduct(ledger).reviews(row.incident.id));
    QStringList lines;
    for (const domain::ConductReview &review : reviews) {
        QString line = day(review.on) + QLatin1Char(' ') + domain::codeOf(review.outcome);
        if (!review.note.isEmpty())
            line += QStringLiteral(": ") + review.note;
        lines.append(line);
    }
    return lines.join(QLatin1Char('\n'));
}

Result<QStringList> cellsOf(ledger::Ledger &ledger, const ledger::IncidentRow &row)
{
    const domain::Incident &i = row.incident;
    TRY_ASSIGN(const QString coaching, coachingOf(ledger, row));
    return QStringList{day(i.on),
                       row.customerName,
                       row.actionName,
                       domain::codeOf(row.severity),
                       i.description,
                       row.concernedName,
                       i.witness,
                       domain::codeOf(i.step),
                       i.isUncoachable ? QStringLiteral("yes") : QString(),
                       i.said,
                       i.offered,
                       day(i.reviewOn),
                       coaching};
}

QStringList cellsOf(const ledger::ExclusionRow &row)
{
    const domain::Exclusion &e = row.exclusion;
    const bool isAppealed = e.appeal != domain::Appeal::None;
    return {day(row.on),
            row.partnerName,
            row.approvedBy,
            e.scope,
            day(e.until),
            day(e.reviewOn),
            isAppealed ? domain::codeOf(e.appeal) : QString(),
            day(e.appealedOn),
            e.appealNote,
            day(e.liftedOn)};
}

QStringList blank(qsizetype cells)
{
    return QStringList(cells);
}

/// The customer of a send-away without an incident stands where an incident's would.
QStringList withoutIncident(const ledger::ExclusionRow &row)
{
    QStringList cells = blank(incidentCells);
    cells[1] = row.customerName;
    return cells;
}

} // namespace

Result<qint64> writeIncidents(ledger::Ledger &ledger, exchange::TableWriter &writer)
{
    ledger::Conduct conduct(ledger);
    TRY_ASSIGN(const auto incidents, conduct.incidents(all));
    TRY_ASSIGN(const auto exclusions, conduct.exclusions(all));
    QHash<domain::IncidentId, QStringList> sent;
    for (const ledger::ExclusionRow &row : exclusions) {
        if (row.incident)
            sent.insert(*row.incident, cellsOf(row));
    }

    TRY(writer.begin(QStringLiteral("conduct"), columns()));
    QSet<domain::IncidentId> written;
    for (const ledger::IncidentRow &row : incidents) {
        TRY_ASSIGN(const QStringList cells, cellsOf(ledger, row));
        TRY(writer.write(cells + sent.value(row.incident.id, blank(heading().size() - incidentCells))));
        written.insert(row.incident.id);
    }
    qint64 rows = incidents.size();
    for (const ledger::ExclusionRow &row : exclusions) {
        if (row.incident && written.contains(*row.incident))
            continue;
        TRY(writer.write(withoutIncident(row) + cellsOf(row)));
        ++rows;
    }
    return rows;
}

Result<Exported> exportIncidents(ledger::Ledger &ledger, const QString &path, const ExportOptions &options)
{
    const auto writer = writerFor(ledger, path, options);
    TRY_ASSIGN(const qint64 rows, writeIncidents(ledger, *writer));
    TRY(writer->commit());
    return Exported{rows, writer->changedCells()};
}

} // namespace workflows
