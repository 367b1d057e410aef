// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ReportKind.h"
#include "reports/ToPdf.h"
#include "ui/widgets/PageContext.h"

class QPrinter;
class QWidget;

namespace ui {

/// Where a finished document goes. Each asks the person first, shows how far it is when it takes long, and
/// says in the status bar what came of it or shows the error; false when nothing was printed or saved.

/// The pages from the first to the last, numbered from 0, without asking. "print.failed" for a printer that
/// is not there, or does not take them.
base::Done printPages(QPrinter &printer, const reports::Document &document, int first, int last);
bool printDocument(const PageContext &context, const reports::Document &document, QWidget *parent);
/// `suggestedName` without ".pdf"; what no file name may hold is left out of it.
bool saveAsPdf(const PageContext &context, const reports::Document &document, const QString &title,
               const QString &suggestedName, reports::PdfStandard standard = reports::PdfStandard::Usual);
/// One PNG for each page, all of them or none.
bool saveAsPictures(const PageContext &context, const reports::Document &document, const QString &title,
                    const QString &suggestedName);
/// The tables and charts of the report, for a spreadsheet; for a kind that has none it is said why.
bool saveAsWorkbook(const PageContext &context, const reports::Document &document, domain::ReportKind kind,
                    const QString &title, const QString &suggestedName);
/// Saves a PDF and opens a draft in the e-mail program to attach it to, which no program may do for another.
bool mailAsPdf(const PageContext &context, const reports::Document &document, const QString &title,
               const QString &suggestedName);

} // namespace ui
