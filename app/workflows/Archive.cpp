// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/Archive.h"

#include "exchange/Archive.h"
#include "ledger/Archive.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace workflows {

using base::Done;
using base::Result;

namespace {

constexpr double shareOfReading = 0.7; ///< of making a ledger; the rest is checking it

class ToFile final : public ledger::RecordTaker
{
public:
    explicit ToFile(exchange::ArchiveWriter &writer) : m_writer(writer) {}

    Done table(const ledger::ArchiveTable &table) override
    {
        return m_writer.table(table.name, table.fields);
    }
    Done record(const QList<ledger::Cell> &cells) override
    {
        ++m_records;
        return m_writer.record(cells);
    }
    qint64 records() const { return m_records; }

private:
    exchange::ArchiveWriter &m_writer;
    qint64 m_records = 0;
};

class ToLedger final : public exchange::ArchiveTaker
{
public:
    explicit ToLedger(ledger::RecordSink &sink) : m_sink(sink) {}

    Done table(const QString &name) override { return m_sink.table(name); }
    Done record(const QList<QPair<QString, exchange::ArchiveCell>> &fields) override
    {
        return m_sink.add(fields);
    }

private:
    ledger::RecordSink &m_sink;
};

} // namespace

Result<qint64> archive(ledger::Ledger &ledger, const QString &path, const ledger::Progress &progress)
{
    exchange::ArchiveWriter writer(path);
    TRY(writer.open({ledger::ledgerVersion(), ledger.business().name, ledger.clock().now()}));
    ToFile taker(writer);
    TRY(ledger::readRecords(ledger, taker, progress));
    TRY(writer.commit());
    return taker.records();
}

bool isArchive(const QString &path)
{
    return exchange::looksLikeArchive(path);
}

Result<ledger::Arrival> unarchive(const QString &path, const ledger::Location &target,
                                  const base::Clock &clock, const ledger::Progress &progress,
                                  const QList<ledger::ErasureEntry> &erased)
{
    TRY_ASSIGN(const exchange::ArchiveHead head, exchange::readArchiveHead(path));
    if (!ledger::canRebuild(head.ledger))
        return base::failure(QStringLiteral("archive.newer"),
                             QCoreApplication::translate(
                                 "workflows", "“%1” is of a version that this Elsewhere does not know. "
                                              "Install a newer one to read it.")
                                 .arg(QDir::toNativeSeparators(path)));
    const auto told = [&progress](double from, double width) {
        return [&progress, from, width](double share) { return !progress || progress(from + width * share); };
    };
    return ledger::rebuild(
        target, head.ledger,
        [&](ledger::RecordSink &sink) -> Done {
            ToLedger taker(sink);
            return exchange::readArchive(path, taker, told(0, shareOfReading));
        },
        clock, told(shareOfReading, 1 - shareOfReading),
        erased + ledger::readErasures(QFileInfo(path).dir().filePath(ledger::erasureFileName())));
}

} // namespace workflows
