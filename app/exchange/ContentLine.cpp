// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ContentLine.h"

#include "exchange/Charset.h"

#include <algorithm>
#include <array>

namespace exchange {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

/// Large and of no use to us.
bool isPicture(const QByteArray &name)
{
    static constexpr std::array names{"PHOTO", "LOGO", "SOUND", "KEY"};
    return std::ranges::any_of(names, [&](const char *each) { return name == each; });
}

/// Where the name and its parameters end; -1: nowhere. A colon in quotes ends nothing.
qsizetype colonOf(QByteArrayView line)
{
    bool isQuoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line.at(i) == '"')
            isQuoted = !isQuoted;
        else if (line.at(i) == ':' && !isQuoted)
            return i;
    }
    // A quotation mark that is never closed quotes nothing.
    return isQuoted ? line.indexOf(':') : -1;
}

QByteArrayList splitOutsideQuotes(const QByteArray &text, char separator)
{
    QByteArrayList parts{{}};
    bool isQuoted = false;
    for (const char c : text) {
        if (c == '"')
            isQuoted = !isQuoted;
        else if (c == separator && !isQuoted)
            parts.append(QByteArray());
        else
            parts.last() += c;
    }
    return parts;
}

/// What stands before the colon.
void readHead(const QByteArray &head, ContentLine &line)
{
    const QByteArrayList parts = splitOutsideQuotes(head, ';');
    const QByteArray name = parts.constFirst().trimmed().toUpper();
    const bool isName = std::ranges::all_of(name, [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.';
    });
    if (!isName)
        return;
    line.name = name.mid(name.lastIndexOf('.') + 1);
    for (const QByteArray &part : parts.mid(1)) {
        const qsizetype equals = part.indexOf('=');
        const QByteArray word = part.trimmed().toUpper();
        if (equals >= 0)
            line.parameters[part.left(equals).trimmed().toUpper()] +=
                part.mid(equals + 1).trimmed().toUpper().split(',');
        else if (word == "QUOTED-PRINTABLE" || word == "BASE64" || word == "8BIT" || word == "7BIT")
            line.parameters["ENCODING"] += word;
        else
            line.parameters["TYPE"] += word;
    }
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// RFC 2045 section 6.7, forgiving: what is no code stands for itself.
QByteArray fromQuotedPrintable(const QByteArray &text)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int high = text.at(i) == '=' && i + 2 < text.size() ? hexDigit(text.at(i + 1)) : -1;
        const int low = high >= 0 ? hexDigit(text.at(i + 2)) : -1;
        if (low >= 0) {
            bytes += static_cast<char>(high * 16 + low);
            i += 2;
        } else {
            bytes += text.at(i);
        }
    }
    return bytes;
}

} // namespace

/// Without what ends it: CR LF, LF, or CR alone.
QByteArrayView ContentLines::physicalLine()
{
    const qsizetype begin = m_place;
    while (m_place < m_content.size() && m_content.at(m_place) != '\n' && m_content.at(m_place) != '\r')
        ++m_place;
    const QByteArrayView line = m_content.sliced(begin, m_place - begin);
    if (m_place < m_content.size() && m_content.at(m_place++) == '\r' && m_place < m_content.size()
        && m_content.at(m_place) == '\n')
        ++m_place;
    return line;
}

QByteArray ContentLines::unfolded()
{
    QByteArray line = physicalLine().toByteArray();
    while (m_place < m_content.size() && isBlank(m_content.at(m_place))) {
        const QByteArrayView more = physicalLine().sliced(m_keepsBlanks ? 0 : 1);
        if (line.size() + more.size() <= MostBytes)
            line += more;
    }
    return line;
}

/// 2.1 writes a picture as lines without any mark, up to an empty one; no such line has a colon.
void ContentLines::skipPicture()
{
    while (m_place < m_content.size()) {
        const qsizetype begin = m_place;
        const QByteArrayView line = physicalLine();
        if (line.trimmed().isEmpty())
            return;
        if (line.contains(':')) {
            m_place = begin;
            return;
        }
    }
}

std::optional<ContentLine> ContentLines::next()
{
    QByteArray text;
    while (text.trimmed().isEmpty()) {
        if (m_place >= m_content.size())
            return std::nullopt;
        text = unfolded();
    }
    ContentLine line;
    const qsizetype colon = colonOf(text);
    if (colon < 0)
        return line;
    readHead(text.left(colon), line);
    if (line.is("ENCODING", "QUOTED-PRINTABLE")) {
        // "=" at the end joins the next line, which begins with no blank.
        while (text.endsWith('=') && m_place < m_content.size() && text.size() <= MostBytes) {
            text.chop(1);
            text += physicalLine();
        }
    }
    const bool isBinary = line.is("ENCODING", "BASE64") || line.is("ENCODING", "B");
    if (isBinary)
        skipPicture();
    if (isBinary || isPicture(line.name) || text.size() > MostBytes)
        return line;
    QByteArray value = text.mid(colon + 1);
    if (line.is("ENCODING", "QUOTED-PRINTABLE"))
        value = fromQuotedPrintable(value);
    line.value = decoded(value, line.parameters.value("CHARSET").value(0));
    return line;
}

} // namespace exchange
