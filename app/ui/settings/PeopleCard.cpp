// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/PeopleCard.h"

namespace ui {

PeopleCard::PeopleCard(const PageContext &pageContext, QWidget *parent)
    : StaffCard(
        pageContext,
        {.prefix = QStringLiteral("people"),
         .heading = tr("People"),
         .nameColumn = tr("Name"),
         .kindColumn = tr("Role"),
         .emptySentence = tr("Add those who work at the counter: every entry can then say whose it is."),
         .missingName = tr("Say who it is.")},
        ledger::Kind::Staff, parent)
{}

} // namespace ui
