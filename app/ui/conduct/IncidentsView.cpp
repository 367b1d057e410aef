// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conduct/IncidentsView.h"

#include "ui/conduct/ConductDialogs.h"
#include "ui/conduct/IncidentPanel.h"
#include "ui/conduct/ReviewDialog.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/SearchedRows.h"
#include "workflows/Conduct.h"

#include <QAction>
#include <QHeaderView>
#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

namespace ui {

static constexpr int PanelDelayMs = 60; ///< holding an arrow key down need not tell every story
static constexpr int PanelWidth = 320;

IncidentsView::IncidentsView(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new IncidentModel(context, this))
    , m_rows(new SearchedRows(this))
    , m_table(new DataTable(context.theme, QStringLiteral("incidentTable"), this))
    , m_splitter(new QSplitter(this))
{
    makeActions();
    m_panel = new IncidentPanel(context, m_sendElsewhere, m_letter, this);
    m_rows->setSourceModel(m_model);
    m_table->setModel(m_rows);
    m_table->setAccessibleName(tr("Incidents"));
    m_table->setKeyColumn(IncidentModel::Customer);
    m_table->horizontalHeader()->setSortIndicator(IncidentModel::On, Qt::DescendingOrder);
    m_table->setColumnFits({{},
                            {.least = 0.9},
                            {.least = 0.5},
                            {.giveUp = 3},
                            {},
                            {.giveUp = 2, .least = 0.75},
                            {.giveUp = 1},
                            {.giveUp = 4, .least = 0.3}});
    const QList<QAction *> all = actions();
    m_table->addActions(all);
    m_table->setContextActions(all);
    connect(m_table, &QAbstractItemView::activated, this, &IncidentsView::correct);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &IncidentsView::follow);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, &m_delay,
            qOverload<>(&QTimer::start));
    m_delay.setSingleShot(true);
    m_delay.setInterval(PanelDelayMs);
    connect(&m_delay, &QTimer::timeout, this, &IncidentsView::showPanel);

    auto *list = new Card(context.theme, m_splitter);
    list->setFlush();
    list->content()->addWidget(m_table);
    auto *side = new Card(context.theme, m_splitter);
    side->setFlush();
    side->content()->addWidget(m_panel);
    side->setMinimumWidth(220);
    m_splitter->setObjectName(QStringLiteral("conductSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(space::Medium);
    m_splitter->addWidget(list);
    m_splitter->addWidget(side);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({900, PanelWidth});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    setFocusProxy(m_table);
    search({});
    follow();
}

QAction *IncidentsView::make(const char *name, const QString &text, const QString &icon,
                             const QKeySequence &key, void (IncidentsView::*run)())
{
    auto *action = new QAction(text, this);
    if (!icon.isEmpty())
        action->setIcon(m_context.theme.icon(icon));
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, run);
    return action;
}

void IncidentsView::makeActions()
{
    m_note = make("noteIncident", tr("&Note an incident…"), QStringLiteral("add"),
                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M), &IncidentsView::noteOne);
    m_note->setIconText(tr("Note an incident"));
    m_note->setShortcutContext(Qt::WindowShortcut);
    m_another =
        make("noteAnother", tr("Note a&nother of this customer…"), {}, {}, &IncidentsView::noteAnother);
    m_correct = make("correctIncident", tr("&Correct…"), {}, {}, &IncidentsView::correct);
    m_review = make("reviewIncident", tr("&Look again…"), QStringLiteral("check"), Qt::Key_F2,
                    &IncidentsView::review);
    m_sendElsewhere = make("sendForStaffsSake", tr("Send elsewhere for the &staff's sake…"),
                           QStringLiteral("arrow-out"), Qt::Key_F8, &IncidentsView::sendElsewhere);
    m_sendElsewhere->setIconText(tr("Send elsewhere…"));
    m_letter = make("incidentLetter", tr("Letter to the custo&mer…"), QStringLiteral("print"), {},
                    &IncidentsView::write);
    m_enterInError = make("enterInError", tr("Entered in e&rror"), QStringLiteral("close"),
                          QKeySequence::Delete, &IncidentsView::enterInError);
}

QList<QAction *> IncidentsView::actions() const
{
    return {m_correct, m_review, m_sendElsewhere, m_letter, m_another, m_enterInError};
}

const ledger::IncidentRow *IncidentsView::current() const
{
    const QModelIndex index = m_rows->mapToSource(m_table->currentIndex());
    return index.isValid() ? &m_model->rowAt(index.row()) : nullptr;
}

