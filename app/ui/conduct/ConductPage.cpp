// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conduct/ConductPage.h"

#include "ledger/Changes.h"
#include "ui/conduct/ExclusionsView.h"
#include "ui/conduct/IncidentsView.h"
#include "ui/conduct/RulesView.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ClosedView.h"
#include "ui/widgets/CsvExport.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/FilterChip.h"
#include "ui/widgets/ManagerAccess.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

ConductPage::ConductPage(const PageContext &context, QWidget *parent)
    : Page(PageId::Conduct, tr("Conduct"), context, parent)
    , m_stack(new QStackedWidget(this))
    , m_closed(new ClosedView(context, m_stack))
    , m_incidents(new IncidentsView(context, m_stack))
    , m_exclusions(new ExclusionsView(context, m_stack))
    , m_rules(new RulesView(context, m_stack))
    , m_lockAction(new QAction(tr("Close Con&duct now"), this))
{
    makeHead();
    makeViews();
    m_reload.setSingleShot(true);
    connect(&m_reload, &QTimer::timeout, this, &ConductPage::reload);
    connect(&context.ledger.changes(), &ledger::ChangeHub::changed, this,
            [this](const QList<ledger::Change> &changes) {
                using ledger::Kind;
                m_rulesAreOutdated = m_rulesAreOutdated || ledger::tells(changes, {Kind::Conduct});
                if (ledger::tells(changes, {Kind::Conduct, Kind::SendAway, Kind::Customer, Kind::Competitor,
                                            Kind::Staff}))
                    m_reload.start();
            });
    qApp->installEventFilter(this);
    if (ManagerAccess *access = context.shell.managerAccess())
        connect(access, &ManagerAccess::changed, this, &ConductPage::accessChanged);
    showTab(Tab::Incidents);
    accessChanged();
}

void ConductPage::makeHead()
{
    m_lockAction->setObjectName(QStringLiteral("lockConduct"));
    m_lockAction->setIconText(tr("Close"));
    connect(m_lockAction, &QAction::triggered, this, [this] { context().shell.managerAccess()->lock(); });
    addButton(m_lockAction);
    addButton(m_exclusions->letter());
    addButton(m_incidents->note(), ButtonKind::Primary);
    const QStringList titles{tr("Incidents"), tr("Sent elsewhere"), tr("What we do not accept")};
    const QStringList names{QStringLiteral("incidentsChip"), QStringLiteral("exclusionsChip"),
                            QStringLiteral("rulesChip")};
    for (size_t i = 0; i < m_chips.size(); ++i) {
        const auto place = static_cast<qsizetype>(i);
        m_chips[i] = new FilterChip(context().theme, titles.at(place), names.at(place), this);
        m_chips[i]->setCheckable(true);
        connect(m_chips[i], &QAbstractButton::clicked, this, [this, i] { showTab(static_cast<Tab>(i)); });
        addFilter(m_chips[i]);
    }
    m_search = addSearch(QStringLiteral("conductSearch"), tr("Search conduct"));
    connect(m_search, &QLineEdit::textChanged, m_incidents, &IncidentsView::search);
    connect(m_search, &QLineEdit::textChanged, m_exclusions, &ExclusionsView::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { m_stack->currentWidget()->setFocus(); });
}

void ConductPage::makeViews()
{
    for (QWidget *view : {static_cast<QWidget *>(m_closed), static_cast<QWidget *>(m_incidents),
                          static_cast<QWidget *>(m_exclusions), static_cast<QWidget *>(m_rules)})
        m_stack->addWidget(view);
    content()->addWidget(m_stack, 1);
    for (DataTable *table : {m_incidents->table(), m_exclusions->table()}) {
        connect(table, &DataTable::searchTyped, this, [this](const QString &text) {
            m_search->setText(text);
            m_search->setFocus(Qt::ShortcutFocusReason);
        });
    }
}

bool ConductPage::isOpen() const
{
    const ManagerAccess *access = context().shell.managerAccess();
    return access && access->isOpen();
}

