// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/PartnerStory.h"

#include "ui/partners/PartnerDialogs.h"
#include "ui/partners/PartnerWords.h"
#include "ui/widgets/ManagerAccess.h"

#include <QContextMenuEvent>
#include <QMenu>

#include <algorithm>

namespace ui {

using Event = ledger::PartnerEntry::Event;

static constexpr int DelayMs = 60;
static constexpr int MostTold = 200;

PartnerStory::PartnerStory(const PageContext &context, QWidget *parent)
    : StoryList(context, parent), m_context(context)
{
    setObjectName(QStringLiteral("partnerStory"));
    setAccessibleName(tr("What was between us, newest first"));
    m_delay.setSingleShot(true);
    connect(&m_delay, &QTimer::timeout, this, &PartnerStory::read);
    connect(this, &QListView::doubleClicked, this, &PartnerStory::openCurrent);
}

void PartnerStory::show(std::optional<domain::CompetitorId> partner)
{
    if (m_partner != partner) {
        m_partner = partner;
        tell({});
    }
    m_delay.start(DelayMs);
}

void PartnerStory::read()
{
    QList<ledger::PartnerEntry> story;
    if (m_partner) {
        auto read = ledger::Partners(m_context.ledger).story(*m_partner, MostTold, conductShown(m_context));
        if (!read)
            return m_context.shell.showError(read.error());
        story = *std::move(read);
    }
    if (story != m_entries)
        tell(std::move(story));
    Q_EMIT told();
}

/// Who was at a line stays there; where that is gone, at the one that has its place.
void PartnerStory::tell(QList<ledger::PartnerEntry> story)
{
    qsizetype row = qMin<qsizetype>(currentIndex().row(), story.size() - 1);
    if (const ledger::PartnerEntry *was = current()) {
        const auto is = std::ranges::find_if(story, [was](const ledger::PartnerEntry &each) {
            return each.event == was->event && each.id == was->id;
        });
        if (is != story.end())
            row = std::distance(story.begin(), is);
    }
    m_entries = std::move(story);
    QList<StoryLine> lines;
    for (const ledger::PartnerEntry &entry : std::as_const(m_entries))
        lines.append(partnerLine(entry, m_context.locale));
    StoryList::tell(lines);
    if (row >= 0)
        setCurrentIndex(model()->index(static_cast<int>(row), 0));
}

const ledger::PartnerEntry *PartnerStory::current() const
{
    const int row = currentIndex().row();
    return row >= 0 && row < m_entries.size() ? &m_entries.at(row) : nullptr;
}

void PartnerStory::openCurrent()
{
    if (const ledger::PartnerEntry *entry = current())
        open(*entry, *m_partner);
}

void PartnerStory::open(const ledger::PartnerEntry &entry, domain::CompetitorId partner)
{
    if (entry.event == Event::StageChanged)
        return;
    if (entry.event == Event::Touch) {
        if (!m_context.ledger.isReadOnly())
            editTouch(m_context, domain::TouchId(entry.id), window());
        return;
    }
    ShowLog request;
    request.from = request.to = entry.on;
    if (entry.event == Event::SentThere || entry.event == Event::SentToUs)
        request.partner = partner;
    if (entry.event == Event::SentThere || entry.event == Event::WereSent)
        request.sendAway = domain::SendAwayId(entry.id);
    else
        request.table = entry.event == Event::CameBack ? LogTable::CameBack : LogTable::ReferredToUs;
    m_context.shell.navigate({PageId::Log, request});
}

void PartnerStory::enterInError(const ledger::PartnerEntry &entry)
{
    if (entry.event == Event::Touch && !m_context.ledger.isReadOnly())
        m_context.shell.keep(workflows::enterTouchInError(m_context.ledger, domain::TouchId(entry.id)));
}

void PartnerStory::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return openCurrent();
    case Qt::Key_Delete:
        if (const ledger::PartnerEntry *entry = current())
            enterInError(*entry);
        return;
    default:
        QListView::keyPressEvent(event);
    }
}

void PartnerStory::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    if (!isByKey)
        setCurrentIndex(indexAt(event->pos()));
    if (!current() || current()->event == Event::StageChanged)
        return;
    // What the menu was opened on, whatever is told when somebody chooses from it.
    const ledger::PartnerEntry entry = *current();
    const auto openIt = [this, entry, partner = *m_partner] { open(entry, partner); };
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("storyMenu"));
    const auto shown = [](Qt::Key key) {
        return QLatin1Char('\t') + QKeySequence(key).toString(QKeySequence::NativeText);
    };
    if (entry.event == Event::Touch) {
        const bool mayWrite = !m_context.ledger.isReadOnly();
        menu->addAction(tr("&Edit…") + shown(Qt::Key_Return), this, openIt)->setEnabled(mayWrite);
        menu->addAction(tr("Entered in e&rror") + shown(Qt::Key_Delete), this,
                        [this, entry] { enterInError(entry); })
            ->setEnabled(mayWrite);
    } else {
        menu->addAction(tr("&Open in the log") + shown(Qt::Key_Return), this, openIt);
    }
    menu->popup(isByKey ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft())
                        : event->globalPos());
}

void PartnerStory::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && model()->rowCount() > 0 && event->reason() != Qt::MouseFocusReason)
        setCurrentIndex(model()->index(0, 0));
}

} // namespace ui
