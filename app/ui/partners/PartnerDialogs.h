// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Touch.h"
#include "ui/widgets/PageContext.h"

class QJsonObject;
class QWidget;

namespace ui {

/// The dialogs about partners. They open over the window and return at once; what is saved there is kept for
/// undo through the shell. Nothing opens, and it is said, when the record is not there any more.

/// With whom the shell's page is about, where it is about somebody.
void openTouchDialog(const PageContext &context, QWidget *parent);
void logContactWith(const PageContext &context, domain::CompetitorId partner, QWidget *parent);
/// About what was to be done: it is done when the contact is saved.
void logPlannedTalk(const PageContext &context, const domain::Touch &step, QWidget *parent);
void editTouch(const PageContext &context, domain::TouchId id, QWidget *parent);
void editCompetitor(const PageContext &context, domain::CompetitorId id, QWidget *parent);

/// The same again with what was typed into them before: see Drafts.
void reopenTouchDialog(const PageContext &context, const QJsonObject &subject, QWidget *parent);
void reopenCompetitorDialog(const PageContext &context, const QJsonObject &subject, QWidget *parent);

} // namespace ui
