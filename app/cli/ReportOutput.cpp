// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ReportOutput.h"

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
const QString replaceOption = QStringLiteral("replace");

base::Result<QByteArray> pdfOf(const Arguments &arguments, const reports::Document &document)
{
    return reports::toPdf(document, arguments.isSet(archiveOption) ? reports::PdfStandard::Archival
                                                                   : reports::PdfStandard::Usual);
}

/// The document as asked for, in a batch: one file, or one for each page.
base::Done addTo(base::FileBatch &batch, const Arguments &arguments, const reports::Document &document,
                 const QString &stem)
{
    if (!arguments.isSet(pngOption)) {
        TRY_ASSIGN(const QByteArray pdf, pdfOf(arguments, document));
        return batch.add(stem + QStringLiteral(".pdf"), pdf);
    }
    const QStringList names = reports::pictureNames(stem, document.pageCount());
    for (int page = 0; page < document.pageCount(); ++page) {
        TRY_ASSIGN(const QByteArray png, reports::toPng(document, page));
        TRY(batch.add(names.at(page), png));
    }
    return {};
}

base::Done writePictures(const Arguments &arguments, const reports::Document &document, const QString &target)
{
    const QFileInfo file(target);
    const bool hasSuffix = file.suffix().compare(QLatin1StringView("png"), Qt::CaseInsensitive) == 0;
    base::FileBatch batch(file.dir());
    TRY(addTo(batch, arguments, document, hasSuffix ? file.completeBaseName() : file.fileName()));
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
                                      "report's tables and charts. With --months the folder.")),
        Arguments::Need::Required);
    arguments.takesFlag(replaceOption, said(QT_TRANSLATE_NOOP("cli", "With --months: write over reports that "
                                                                     "are there already.")));
}

base::Done checkReportOutput(const Arguments &arguments)
{
    const bool hasPictures = arguments.isSet(pngOption);
    const bool isForArchive = arguments.isSet(archiveOption);
    if (hasPictures && isForArchive)
        return wrongUse(QCoreApplication::translate("cli", "Give either --png or --pdf-a."));
    const bool isSeries = arguments.isSet(QStringLiteral("months"));
    const bool hasBook = isWorkbook(arguments.value(QStringLiteral("out")));
    if (hasBook && isSeries)
        return wrongUse(QCoreApplication::translate(
            "cli", "With --months, --out is a folder: workbooks are written one at a time."));
    if (arguments.isSet(replaceOption) && !isSeries)
        return wrongUse(QCoreApplication::translate("cli", "--replace goes with --months."));
    if (hasBook && (hasPictures || isForArchive))
        return wrongUse(QCoreApplication::translate(
            "cli", "A name that ends with .xlsx asks for a workbook: leave --png and --pdf-a out."));
    return {};
}

base::Result<qint64> writeReport(const Arguments &arguments, const reports::Document &document,
                                 domain::ReportKind kind, const QString &target)
{
    if (isWorkbook(target)) {
        TRY_ASSIGN(const auto book, reports::toBook(document, kind));
        return exchange::writeReportBook(target, book);
    }
    if (arguments.isSet(pngOption)) {
        TRY(writePictures(arguments, document, target));
        return 0;
    }
    TRY_ASSIGN(const QByteArray pdf, pdfOf(arguments, document));
    TRY(base::saveFile(target, pdf));
    return 0;
}

ReportFolder::Made::Made(const QString &folder)
    : m_path(folder), m_isNew(!QFileInfo::exists(folder) && QDir().mkpath(folder))
{}

ReportFolder::Made::~Made()
{
    if (m_isNew)
        QDir().rmdir(m_path); // only an empty one goes
}

ReportFolder::ReportFolder(const Arguments &arguments, const QString &folder)
    : m_arguments(arguments), m_folder(folder), m_made(folder), m_batch(m_folder)
{}

base::Done ReportFolder::add(const QString &stem, const reports::Document &document)
{
    const QString name = m_arguments.isSet(pngOption)
                             ? reports::pictureNames(stem, document.pageCount()).constFirst()
                             : stem + QStringLiteral(".pdf");
    if (m_folder.exists(name) && !m_arguments.isSet(replaceOption))
        return base::failure(
            QStringLiteral("file.exists"),
            QCoreApplication::translate("cli", "“%1” is there already, and nothing was written. Choose "
                                               "another folder, or say --replace.")
                .arg(m_folder.filePath(name)));
    return addTo(m_batch, m_arguments, document, stem);
}

} // namespace cli
