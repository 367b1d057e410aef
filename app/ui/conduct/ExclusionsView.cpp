// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conduct/ExclusionsView.h"

#include "base/Fold.h"
#include "ui/conduct/ConductDialogs.h"
#include "ui/conduct/ConductWords.h"
#include "ui/conduct/StaffsSakeDialog.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Badge.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/Days.h"
#include "ui/widgets/PlainToolTip.h"
#include "ui/widgets/SearchedRows.h"

#include <QAction>
#include <QHeaderView>
#include <QSettings>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace ui {

using What = ExclusionDialog::What;

static constexpr int Most = 5000;
static constexpr int RowRole = SearchedRows::SortRole + 1;

ExclusionsView::ExclusionsView(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new QStandardItemModel(this))
    , m_rows(new SearchedRows(this))
    , m_table(new DataTable(context.theme, QStringLiteral("exclusionTable"), this))
{
    makeActions();
    m_rows->setSourceModel(m_model);
    m_model->setHorizontalHeaderLabels({tr("Since"), tr("Customer"), tr("Scope"), tr("In force"),
                                        tr("Review"), tr("Appeal"), tr("Sent to"), tr("Approved by")});
    m_table->setModel(m_rows);
    m_table->setAccessibleName(tr("Sent elsewhere for the staff's sake"));
    m_table->setKeyColumn(1);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSortIndicator(0, Qt::DescendingOrder);
    m_table->setColumnFits({{},
                            {.least = 0.9},
                            {.least = 0.4},
                            {.least = 0.75},
                            {.giveUp = 1},
                            {.giveUp = 2},
                            {.giveUp = 3, .least = 0.75},
                            {.giveUp = 4, .least = 0.75}});
    m_table->addActions(actions());
    m_table->setContextActions(actions());
    connect(m_table, &QAbstractItemView::activated, this, &ExclusionsView::changeTerms);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ExclusionsView::follow);
    auto *card = new Card(context.theme, this);
    card->setFlush();
    card->content()->addWidget(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    setFocusProxy(m_table);
    search({});
    follow();
}

QAction *ExclusionsView::make(const char *name, const QString &text, const QKeySequence &key)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    return action;
}

void ExclusionsView::makeActions()
{
    m_terms = make("changeTerms", tr("Change the &terms…"), {});
    connect(m_terms, &QAction::triggered, this, &ExclusionsView::changeTerms);
    m_review = make("reviewExclusion", tr("&Look again…"), Qt::Key_F2);
    m_letter = make("exclusionLetter", tr("Letter to the custo&mer…"), {});
    m_letter->setIcon(m_context.theme.icon(QStringLiteral("print")));
    connect(m_letter, &QAction::triggered, this, &ExclusionsView::write);
    m_appeal = make("noteAppeal", tr("The customer &appeals…"), {});
    m_uphold = make("upholdAppeal", tr("&Uphold the appeal…"), {});
    m_reject = make("rejectAppeal", tr("&Reject the appeal…"), {});
    m_lift = make("liftExclusion", tr("L&ift it…"), {});
    const QList<std::pair<QAction *, What>> asks{{m_review, What::Review},
                                                 {m_appeal, What::Appeal},
                                                 {m_uphold, What::Uphold},
                                                 {m_reject, What::Reject},
                                                 {m_lift, What::Lift}};
    for (const auto &[action, what] : asks)
        connect(action, &QAction::triggered, this, [this, what = what] { ask(what); });
}

QList<QAction *> ExclusionsView::actions() const
{
    return {m_terms, m_review, m_letter, m_appeal, m_uphold, m_reject, m_lift};
}

