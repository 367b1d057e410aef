// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Conduct.h"
#include "ui/widgets/PageContext.h"

class QJsonObject;
class QWidget;

namespace ui {

/// A new incident, of that customer where one is given, or a correction. Whose last step is taken there is
/// sent elsewhere in the next form.
void openIncident(const PageContext &context, const std::optional<domain::Incident> &existing,
                  std::optional<domain::CustomerId> customer, QWidget *parent);
/// On the incident its draft is about; opens nothing when that is not there any more.
void reopenIncident(const PageContext &context, const QJsonObject &subject, QWidget *parent);
void openStaffsSake(const PageContext &context, domain::IncidentId incident, QWidget *parent);
/// Says so when there is nothing to write about any more.
void openConductLetter(const PageContext &context, domain::SendAwayId id, QWidget *parent);

} // namespace ui
