// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ReasonsCard.h"

namespace ui {

ReasonsCard::ReasonsCard(const PageContext &pageContext, QWidget *parent)
    : ReasonCard(pageContext,
                 {.prefix = QStringLiteral("reasons"),
                  .heading = tr("Reasons"),
                  .nameColumn = tr("Reason"),
                  .kindColumn = tr("For whose sake"),
                  .emptySentence = tr("Add why you send customers elsewhere."),
                  .missingName = tr("Say what the reason is.")},
                 ledger::Kind::Reason, parent)
{}

} // namespace ui
