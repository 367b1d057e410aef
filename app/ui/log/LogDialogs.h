// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"
#include "domain/Status.h"
#include "ui/widgets/PageContext.h"

class QWidget;

namespace ui {

/// The log's dialogs, from wherever they are asked for. They open over the window and return at once; what
/// is saved there is kept for undo through the shell.

void openSendAwayDialog(const PageContext &context, QWidget *parent);
void openReferralInDialog(const PageContext &context, QWidget *parent);
void openReturnVisitDialog(const PageContext &context, QWidget *parent);
void openAdvocacyDialog(const PageContext &context, QWidget *parent);

void editSendAway(const PageContext &context, domain::SendAwayId id, QWidget *parent);
void editReferralIn(const PageContext &context, domain::ReferralInId id, QWidget *parent);
void editReturnVisit(const PageContext &context, domain::ReturnVisitId id, QWidget *parent);
void editAdvocacy(const PageContext &context, domain::AdvocacyId id, QWidget *parent);

/// What the customer of that send-away takes along; says why when there is nothing to take.
void openReferralCard(const PageContext &context, domain::SendAwayId id, QWidget *parent);

/// Asks what has to be known for the move (how we know, by whom, why) and makes it.
void openStatusDialog(const PageContext &context, domain::SendAwayId id, domain::Status status,
                      QWidget *parent);

} // namespace ui
