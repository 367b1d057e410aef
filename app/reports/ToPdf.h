// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "reports/Document.h"

#include <QByteArray>

#include <functional>

namespace reports {

/// Archival: PDF/A-1b (ISO 19005-1), for what has to be readable in decades.
enum class PdfStandard { Usual, Archival };

/// Told before each page how far the work has come (0..1); answers false to give it up.
using PdfProgress = std::function<bool(double)>;

/// The document as a PDF with its title, author and language, a bookmark for each heading and links in its
/// contents, its fonts embedded. Painted page by page in the thread of the windows. Fails with "font.missing"
/// when the system has no font to write with, with "cancelled" and with "pdf.failed".
base::Result<QByteArray> toPdf(const Document &document, PdfStandard standard = PdfStandard::Usual,
                               const PdfProgress &progress = {});

/// "font.missing" with what to do about it.
base::Done checkFonts();

} // namespace reports
