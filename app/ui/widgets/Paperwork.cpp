// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Paperwork.h"

#include "base/FileBatch.h"
#include "base/FileName.h"
#include "base/SaveFile.h"
#include "exchange/Mailto.h"
#include "exchange/xlsx/XlsxReport.h"
#include "reports/ToBook.h"
#include "reports/ToPng.h"
#include "ui/widgets/PaintProgress.h"
#include "ui/widgets/Prompts.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileInfo>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>

#include <algorithm>

namespace ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ui::Paperwork)
};

bool isCancelled(const base::Error &error)
{
    return error.code == QLatin1StringView("cancelled");
}

/// Says what came of it.
bool told(const PageContext &context, const base::Done &done, const QString &sentence)
{
    if (done)
        context.shell.showMessage(sentence);
    else if (!isCancelled(done.error()))
        context.shell.showError(done.error());
    return done.has_value();
}

base::Error notPrinted()
{
    return {QStringLiteral("print.failed"),
            QCoreApplication::translate("ui::Paperwork",
                                        "The printer did not take it. Check that it is on and connected, or "
                                        "save it as PDF."),
            {}};
}

/// Whether the system still knows it: what was chosen may have been unplugged since.
bool isThere(const QPrinter &printer)
{
    return printer.outputFormat() != QPrinter::NativeFormat
           || !QPrinterInfo::printerInfo(printer.printerName()).isNull();
}

base::Error notThere(const QString &name)
{
    return {QStringLiteral("print.failed"),
            QCoreApplication::translate(
                "ui::Paperwork",
                "The printer “%1” is not there. Check that it is on and connected, choose another one, or "
                "save it as PDF.")
                .arg(name),
            {}};
}

} // namespace

base::Done printPages(QPrinter &printer, const reports::Document &document, int first, int last)
{
    if (!isThere(printer))
        return base::failure(notThere(printer.printerName()));
    PaintProgress progress(QCoreApplication::translate("ui::Paperwork", "Sending pages to the printer…"));
    QPainter painter;
    if (!painter.begin(&printer))
        return base::failure(notPrinted());
    for (int page = first; page <= last; ++page) {
        if (!progress(static_cast<double>(page - first) / (last - first + 1))) {
            printer.abort();
            return base::failure(QStringLiteral("cancelled"), {});
        }
        document.paintPage(painter, printer.paperRect(QPrinter::DevicePixel), page);
        if (page < last && !printer.newPage())
            return base::failure(notPrinted());
    }
    if (!painter.end() || printer.printerState() == QPrinter::Error)
        return base::failure(notPrinted());
    return {};
}

namespace {

/// Empty when the person has changed their mind.
QString askForPdf(const PageContext &context, const QString &title, const QString &suggestedName)
{
    return context.prompts.fileToSave(title, base::safeFileName(suggestedName, QStringLiteral(".pdf")),
                                      Tr::tr("PDF (*.pdf)"));
}

base::Done writePdf(const reports::Document &document, const QString &path, reports::PdfStandard standard)
{
    PaintProgress progress(QCoreApplication::translate("ui::Paperwork", "Writing pages…"));
    TRY_ASSIGN(const QByteArray pdf, reports::toPdf(document, standard, std::ref(progress)));
    return base::saveFile(path, pdf);
}

base::Done writePictures(const reports::Document &document, const QDir &folder, const QStringList &names)
{
    PaintProgress progress(QCoreApplication::translate("ui::Paperwork", "Writing pages…"));
    base::FileBatch batch(folder);
    for (int page = 0; page < document.pageCount(); ++page) {
        if (!progress(static_cast<double>(page) / document.pageCount()))
            return base::failure(QStringLiteral("cancelled"), {});
        TRY_ASSIGN(const QByteArray png, reports::toPng(document, page));
        TRY(batch.add(names.at(page), png));
    }
    return batch.commit();
}

} // namespace

