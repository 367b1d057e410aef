// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/PageContext.h"

class QWidget;

namespace ui {

/// What the File menu does with the ledger as a whole. Each asks what it needs, works in the background, and
/// says in the status bar what came of it or shows the error.

/// A verified copy at a place the person chooses; the open ledger stays the one that is open.
bool saveCopy(const PageContext &context, QWidget *parent);
/// A verified copy named after the ledger and the moment, where the last one went.
bool backUp(const PageContext &context, QWidget *parent);

/// Makes a ledger from a backup. Its path, to be opened; empty when nothing was restored.
QString restoreBackup(const PageContext &context, QWidget *parent);

/// Where the ledger was moved to, to be opened (MoveDialog); empty when this one stays open.
QString moveLedger(const PageContext &context, QWidget *parent);

} // namespace ui
