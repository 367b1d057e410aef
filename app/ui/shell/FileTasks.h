// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/PageContext.h"

class QWidget;

namespace ui {

/// What the File menu does with the ledger as a whole. Each asks what it needs, works in the background, and
/// says in the status bar what came of it or shows the error.

/// A verified copy at a place the person chooses; the open ledger stays the one that is open.
bool saveCopy(const PageContext &context, QWidget *parent);
/// A verified backup where backups are kept; see BackupKeeper.
bool backUp(const PageContext &context, QWidget *parent);

/// Everything as JSON, at a place the person chooses; where there is a PIN, only while it is open.
bool saveArchive(const PageContext &context, QWidget *parent);
/// Makes a ledger of its own from such a file. Its path, to be opened; empty when none was made.
QString readArchive(const PageContext &context, QWidget *parent);

/// Puts a backup in the place of the open ledger, which is backed up first; a backup of a ledger on a server
/// becomes a ledger in a file. The path or address of what was restored, to be opened (again); empty when
/// nothing was.
QString restoreBackup(const PageContext &context, QWidget *parent);

/// Where the ledger was moved to, to be opened (MoveDialog); empty when this one stays open.
QString moveLedger(const PageContext &context, QWidget *parent);

} // namespace ui
