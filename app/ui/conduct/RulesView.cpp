// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conduct/RulesView.h"

#include "ledger/Conduct.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/FieldError.h"
#include "workflows/Conduct.h"

#include <QAction>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace ui {

using domain::Severity;
using domain::Step;

namespace {

constexpr int ValueRole = Qt::UserRole + 1;

template <class E>
void fill(QComboBox *combo)
{
    for (const auto &entry : domain::allOf<E>())
        combo->addItem(domain::labelOf(entry.value), static_cast<int>(entry.value));
}

/// A cell whose value is one of the words of an enumeration.
template <class E>
class WordDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        auto *combo = new QComboBox(parent);
        fill<E>(combo);
        return combo;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        auto *combo = static_cast<QComboBox *>(editor);
        combo->setCurrentIndex(combo->findData(index.data(ValueRole)));
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        const auto *combo = static_cast<QComboBox *>(editor);
        if (combo->currentData() != index.data(ValueRole))
            model->setData(index, combo->currentData(), ValueRole);
    }
};

} // namespace

RulesView::RulesView(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new QStandardItemModel(0, 3, this))
    , m_table(new DataTable(context.theme, QStringLiteral("actionTable"), this))
    , m_name(new QLineEdit(this))
    , m_severity(new QComboBox(this))
    , m_startsAt(new QComboBox(this))
    , m_error(new FieldError(context.theme, m_name, this))
    , m_months(new QSpinBox(this))
{
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(space::Large);
    columns->addWidget(makeActions(), 1);
    auto *side = new QVBoxLayout;
    side->addWidget(makeLadder());
    side->addStretch(1);
    columns->addLayout(side);
    setEnabled(!context.ledger.isReadOnly());
    connect(m_model, &QStandardItemModel::itemChanged, this, &RulesView::edited);
    setFocusProxy(m_table);
}