bool IncidentsView::isInForce(const domain::Incident &incident) const
{
    const auto exclusion = ledger::Conduct(m_context.ledger).exclusion(*incident.sendAway);
    return exclusion && *exclusion && (*exclusion)->isInForce(m_context.clock.today());
}

void IncidentsView::follow()
{
    const bool mayWrite = !m_context.ledger.isReadOnly();
    const qsizetype selected = m_table->selectionModel()->selectedRows().size();
    const ledger::IncidentRow *row = selected == 1 ? current() : nullptr;
    m_note->setEnabled(mayWrite);
    m_correct->setEnabled(mayWrite && row);
    m_review->setEnabled(mayWrite && row);
    m_another->setEnabled(mayWrite && row && row->incident.customer);
    m_sendElsewhere->setEnabled(mayWrite && row && row->incident.customer && !row->hasSentElsewhere);
    m_letter->setEnabled(row && row->hasSentElsewhere && isInForce(row->incident));
    m_enterInError->setEnabled(mayWrite && selected > 0);
}

void IncidentsView::reload()
{
    const auto rows = ledger::Conduct(m_context.ledger).incidents(IncidentModel::Most);
    if (!rows)
        return m_context.shell.showError(rows.error());
    const ledger::IncidentRow *row = current();
    const auto chosen = row ? row->incident.id : domain::IncidentId();
    m_model->setRows(*rows);
    const QDate today = m_context.clock.today();
    m_due = static_cast<int>(std::ranges::count_if(*rows, [today](const ledger::IncidentRow &each) {
        return each.incident.reviewOn.isValid() && each.incident.reviewOn <= today;
    }));
    select(chosen);
    follow();
    showPanel();
}

void IncidentsView::clear()
{
    m_model->setRows({});
    follow();
    m_panel->showNothing();
    m_due = 0;
}

void IncidentsView::search(const QString &text)
{
    m_rows->search(text);
    if (m_rows->isSearching())
        m_table->setEmptyState(tr("Nothing fits this search."));
    else
        m_table->setEmptyState(tr("Nothing has been noted, and that is good. If a customer mistreats "
                                  "somebody of the staff, note the facts here."),
                               m_note);
    if (!m_table->currentIndex().isValid() && m_rows->rowCount() > 0)
        m_table->choose(0);
}

/// The one that is asked for; else the first.
void IncidentsView::select(domain::IncidentId incident)
{
    int wanted = 0;
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        if (m_model->rowAt(m_rows->mapToSource(m_rows->index(row, 0)).row()).incident.id == incident)
            wanted = row;
    }
    if (m_rows->rowCount() == 0)
        return;
    m_table->choose(wanted);
    m_table->scrollTo(m_rows->index(wanted, 0));
}

void IncidentsView::showPanel()
{
    if (const ledger::IncidentRow *row = current())
        m_panel->show(*row);
    else
        m_panel->showNothing();
}

void IncidentsView::noteOne()
{
    openIncident(m_context, std::nullopt, std::nullopt, window());
}

void IncidentsView::noteAnother()
{
    if (const ledger::IncidentRow *row = current())
        openIncident(m_context, std::nullopt, row->incident.customer, window());
}

void IncidentsView::correct()
{
    if (const ledger::IncidentRow *row = current(); row && m_correct->isEnabled())
        openIncident(m_context, row->incident, std::nullopt, window());
}

void IncidentsView::review()
{
    if (const ledger::IncidentRow *row = current())
        (new ReviewDialog(m_context, row->incident.id, window()))->start();
}

void IncidentsView::sendElsewhere()
{
    if (const ledger::IncidentRow *row = current())
        openStaffsSake(m_context, row->incident.id, window());
}

void IncidentsView::write()
{
    if (const ledger::IncidentRow *row = current(); row && row->incident.sendAway)
        openConductLetter(m_context, *row->incident.sendAway, window());
}

void IncidentsView::enterInError()
{
    QList<domain::IncidentId> ids;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        ids.append(m_model->rowAt(m_rows->mapToSource(index).row()).incident.id);
    if (ids.isEmpty())
        return;
    m_context.shell.keep(workflows::enterInError(m_context.ledger, ids, m_context.clock.today()));
}

void IncidentsView::saveState(QSettings &settings) const
{
    settings.setValue(QStringLiteral("splitter"), m_splitter->saveState());
    settings.setValue(m_table->objectName(), m_table->saveState());
}

void IncidentsView::restoreState(QSettings &settings)
{
    m_splitter->restoreState(settings.value(QStringLiteral("splitter")).toByteArray());
    m_table->restoreState(settings.value(m_table->objectName()).toByteArray());
}

} // namespace ui
