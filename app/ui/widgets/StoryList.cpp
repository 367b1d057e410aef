// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/StoryList.h"

#include "ui/widgets/Days.h"
#include "ui/widgets/StoryDelegate.h"

#include <QResizeEvent>
#include <QStandardItemModel>

namespace ui {

static constexpr int LinesWanted = 8; ///< of text; where there is more room the layout gives it

StoryList::StoryList(const PageContext &context, QWidget *parent)
    : QListView(parent), m_context(context), m_model(new QStandardItemModel(this))
{
    setFrameShape(QFrame::NoFrame);
    setModel(m_model);
    setItemDelegate(new StoryDelegate(context.theme, this));
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
}

void StoryList::tell(const QList<StoryLine> &lines)
{
    m_model->clear();
    m_lines = lines;
    const QStandardItem *own = nullptr;
    for (const StoryLine &line : lines) {
        QStringList below{line.detail, line.told, line.note};
        below.removeAll(QString());
        const QString day = shortDayText(line.on, m_context.clock.today(), m_context.locale);
        auto *item = new QStandardItem(line.title);
        item->setData(day, StoryDelegate::DayRole);
        item->setData(below.join(QLatin1Char('\n')), StoryDelegate::DetailRole);
        if (line.series)
            item->setData(static_cast<int>(*line.series), StoryDelegate::SeriesRole);
        item->setData(static_cast<int>(line.tone), StoryDelegate::ToneRole);
        item->setData(line.isOfRecord, StoryDelegate::IsOfRecordRole);
        item->setData(tr("%1: %2. %3").arg(day, line.title, below.join(QStringLiteral(". "))),
                      Qt::AccessibleTextRole);
        if (line.fitCheck)
            item->setToolTip(tr("Enter or a double click opens this check"));
        m_model->appendRow(item);
        if (line.isOfRecord)
            own = item;
    }
    if (own)
        scrollTo(own->index());
}

QSize StoryList::sizeHint() const
{
    return {QListView::sizeHint().width(), LinesWanted * fontMetrics().height()};
}

/// In another width the lines break elsewhere.
void StoryList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        scheduleDelayedItemsLayout();
}

} // namespace ui
