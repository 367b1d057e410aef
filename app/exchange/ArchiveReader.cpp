// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/Archive.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocale>

#include <algorithm>
#include <limits>
#include <optional>
#include <rapidjson/error/en.h>
#include <rapidjson/reader.h>

namespace exchange {

using base::Done;

namespace {

QString said(const char *sentence)
{
    return QCoreApplication::translate("exchange", sentence);
}

tl::unexpected<base::Error> refused(const char *code, const QString &path, const char *sentence,
                                    const QString &detail = {})
{
    return base::failure(QString::fromLatin1(code), said(sentence).arg(QDir::toNativeSeparators(path)),
                         detail);
}

/// The bytes of a file as RapidJSON takes them, a block at a time. A text that does not end is cut off: it
/// must not fill the memory.
class Bytes
{
public:
    using Ch = char;

    static constexpr qint64 MostInOneValue = 32 * 1024 * 1024;

    explicit Bytes(QFile &file) : m_file(file)
    {
        fill();
        if (m_block.startsWith("\xef\xbb\xbf"))
            m_at = 3;
    }

    Ch Peek() const { return m_at < m_block.size() ? m_block.at(m_at) : '\0'; }
    Ch Take()
    {
        const Ch c = Peek();
        if (c == '\n')
            ++m_line;
        ++m_taken;
        if (++m_at >= m_block.size())
            fill();
        return c;
    }
    size_t Tell() const { return static_cast<size_t>(m_taken); }

    // Only for parsing in place.
    Ch *PutBegin() { return nullptr; }
    void Put(Ch) {}
    size_t PutEnd(Ch *) { return 0; }

    qint64 line() const { return m_line; }
    qint64 taken() const { return m_taken; }
    void valueBegins() { m_valueFrom = m_taken; }
    bool hasFailed() const { return m_file.error() != QFileDevice::NoError; }

private:
    void fill()
    {
        constexpr qint64 blockSize = 64 * 1024;
        m_at = 0;
        m_block = m_taken - m_valueFrom > MostInOneValue ? QByteArray() : m_file.read(blockSize);
    }

    QFile &m_file;
    QByteArray m_block;
    qsizetype m_at = 0;
    qint64 m_taken = 0;
    qint64 m_valueFrom = 0;
    qint64 m_line = 1;
};

/// Told of the JSON bit by bit, makes tables and records of it.
class Handler
{
public:
    using Ch = char16_t;
    using Size = rapidjson::SizeType;

    Handler(Bytes &bytes, const QString &path, ArchiveTaker *taker,
            const std::function<bool(double)> &progress, qint64 size)
        : m_bytes(bytes), m_path(path), m_taker(taker), m_progress(progress), m_size(size)
    {}

    bool Null() { return value(ArchiveCell()); }
    bool Int(int number) { return value(qint64(number)); }
    bool Uint(unsigned number) { return value(qint64(number)); }
    bool Int64(int64_t number) { return value(qint64(number)); }
    bool Uint64(uint64_t number)
    {
        return number <= uint64_t(std::numeric_limits<qint64>::max()) ? value(static_cast<qint64>(number))
                                                                      : other();
    }
    bool Double(double) { return other(); }
    bool Bool(bool) { return other(); }
    bool RawNumber(const Ch *, Size, bool) { return other(); }
    bool String(const Ch *text, Size length, bool)
    {
        return value(QString(reinterpret_cast<const QChar *>(text), static_cast<qsizetype>(length)));
    }
    bool Key(const Ch *text, Size length, bool);
    bool StartObject();
    bool EndObject(Size);
    bool StartArray();
    bool EndArray(Size);

    const ArchiveHead &head() const { return m_head; }
    bool hasHead() const { return m_where != Where::Before && m_where != Where::Head; }
    bool isWhole() const { return m_where == Where::After && m_hasTables; }
    const std::optional<base::Error> &failure() const { return m_failure; }

private:
    enum class Where { Before, Head, Tables, Table, Record, After };

    bool value(const ArchiveCell &cell);
    bool other();
    bool beginTables();
    bool endRecord();
    bool takeHead(const ArchiveCell &cell);
    bool fail(const base::Error &error);
    bool fail(const Done &done) { return done ? true : fail(done.error()); }
    bool notAnArchive();
    bool notARecord(const char *what);

