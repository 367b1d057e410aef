// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsx/XlsxStrings.h"

#include "exchange/RowSource.h"
#include "exchange/xlsx/XlsxPackage.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTemporaryFile>

namespace exchange {

using base::Done;
using base::Result;

namespace {

tl::unexpected<base::Error> noRoom(const QString &detail)
{
    return base::failure(QStringLiteral("xlsx.room"),
                         QCoreApplication::translate(
                             "exchange", "The texts of the workbook cannot be kept while it is read. Make "
                                         "room on the disk, or save its sheet as CSV and import that."),
                         detail);
}

} // namespace

XlsxStrings::XlsxStrings() = default;
XlsxStrings::~XlsxStrings() = default;
XlsxStrings::XlsxStrings(XlsxStrings &&) noexcept = default;
XlsxStrings &XlsxStrings::operator=(XlsxStrings &&) noexcept = default;

QString unescaped(const QString &text)
{
    if (!text.contains(QLatin1StringView("_x")))
        return text;
    static const QRegularExpression sign(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
    QString out;
    qsizetype from = 0;
    for (auto matches = sign.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        out += QStringView(text).mid(from, match.capturedStart() - from);
        out += QChar(match.captured(1).toUShort(nullptr, 16));
        from = match.capturedEnd();
    }
    out += QStringView(text).mid(from);
    return out;
}

QString textOf(XlsxPart &part)
{
    QString text;
    int depth = 1;
    int spokenAt = 0; // how deep what is spoken lies; 0: none
    bool isText = false;
    while (depth > 0) {
        const auto token = part.next();
        if (token == QXmlStreamReader::Invalid || token == QXmlStreamReader::EndDocument)
            break;
        if (token == QXmlStreamReader::StartElement) {
            ++depth;
            if (spokenAt == 0 && part.xml().name() == QLatin1StringView("rPh"))
                spokenAt = depth;
            isText = spokenAt == 0 && part.xml().name() == QLatin1StringView("t");
        } else if (token == QXmlStreamReader::EndElement) {
            if (depth-- == spokenAt)
                spokenAt = 0;
            isText = false;
        } else if (token == QXmlStreamReader::Characters && isText
                   && text.size() <= RowSource::mostBytesInCell) {
            text += part.xml().text();
        }
    }
    return unescaped(text);
}

Result<XlsxStrings> XlsxStrings::read(XlsxPart &part, const OpenProgress &progress)
{
    XlsxStrings strings;
    for (auto token = part.next();
         token != QXmlStreamReader::EndDocument && token != QXmlStreamReader::Invalid; token = part.next()) {
        if (token != QXmlStreamReader::StartElement || part.xml().name() != QLatin1StringView("si"))
            continue;
        if (strings.m_ends.size() % textsBetweenReports == 0)
            TRY(toldOpening(progress, part.progress()));
        TRY(strings.append(textOf(part)));
    }
    TRY(part.done());
    return strings;
}

Done XlsxStrings::append(const QString &text)
{
    if (m_ends.size() >= mostTexts)
        return noRoom(QStringLiteral("too many"));
    m_bytes += text.toUtf8();
    m_ends.append(m_written + m_bytes.size());
    return m_bytes.size() > mostInMemory ? flush() : Done();
}

Done XlsxStrings::flush()
{
    if (!m_file) {
        m_file = std::make_unique<QTemporaryFile>();
        if (!m_file->open())
            return noRoom(m_file->errorString());
    }
    if (m_file->write(m_bytes) != m_bytes.size() || !m_file->flush())
        return noRoom(m_file->errorString());
    m_written += m_bytes.size();
    m_bytes.clear();
    return {};
}

QString XlsxStrings::at(qsizetype index) const
{
    if (index < 0 || index >= m_ends.size())
        return {};
    const qint64 begin = index > 0 ? m_ends.at(index - 1) : 0;
    const qint64 size = m_ends.at(index) - begin;
    if (begin >= m_written)
        return QString::fromUtf8(m_bytes.constData() + (begin - m_written), size);
    return m_file->seek(begin) ? QString::fromUtf8(m_file->read(size)) : QString();
}

} // namespace exchange
