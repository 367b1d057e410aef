// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/StoryPanel.h"

#include "ledger/Records.h"
#include "ui/log/LogDialogs.h"
#include "ui/theme/Buttons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/ManagerAccess.h"
#include "ui/widgets/PersonActions.h"
#include "ui/widgets/PlainLabel.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace ui {

static QLabel *mutedLabel(const QString &objectName, QWidget *parent)
{
    auto *label = new PlainLabel(parent);
    label->setObjectName(objectName);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

StoryPanel::StoryPanel(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_name(new ElidedLabel(this))
    , m_reach(mutedLabel(QStringLiteral("storyReach"), this))
    , m_hint(mutedLabel(QStringLiteral("storyHint"), this))
    , m_list(new StoryList(context, this))
    , m_actions(new PersonActions(context, this))
{
    setObjectName(QStringLiteral("story"));
    setAccessibleName(tr("The customer's story"));
    m_name->setObjectName(QStringLiteral("storyName"));
    m_name->setFont(Theme::scaled(font(), 1.15, QFont::DemiBold));
    m_hint->setText(tr("Choose a record to see what happened before and since."));
    m_list->setObjectName(QStringLiteral("storyList"));
    m_list->setAccessibleName(tr("What happened, oldest first"));
    connect(m_list, &QListView::activated, this, &StoryPanel::openFitCheck);

    auto *close = new QPushButton(this);
    close->setObjectName(QStringLiteral("closeStory"));
    close->setAccessibleName(tr("Hide the story"));
    close->setToolTip(tr("Hide the story"));
    close->setIcon(context.theme.icon(QStringLiteral("close"), IconInk::Muted));
    setButtonKind(close, ButtonKind::Quiet);
    connect(close, &QPushButton::clicked, this, &StoryPanel::closeRequested);

    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("personMenu"));
    menu->addActions(m_actions->all());
    auto *more = new QPushButton(this);
    more->setObjectName(QStringLiteral("personMore"));
    more->setAccessibleName(tr("More about this person"));
    more->setToolTip(tr("More about this person"));
    more->setIcon(context.theme.icon(QStringLiteral("more"), IconInk::Muted));
    setButtonKind(more, ButtonKind::Quiet);
    connect(more, &QPushButton::clicked, menu,
            [menu, more] { menu->popup(more->mapToGlobal(QPoint(0, more->height()))); });

    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::Medium, 0, space::Small, 0);
    head->addWidget(m_name, 1);
    head->addWidget(more);
    head->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::Small, 0, space::Small);
    layout->setSpacing(space::Tiny);
    layout->addLayout(head);
    layout->addWidget(m_reach);
    layout->addWidget(m_hint);
    layout->addSpacing(space::Tiny);
    layout->addWidget(m_list, 1);
    for (QLabel *label : {m_reach, m_hint})
        label->setContentsMargins(space::Medium, 0, space::Medium, 0);
    showNothing();
}

QList<QAction *> StoryPanel::personActions() const
{
    return m_actions->all();
}

void StoryPanel::showNothing()
{
    m_actions->setPerson({});
    m_name->setText(tr("Story"));
    m_reach->hide();
    m_hint->show();
    m_list->tell({});
}

void StoryPanel::showCustomer(const std::optional<domain::CustomerId> &customer)
{
    m_hint->hide();
    m_actions->setPerson({});
    m_name->setText(tr("Anonymous"));
    m_reach->hide();
    if (!customer)
        return;
    const auto details = ledger::Customers(m_context.ledger).byId(*customer);
    if (!details || !*details)
        return;
    if ((*details)->isEmpty())
        return m_name->setText(tr("Erased"));
    m_actions->setPerson(customer);
    m_name->setText((*details)->caption());
    const QString reach = ((*details)->phones + (*details)->emails).join(QStringLiteral(" · "));
    m_reach->setText(reach);
    m_reach->setVisible(!reach.isEmpty());
}

QList<StoryLine> StoryPanel::linesOf(const std::optional<domain::CustomerId> &customer,
                                     const ledger::StoryEntry &own)
{
    QList<ledger::StoryEntry> story{own};
    if (customer) {
        auto read = ledger::Customers(m_context.ledger).story(*customer, conductShown(m_context));
        if (!read)
            m_context.shell.showError(read.error());
        else
            story = *read;
    }
    QList<StoryLine> lines;
    for (const ledger::StoryEntry &entry : std::as_const(story)) {
        const bool isOwn = entry.id == own.id && entry.event == own.event;
        // The selected record's own history says more about each step.
        if (own.event == Event::SentElsewhere && entry.event == Event::StatusChanged && entry.id == own.id)
            continue;
        lines.append(storyLine(entry, m_context.locale));
        lines.last().isOfRecord = isOwn;
    }
    return lines;
}

void StoryPanel::show(const ledger::SendAwayRow &row)
{
    showCustomer(row.customer);
    ledger::StoryEntry own{row.on,          Event::SentElsewhere,
                           row.id.value(),  row.needName,
                           row.partnerName, row.handoff ? domain::codeOf(*row.handoff) : QString(),
                           row.forgone,     row.note};
    own.told = row.told;
    own.promisedFor = row.deferredTo;
    QList<StoryLine> lines = linesOf(row.customer, own);
    const auto history = ledger::SendAways(m_context.ledger).history(row.id);
    if (!history)
        return m_context.shell.showError(history.error());
    for (qsizetype i = 1; i < history->size(); ++i) {
        StoryLine line = storyLine(history->at(i));
        // Somebody asked, and the status stayed: what they wrote down says what happened.
        if (history->at(i).status == history->at(i - 1).status && !line.note.isEmpty())
            line.title = std::exchange(line.note, {});
        lines.append(line);
    }
    showLines(lines);
}

void StoryPanel::show(const ledger::ReferralInRow &row)
{
    showCustomer(row.customer);
    showLines(linesOf(row.customer, {row.on, Event::ReferredToUs, row.id.value(), row.needName,
                                     row.sourceName, domain::codeOf(row.outcome), row.value, row.note}));
}

void StoryPanel::show(const ledger::ReturnVisitRow &row)
{
    showCustomer(row.customer);
    showLines(linesOf(row.customer, {row.on, Event::CameBack, row.id.value(), row.needName, row.partnerName,
                                     domain::codeOf(row.howKnown), row.value, row.note}));
}

void StoryPanel::show(const ledger::AdvocacyLogRow &row)
{
    showCustomer(row.customer);
    showLines(linesOf(row.customer, {row.on,
                                     Event::Advocacy,
                                     row.id.value(),
                                     {},
                                     row.site,
                                     domain::codeOf(row.kind),
                                     {},
                                     row.note,
                                     row.rating,
                                     row.stance}));
}

void StoryPanel::openFitCheck(const QModelIndex &line)
{
    if (const auto &check = m_list->lineAt(line).fitCheck)
        editFitCheck(m_context, *check, window());
}

void StoryPanel::showLines(QList<StoryLine> lines)
{
    std::ranges::stable_sort(lines, {}, &StoryLine::on);
    m_list->tell(lines);
}

} // namespace ui
