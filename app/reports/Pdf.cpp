// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/Document.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontDatabase>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>

namespace reports {

namespace {

/// A text string of PDF: UTF-16 behind a byte order mark, in hexadecimal.
QByteArray pdfString(const QString &text)
{
    QByteArray bytes("\xfe\xff");
    for (const QChar c : text) {
        bytes += static_cast<char>(c.unicode() >> 8);
        bytes += static_cast<char>(c.unicode() & 0xff);
    }
    return '<' + bytes.toHex() + '>';
}

/// The reference "12 0 R" behind a key of the trailer.
QByteArray referenceIn(const QByteArray &trailer, const char *key)
{
    static const QRegularExpression number(QStringLiteral("^\\s+(\\d+ \\d+) R"));
    const qsizetype at = trailer.indexOf(key);
    const QString behind = QString::fromLatin1(trailer.mid(at + static_cast<qsizetype>(qstrlen(key)), 40));
    return at < 0 ? QByteArray() : number.match(behind).captured(1).toLatin1();
}

/// QPdfWriter of Qt 6.4 cannot name an author. The PDF gets a second version of its information dictionary
/// behind its end, the way changes are appended (PDF 1.4, section 3.4.5). Empty when the PDF is not written
/// as expected.
QByteArray withAuthor(const QByteArray &pdf, const QString &author)
{
    const qsizetype trailerAt = pdf.lastIndexOf("trailer");
    const qsizetype startAt = pdf.lastIndexOf("startxref");
    if (trailerAt < 0 || startAt < trailerAt)
        return {};
    const QByteArray trailer = pdf.mid(trailerAt, startAt - trailerAt);
    const QByteArray info = referenceIn(trailer, "/Info");
    const qsizetype infoAt = pdf.indexOf('\n' + info + " obj");
    const qsizetype opens = pdf.indexOf("<<", infoAt);
    const qsizetype ends = pdf.indexOf("endobj", infoAt);
    const qsizetype trailerOpens = trailer.indexOf("<<");
    if (info.isEmpty() || infoAt < 0 || opens < 0 || ends < opens || trailerOpens < 0)
        return {};

    QByteArray result = pdf;
    if (!result.endsWith('\n'))
        result += '\n';
    const auto offset = result.size();
    result +=
        info + " obj\n<<\n/Author " + pdfString(author) + pdf.mid(opens + 2, ends - opens - 2) + "endobj\n";
    const auto tableAt = result.size();
    result += "xref\n" + info.left(info.indexOf(' ')) + " 1\n"
              + QByteArray::number(static_cast<qint64>(offset)).rightJustified(10, '0') + " 00000 n \n";
    const QByteArray previous = pdf.mid(startAt + 9).trimmed();
    result += "trailer\n<<\n/Prev " + previous.left(previous.indexOf('\n')).trimmed()
              + trailer.mid(trailerOpens + 2);
    result += "startxref\n" + QByteArray::number(static_cast<qint64>(tableAt)) + "\n%%EOF\n";
    return result;
}

base::Error notMade()
{
    return {QStringLiteral("pdf.failed"),
            QCoreApplication::translate("reports",
                                        "The PDF could not be made. Try again with less open; if it "
                                        "still fails, the computer is short of memory.")};
}

} // namespace

base::Done checkFonts()
{
    if (!QFontDatabase::families().isEmpty())
        return {};
    return base::failure(
        QStringLiteral("font.missing"),
        QCoreApplication::translate("reports", "There is no font on this computer to write the pages with. "
                                               "Install one, on Debian the package fonts-dejavu-core."));
}

base::Result<QByteArray> toPdf(const Document &document)
{
    TRY(checkFonts());
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(dotsPerInch);
        writer.setPageLayout(document.pageLayout());
        writer.setTitle(document.title());
        writer.setCreator(QStringLiteral("Elsewhere"));
        QPainter painter;
        if (!painter.begin(&writer))
            return base::failure(notMade());
        const QRectF sheet(QPointF(), document.sheet());
        for (int page = 0; page < document.pageCount(); ++page) {
            if (page > 0 && !writer.newPage())
                return base::failure(notMade());
            document.paintPage(painter, sheet, page);
        }
        if (!painter.end())
            return base::failure(notMade());
    }
    const QByteArray pdf = withAuthor(buffer.data(), document.author());
    if (pdf.isEmpty())
        return base::failure(notMade());
    return pdf;
}

} // namespace reports