void ExclusionsView::makeRow(const ledger::ExclusionRow &row)
{
    const QDate today = m_context.clock.today();
    const domain::Exclusion &exclusion = row.exclusion;
    QList<QStandardItem *> cells;
    const auto add = [&cells](const QString &text, const QVariant &key) {
        cells.append(new QStandardItem(text));
        cells.constLast()->setData(key, SearchedRows::SortRole);
        return cells.constLast();
    };
    add(shortDayText(row.on, today, m_context.locale), row.on);
    const QString who = customerText(row.customer, row.customerName);
    add(who, base::fold(who));
    add(exclusion.scope.simplified(), base::fold(exclusion.scope))->setToolTip(plainToolTip(exclusion.scope));
    const bool isInForce = exclusion.isInForce(today);
    add(exclusionText(exclusion, today, m_context.locale), isInForce)
        ->setData(static_cast<int>(isInForce ? Tone::Warn : Tone::Neutral), BadgeDelegate::ToneRole);
    auto *review = add(shortDayText(exclusion.reviewOn, today, m_context.locale), exclusion.reviewOn);
    const bool isDue = isInForce && exclusion.reviewOn.isValid() && exclusion.reviewOn <= today;
    if (isDue)
        review->setData(static_cast<int>(Tone::Bad), BadgeDelegate::ToneRole);
    const bool isOpen = isInForce && exclusion.appeal == domain::Appeal::Open;
    auto *appeal =
        add(exclusion.appeal == domain::Appeal::None ? QString() : domain::labelOf(exclusion.appeal),
            static_cast<int>(exclusion.appeal));
    if (isOpen)
        appeal->setData(static_cast<int>(Tone::Bad), BadgeDelegate::ToneRole);
    add(row.partnerName, base::fold(row.partnerName));
    add(row.approvedBy, base::fold(row.approvedBy));
    cells.constFirst()->setData(m_model->rowCount(), RowRole);
    m_model->appendRow(cells);
    m_due += (isDue || isOpen) ? 1 : 0;
}

void ExclusionsView::reload()
{
    const auto rows = ledger::Conduct(m_context.ledger).exclusions(Most);
    if (!rows)
        return m_context.shell.showError(rows.error());
    const int place = qMax(0, m_table->currentIndex().row());
    const ledger::ExclusionRow *before = current();
    const auto chosen = before ? before->exclusion.sendAway : domain::SendAwayId();
    clear();
    m_all = *rows;
    for (const ledger::ExclusionRow &row : std::as_const(m_all))
        makeRow(row);
    if (!select(chosen) && m_rows->rowCount() > 0)
        m_table->selectRow(qMin(place, m_rows->rowCount() - 1));
    follow();
}

bool ExclusionsView::select(domain::SendAwayId sendAway)
{
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        const QModelIndex index = m_rows->index(row, 0);
        if (m_all.at(index.data(RowRole).toInt()).exclusion.sendAway != sendAway)
            continue;
        m_table->selectRow(row);
        m_table->scrollTo(index);
        return true;
    }
    return false;
}

void ExclusionsView::clear()
{
    m_model->removeRows(0, m_model->rowCount());
    m_all.clear();
    m_due = 0;
}

void ExclusionsView::search(const QString &text)
{
    m_rows->search(text);
    m_table->setEmptyState(m_rows->isSearching() ? tr("Nothing fits this search.")
                                                 : tr("Nobody was sent elsewhere for the staff's sake."));
}

const ledger::ExclusionRow *ExclusionsView::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_all.at(index.siblingAtColumn(0).data(RowRole).toInt()) : nullptr;
}

void ExclusionsView::follow()
{
    const ledger::ExclusionRow *row = current();
    const bool lives = row && !row->exclusion.liftedOn.isValid() && !m_context.ledger.isReadOnly();
    const bool isOpen = lives && row->exclusion.appeal == domain::Appeal::Open;
    for (QAction *action : {m_terms, m_review, m_lift})
        action->setEnabled(lives);
    m_letter->setEnabled(row && row->exclusion.isInForce(m_context.clock.today()));
    m_appeal->setEnabled(lives && !isOpen);
    m_uphold->setEnabled(isOpen);
    m_reject->setEnabled(isOpen);
}

void ExclusionsView::ask(What what)
{
    if (const ledger::ExclusionRow *row = current())
        (new ExclusionDialog(m_context, row->exclusion, what, window()))->start();
}

void ExclusionsView::write()
{
    if (const ledger::ExclusionRow *row = current())
        openConductLetter(m_context, row->exclusion.sendAway, window());
}

void ExclusionsView::changeTerms()
{
    if (const ledger::ExclusionRow *row = current(); row && m_terms->isEnabled())
        (new StaffsSakeDialog(m_context, row->exclusion, window()))->start();
}

void ExclusionsView::saveState(QSettings &settings) const
{
    settings.setValue(m_table->objectName(), m_table->saveState());
}

void ExclusionsView::restoreState(QSettings &settings)
{
    m_table->restoreState(settings.value(m_table->objectName()).toByteArray());
}

} // namespace ui
