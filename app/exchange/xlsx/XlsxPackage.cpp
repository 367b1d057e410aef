// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsx/XlsxPackage.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>
#include <zip.h>

namespace exchange {

using base::Done;
using base::Result;

namespace {

constexpr int mostEntries = 20'000;
constexpr qint64 blockSize = 1024 * 1024;
constexpr std::array<char, 8> oldOffice{'\xd0', '\xcf', '\x11', '\xe0', '\xa1', '\xb1', '\x1a', '\xe1'};

tl::unexpected<base::Error> refused(const char *code, const char *sentence, const QString &name,
                                    const QString &detail = {})
{
    return base::failure(QLatin1StringView(code), QCoreApplication::translate("exchange", sentence).arg(name),
                         detail);
}

/// A file of the old Office: a workbook as .xls, or one that is locked with a password.
bool isLocked(QFile &file)
{
    constexpr QStringView entry(u"EncryptedPackage");
    const QByteArray wanted(reinterpret_cast<const char *>(entry.utf16()), entry.size() * 2);
    file.seek(0);
    QByteArray end;
    for (QByteArray block = file.read(blockSize); !block.isEmpty(); block = file.read(blockSize)) {
        if ((end + block).contains(wanted))
            return true;
        end = block.right(wanted.size());
    }
    return false;
}

} // namespace

/// Counts what comes out of the ZIP file, whatever its directory says about sizes, and watches for texts
/// without an end: the XML reader would hold all of one in memory.
class XlsxPart::Stream final : public QIODevice
{
public:
    Stream(zip &archive, qint64 place, qint64 packedSize) : m_packedSize(packedSize)
    {
        zip_stat_t info;
        if (zip_stat_index(&archive, static_cast<zip_uint64_t>(place), 0, &info) == 0)
            m_saidSize = static_cast<qint64>(info.size);
        m_file = zip_fopen_index(&archive, static_cast<zip_uint64_t>(place), 0);
    }
    ~Stream() override
    {
        if (m_file)
            zip_fclose(m_file);
    }
    Stream(const Stream &) = delete;
    Stream &operator=(const Stream &) = delete;

    bool start() { return m_file && open(QIODevice::ReadOnly); }
    bool isSequential() const override { return true; }
    bool isBomb() const { return m_isBomb; }
    bool isBroken() const { return m_isBroken; }
    double progress() const
    {
        return m_saidSize > 0 ? std::min(1.0, static_cast<double>(m_read) / static_cast<double>(m_saidSize))
                              : 1.0;
    }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        if (m_isBomb || m_isBroken)
            return -1;
        // At the end the check sum is proved.
        const qint64 read = zip_fread(m_file, data, static_cast<zip_uint64_t>(size));
        m_isBroken = read < 0;
        if (m_isBroken)
            return -1;
        m_read += read;
        m_isBomb = m_read > mostBytes || (m_read > alwaysAllowed && m_read / mostTimesPacked > m_packedSize);
        for (qint64 i = 0; i < read && !m_isBomb; ++i)
            watch(data[i]);
        return m_isBomb ? -1 : read;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    /// Zeros are passed over: so UTF-16 is watched as well. What "<!" and "<?" begin (a comment, marked text,
    /// an instruction) may hold other signs of an element, and counts as one up to where it ends.
    void watch(char c)
    {
        if (c == 0)
            return;
        ++m_sinceElement;
        if (c == '<' && m_marked == 0)
            m_sinceElement = 0;
        else if ((c == '!' || c == '?') && m_last == '<' && m_marked == 0)
            m_marked = c;
        else if (c == '>' && endsMarked())
            m_marked = 0;
        m_beforeLast = std::exchange(m_last, c);
        m_isBomb = m_sinceElement > mostBytesWithoutElement;
    }
    bool endsMarked() const
    {
        return m_marked == '?' ? m_last == '?' : m_last == m_beforeLast && (m_last == '-' || m_last == ']');
    }

    zip_file_t *m_file = nullptr;
    qint64 m_packedSize;
    qint64 m_saidSize = 0;
    qint64 m_read = 0;
    qint64 m_sinceElement = 0;
    char m_last = 0;
    char m_beforeLast = 0;
    char m_marked = 0; ///< what "<!" or "<?" has begun
    bool m_isBomb = false;
    bool m_isBroken = false;
};

XlsxPart::XlsxPart(zip &archive, qint64 place, const XlsxPackage &package, qint64 packedSize)
    : m_package(package), m_stream(std::make_unique<Stream>(archive, place, packedSize))
{}

XlsxPart::~XlsxPart() = default;

Done XlsxPart::open()
{
    if (!m_stream->start())
        return m_package.damaged(QStringLiteral("a part cannot be unpacked"));
    m_xml.setDevice(m_stream.get());
    return {};
}

QXmlStreamReader::TokenType XlsxPart::next()
{
    if (!m_refusal.isEmpty())
        return QXmlStreamReader::Invalid;
    const auto token = m_xml.readNext();
    if (token == QXmlStreamReader::StartElement && ++m_depth > deepest)
        m_refusal = QStringLiteral("elements lie too deep");
    else if (token == QXmlStreamReader::EndElement)
        --m_depth;
    else if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference)
        m_refusal = QStringLiteral("entities are not read");
    return m_refusal.isEmpty() ? token : QXmlStreamReader::Invalid;
}