bool printDocument(const PageContext &context, const reports::Document &document, QWidget *parent)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setFullPage(true);
    printer.setPageLayout(document.pageLayout());
    printer.setDocName(document.title());
    QPrintDialog dialog(&printer, parent);
    dialog.setMinMax(1, document.pageCount());
    if (dialog.exec() != QDialog::Accepted)
        return false;
    const bool chosen = printer.fromPage() > 0;
    const int first = chosen ? printer.fromPage() - 1 : 0;
    const int last = chosen ? std::min(printer.toPage(), document.pageCount()) - 1 : document.pageCount() - 1;
    return told(context, printPages(printer, document, first, last), Tr::tr("Sent to the printer"));
}

bool saveAsPdf(const PageContext &context, const reports::Document &document, const QString &title,
               const QString &suggestedName, reports::PdfStandard standard)
{
    const QString path = askForPdf(context, title, suggestedName);
    return !path.isEmpty()
           && told(context, writePdf(document, path, standard), Tr::tr("Saved as %1").arg(path));
}

bool saveAsPictures(const PageContext &context, const reports::Document &document, const QString &title,
                    const QString &suggestedName)
{
    const QString path = context.prompts.fileToSave(
        title, base::safeFileName(suggestedName, QStringLiteral(".png")), Tr::tr("Pictures (*.png)"));
    if (path.isEmpty())
        return false;
    const QFileInfo file(path);
    const QStringList names = reports::pictureNames(file.completeBaseName(), document.pageCount());
    const auto there = static_cast<int>(
        std::ranges::count_if(names, [&file](const QString &name) { return file.dir().exists(name); }));
    // Of the name itself the person has been asked already.
    if (names.size() > 1 && there > 0
        && context.prompts.ask(title, Tr::tr("%n of these files are there already.", nullptr, there),
                               {Tr::tr("&Cancel"), Tr::tr("&Replace them")})
               != 1)
        return false;
    const auto count = static_cast<int>(names.size());
    return told(context, writePictures(document, file.dir(), names),
                Tr::tr("%n picture(s) saved in %1", nullptr, count).arg(file.path()));
}

bool saveAsWorkbook(const PageContext &context, const reports::Document &document, domain::ReportKind kind,
                    const QString &title, const QString &suggestedName)
{
    const auto book = reports::toBook(document, kind);
    if (!book) {
        context.shell.showError(book.error());
        return false;
    }
    const QString path = context.prompts.fileToSave(
        title, base::safeFileName(suggestedName, QStringLiteral(".xlsx")), Tr::tr("Workbooks (*.xlsx)"));
    if (path.isEmpty())
        return false;
    const auto changedCells = exchange::writeReportBook(path, *book);
    if (!changedCells)
        return told(context, base::failure(changedCells.error()), {});
    return told(context, {},
                *changedCells == 0 ? Tr::tr("Saved as %1").arg(path)
                                   : Tr::tr("Saved as %1; %n cell(s) could not be held as they are", nullptr,
                                            static_cast<int>(*changedCells))
                                         .arg(path));
}

bool mailAsPdf(const PageContext &context, const reports::Document &document, const QString &title,
               const QString &suggestedName)
{
    const QString path = askForPdf(context, title, suggestedName);
    if (path.isEmpty())
        return false;
    const auto open = [&]() -> base::Done {
        TRY(writePdf(document, path, reports::PdfStandard::Usual));
        TRY_ASSIGN(const QUrl draft, exchange::mailtoDraft({}, document.title(),
                                                           Tr::tr("%1 is attached.").arg(document.title())));
        if (!QDesktopServices::openUrl(draft))
            return base::failure(QStringLiteral("mail.program"),
                                 Tr::tr("No e-mail program answered. The file is saved as %1.").arg(path));
        return {};
    };
    return told(context, open(), Tr::tr("The draft is open: attach %1 to it").arg(path));
}

} // namespace ui
