// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/ToDoCard.h"

#include "ledger/Changes.h"
#include "ui/theme/Theme.h"
#include "ui/today/ToDoAnswers.h"
#include "ui/today/ToDoView.h"
#include "ui/widgets/Badge.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/ManagerAccess.h"

#include <QPushButton>
#include <QStackedLayout>

namespace ui {

static constexpr int MostShown = 100; ///< the rest is in the log

ToDoCard::ToDoCard(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_reading(context.ledger,
                [this](base::Result<workflows::ToDoList> read) {
                    if (read)
                        show(*read);
                    else
                        m_context.shell.showError(read.error());
                })
    , m_card(new Card(context.theme, tr("To do"), this))
    , m_badge(new Badge(context.theme, {}, Tone::Warn, this))
    , m_stack(new QStackedLayout)
    , m_view(new ToDoView(context.theme, context.locale, m_card))
    , m_empty(new EmptyState(m_card))
    , m_more(new QPushButton(m_card))
    , m_answers(new ToDoAnswers(context, this))
{
    m_badge->setObjectName(QStringLiteral("dueBadge"));
    m_badge->hide();
    m_card->addAfterHeading(m_badge);
    const QPushButton *print = m_card->addLink(tr("Print call sheet"), QStringLiteral("printCallSheet"));
    connect(print, &QPushButton::clicked, this, [this] {
        m_context.shell.navigate({PageId::Reports, ShowReport{.kind = domain::ReportKind::CallSheet}});
    });
    m_view->setMayAnswer(!context.ledger.isReadOnly());
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_card->content()->addLayout(m_stack, 1);
    m_more->setObjectName(QStringLiteral("moreDue"));
    setButtonKind(m_more, ButtonKind::Link);
    m_more->hide();
    m_card->content()->addWidget(m_more, 0, Qt::AlignLeading);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    setFocusProxy(m_view);

    connect(m_more, &QPushButton::clicked, this, &ToDoCard::openLogOnDue);
    connect(m_view, &ToDoView::opened, this, &ToDoCard::openItem);
    connect(m_view, &ToDoView::answered, this, [this](const ledger::ToDoItem &item, Answer answer) {
        m_answers->give(item, answer, m_view->placeUnder(item));
    });
    connect(&context.ledger.changes(), &ledger::ChangeHub::changed, this, &ToDoCard::reload);
    if (const ManagerAccess *access = context.shell.managerAccess())
        connect(access, &ManagerAccess::changed, this, &ToDoCard::reload);
    reload();
}

void ToDoCard::reload()
{
    m_reading.start(
        [today = m_context.clock.today(), conduct = conductShown(m_context)](ledger::Ledger &ledger) {
            return workflows::readToDo(ledger, today, conduct, MostShown);
        });
}

void ToDoCard::show(const workflows::ToDoList &list)
{
    const QLocale &locale = m_context.locale;
    m_list = list;
    m_view->setList(list);
    m_empty->setContent(tr("Nothing waits for you: everybody who was sent elsewhere has been asked after."));
    m_stack->setCurrentIndex(list.items.isEmpty() ? 1 : 0);
    m_badge->setVisible(list.due() > 0);
    m_badge->setText(tr("%1 due", "number").arg(locale.toString(list.due())),
                     list.counts.late > 0 ? Tone::Bad : Tone::Warn);
    m_more->setVisible(list.more() > 0);
    m_more->setText(tr("and %1 more", "number").arg(locale.toString(list.more())));
    Q_EMIT dueChanged();
}

/// What belongs to conduct or to a partner is opened there, everything else in the log.
void ToDoCard::openItem(const ledger::ToDoItem &item) const
{
    const bool isConduct = item.kind == domain::ToDoKind::ConductReview
                           || item.kind == domain::ToDoKind::ExclusionReview
                           || item.kind == domain::ToDoKind::Appeal;
    if (isConduct)
        return m_context.shell.navigate({PageId::Conduct, ShowConduct{item.incident, item.sendAway}});
    if (item.kind == domain::ToDoKind::NextStep)
        return m_context.shell.navigate({PageId::Partners, ShowPartner{*item.partner}});
    ShowLog request;
    request.sendAway = item.sendAway;
    request.from = request.to = item.sentOn;
    m_context.shell.navigate({PageId::Log, request});
}

void ToDoCard::openLogOnDue() const
{
    ShowLog request;
    request.due = domain::Urgency::Soon;
    m_context.shell.navigate({PageId::Log, request});
}

} // namespace ui
