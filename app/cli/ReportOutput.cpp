// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ReportOutput.h"

#include "base/FileBatch.h"
#include "base/SaveFile.h"
#include "cli/WorkbookWords.h"
#include "exchange/xlsx/XlsxReport.h"
#include "reports/ToBook.h"
#include "reports/ToPdf.h"
#include "reports/ToPng.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace cli {

namespace {

const QString pngOption = QStringLiteral("png");
const QString archiveOption = QStringLiteral("pdf-a");

base::Done writePictures(const reports::Document &document, const QString &target)
{
    const QFileInfo file(target);
    const bool hasSuffix = file.suffix().compare(QLatin1StringView("png"), Qt::CaseInsensitive) == 0;
    const QString stem = hasSuffix ? file.completeBaseName() : file.fileName();
    const QStringList names = reports::pictureNames(stem, document.pageCount());
    base::FileBatch batch(file.dir());
    for (int page = 0; page < document.pageCount(); ++page) {
        TRY_ASSIGN(const QByteArray png, reports::toPng(document, page));
        TRY(batch.add(names.at(page), png));
    }
    return batch.commit();
}

} // namespace

void takesReportOutput(Arguments &arguments)
{
    const auto said = [](const char *sentence) { return QCoreApplication::translate("cli", sentence); };
    arguments.takesFlag(archiveOption,
                        said(QT_TRANSLATE_NOOP("cli", "As PDF/A-1b, to be kept for a long time.")));
    arguments.takesFlag(pngOption, said(QT_TRANSLATE_NOOP("cli", "As pictures (PNG), one for each page, "
                                                                 "instead of a PDF.")));
    arguments.takesOption(
        QStringLiteral("out"), QStringLiteral("file"),
        said(QT_TRANSLATE_NOOP("cli", "The file to write; one that ends with .xlsx is a workbook with the "
                                      "report's tables and charts.")),
        Arguments::Need::Required);
}

base::Result<qint64> writeReport(const Arguments &arguments, const reports::Document &document,
                                 domain::ReportKind kind, const QString &target)
{
    if (arguments.isSet(pngOption) && arguments.isSet(archiveOption))
        return wrongUse(QCoreApplication::translate("cli", "Give either --png or --pdf-a."));
    if (isWorkbook(target)) {
        if (arguments.isSet(pngOption) || arguments.isSet(archiveOption))
            return wrongUse(QCoreApplication::translate(
                "cli", "A name that ends with .xlsx asks for a workbook: leave --png and --pdf-a out."));
        TRY_ASSIGN(const auto book, reports::toBook(document, kind));
        return exchange::writeReportBook(target, book);
    }
    if (arguments.isSet(pngOption)) {
        TRY(writePictures(document, target));
        return 0;
    }
    TRY_ASSIGN(const QByteArray pdf,
               reports::toPdf(document, arguments.isSet(archiveOption) ? reports::PdfStandard::Archival
                                                                       : reports::PdfStandard::Usual));
    TRY(base::saveFile(target, pdf));
    return 0;
}

} // namespace cli
