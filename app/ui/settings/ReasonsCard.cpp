// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ReasonsCard.h"

#include "ledger/Catalogue.h"

namespace ui {

ReasonsCard::ReasonsCard(const PageContext &pageContext, QWidget *parent)
    : NamedListCard(pageContext,
                    {.prefix = QStringLiteral("reasons"),
                     .heading = tr("Reasons"),
                     .nameColumn = tr("Reason"),
                     .kindColumn = tr("For whose sake"),
                     .emptySentence = tr("Add why you send customers elsewhere."),
                     .missingName = tr("Say what the reason is.")},
                    kindsOf<domain::Motive>(), parent)
{
    connect(&context().ledger.changes(), &ledger::ChangeHub::changed, this, &ReasonsCard::reload);
    reload();
}

void ReasonsCard::reload()
{
    const auto reasons = ledger::Catalogue(context().ledger).reasons();
    if (!reasons)
        return context().shell.showError(reasons.error());
    m_reasons = *reasons;
    QList<Row> rows;
    for (const domain::Reason &reason : std::as_const(m_reasons))
        rows.append({reason.name, domain::labelOf(reason.motive)});
    showRows(rows);
}

base::Result<workflows::Undoable> ReasonsCard::add(const QString &name, int kind)
{
    ledger::Ledger &ledger = context().ledger;
    domain::Reason reason;
    reason.name = name;
    reason.motive = static_cast<domain::Motive>(kind);
    reason.position = static_cast<int>(m_reasons.size());
    TRY_ASSIGN(reason.id, ledger::Catalogue(ledger).addReason(reason));
    domain::Reason gone = reason;
    gone.retiredOn = context().clock.today();
    return workflows::Undoable{
        .what = tr("Added %1").arg(name),
        .undo = [&ledger, gone] { return ledger::Catalogue(ledger).saveReason(gone); },
        .redo = [&ledger, reason] { return ledger::Catalogue(ledger).saveReason(reason); }};
}

base::Result<workflows::Undoable> ReasonsCard::rename(qsizetype row, const QString &name)
{
    const domain::Reason before = m_reasons.at(row);
    domain::Reason after = before;
    after.name = name;
    return save(before, after, tr("Renamed: %1").arg(name));
}

base::Result<workflows::Undoable> ReasonsCard::retire(qsizetype row)
{
    const domain::Reason before = m_reasons.at(row);
    domain::Reason after = before;
    after.retiredOn = context().clock.today();
    return save(before, after, tr("Taken off the list: %1").arg(before.name));
}

base::Result<workflows::Undoable> ReasonsCard::save(const domain::Reason &before, const domain::Reason &after,
                                                    const QString &what) const
{
    ledger::Ledger &ledger = context().ledger;
    TRY(ledger::Catalogue(ledger).saveReason(after));
    return workflows::Undoable{
        .what = what,
        .undo = [&ledger, before] { return ledger::Catalogue(ledger).saveReason(before); },
        .redo = [&ledger, after] { return ledger::Catalogue(ledger).saveReason(after); }};
}

} // namespace ui
