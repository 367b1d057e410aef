// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Catalogue.h"
#include "ui/settings/NamedListCard.h"

namespace ui {

/// A list of what the catalogue reads, adds and saves with these three of its functions; KindOf is the member
/// that holds an entry's kind.
template <auto KindOf, auto Read, auto Add, auto Save>
class CatalogueCard : public NamedListCard
{
    template <class Item, class E>
    static Item itemOf(E Item::*);
    template <class Item, class E>
    static E enumOf(E Item::*);
    using Item = decltype(itemOf(KindOf));
    using Enum = decltype(enumOf(KindOf));

protected:
    CatalogueCard(const PageContext &pageContext, const Texts &texts, ledger::Kind told, QWidget *parent)
        : NamedListCard(pageContext, texts, kindsOf<Enum>(), parent)
    {
        QObject::connect(&context().ledger.changes(), &ledger::ChangeHub::changed, this,
                         [this, told](const QList<ledger::Change> &changes) {
                             if (ledger::tells(changes, {told}))
                                 reload();
                         });
        reload();
    }

    base::Result<workflows::Undoable> add(const QString &name, int kind) override
    {
        Item item;
        item.name = name;
        item.*KindOf = static_cast<Enum>(kind);
        if constexpr (requires { item.position; })
            item.position = static_cast<int>(m_items.size());
        TRY_ASSIGN(item.id, (ledger::Catalogue(context().ledger).*Add)(item));
        return undoable(retired(item), item);
    }

    base::Result<workflows::Undoable> rename(qsizetype row, const QString &name) override
    {
        Item after = m_items.at(row);
        after.name = name;
        return save(row, after);
    }

    base::Result<workflows::Undoable> changeKind(qsizetype row, int kind) override
    {
        Item after = m_items.at(row);
        after.*KindOf = static_cast<Enum>(kind);
        return save(row, after);
    }

    base::Result<workflows::Undoable> retire(qsizetype row) override
    {
        return save(row, retired(m_items.at(row)));
    }

private:
    void reload()
    {
        const auto items = (ledger::Catalogue(context().ledger).*Read)(ledger::Retired::Without);
        if (!items)
            return context().shell.showError(items.error());
        m_items = *items;
        QList<Row> rows;
        for (const Item &item : std::as_const(m_items))
            rows.append({item.name, domain::labelOf(item.*KindOf)});
        showRows(rows);
    }

    Item retired(Item item) const
    {
        item.retiredOn = context().clock.today();
        return item;
    }

    base::Result<workflows::Undoable> save(qsizetype row, const Item &after) const
    {
        const Item before = m_items.at(row); // the list is read anew while saving
        TRY((ledger::Catalogue(context().ledger).*Save)(after));
        return undoable(before, after);
    }

    workflows::Undoable undoable(const Item &before, const Item &after) const
    {
        const auto saving = [&ledger = context().ledger](const Item &item) {
            return [&ledger, item] { return (ledger::Catalogue(ledger).*Save)(item); };
        };
        return {.what = {}, .undo = saving(before), .redo = saving(after)};
    }

    QList<Item> m_items;
};

} // namespace ui
