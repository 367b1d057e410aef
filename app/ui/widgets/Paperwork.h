// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/Document.h"
#include "ui/widgets/PageContext.h"

class QWidget;

namespace ui {

/// Where a finished document goes. Each asks the person first, and says in the status bar what came of it or
/// shows the error; false when nothing was printed or saved.

bool printDocument(const PageContext &context, const reports::Document &document, QWidget *parent);
/// `suggestedName` without ".pdf"; what no file name may hold is left out of it.
bool saveAsPdf(const PageContext &context, const reports::Document &document, const QString &title,
               const QString &suggestedName);

} // namespace ui
