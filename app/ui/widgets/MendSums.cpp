// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/MendSums.h"

#include "ledger/Upkeep.h"
#include "ui/widgets/ApartWork.h"

#include <QCoreApplication>

namespace ui {

base::Done mendSums(const PageContext &context, QWidget *window)
{
    TRY(apartFrom(context, window)(
        QCoreApplication::translate("ui::CheckCard", "Adding up all records anew…"),
        [](ledger::Ledger &ledger, const ledger::Progress &) { return ledger::mendFigures(ledger); }));
    context.shell.showMessage(
        QCoreApplication::translate("ui::CheckCard", "The sums are those of the records again"));
    return {};
}

} // namespace ui