Done XlsxPart::done() const
{
    if (m_stream->isBomb())
        return refused("xlsx.bomb",
                       QT_TRANSLATE_NOOP("exchange", "“%1” unpacks to far more than a workbook holds. It may "
                                                     "have been made to do harm; nothing of it was taken."),
                       m_package.name());
    if (m_stream->isBroken())
        return m_package.damaged(QStringLiteral("a part cannot be unpacked"));
    if (!m_refusal.isEmpty())
        return m_package.damaged(m_refusal);
    if (m_xml.hasError())
        return m_package.damaged(m_xml.errorString());
    return {};
}

double XlsxPart::progress() const
{
    return m_stream->progress();
}

XlsxPackage::XlsxPackage(std::unique_ptr<QFile> file, QString name)
    : m_file(std::move(file)), m_name(std::move(name))
{}

XlsxPackage::~XlsxPackage()
{
    m_part.reset();
    if (m_zip)
        zip_discard(m_zip);
}

tl::unexpected<base::Error> XlsxPackage::damaged(const QString &detail) const
{
    return refused("xlsx.damaged",
                   QT_TRANSLATE_NOOP("exchange", "“%1” is damaged and cannot be read to its end. Open it in "
                                                 "your spreadsheet program and save it anew as .xlsx."),
                   m_name, detail);
}

Result<std::unique_ptr<XlsxPackage>> XlsxPackage::open(std::unique_ptr<QFile> file, const QString &name)
{
    std::unique_ptr<XlsxPackage> package(new XlsxPackage(std::move(file), name));
    TRY(package->look());
    return package;
}

Done XlsxPackage::look()
{
    if (m_file->peek(oldOffice.size()) == QByteArrayView(oldOffice.data(), oldOffice.size())) {
        if (isLocked(*m_file))
            return refused("xlsx.encrypted",
                           QT_TRANSLATE_NOOP("exchange",
                                             "“%1” is locked with a password. Save it without one "
                                             "in your spreadsheet program, and import that."),
                           m_name);
        return refused("xlsx.old",
                       QT_TRANSLATE_NOOP("exchange", "“%1” is a workbook of the old kind (.xls). Save it as "
                                                     ".xlsx in your spreadsheet program, and import that."),
                       m_name);
    }
    m_zip = zip_open(QFile::encodeName(m_file->fileName()).constData(), ZIP_RDONLY, nullptr);
    if (!m_zip || zip_get_num_entries(m_zip, 0) > mostEntries)
        return refused("xlsx.zip",
                       QT_TRANSLATE_NOOP("exchange",
                                         "“%1” is no workbook, or only a part of one. Save it anew "
                                         "as .xlsx in your spreadsheet program."),
                       m_name);
    if (!has(QStringLiteral("[Content_Types].xml")) || has(QStringLiteral("xl/workbook.bin")))
        return refused("xlsx.kind",
                       QT_TRANSLATE_NOOP("exchange", "“%1” is no workbook of the kind .xlsx. Open it in the "
                                                     "program that it comes from and save it as .xlsx."),
                       m_name);
    return {};
}

qint64 XlsxPackage::placeOf(const QString &part) const
{
    return zip_name_locate(m_zip, part.toUtf8().constData(), ZIP_FL_NOCASE);
}

bool XlsxPackage::has(const QString &part) const
{
    return placeOf(part) >= 0;
}

Result<XlsxPart *> XlsxPackage::part(const QString &name)
{
    m_part.reset();
    const qint64 place = placeOf(name);
    zip_stat_t info;
    if (place < 0 || zip_stat_index(m_zip, static_cast<zip_uint64_t>(place), 0, &info) != 0)
        return damaged(QStringLiteral("there is no part %1").arg(name));
    if ((info.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && info.encryption_method != ZIP_EM_NONE)
        return refused("xlsx.encrypted",
                       QT_TRANSLATE_NOOP("exchange", "“%1” is locked with a password. Save it without one in "
                                                     "your spreadsheet program, and import that."),
                       m_name);
    m_part = std::make_unique<XlsxPart>(*m_zip, place, *this, m_file->size());
    TRY(m_part->open());
    return m_part.get();
}

} // namespace exchange
