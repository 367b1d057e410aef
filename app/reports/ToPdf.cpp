// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/ToPdf.h"

#include "reports/PdfCatalogue.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontDatabase>
#include <QPainter>
#include <QPdfWriter>

namespace reports {

namespace {

base::Done paintPages(const Document &document, QPdfWriter &writer, const PdfProgress &progress)
{
    QPainter painter;
    if (!painter.begin(&writer))
        return base::failure(pdfNotMade(QStringLiteral("begin")));
    const QRectF sheet(QPointF(), document.sheet());
    for (int page = 0; page < document.pageCount(); ++page) {
        if (progress && !progress(static_cast<double>(page) / document.pageCount()))
            return base::failure(QStringLiteral("cancelled"), {});
        if (page > 0 && !writer.newPage())
            return base::failure(pdfNotMade(QStringLiteral("page %1").arg(page + 1)));
        document.paintPage(painter, sheet, page);
    }
    if (!painter.end())
        return base::failure(pdfNotMade(QStringLiteral("end")));
    return {};
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

base::Result<QByteArray> toPdf(const Document &document, PdfStandard standard, const PdfProgress &progress)
{
    TRY(checkFonts());
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        if (standard == PdfStandard::Archival)
            writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(dotsPerInch);
        writer.setPageLayout(document.pageLayout());
        writer.setTitle(document.title());
        writer.setCreator(QStringLiteral("Elsewhere"));
        TRY(paintPages(document, writer, progress));
    }
    return withCatalogue(buffer.data(), document, standard);
}

} // namespace reports
