// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Guideline.h"

#include <QJsonObject>

namespace ui {

/// What is being written of a guideline, to be kept among the drafts.
QJsonObject toJson(const domain::Guideline &typed);
/// The guideline as it is kept, with what was being written of it. Whatever cannot be read stays as it is.
domain::Guideline withDraft(domain::Guideline kept, const QJsonObject &draft, domain::Currency currency);

} // namespace ui
