// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/PageContext.h"
#include "workflows/RecordKind.h"

class QWidget;

namespace ui {

/// Asks for a file, a workbook or CSV by its name, and writes all records of that kind into it, as they can
/// be imported again; the status bar says how it went.
void exportToCsv(const PageContext &context, workflows::RecordKind kind, QWidget *parent);

/// The same for incidents, their coaching and who was sent elsewhere for the staff's sake: for managers only.
void exportConductToCsv(const PageContext &context, QWidget *parent);

/// Every list in one workbook; what is for managers and owners only while it may be shown.
void exportAllToWorkbook(const PageContext &context, QWidget *parent);

} // namespace ui
