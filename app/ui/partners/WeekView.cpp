// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/WeekView.h"

#include "base/Text.h"
#include "ui/partners/PartnerDialogs.h"
#include "ui/partners/WeekDelegate.h"
#include "ui/partners/WeekModel.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ActionButton.h"
#include "ui/widgets/DayPopup.h"
#include "ui/widgets/Days.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/SegmentedControl.h"

#include <QAction>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using domain::CompetitorId;
using Entry = domain::WeekPlan::Entry;

WeekView::WeekView(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_menu(new QMenu(tr("Plan of the wee&k"), this))
    , m_week(new SegmentedControl(context.theme, this))
    , m_days(new QLabel(this))
    , m_model(new WeekModel(context.locale, this))
    , m_list(new QListView(this))
    , m_empty(new EmptyState(this))
{
    setObjectName(QStringLiteral("weekView"));
    m_empty->setObjectName(QStringLiteral("weekEmpty"));
    makeActions();
    makeList();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::Small, 0, space::Small);
    layout->setSpacing(space::Small);
    layout->addWidget(makeHead());
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(makeFoot());
    setFocusProxy(m_list);
    tellActions();
}

QAction *WeekView::make(const char *name, const QString &text, const QKeySequence &key,
                        void (WeekView::*run)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, run);
    addAction(action);
    m_menu->addAction(action);
    return action;
}

void WeekView::makeActions()
{
    m_take = make("weekTake", tr("&Plan what is proposed"), {}, &WeekView::take);
    m_otherDay =
        make("weekOtherDay", tr("Plan for &another day…"), Qt::SHIFT | Qt::Key_F9, &WeekView::askDay);
    m_earlier = make("weekEarlier", tr("A day &earlier"), Qt::CTRL | Qt::Key_Up, &WeekView::moveEarlier);
    m_later = make("weekLater", tr("A day &later"), Qt::CTRL | Qt::Key_Down, &WeekView::moveLater);
    m_print = make("weekPrint", tr("P&rint"), {}, &WeekView::print);
}

QAction *WeekView::menuAction() const
{
    return m_menu->menuAction();
}

QWidget *WeekView::makeHead()
{
    m_week->setObjectName(QStringLiteral("weekChoice"));
    m_week->setAccessibleName(tr("Which week"));
    m_week->addSegment(tr("This week"), 0);
    m_week->addSegment(tr("Next week"), 1);
    m_week->setValue(0);
    connect(m_week, &SegmentedControl::valueChanged, this, [this] {
        readPlan();
        Q_EMIT changed();
    });
    m_days->setObjectName(QStringLiteral("weekDays"));
    m_days->setTextFormat(Qt::PlainText);
    m_days->setForegroundRole(QPalette::PlaceholderText);
    auto *print = new ActionButton(m_print, ButtonKind::Link, this);
    print->setObjectName(QStringLiteral("weekPrintButton"));
    auto *head = new QWidget(this);
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(space::Medium, 0, space::Medium, 0);
    line->setSpacing(space::Medium);
    line->addWidget(m_week);
    line->addWidget(m_days, 1);
    line->addWidget(print);
    return head;
}

QWidget *WeekView::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *line = new QHBoxLayout(foot);
    line->setContentsMargins(space::Medium, 0, space::Medium, 0);
    line->setSpacing(space::Small);
    for (QAction *action : {m_take, m_otherDay, m_earlier, m_later}) {
        auto *button = new ActionButton(action, ButtonKind::Normal, foot);
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        line->addWidget(button);
    }
    line->addStretch(1);
    return foot;
}

