// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/ExportRecords.h"

#include "exchange/CsvWriter.h"
#include "exchange/xlsx/XlsxWriter.h"
#include "ledger/Competitors.h"
#include "ledger/LineReader.h"
#include "workflows/ExportIncidents.h"

#include <QCoreApplication>

namespace workflows {

using base::Done;
using base::Result;

namespace {

constexpr int rowsAtOnce = 1000;

QString day(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

/// An unknown amount is an empty cell, and no amount is a zero.
QString amount(const domain::MaybeMoney &money)
{
    return money ? domain::plainMoneyText(*money) : QString();
}

template <class E>
QString code(const std::optional<E> &value)
{
    return value ? domain::codeOf(*value) : QString();
}

QString inLines(const QStringList &entries)
{
    return entries.join(QLatin1Char('\n'));
}

// The cells of each kind, in the order of fieldsOf().

QStringList cellsOf(const ledger::SendAwayLine &line)
{
    const domain::SendAway &s = line.record;
    const bool onlyThePartner = line.offered == QStringList(line.partner);
    return {s.reference,
            day(s.on),
            line.customer.caption,
            line.customer.phone,
            line.customer.email,
            domain::codeOf(s.knownBefore),
            line.need,
            line.partner,
            line.reason,
            domain::codeOf(s.motive),
            code(s.handoff),
            amount(s.forgone),
            line.staff,
            domain::codeOf(s.status),
            s.note,
            code(s.howKnown),
            code(s.byWhom),
            code(s.cause),
            domain::codeOf(s.outcome),
            day(s.deferredTo),
            s.approvedBy,
            onlyThePartner ? QString() : inLines(line.offered),
            line.customer.number};
}

QStringList cellsOf(const ledger::ReferralInLine &line)
{
    const domain::ReferralIn &r = line.record;
    return {r.reference,
            day(r.on),
            line.source,
            domain::codeOf(r.sourceKind),
            line.customer.caption,
            line.customer.phone,
            line.customer.email,
            line.need,
            amount(r.value),
            domain::codeOf(r.outcome),
            line.staff,
            r.note,
            line.sourceNumber,
            line.customer.number,
            r.theirTicket};
}

QStringList cellsOf(const ledger::ReturnVisitLine &line)
{
    const domain::ReturnVisit &v = line.record;
    return {v.reference,
            day(v.on),
            line.customer.caption,
            line.customer.phone,
            line.customer.email,
            amount(v.value),
            domain::codeOf(v.howKnown),
            line.staff,
            v.note,
            line.customer.number};
}

/// The contact to ask for comes first, as it will when the file is read.
QList<domain::Contact> inOrder(const domain::Competitor &competitor)
{
    QList<domain::Contact> contacts = competitor.contacts;
    std::stable_partition(contacts.begin(), contacts.end(),
                          [](const domain::Contact &contact) { return contact.isPreferred; });
    if (contacts.isEmpty())
        contacts.append(domain::Contact());
    return contacts;
}

QStringList cellsOf(const domain::Competitor &competitor, const domain::Contact &contact, bool isFirst)
{
    const auto once = [isFirst](const QString &text) { return isFirst ? text : QString(); };
    return {competitor.name,
            once(competitor.category),
            contact.name,
            contact.role,
            inLines(contact.phones),
            inLines(contact.emails),
            once(competitor.website),
            once(competitor.address),
            once(domain::codeOf(competitor.stage)),
            once(competitor.note)};
}

class Export
{
public:
    Export(ledger::Ledger &ledger, exchange::TableWriter &writer, const ExportProgress &progress,
           ExportConduct conduct)
        : m_ledger(ledger), m_writer(writer), m_progress(progress), m_conduct(conduct)
    {}

    Done run(RecordKind kind)
    {
        TRY(m_writer.begin(domain::codeOf(kind), columnsOf(kind)));
        return writeAll(kind);
    }
    qint64 rows() const { return m_rows; }

private:
    Done writeAll(RecordKind kind)
    {
        ledger::LineReader reader(m_ledger);
        switch (kind) {
        case RecordKind::SendAways:
            return writePages([&](const auto &after) { return reader.sendAways(after, rowsAtOnce); });
        case RecordKind::ReferralsIn:
            return writePages([&](const auto &after) { return reader.referralsIn(after, rowsAtOnce); });
        case RecordKind::ReturnVisits:
            return writePages([&](const auto &after) { return reader.returnVisits(after, rowsAtOnce); });
        case RecordKind::Competitors:
            return writeCompetitors();
        case RecordKind::Strengths:
            return writeStrengths();
        case RecordKind::Sales:
            break;
        }
        Q_UNREACHABLE();
    }

    bool isWanted(const ledger::SendAwayLine &line) const
    {
        return line.record.motive != domain::Motive::Staff || m_conduct == ExportConduct::With;
    }
    /// Without the send-away they belong to, visits would be another one's, or nobody's.
    bool isWanted(const ledger::ReturnVisitLine &line) const
    {
        return !line.isOfConduct || m_conduct == ExportConduct::With;
    }
    static bool isWanted(const ledger::ReferralInLine &) { return true; }

    template <class Read>
    Done writePages(const Read &read)
    {
        ledger::LineReader::After after;
        for (;;) {
            TRY_ASSIGN(const auto lines, read(after));
            for (const auto &line : lines) {
                if (isWanted(line))
                    TRY(write(cellsOf(line)));
            }
            if (lines.size() < rowsAtOnce)
                return {};
            after = {lines.constLast().record.on, lines.constLast().record.id.value()};
        }
    }

    Done writeCompetitors()
    {
        TRY_ASSIGN(const auto competitors, ledger::Competitors(m_ledger).all(ledger::Retired::With));
        for (const domain::Competitor &competitor : competitors) {
            bool isFirst = true;
            for (const domain::Contact &contact : inOrder(competitor))
                TRY(write(cellsOf(competitor, contact, std::exchange(isFirst, false))));
        }
        return {};
    }

    /// Each need has at least the row with our own level, so that its category is kept.
    Done writeStrengths()
    {
        ledger::Catalogue catalogue(m_ledger);
        TRY_ASSIGN(const auto categories, catalogue.categories());
        TRY_ASSIGN(const auto needs, catalogue.competencies(ledger::Retired::With));
        TRY_ASSIGN(const auto competitors, ledger::Competitors(m_ledger).all(ledger::Retired::With));
        TRY_ASSIGN(const auto strengths, ledger::Strengths(m_ledger).all());
        QHash<domain::CategoryId, QString> categoryNames;
        for (const domain::Category &category : categories)
            categoryNames.insert(category.id, category.name);
        QHash<std::pair<domain::CompetencyId, qint64>, domain::Strength> cells;
        for (const domain::Strength &strength : strengths)
            cells.insert({strength.competency, strength.competitor ? strength.competitor->value() : 0},
                         strength);
        const auto writeCell = [&](const domain::Competency &need, qint64 competitor, const QString &name) {
            const domain::Strength s = cells.value({need.id, competitor});
            return write({need.name, categoryNames.value(need.category), name,
                          s.level ? QString::number(s.level->value()) : QString(), s.evidence,
                          day(s.assessedOn), s.assessedBy, s.source});
        };
        for (const domain::Competency &need : needs) {
            TRY(writeCell(need, 0, QStringLiteral("us")));
            for (const domain::Competitor &competitor : competitors) {
                const auto known = cells.constFind({need.id, competitor.id.value()});
                if (known != cells.constEnd()
                    && *known != domain::Strength{need.id, competitor.id, {}, {}, {}, {}, {}})
                    TRY(writeCell(need, competitor.id.value(), competitor.name));
            }
        }
        return {};
    }

    Done write(const QStringList &cells)
    {
        TRY(m_writer.write(cells));
        ++m_rows;
        if (m_rows % rowsAtOnce != 0 || !m_progress || m_progress(m_rows))
            return {};
        return base::failure(QStringLiteral("cancelled"),
                             QCoreApplication::translate("workflows", "Stopped. Nothing was changed."));
    }

    ledger::Ledger &m_ledger;
    exchange::TableWriter &m_writer;
    const ExportProgress &m_progress;
    ExportConduct m_conduct;
    qint64 m_rows = 0;
};

} // namespace

QList<exchange::TableColumn> columnsOf(RecordKind kind)
{
    using exchange::ColumnKind;
    static const QHash<QByteArray, ColumnKind> kinds{
        {"date", ColumnKind::Day},       {"deferred_to", ColumnKind::Day}, {"assessed_on", ColumnKind::Day},
        {"forgone", ColumnKind::Amount}, {"value", ColumnKind::Amount},    {"level", ColumnKind::Number}};
    QList<exchange::TableColumn> columns;
    for (const exchange::Field &field : fieldsOf(kind))
        columns.append({QString::fromLatin1(field.name), kinds.value(field.name, ColumnKind::Text)});
    return columns;
}

std::unique_ptr<exchange::TableWriter> writerFor(const ledger::Ledger &ledger, const QString &path,
                                                 const ExportOptions &options)
{
    using exchange::CsvWriter;
    if (options.format == ExportFormat::Xlsx)
        return std::make_unique<exchange::XlsxWriter>(path, ledger.business().currency);
    return std::make_unique<CsvWriter>(path,
                                       options.withMark ? CsvWriter::Mark::With : CsvWriter::Mark::Without);
}

Result<Exported> exportRecords(ledger::Ledger &ledger, RecordKind kind, const QString &path,
                               const ExportProgress &progress, const ExportOptions &options)
{
    Q_ASSERT(canBeExported(kind));
    const auto writer = writerFor(ledger, path, options);
    Export out(ledger, *writer, progress, options.conduct);
    TRY(out.run(kind));
    TRY(writer->commit());
    return Exported{out.rows(), writer->changedCells()};
}

Result<Exported> exportWorkbook(ledger::Ledger &ledger, const QString &path, const ExportProgress &progress,
                                ExportConduct conduct)
{
    const auto writer = writerFor(ledger, path, {conduct, ExportFormat::Xlsx, false});
    Export out(ledger, *writer, progress, conduct);
    for (const auto &kind : domain::allOf<RecordKind>()) {
        if (canBeExported(kind.value))
            TRY(out.run(kind.value));
    }
    qint64 rows = out.rows();
    if (conduct == ExportConduct::With) {
        TRY_ASSIGN(const qint64 incidents, writeIncidents(ledger, *writer));
        rows += incidents;
    }
    TRY(writer->commit());
    return Exported{rows, writer->changedCells()};
}

} // namespace workflows
