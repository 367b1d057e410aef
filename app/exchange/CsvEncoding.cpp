// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/CsvEncoding.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>

namespace exchange {

namespace {

constexpr qint64 blockSize = 256 * 1024;

/// Bytes 0x80 to 0x9f of Windows-1252; the five that are not assigned stand for themselves, as the WHATWG
/// encoding standard has it. All other bytes are those of Latin-1.
constexpr char16_t windowsSigns[32]{
    0x20ac, 0x0081, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008d, 0x017d, 0x008f, 0x0090, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
    0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x009d, 0x017e, 0x0178,
};

QByteArray fromWindows1252(const QByteArray &block)
{
    QString text = QString::fromLatin1(block);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xa0)
            c = QChar(windowsSigns[c.unicode() - 0x80]);
    }
    return text.toUtf8();
}

FoundEncoding markOf(const QByteArray &beginning)
{
    if (beginning.startsWith("\xef\xbb\xbf"))
        return {CsvEncoding::Utf8, 3};
    if (beginning.startsWith("\xff\xfe"))
        return {CsvEncoding::Utf16LittleEndian, 2};
    if (beginning.startsWith("\xfe\xff"))
        return {CsvEncoding::Utf16BigEndian, 2};
    return {};
}

QStringConverter::Encoding qtEncoding(CsvEncoding encoding)
{
    switch (encoding) {
    case CsvEncoding::Utf16LittleEndian:
        return QStringConverter::Utf16LE;
    case CsvEncoding::Utf16BigEndian:
        return QStringConverter::Utf16BE;
    case CsvEncoding::Utf8:
    case CsvEncoding::Windows1252:
        break;
    }
    return QStringConverter::Utf8;
}

base::Result<bool> isValid(QIODevice &file, const FoundEncoding &found,
                           const std::function<base::Done(double)> &told)
{
    const bool isUtf16 = found.markBytes == 2;
    if (isUtf16 && file.size() % 2 != 0)
        return false;
    QStringDecoder decoder(qtEncoding(found.encoding));
    file.seek(found.markBytes);
    while (!file.atEnd() && !decoder.hasError()) {
        const QByteArray block = file.read(blockSize);
        if (block.isEmpty())
            break;
        [[maybe_unused]] const QString text = decoder(block);
        if (told)
            TRY(told(static_cast<double>(file.pos())
                     / static_cast<double>(std::max(file.pos(), file.size()))));
    }
    // A character cut off by the end of the file shows only when something follows.
    [[maybe_unused]] const QString rest = decoder(QByteArray(2, '\n'));
    return !decoder.hasError();
}

} // namespace

QString nameOf(CsvEncoding encoding)
{
    switch (encoding) {
    case CsvEncoding::Utf8:
        return QStringLiteral("UTF-8");
    case CsvEncoding::Utf16LittleEndian:
    case CsvEncoding::Utf16BigEndian:
        return QStringLiteral("UTF-16");
    case CsvEncoding::Windows1252:
        return QStringLiteral("Windows-1252");
    }
    Q_UNREACHABLE();
}

base::Result<FoundEncoding> findEncoding(QIODevice &file, const std::function<base::Done(double)> &told)
{
    file.seek(0);
    const FoundEncoding found = markOf(file.peek(3));
    TRY_ASSIGN(const bool isAsSaid, isValid(file, found, told));
    if (isAsSaid)
        return found;
    if (found.markBytes > 0)
        return base::failure(
            QStringLiteral("csv.encoding"),
            QCoreApplication::translate("exchange", "The file begins as %1, but not all of it is. Save it "
                                                    "again as UTF-8 in the program it comes from.")
                .arg(nameOf(found.encoding)));
    return FoundEncoding{CsvEncoding::Windows1252, 0};
}

ToUtf8::ToUtf8(CsvEncoding encoding) : m_encoding(encoding), m_utf16(qtEncoding(encoding)) {}

QByteArray ToUtf8::operator()(const QByteArray &block)
{
    switch (m_encoding) {
    case CsvEncoding::Utf8:
        return block;
    case CsvEncoding::Windows1252:
        return fromWindows1252(block);
    case CsvEncoding::Utf16LittleEndian:
    case CsvEncoding::Utf16BigEndian:
        return QString(m_utf16(block)).toUtf8();
    }
    Q_UNREACHABLE();
}

} // namespace exchange