void WeekView::makeList()
{
    m_list->setObjectName(QStringLiteral("weekList"));
    m_list->setAccessibleName(tr("Plan of the week"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new WeekDelegate(m_context.theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->addActions({m_take, m_otherDay, m_earlier, m_later});
    connect(m_list, &QListView::activated, m_take, &QAction::trigger);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        tellActions();
        if (!m_isTelling && current())
            Q_EMIT chosen(current()->partner);
    });
}

void WeekView::setContextActions(const QList<QAction *> &actions)
{
    auto *line = new QAction(this);
    line->setSeparator(true);
    m_list->addAction(line);
    m_list->addActions(actions);
}

void WeekView::setOutreach(const workflows::Outreach &outreach)
{
    m_outreach = outreach;
    m_isRead = true;
    readPlan();
}

void WeekView::readPlan()
{
    const QDate today = m_context.clock.today();
    const domain::WorkWeek week = domain::workWeek(today, m_week->value().toInt(), m_context.locale);
    m_plan = workflows::weekPlan(m_outreach.plan, m_outreach.steps, m_context.ledger.business(), today, week);
    m_days->setText(tr("%1 to %2", "first day, last day")
                        .arg(shortDayText(week.first, today, m_context.locale),
                             shortDayText(week.last, today, m_context.locale)));
}

bool WeekView::holds(CompetitorId partner) const
{
    const auto isTheirs = [partner](const Entry &each) { return each.partner == partner; };
    return std::ranges::any_of(m_plan.steps, isTheirs) || std::ranges::any_of(m_plan.proposals, isTheirs);
}

/// The row that was chosen stays so, wherever it stands now.
void WeekView::setShown(const QSet<CompetitorId> &shown)
{
    const QScopedValueRollback quietly(m_isTelling, true);
    const std::optional<Entry> before = current() ? std::optional(*current()) : std::nullopt;
    m_model->setPlan(m_plan, shown);
    if (before)
        m_list->setCurrentIndex(m_model->rowOf(*before));
    m_list->setVisible(!m_isRead || m_model->rowCount() > 0); // it has the focus
    m_empty->setVisible(m_isRead && m_model->rowCount() == 0);
    m_empty->setContent(m_plan.isEmpty()
                            ? tr("Nothing is to be done this week, and nobody needs to be asked.")
                            : tr("Nothing fits this search."));
    tellActions();
}

void WeekView::setCurrent(std::optional<CompetitorId> partner)
{
    const QScopedValueRollback quietly(m_isTelling, true);
    if (!partner)
        m_list->setCurrentIndex({});
    else if (!current() || current()->partner != partner)
        m_list->setCurrentIndex(m_model->rowOf(*partner));
}

const Entry *WeekView::current() const
{
    return m_model->entryAt(m_list->currentIndex());
}

std::optional<CompetitorId> WeekView::partner() const
{
    if (current())
        return current()->partner;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (const Entry *entry = m_model->entryAt(m_model->index(row)))
            return entry->partner;
    }
    return std::nullopt;
}

std::optional<domain::Touch> WeekView::step() const
{
    const Entry *entry = current();
    if (!entry || !entry->step)
        return std::nullopt;
    const auto found = std::ranges::find(m_outreach.steps, *entry->step, &domain::Touch::id);
    return found == m_outreach.steps.cend() ? std::nullopt : std::optional(*found);
}

/// A late one goes to the first day there is; none goes back behind today.
QDate WeekView::dayBeside(int direction) const
{
    const QDate today = m_context.clock.today();
    const QDate from = qMax(current()->on, today.addDays(-1));
    const QDate day = domain::workDayBeside(from, direction, m_context.locale);
    return day < today ? QDate() : day;
}

void WeekView::tellActions()
{
    const Entry *entry = current();
    const bool mayWrite = !m_context.ledger.isReadOnly();
    const bool isStep = entry && entry->step;
    m_take->setText(isStep ? tr("Log the &talk that was planned…") : tr("&Plan what is proposed"));
    m_take->setIconText(
        isStep  ? tr("Log the talk…")
        : entry ? tr("Plan for %1", "day of the week").arg(m_context.locale.dayName(entry->on.dayOfWeek()))
                : tr("Plan"));
    m_take->setEnabled(entry && mayWrite);
    m_otherDay->setVisible(!isStep);
    m_otherDay->setEnabled(entry && !isStep && mayWrite);
    m_earlier->setVisible(isStep);
    m_later->setVisible(isStep);
    m_earlier->setEnabled(isStep && mayWrite && dayBeside(-1).isValid());
    m_later->setEnabled(isStep && mayWrite);
}

void WeekView::take()
{
    const Entry *chosen = current();
    if (!chosen)
        return;
    const Entry entry = *chosen;
    if (!entry.step)
        return takeOn(entry, entry.on);
    // It may have been done elsewhere since this list was filled.
    if (const auto planned = step())
        logPlannedTalk(m_context, *planned, window());
}

/// What comes after it is chosen: to be planned with the same key.
void WeekView::takeOn(const Entry &proposal, QDate day)
{
    const auto planned = workflows::planTalk(m_context.ledger, proposal, day, m_context.shell.staff(),
                                             m_context.clock.today());
    if (planned) {
        const int row = m_list->currentIndex().row();
        for (const int beside : {row + 1, row - 1}) {
            const Entry *next =
                beside < m_model->rowCount() ? m_model->entryAt(m_model->index(beside)) : nullptr;
            if (next && !next->step) {
                m_list->setCurrentIndex(m_model->index(beside));
                break;
            }
        }
    }
    m_context.shell.keep(planned);
}

void WeekView::askDay()
{
    auto *popup = new DayPopup(m_context.theme, tr("&Talk to them on"), tr("Plan"), m_context.clock.today(),
                               m_context.locale, this);
    connect(popup, &DayPopup::chosen, this,
            [this, proposal = *current()](QDate day) { takeOn(proposal, day); });
    const QRect row = m_list->visualRect(m_list->currentIndex());
    popup->openAt(m_list->viewport()->mapToGlobal(row.bottomLeft()));
}

void WeekView::move(int direction)
{
    m_context.shell.keep(workflows::putOffNextStep(m_context.ledger, *current()->step, dayBeside(direction),
                                                   m_context.clock.today()));
}

void WeekView::print()
{
    m_context.shell.navigate({PageId::Reports, ShowReport{.kind = domain::ReportKind::WeekPlan,
                                                          .weeksAhead = m_week->value().toInt()}});
}

} // namespace ui
