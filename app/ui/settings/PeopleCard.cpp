// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/PeopleCard.h"

#include "ledger/Catalogue.h"

namespace ui {

PeopleCard::PeopleCard(const PageContext &pageContext, QWidget *parent)
    : NamedListCard(
        pageContext,
        {.prefix = QStringLiteral("people"),
         .heading = tr("People"),
         .nameColumn = tr("Name"),
         .kindColumn = tr("Role"),
         .emptySentence = tr("Add those who work at the counter: every entry can then say whose it is."),
         .missingName = tr("Say who it is.")},
        kindsOf<domain::Role>(), parent)
{
    connect(&context().ledger.changes(), &ledger::ChangeHub::changed, this, &PeopleCard::reload);
    reload();
}

void PeopleCard::reload()
{
    const auto people = ledger::Catalogue(context().ledger).staff();
    if (!people)
        return context().shell.showError(people.error());
    m_people = *people;
    QList<Row> rows;
    for (const domain::Staff &person : std::as_const(m_people))
        rows.append({person.name, domain::labelOf(person.role)});
    showRows(rows);
}

base::Result<workflows::Undoable> PeopleCard::add(const QString &name, int kind)
{
    ledger::Ledger &ledger = context().ledger;
    domain::Staff person;
    person.name = name;
    person.role = static_cast<domain::Role>(kind);
    TRY_ASSIGN(person.id, ledger::Catalogue(ledger).addStaff(person));
    domain::Staff gone = person;
    gone.retiredOn = context().clock.today();
    return workflows::Undoable{
        .what = tr("Added %1").arg(name),
        .undo = [&ledger, gone] { return ledger::Catalogue(ledger).saveStaff(gone); },
        .redo = [&ledger, person] { return ledger::Catalogue(ledger).saveStaff(person); }};
}

base::Result<workflows::Undoable> PeopleCard::rename(qsizetype row, const QString &name)
{
    const domain::Staff before = m_people.at(row);
    domain::Staff after = before;
    after.name = name;
    return save(before, after, tr("Renamed: %1").arg(name));
}

base::Result<workflows::Undoable> PeopleCard::retire(qsizetype row)
{
    const domain::Staff before = m_people.at(row);
    domain::Staff after = before;
    after.retiredOn = context().clock.today();
    return save(before, after, tr("Taken off the list: %1").arg(before.name));
}

base::Result<workflows::Undoable> PeopleCard::save(const domain::Staff &before, const domain::Staff &after,
                                                   const QString &what) const
{
    ledger::Ledger &ledger = context().ledger;
    TRY(ledger::Catalogue(ledger).saveStaff(after));
    return workflows::Undoable{
        .what = what,
        .undo = [&ledger, before] { return ledger::Catalogue(ledger).saveStaff(before); },
        .redo = [&ledger, after] { return ledger::Catalogue(ledger).saveStaff(after); }};
}

} // namespace ui
