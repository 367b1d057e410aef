// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/ToPdf.h"

namespace reports {

/// What QPdfWriter cannot write: the document's author and language, its outline and its links; and the
/// metadata that PDF/A wants to agree with them. "pdf.failed"
base::Result<QByteArray> withCatalogue(const QByteArray &pdf, const Document &document, PdfStandard standard);

/// "pdf.failed"; the detail is for the log.
base::Error pdfNotMade(const QString &detail);

} // namespace reports
