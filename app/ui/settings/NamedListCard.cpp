// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/NamedListCard.h"

#include "ledger/Ledger.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/FieldError.h"
#include "ui/widgets/Prompts.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStandardItemModel>

namespace ui {

static constexpr int RowsShown = 6;

NamedListCard::NamedListCard(const PageContext &context, const Texts &texts, const QList<Kind> &kinds,
                             QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_texts(texts)
    , m_table(new DataTable(context.theme, texts.prefix + QStringLiteral("Table"), this))
    , m_model(new QStandardItemModel(0, 2, this))
    , m_name(new QLineEdit(this))
    , m_kind(new QComboBox(this))
{
    auto *card = new Card(context.theme, texts.heading, this);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card);

    m_model->setHorizontalHeaderLabels({texts.nameColumn, texts.kindColumn});
    m_table->setModel(m_model);
    m_table->setAccessibleName(texts.heading);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(false);
    m_table->setEmptyState(texts.emptySentence);
    m_table->setFixedHeight(RowsShown * RowHeight);
    m_table->setColumnFits({{.least = 0.5}, {}});
    card->content()->addWidget(m_table);
    makeActions(kinds);

    m_name->setObjectName(texts.prefix + QStringLiteral("NewName"));
    m_name->setAccessibleName(tr("Name to add"));
    m_name->setPlaceholderText(texts.nameColumn);
    m_error = new FieldError(context.theme, m_name, this);
    auto *adding = new QPushButton(context.theme.icon(QStringLiteral("add")), tr("Add"), this);
    adding->setObjectName(texts.prefix + QStringLiteral("Add"));
    m_kind->setObjectName(texts.prefix + QStringLiteral("NewKind"));
    m_kind->setAccessibleName(texts.kindColumn);
    for (const Kind &kind : kinds)
        m_kind->addItem(kind.label, kind.value);
    connect(adding, &QPushButton::clicked, this, &NamedListCard::addTyped);
    connect(m_name, &QLineEdit::returnPressed, this, &NamedListCard::addTyped);
    auto *row = new QHBoxLayout;
    row->addWidget(m_name, 1);
    row->addWidget(m_kind);
    row->addWidget(adding);
    card->content()->addLayout(row);
    card->content()->addWidget(m_error);
    setEnabled(!context.ledger.isReadOnly());
}

void NamedListCard::makeActions(const QList<Kind> &kinds)
{
    auto *renaming = new QAction(tr("&Rename…"), this);
    renaming->setObjectName(m_texts.prefix + QStringLiteral("Rename"));
    renaming->setShortcut(Qt::Key_F2);
    renaming->setShortcutContext(Qt::WidgetShortcut);
    connect(renaming, &QAction::triggered, this, &NamedListCard::renameCurrent);
    auto *retiring = new QAction(tr("Take &off the list"), this);
    retiring->setObjectName(m_texts.prefix + QStringLiteral("Retire"));
    retiring->setShortcut(Qt::Key_Delete);
    retiring->setShortcutContext(Qt::WidgetShortcut);
    connect(retiring, &QAction::triggered, this, &NamedListCard::retireCurrent);
    auto *changing = new QMenu(m_texts.kindColumn, this);
    changing->setObjectName(m_texts.prefix + QStringLiteral("Kinds"));
    for (const Kind &kind : kinds) {
        QAction *to = changing->addAction(kind.label);
        connect(to, &QAction::triggered, this, [this, kind] { changeCurrent(kind); });
    }
    m_table->addActions({renaming, retiring});
    m_table->setContextActions({renaming, changing->menuAction(), retiring});
    connect(m_table, &QAbstractItemView::activated, this, &NamedListCard::renameCurrent);
}

void NamedListCard::showRows(const QList<Row> &rows)
{
    m_model->setRowCount(0);
    for (const auto &[name, kind] : rows)
        m_model->appendRow({new QStandardItem(name), new QStandardItem(kind)});
}

void NamedListCard::addTyped()
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        return m_error->setSentence(m_texts.missingName);
    const auto change = add(name, m_kind->currentData().toInt());
    m_error->setSentence(change ? QString() : change.error().sentence);
    if (!change)
        return;
    m_name->clear();
    keep(change, tr("Added %1").arg(name));
}

void NamedListCard::renameCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    const QString present = current.siblingAtColumn(0).data().toString();
    const auto name = m_context.prompts.askText(tr("Rename"), m_texts.nameColumn, present);
    if (name && !name->isEmpty() && *name != present)
        keep(rename(current.row(), *name), tr("Renamed: %1").arg(*name));
}

void NamedListCard::changeCurrent(const Kind &kind)
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid() || current.siblingAtColumn(1).data().toString() == kind.label)
        return;
    const QString name = current.siblingAtColumn(0).data().toString();
    keep(changeKind(current.row(), kind.value), tr("%1: %2", "name, role or motive").arg(name, kind.label));
}

void NamedListCard::retireCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    const QString name = current.siblingAtColumn(0).data().toString();
    keep(retire(current.row()), tr("Taken off the list: %1").arg(name));
}

void NamedListCard::keep(base::Result<workflows::Undoable> change, const QString &what)
{
    if (change)
        change->what = what;
    m_context.shell.keep(change);
}

} // namespace ui
