// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/PeopleCard.h"

#include "ledger/Catalogue.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/FieldError.h"
#include "ui/widgets/Prompts.h"
#include "workflows/Undoable.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>

namespace ui {

PeopleCard::PeopleCard(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_table(new DataTable(context.theme, QStringLiteral("peopleTable"), this))
    , m_model(new QStandardItemModel(0, 2, this))
    , m_name(new QLineEdit(this))
    , m_role(new QComboBox(this))
    , m_error(nullptr)
{
    auto *card = new Card(context.theme, tr("People"), this);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card);

    m_model->setHorizontalHeaderLabels({tr("Name"), tr("Role")});
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("People"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(false);
    m_table->setEmptyState(tr("Add those who work at the counter: every entry can then say whose it is."));
    m_table->setFixedHeight(6 * RowHeight);
    auto *renaming = new QAction(tr("&Rename…"), this);
    renaming->setObjectName(QStringLiteral("renamePerson"));
    connect(renaming, &QAction::triggered, this, &PeopleCard::rename);
    auto *retiring = new QAction(tr("Take &off the list"), this);
    retiring->setObjectName(QStringLiteral("retirePerson"));
    retiring->setShortcut(Qt::Key_Delete);
    retiring->setShortcutContext(Qt::WidgetShortcut);
    connect(retiring, &QAction::triggered, this, &PeopleCard::retire);
    m_table->addAction(retiring);
    m_table->setContextActions({renaming, retiring});
    connect(m_table, &QAbstractItemView::activated, this, &PeopleCard::rename);
    card->content()->addWidget(m_table);

    m_name->setObjectName(QStringLiteral("newPersonName"));
    m_name->setAccessibleName(tr("Name of the person to add"));
    m_name->setPlaceholderText(tr("name"));
    m_error = new FieldError(context.theme, m_name, this);
    m_role->setObjectName(QStringLiteral("newPersonRole"));
    m_role->setAccessibleName(tr("Role of the person to add"));
    for (const auto &role : domain::allOf<domain::Role>())
        m_role->addItem(domain::labelOf(role.value), static_cast<int>(role.value));
    auto *adding = new QPushButton(context.theme.icon(QStringLiteral("add")), tr("&Add"), this);
    adding->setObjectName(QStringLiteral("addPerson"));
    connect(adding, &QPushButton::clicked, this, &PeopleCard::add);
    connect(m_name, &QLineEdit::returnPressed, this, &PeopleCard::add);
    auto *row = new QHBoxLayout;
    row->addWidget(m_name, 1);
    row->addWidget(m_role);
    row->addWidget(adding);
    card->content()->addLayout(row);
    card->content()->addWidget(m_error);

    setEnabled(!context.ledger.isReadOnly());
    connect(&context.ledger.changes(), &ledger::ChangeHub::changed, this, &PeopleCard::reload);
    reload();
}

void PeopleCard::reload()
{
    const auto people = ledger::Catalogue(m_context.ledger).staff();
    if (!people)
        return m_context.shell.showError(people.error());
    if (*people == m_people && m_model->rowCount() == m_people.size())
        return;
    m_people = *people;
    m_model->setRowCount(0);
    for (const domain::Staff &person : std::as_const(m_people))
        m_model->appendRow({new QStandardItem(person.name), new QStandardItem(domain::labelOf(person.role))});
    m_table->horizontalHeader()->resizeSection(0, 180);
}

const domain::Staff *PeopleCard::current() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_people.size() ? &m_people.at(row) : nullptr;
}

void PeopleCard::add()
{
    ledger::Ledger &ledger = m_context.ledger;
    domain::Staff person;
    person.name = m_name->text().trimmed();
    person.role = static_cast<domain::Role>(m_role->currentData().toInt());
    if (person.name.isEmpty())
        return m_error->setSentence(tr("Say who it is."));
    const auto id = ledger::Catalogue(ledger).addStaff(person);
    m_error->setSentence(id ? QString() : id.error().sentence);
    if (!id)
        return;
    m_name->clear();
    person.id = *id;
    domain::Staff gone = person;
    gone.retiredOn = m_context.clock.today();
    m_context.shell.keep({.what = tr("Added %1").arg(person.name),
                          .undo = [&ledger, gone] { return ledger::Catalogue(ledger).saveStaff(gone); },
                          .redo = [&ledger, person] { return ledger::Catalogue(ledger).saveStaff(person); }});
}

void PeopleCard::rename()
{
    const domain::Staff *person = current();
    if (!person)
        return;
    const auto name = m_context.prompts.askText(tr("Rename"), tr("Name"), person->name);
    if (!name || name->isEmpty() || *name == person->name)
        return;
    domain::Staff renamed = *person;
    renamed.name = *name;
    save(*person, renamed, tr("Renamed: %1").arg(*name));
}

void PeopleCard::retire()
{
    const domain::Staff *person = current();
    if (!person)
        return;
    domain::Staff gone = *person;
    gone.retiredOn = m_context.clock.today();
    save(domain::Staff(*person), gone, tr("Taken off the list: %1").arg(person->name));
}

void PeopleCard::save(domain::Staff before, const domain::Staff &after, const QString &what)
{
    ledger::Ledger &ledger = m_context.ledger;
    if (const auto done = ledger::Catalogue(ledger).saveStaff(after); !done)
        return m_context.shell.showError(done.error());
    m_context.shell.keep(
        {.what = what,
         .undo = [&ledger,
                  before = std::move(before)] { return ledger::Catalogue(ledger).saveStaff(before); },
         .redo = [&ledger, after] { return ledger::Catalogue(ledger).saveStaff(after); }});
}

} // namespace ui