Card *RulesView::makeActions()
{
    auto *card = new Card(m_context.theme, tr("What we do not accept"), this);
    m_model->setHorizontalHeaderLabels({tr("Unacceptable action"), tr("Severity"), tr("Starts with")});
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("What we do not accept"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setSortingEnabled(false);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_table->setItemDelegateForColumn(1, new WordDelegate<Severity>(m_table));
    m_table->setItemDelegateForColumn(2, new WordDelegate<Step>(m_table));
    m_table->setEmptyState(tr("Say what customers may not do to your staff, before it happens."));
    m_table->setColumnFits({{.least = 0.9}, {}, {}});
    connect(m_table, &QAbstractItemView::activated, m_table,
            qOverload<const QModelIndex &>(&QAbstractItemView::edit));
    auto *retire = new QAction(tr("Take &off the list"), this);
    retire->setObjectName(QStringLiteral("retireAction"));
    retire->setShortcut(QKeySequence::Delete);
    retire->setShortcutContext(Qt::WidgetShortcut);
    connect(retire, &QAction::triggered, this, &RulesView::retireCurrent);
    m_table->addAction(retire);
    m_table->setContextActions({retire});
    card->content()->addWidget(m_table, 1);
    makeAddRow(card);
    return card;
}

void RulesView::makeAddRow(Card *card)
{
    m_name->setObjectName(QStringLiteral("newAction"));
    m_name->setAccessibleName(tr("Unacceptable action to add"));
    m_name->setPlaceholderText(tr("something a customer does, in plain words"));
    m_severity->setObjectName(QStringLiteral("newSeverity"));
    m_severity->setAccessibleName(tr("Severity"));
    fill<Severity>(m_severity);
    m_startsAt->setObjectName(QStringLiteral("newStart"));
    m_startsAt->setAccessibleName(tr("Starts with"));
    fill<Step>(m_startsAt);
    auto *add = new QPushButton(m_context.theme.icon(QStringLiteral("add")), tr("&Add"), this);
    add->setObjectName(QStringLiteral("addAction"));
    connect(add, &QPushButton::clicked, this, &RulesView::addTyped);
    connect(m_name, &QLineEdit::returnPressed, this, &RulesView::addTyped);
    auto *row = new QHBoxLayout;
    row->addWidget(m_name, 1);
    row->addWidget(m_severity);
    row->addWidget(m_startsAt);
    row->addWidget(add);
    card->content()->addLayout(row);
    card->content()->addWidget(m_error);
}

Card *RulesView::makeLadder()
{
    auto *card = new Card(m_context.theme, tr("The ladder"), this);
    card->setFixedWidth(300);
    auto *how =
        new QLabel(tr("How often each step is taken before the next one. 0 leaves a step out."), this);
    how->setTextFormat(Qt::PlainText);
    how->setWordWrap(true);
    how->setForegroundRole(QPalette::PlaceholderText);
    card->content()->addWidget(how);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(space::Small);
    card->content()->addLayout(form);
    for (const Step step : {Step::Remind, Step::Coach, Step::FinalWarning}) {
        auto *times = new QSpinBox(this);
        times->setObjectName(domain::codeOf(step) + QStringLiteral("Times"));
        times->setAccessibleName(tr("How often: %1").arg(domain::labelOf(step)));
        times->setRange(0, 9);
        connect(times, &QSpinBox::editingFinished, this, &RulesView::saveLadder);
        m_times.insert(step, times);
        form->addRow(domain::labelOf(step), times);
    }
    m_months->setObjectName(QStringLiteral("forgottenMonths"));
    m_months->setAccessibleName(tr("Months after which an incident does not count any more"));
    m_months->setRange(0, 120);
    m_months->setSpecialValueText(tr("never"));
    m_months->setSuffix(tr(" months"));
    connect(m_months, &QSpinBox::editingFinished, this, &RulesView::saveLadder);
    form->addRow(tr("Forgotten after"), m_months);
    auto *applies =
        new QLabel(tr("A change holds from now on: steps already taken stay as they were."), this);
    applies->setTextFormat(Qt::PlainText);
    applies->setWordWrap(true);
    applies->setForegroundRole(QPalette::PlaceholderText);
    card->content()->addWidget(applies);
    return card;
}

void RulesView::reload()
{
    ledger::Conduct conduct(m_context.ledger);
    const auto actions = conduct.actions();
    const auto ladder = conduct.ladder();
    if (!actions || !ladder)
        return m_context.shell.showError(actions ? ladder.error() : actions.error());
    const QModelIndex chosen = m_table->currentIndex();
    m_actions = *actions;
    m_ladder = *ladder;
    m_model->removeRows(0, m_model->rowCount());
    for (const domain::UnacceptableAction &action : std::as_const(m_actions)) {
        auto *severity = new QStandardItem(domain::labelOf(action.severity));
        severity->setData(static_cast<int>(action.severity), ValueRole);
        auto *startsAt = new QStandardItem(domain::labelOf(action.startsAt));
        startsAt->setData(static_cast<int>(action.startsAt), ValueRole);
        m_model->appendRow({new QStandardItem(action.name), severity, startsAt});
    }
    for (auto it = m_times.cbegin(); it != m_times.cend(); ++it)
        it.value()->setValue(m_ladder.times.value(it.key()));
    m_months->setValue(m_ladder.forgottenAfterMonths);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(
            m_model->index(qBound(0, chosen.row(), m_model->rowCount() - 1), qMax(0, chosen.column())));
}

bool RulesView::keep(const base::Result<workflows::Undoable> &change)
{
    if (change)
        m_context.shell.keep(*change);
    return change.has_value();
}

void RulesView::addTyped()
{
    domain::UnacceptableAction action;
    action.name = m_name->text().trimmed();
    action.severity = static_cast<Severity>(m_severity->currentData().toInt());
    action.startsAt = static_cast<Step>(m_startsAt->currentData().toInt());
    if (action.name.isEmpty())
        return m_error->setSentence(tr("Say what a customer may not do."));
    const auto change = workflows::addAction(m_context.ledger, action, m_context.clock.today());
    m_error->setSentence(change ? QString() : change.error().sentence);
    if (keep(change))
        m_name->clear();
}

void RulesView::edited(const QStandardItem *item)
{
    domain::UnacceptableAction action = m_actions.at(item->row());
    action.name = m_model->item(item->row(), 0)->text().trimmed();
    action.severity = static_cast<Severity>(m_model->item(item->row(), 1)->data(ValueRole).toInt());
    action.startsAt = static_cast<Step>(m_model->item(item->row(), 2)->data(ValueRole).toInt());
    if (action == m_actions.at(item->row()))
        return;
    const auto change = workflows::saveAction(m_context.ledger, action);
    m_error->setSentence(change ? QString() : change.error().sentence);
    if (!keep(change)) // what stands in the ledger comes back, after the editor has closed
        QMetaObject::invokeMethod(this, &RulesView::reload, Qt::QueuedConnection);
}

void RulesView::retireCurrent()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return;
    m_context.shell.keep(
        workflows::retireAction(m_context.ledger, m_actions.at(index.row()).id, m_context.clock.today()));
}

void RulesView::saveLadder()
{
    domain::Ladder ladder = m_ladder;
    for (auto it = m_times.cbegin(); it != m_times.cend(); ++it)
        ladder.times[it.key()] = it.value()->value();
    ladder.forgottenAfterMonths = m_months->value();
    if (ladder == m_ladder)
        return;
    m_context.shell.keep(workflows::saveLadder(m_context.ledger, ladder));
}

} // namespace ui
