// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"
#include "domain/Status.h"
#include "ui/widgets/PageContext.h"

class QJsonObject;
class QWidget;

namespace ui {

/// The log's dialogs, from wherever they are asked for. They open over the window and return at once; what
/// is saved there is kept for undo through the shell.

void openSendAwayDialog(const PageContext &context, QWidget *parent);
/// For what comes of a fit check: its customer, the need that is missed most, and whom it suggested.
void openSendAwayAfter(const PageContext &context, domain::FitCheckId fitCheck,
                       const QList<domain::CompetitorId> &offered,
                       const std::optional<domain::CompetitorId> &chosen, QWidget *parent);
void openFitCheckDialog(const PageContext &context, QWidget *parent);
void openReferralInDialog(const PageContext &context, QWidget *parent);
void openReturnVisitDialog(const PageContext &context, QWidget *parent);
void openAdvocacyDialog(const PageContext &context, QWidget *parent);
/// The customer whom we asked to come back later is here: the visit keeps the promise.
void openPromiseDialog(const PageContext &context, domain::SendAwayId promise, QWidget *parent);

void editSendAway(const PageContext &context, domain::SendAwayId id, QWidget *parent);
void editReferralIn(const PageContext &context, domain::ReferralInId id, QWidget *parent);
void editReturnVisit(const PageContext &context, domain::ReturnVisitId id, QWidget *parent);
void editAdvocacy(const PageContext &context, domain::AdvocacyId id, QWidget *parent);

/// A kept one, from the customer's story.
void editFitCheck(const PageContext &context, domain::FitCheckId id, QWidget *parent);

/// What the customer of that send-away takes along; says why when there is nothing to take.
void openReferralCard(const PageContext &context, domain::SendAwayId id, QWidget *parent);

/// Asks what has to be known for the move (how we know, by whom, why) and makes it.
void openStatusDialog(const PageContext &context, domain::SendAwayId id, domain::Status status,
                      QWidget *parent);

/// The same again with what was typed into them before: see Drafts.
void reopenSendAwayDialog(const PageContext &context, const QJsonObject &subject, QWidget *parent);
void reopenFitCheckDialog(const PageContext &context, const QJsonObject &subject, QWidget *parent);
void reopenReferralInDialog(const PageContext &context, const QJsonObject &subject, QWidget *parent);
void reopenReturnVisitDialog(const PageContext &context, const QJsonObject &subject, QWidget *parent);
void reopenAdvocacyDialog(const PageContext &context, const QJsonObject &subject, QWidget *parent);
void reopenStatusDialog(const PageContext &context, const QJsonObject &subject, QWidget *parent);

} // namespace ui
