// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/PartnerStatement.h"
#include "reports/Document.h"
#include "reports/Section.h"
#include "reports/Style.h"

namespace reports {

/// What went either way, month by month, and what could: a page for the meeting with a partner, in the
/// partner's language. No money, and no customer's name unless the statement has them.
Document partnerStatement(const domain::PartnerStatement &statement, const Style &style);
/// One after the other, each on a page of its own, behind a page that leads to them.
Document partnerStatements(const domain::PartnerStatements &all, const Style &style);
/// Of each of them.
QList<Section> partnerStatementSections();

} // namespace reports