void ConductPage::accessChanged()
{
    const bool isNowOpen = isOpen();
    const bool hadFocus = isAncestorOf(focusWidget()) || hasFocus();
    m_closed->reload();
    if (isNowOpen != m_isShown) {
        m_isShown = isNowOpen;
        if (isNowOpen) {
            reload();
            selectWanted();
        } else {
            m_incidents->clear();
            m_exclusions->clear();
            m_search->clear();
        }
    }
    for (FilterChip *one : m_chips)
        one->setVisible(isNowOpen);
    m_incidents->note()->setVisible(isNowOpen);
    m_lockAction->setVisible(isNowOpen && context().shell.managerAccess()->hasPin());
    showTab(m_tab);
    if (hadFocus)
        m_stack->currentWidget()->setFocus();
    tellContext();
    Q_EMIT actionsChanged();
    Q_EMIT waitingChanged();
}

void ConductPage::showTab(Tab tab)
{
    m_tab = tab;
    for (size_t i = 0; i < m_chips.size(); ++i)
        m_chips[i]->setChecked(i == static_cast<size_t>(tab));
    const std::array<QWidget *, 3> views{m_incidents, m_exclusions, m_rules};
    QWidget *wanted = isOpen() ? views[static_cast<size_t>(tab)] : m_closed;
    m_stack->setCurrentWidget(wanted);
    m_search->setVisible(isOpen() && tab != Tab::Rules);
    m_exclusions->letter()->setVisible(isOpen() && tab == Tab::Exclusions);
    setFocusProxy(wanted);
    tellContext();
    Q_EMIT actionsChanged();
}

void ConductPage::reload()
{
    if (!isOpen())
        return;
    m_incidents->reload();
    m_exclusions->reload();
    if (std::exchange(m_rulesAreOutdated, false))
        m_rules->reload();
    tellContext();
    Q_EMIT waitingChanged();
}

void ConductPage::tellContext()
{
    if (!isOpen())
        return setContextLine({});
    const int due = waiting();
    QString line = due == 0 ? tr("nothing to look at again today")
                            : tr("%n to look at again or to answer", nullptr, due);
    if (!context().shell.managerAccess()->hasPin())
        line += QStringLiteral(" · ") + tr("no PIN is set: anyone can choose a manager at the counter");
    setContextLine(line);
}

int ConductPage::waiting() const
{
    return m_incidents->due() + m_exclusions->due();
}

QList<QAction *> ConductPage::pageActions() const
{
    if (!isOpen())
        return {};
    QList<QAction *> actions{m_incidents->note()};
    if (m_tab == Tab::Incidents)
        actions += m_incidents->actions();
    if (m_tab == Tab::Exclusions)
        actions += m_exclusions->actions();
    if (context().shell.managerAccess()->hasPin())
        actions.append(m_lockAction);
    return actions;
}

void ConductPage::exportPage()
{
    if (canExport())
        exportConductToCsv(context(), this);
}

void ConductPage::open(const Target &target)
{
    const auto *request = std::get_if<ShowConduct>(&target.request);
    m_wanted = request ? *request : ShowConduct();
    showTab(m_wanted.exclusion ? Tab::Exclusions : Tab::Incidents);
    if (isOpen())
        selectWanted();
}

void ConductPage::selectWanted()
{
    const ShowConduct wanted = std::exchange(m_wanted, {});
    if (!wanted.incident && !wanted.exclusion)
        return;
    m_search->clear();
    if (wanted.exclusion)
        m_exclusions->select(*wanted.exclusion);
    else
        m_incidents->select(*wanted.incident);
}

/// The minutes of the PIN are those of work on this page, and in the forms that are open over it.
bool ConductPage::eventFilter(QObject *watched, QEvent *event)
{
    const bool isWork = event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress;
    if (isWork && isVisible() && isOpen())
        context().shell.managerAccess()->keepOpen();
    return Page::eventFilter(watched, event);
}

void ConductPage::saveState(QSettings &settings) const
{
    m_incidents->saveState(settings);
    m_exclusions->saveState(settings);
}

void ConductPage::restoreState(QSettings &settings)
{
    m_incidents->restoreState(settings);
    m_exclusions->restoreState(settings);
}

} // namespace ui