    Bytes &m_bytes;
    const QString m_path;
    ArchiveTaker *m_taker; ///< nullptr: the head is enough
    const std::function<bool(double)> &m_progress;
    const qint64 m_size;
    Where m_where = Where::Before;
    int m_passedOver = 0; ///< how deep in a member of the head that is not known
    bool m_hasTables = false;
    QString m_name; ///< of the member that comes next
    QString m_table;
    qint64 m_number = 0; ///< of the record in its table, from 1
    QList<QPair<QString, ArchiveCell>> m_fields;
    QString m_format;
    qint64 m_version = 0;
    ArchiveHead m_head;
    std::optional<base::Error> m_failure;
};

bool Handler::fail(const base::Error &error)
{
    m_failure = error;
    return false;
}

bool Handler::notAnArchive()
{
    return fail(base::Error{QStringLiteral("archive.foreign"),
                            said(QT_TRANSLATE_NOOP("exchange", "“%1” is no archive of a ledger. It was left "
                                                               "as it is."))
                                .arg(QDir::toNativeSeparators(m_path)),
                            {}});
}

bool Handler::notARecord(const char *what)
{
    return fail(base::Error{
        QStringLiteral("archive.record"),
        said(QT_TRANSLATE_NOOP("exchange", "Table “%1”, record %2, field “%3”: %4. Nothing was changed."))
            .arg(m_table, QLocale().toString(m_number), m_name.left(80), said(what)),
        QStringLiteral("line %1").arg(m_bytes.line())});
}

bool Handler::value(const ArchiveCell &cell)
{
    m_bytes.valueBegins();
    if (m_passedOver > 0)
        return true;
    switch (m_where) {
    case Where::Head:
        return takeHead(cell);
    case Where::Record:
        m_fields.append({m_name, cell});
        return true;
    case Where::Table:
        ++m_number;
        m_name.clear();
        return notARecord(QT_TRANSLATE_NOOP("exchange", "this is no record"));
    case Where::Before:
    case Where::Tables:
    case Where::After:
        return notAnArchive();
    }
    Q_UNREACHABLE();
}

/// What is neither null nor a whole number nor a text.
bool Handler::other()
{
    m_bytes.valueBegins();
    if (m_passedOver > 0)
        return true;
    if (m_where == Where::Record)
        return notARecord(
            QT_TRANSLATE_NOOP("exchange", "a text, a whole number or null is needed, and nothing else"));
    return m_where == Where::Head || value(ArchiveCell());
}

bool Handler::takeHead(const ArchiveCell &cell)
{
    const auto *number = std::get_if<qint64>(&cell);
    const auto *text = std::get_if<QString>(&cell);
    if (m_name == QLatin1StringView("format") && text)
        m_format = *text;
    else if (m_name == QLatin1StringView("version") && number)
        m_version = *number;
    else if (m_name == QLatin1StringView("ledger") && number)
        m_head.ledger = static_cast<int>(std::clamp<qint64>(*number, 0, std::numeric_limits<int>::max()));
    else if (m_name == QLatin1StringView("business") && text)
        m_head.business = *text;
    else if (m_name == QLatin1StringView("made_at") && text)
        m_head.madeAt = QDateTime::fromString(*text, Qt::ISODate);
    else if (m_name == QLatin1StringView("tables"))
        return notAnArchive();
    return true;
}

bool Handler::Key(const Ch *text, Size length, bool)
{
    m_bytes.valueBegins();
    if (m_passedOver > 0)
        return true;
    m_name = QString(reinterpret_cast<const QChar *>(text), static_cast<qsizetype>(length));
    if (m_where != Where::Tables)
        return true;
    m_table = m_name;
    m_number = 0;
    return fail(m_taker->table(m_table));
}

bool Handler::StartObject()
{
    if (m_passedOver > 0) {
        ++m_passedOver;
        return true;
    }
    switch (m_where) {
    case Where::Before:
        m_where = Where::Head;
        return true;
    case Where::Head:
        if (m_name == QLatin1StringView("tables"))
            return beginTables();
        m_passedOver = 1;
        return true;
    case Where::Table:
        ++m_number;
        m_where = Where::Record;
        m_fields.clear();
        return true;
    case Where::Record:
        return other();
    case Where::Tables:
    case Where::After:
        break;
    }
    return notAnArchive();
}

bool Handler::beginTables()
{
    if (m_format != QLatin1StringView("elsewhere-archive") || m_version < 1 || m_head.ledger < 1
        || m_hasTables)
        return notAnArchive();
    if (m_version > ArchiveVersion)
        return fail(base::Error{
            QStringLiteral("archive.newer"),
            said(QT_TRANSLATE_NOOP("exchange", "“%1” was written by a newer version of Elsewhere. Install "
                                               "that version to read it; the file was left as it is."))
                .arg(QDir::toNativeSeparators(m_path)),
            {}});
    m_where = Where::Tables;
    m_hasTables = true;
    return m_taker != nullptr; // else that was all
}

bool Handler::EndObject(Size)
{
    m_bytes.valueBegins();
    if (m_passedOver > 0) {
        --m_passedOver;
        return true;
    }
    switch (m_where) {
    case Where::Record:
        m_where = Where::Table;
        return endRecord();
    case Where::Tables:
        m_where = Where::Head;
        return true;
    case Where::Head:
        m_where = Where::After;
        return m_hasTables || notAnArchive();
    case Where::Before:
    case Where::Table:
    case Where::After:
        break;
    }
    Q_UNREACHABLE();
}

bool Handler::endRecord()
{
    constexpr qint64 recordsPerStep = 1'000;
    if (!fail(m_taker->record(m_fields)))
        return false;
    if (m_number % recordsPerStep != 0 || !m_progress
        || m_progress(static_cast<double>(m_bytes.taken()) / static_cast<double>(m_size)))
        return true;
    return fail(base::Error{QStringLiteral("cancelled"),
                            said(QT_TRANSLATE_NOOP("exchange", "Cancelled; nothing was changed.")),
                            {}});
}

bool Handler::StartArray()
{
    if (m_passedOver > 0) {
        ++m_passedOver;
        return true;
    }
    switch (m_where) {
    case Where::Tables:
        m_where = Where::Table;
        return true;
    case Where::Head:
        m_passedOver = 1;
        return m_name != QLatin1StringView("tables") || notAnArchive();
    case Where::Record:
        return other();
    case Where::Table:
        return value(ArchiveCell());
    case Where::Before:
    case Where::After:
        break;
    }
    return notAnArchive();
}

bool Handler::EndArray(Size)
{
    m_bytes.valueBegins();
    if (m_passedOver > 0)
        --m_passedOver;
    else
        m_where = Where::Tables;
    return true;
}

base::Result<ArchiveHead> read(const QString &path, ArchiveTaker *taker,
                               const std::function<bool(double)> &progress)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refused("archive.unreadable", path,
                       QT_TRANSLATE_NOOP("exchange", "“%1” could not be read. Check the name and whether you "
                                                     "may read it."),
                       file.errorString());
    Bytes bytes(file);
    Handler handler(bytes, path, taker, progress, std::max<qint64>(file.size(), 1));
    using rapidjson::UTF16;
    using rapidjson::UTF8;
    rapidjson::GenericReader<UTF8<>, UTF16<char16_t>> reader;
    // Not one call inside the other: what is nested deeply must not end the program.
    const auto parsed =
        reader.Parse<rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag>(bytes, handler);
    if (handler.failure())
        return base::failure(*handler.failure());
    if (!taker && handler.hasHead())
        return handler.head();
    if (!parsed.IsError() && handler.isWhole())
        return handler.head();
    return base::failure(
        QStringLiteral("archive.broken"),
        said(QT_TRANSLATE_NOOP("exchange", "“%1” cannot be read from line %2 on: a part of it is missing, or "
                                           "it is not written as JSON there. Nothing was changed."))
            .arg(QDir::toNativeSeparators(path), QLocale().toString(bytes.line())),
        bytes.hasFailed() ? file.errorString()
                          : QString::fromLatin1(rapidjson::GetParseError_En(parsed.Code())));
}

} // namespace

bool looksLikeArchive(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    QByteArray begin = file.read(64);
    if (begin.startsWith("\xef\xbb\xbf"))
        begin.remove(0, 3);
    return begin.trimmed().startsWith('{');
}

base::Result<ArchiveHead> readArchiveHead(const QString &path)
{
    return read(path, nullptr, {});
}

Done readArchive(const QString &path, ArchiveTaker &taker, const std::function<bool(double)> &progress)
{
    TRY(read(path, &taker, progress));
    return {};
}

} // namespace exchange
