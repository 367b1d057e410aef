// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/Charset.h"

#include "exchange/CsvEncoding.h"

#include <QStringDecoder>

#include <algorithm>
#include <iconv.h>
#include <optional>

namespace exchange {

namespace {

constexpr qsizetype LongestName = 40;

std::optional<QString> fromUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

/// Nothing but what names a character set may reach iconv, which takes options behind slashes.
bool isName(const QByteArray &charset)
{
    return !charset.isEmpty() && charset.size() <= LongestName && std::ranges::all_of(charset, [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'
               || c == '_' || c == '.';
    });
}

std::optional<QString> fromNamed(const QByteArray &bytes, const QByteArray &charset)
{
    if (!isName(charset))
        return std::nullopt;
    const iconv_t converter = iconv_open("UTF-8", charset.constData());
    if (converter == reinterpret_cast<iconv_t>(-1)) // NOLINT(performance-no-int-to-ptr): how iconv says no
        return std::nullopt;
    QByteArray in = bytes;
    QByteArray out(in.size() * 4 + 16, '\0'); // no character takes more than four bytes
    char *from = in.data();
    char *to = out.data();
    auto fromLeft = static_cast<size_t>(in.size());
    auto toLeft = static_cast<size_t>(out.size());
    const bool isGood = iconv(converter, &from, &fromLeft, &to, &toLeft) != static_cast<size_t>(-1)
                        && iconv(converter, nullptr, nullptr, &to, &toLeft) != static_cast<size_t>(-1);
    iconv_close(converter);
    if (!isGood)
        return std::nullopt;
    out.truncate(out.size() - static_cast<qsizetype>(toLeft));
    return fromUtf8(out);
}

} // namespace

QString decoded(const QByteArray &bytes, const QByteArray &charset)
{
    if (!charset.isEmpty() && charset != "UTF-8") {
        if (const auto text = fromNamed(bytes, charset))
            return *text;
    }
    if (const auto text = fromUtf8(bytes))
        return *text;
    return QString::fromUtf8(ToUtf8(CsvEncoding::Windows1252)(bytes));
}

QByteArray withoutMark(const QByteArray &content)
{
    if (content.startsWith("\xef\xbb\xbf"))
        return content.mid(3);
    if (content.startsWith("\xff\xfe"))
        return ToUtf8(CsvEncoding::Utf16LittleEndian)(content.mid(2));
    if (content.startsWith("\xfe\xff"))
        return ToUtf8(CsvEncoding::Utf16BigEndian)(content.mid(2));
    return content;
}

} // namespace exchange
