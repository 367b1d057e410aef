// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/PartnerStory.h"

#include "ui/partners/PartnerDialogs.h"
#include "ui/partners/PartnerWords.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Days.h"
#include "ui/widgets/ManagerAccess.h"
#include "ui/widgets/StoryDelegate.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QStandardItemModel>

namespace ui {

using Event = ledger::PartnerEntry::Event;

static constexpr int DelayMs = 60;
static constexpr int MostTold = 200;

PartnerStory::PartnerStory(const PageContext &context, QWidget *parent)
    : QListView(parent), m_context(context), m_model(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("partnerStory"));
    setAccessibleName(tr("What was between us, newest first"));
    setFrameShape(QFrame::NoFrame);
    setModel(m_model);
    setItemDelegate(new StoryDelegate(context.theme, this));
    setResizeMode(QListView::Adjust);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_delay.setSingleShot(true);
    connect(&m_delay, &QTimer::timeout, this, &PartnerStory::read);
    connect(this, &QListView::doubleClicked, this, &PartnerStory::openCurrent);
}

void PartnerStory::show(std::optional<domain::CompetitorId> partner)
{
    if (m_partner != partner) {
        m_partner = partner;
        m_entries.clear();
        m_model->clear();
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
    if (story != m_entries || story.isEmpty()) {
        m_entries = std::move(story);
        tell();
    }
    Q_EMIT told();
}

void PartnerStory::tell()
{
    const int row = currentIndex().row();
    m_model->clear();
    for (const ledger::PartnerEntry &entry : std::as_const(m_entries)) {
        const PartnerLine line = partnerLine(entry, m_context.locale);
        QStringList below{line.detail, line.note};
        below.removeAll(QString());
        const QString day = shortDayText(entry.on, m_context.clock.today(), m_context.locale);
        auto *item = new QStandardItem(line.title);
        item->setData(day, StoryDelegate::DayRole);
        item->setData(below.join(QLatin1Char('\n')), StoryDelegate::DetailRole);
        if (line.series)
            item->setData(static_cast<int>(*line.series), StoryDelegate::SeriesRole);
        item->setData(static_cast<int>(line.tone), StoryDelegate::ToneRole);
        item->setData(tr("%1: %2. %3").arg(day, line.title, below.join(QStringLiteral(". "))),
                      Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    if (row >= 0 && m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(qMin(row, m_model->rowCount() - 1), 0));
}

const ledger::PartnerEntry *PartnerStory::current() const
{
    const int row = currentIndex().row();
    return row >= 0 && row < m_entries.size() ? &m_entries.at(row) : nullptr;
}

void PartnerStory::openCurrent()
{
    const ledger::PartnerEntry *entry = current();
    if (!entry || entry->event == Event::StageChanged)
        return;
    if (entry->event == Event::Touch) {
        if (!m_context.ledger.isReadOnly())
            editTouch(m_context, domain::TouchId(entry->id), window());
        return;
    }
    ShowLog request;
    request.from = request.to = entry->on;
    request.partner = m_partner;
    if (entry->event == Event::SentThere)
        request.sendAway = domain::SendAwayId(entry->id);
    else
        request.table = LogTable::ReferredToUs;
    m_context.shell.navigate({PageId::Log, request});
}

void PartnerStory::enterInError()
{
    const ledger::PartnerEntry *entry = current();
    if (!entry || entry->event != Event::Touch || m_context.ledger.isReadOnly())
        return;
    const auto done = workflows::enterTouchInError(m_context.ledger, domain::TouchId(entry->id));
    if (done)
        m_context.shell.keep(*done);
    else
        m_context.shell.showError(done.error());
}

void PartnerStory::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return openCurrent();
    case Qt::Key_Delete:
        return enterInError();
    default:
        QListView::keyPressEvent(event);
    }
}

void PartnerStory::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    if (!isByKey)
        setCurrentIndex(indexAt(event->pos()));
    const ledger::PartnerEntry *entry = current();
    if (!entry || entry->event == Event::StageChanged)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("storyMenu"));
    const auto shown = [](Qt::Key key) {
        return QLatin1Char('\t') + QKeySequence(key).toString(QKeySequence::NativeText);
    };
    if (entry->event == Event::Touch) {
        const bool mayWrite = !m_context.ledger.isReadOnly();
        menu->addAction(tr("&Edit…") + shown(Qt::Key_Return), this, &PartnerStory::openCurrent)
            ->setEnabled(mayWrite);
        menu->addAction(tr("Entered in e&rror") + shown(Qt::Key_Delete), this, &PartnerStory::enterInError)
            ->setEnabled(mayWrite);
    } else {
        menu->addAction(tr("&Open in the log") + shown(Qt::Key_Return), this, &PartnerStory::openCurrent);
    }
    menu->popup(isByKey ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft())
                        : event->globalPos());
}

void PartnerStory::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model->rowCount() > 0 && event->reason() != Qt::MouseFocusReason)
        setCurrentIndex(m_model->index(0, 0));
}

} // namespace ui
