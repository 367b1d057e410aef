// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/GoToDialog.h"

#include "base/Fold.h"
#include "domain/Ticket.h"
#include "ledger/Catalogue.h"
#include "ledger/Competitors.h"
#include "ledger/Customers.h"
#include "ledger/Records.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Days.h"
#include "ui/widgets/ManagerAccess.h"
#include "ui/widgets/SuggestDelegate.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace ui {

static constexpr int MostOfAKind = 6;

GoToDialog::GoToDialog(const PageContext &context, const QList<std::pair<QString, QAction *>> &actions,
                       QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_actions(actions)
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("goToDialog"));
    setWindowTitle(tr("Go to anything"));
    m_search->setObjectName(QStringLiteral("goToSearch"));
    m_search->setAccessibleName(tr("Go to"));
    m_search->setPlaceholderText(tr("A page, an action, a competitor, a customer, a need or a code"));
    m_search->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("goToList"));
    m_list->setAccessibleName(tr("Found"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SuggestDelegate(context.theme, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Medium, space::Medium, space::Medium, space::Medium);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    connect(m_search, &QLineEdit::textChanged, this, &GoToDialog::find);
    connect(m_list, &QListView::clicked, this, &GoToDialog::go);
    resize(560, 420);
    find({});
}

void GoToDialog::find(const QString &text)
{
    const QString folded = base::fold(text);
    m_goals.clear();
    addActions(folded);
    if (folded.size() >= 2)
        addRecords(text, folded);
    m_model->clear();
    for (const Goal &goal : std::as_const(m_goals)) {
        auto *item = new QStandardItem(goal.caption);
        item->setData(goal.detail, SuggestDelegate::DetailRole);
        m_model->appendRow(item);
    }
    m_list->setCurrentIndex(m_model->index(0, 0));
}

void GoToDialog::addActions(const QString &folded)
{
    for (const auto &[menu, action] : std::as_const(m_actions)) {
        const QString caption = action->iconText();
        if (!action->isEnabled() || action->objectName() == QLatin1StringView("goToAnything")
            || !base::fold(caption).contains(folded))
            continue;
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        m_goals.append({caption, key.isEmpty() ? menu : tr("%1 · %2").arg(menu, key),
                        [action = action] { action->trigger(); }});
    }
}

void GoToDialog::addRecords(const QString &text, const QString &folded)
{
    Shell &shell = m_context.shell;
    addTicket(text);
    int found = 0;
    for (const auto &competitor :
         ledger::Competitors(m_context.ledger).all().value_or(QList<domain::Competitor>())) {
        if (found >= MostOfAKind || !base::fold(competitor.name).contains(folded))
            continue;
        ++found;
        m_goals.append({competitor.name, tr("competitor"), [&shell, id = competitor.id] {
                            shell.navigate({PageId::Partners, ShowPartner{id}});
                        }});
    }
    found = 0;
    for (const auto &need :
         ledger::Catalogue(m_context.ledger).competencies().value_or(QList<domain::Competency>())) {
        if (found >= MostOfAKind || !base::fold(need.name).contains(folded))
            continue;
        ++found;
        m_goals.append({need.name, tr("need"), [&shell, id = need.id] {
                            shell.navigate({PageId::Matrix, ShowMatrix{.competency = id, .competitor = {}}});
                        }});
    }
    for (const auto &customer :
         ledger::Customers(m_context.ledger).find(text, MostOfAKind).value_or(QList<domain::Customer>())) {
        m_goals.append({customer.caption(), tr("customer"), [&shell, id = customer.id] {
                            ShowLog request;
                            request.customer = id;
                            shell.navigate({PageId::Log, request});
                        }});
    }
}

void GoToDialog::addTicket(const QString &text)
{
    const auto id = ledger::SendAways(m_context.ledger).byTicket(text, conductShown(m_context));
    const auto sendAway =
        id && *id ? ledger::SendAways(m_context.ledger).byId(**id) : std::optional<domain::SendAway>();
    if (!sendAway || !*sendAway)
        return;
    const QDate on = (*sendAway)->on;
    m_goals.prepend(
        {domain::ticketOf(**id),
         tr("sent elsewhere on %1").arg(shortDayText(on, m_context.clock.today(), m_context.locale)),
         [&shell = m_context.shell, id = **id, on] {
             ShowLog request;
             request.from = request.to = on;
             request.sendAway = id;
             shell.navigate({PageId::Log, request});
         }});
}

void GoToDialog::go()
{
    const int row = m_list->currentIndex().row();
    if (row < 0 || row >= m_goals.size())
        return;
    const std::function<void()> chosen = m_goals.at(row).go;
    accept();
    chosen();
}

bool GoToDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QApplication::sendEvent(m_list, event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        go();
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

} // namespace ui
