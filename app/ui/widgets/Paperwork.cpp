// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Paperwork.h"

#include "base/FileName.h"
#include "base/SaveFile.h"
#include "reports/ToPdf.h"
#include "ui/widgets/Prompts.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

#include <algorithm>

namespace ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ui::Paperwork)
};

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
    QPainter painter;
    bool isPrinting = painter.begin(&printer);
    for (int page = first; isPrinting && page <= last; ++page) {
        document.paintPage(painter, printer.paperRect(QPrinter::DevicePixel), page);
        isPrinting = page == last || printer.newPage();
    }
    if (isPrinting)
        context.shell.showMessage(Tr::tr("Sent to the printer"));
    else
        context.shell.showError({QStringLiteral("print.failed"),
                                 Tr::tr("The printer did not take it. Check that it is on and connected, or "
                                        "save it as PDF."),
                                 {}});
    return isPrinting;
}

bool saveAsPdf(const PageContext &context, const reports::Document &document, const QString &title,
               const QString &suggestedName)
{
    const QString path = context.prompts.fileToSave(
        title, base::safeFileName(suggestedName, QStringLiteral(".pdf")), Tr::tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return false;
    const auto pdf = reports::toPdf(document);
    const base::Done saved = pdf ? base::saveFile(path, *pdf) : base::failure(pdf.error());
    if (saved)
        context.shell.showMessage(Tr::tr("Saved as %1").arg(path));
    else
        context.shell.showError(saved.error());
    return saved.has_value();
}

} // namespace ui
