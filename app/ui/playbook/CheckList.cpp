// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playbook/CheckList.h"

#include "ui/widgets/PlainToolTip.h"

#include <QMouseEvent>
#include <QSignalBlocker>
#include <QStyle>
#include <QStyleOptionViewItem>

namespace ui {

static constexpr int UsualLines = 6;
static constexpr int LeastLines = 3;

CheckList::CheckList(const QString &objectName, QWidget *parent) : QListWidget(parent)
{
    setObjectName(objectName);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(this, &QListWidget::itemChanged, this, &CheckList::tickedChanged);
}

void CheckList::setItems(const QList<Item> &items, const QList<qint64> &ticked)
{
    const QSignalBlocker silent(this);
    const int present = currentRow();
    clear();
    for (const Item &each : items) {
        auto *item = new QListWidgetItem(each.text, this);
        item->setData(Qt::UserRole, each.id);
        item->setToolTip(plainToolTip(each.text));
        item->setSizeHint({0, lineHeight()});
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(ticked.contains(each.id) ? Qt::Checked : Qt::Unchecked);
    }
    setCurrentRow(qBound(0, present, count() - 1));
    updateGeometry();
}

QList<qint64> CheckList::ticked() const
{
    QList<qint64> ids;
    for (int row = 0; row < count(); ++row) {
        if (item(row)->checkState() == Qt::Checked)
            ids.append(item(row)->data(Qt::UserRole).toLongLong());
    }
    return ids;
}

int CheckList::lineHeight() const
{
    return fontMetrics().height() + 8; // a box is higher than letters
}

int CheckList::heightOfLines(int lines) const
{
    return lines * lineHeight() + 2 * frameWidth() + 2;
}

QSize CheckList::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, heightOfLines(qBound(LeastLines, count(), UsualLines))};
}

QSize CheckList::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 14, heightOfLines(LeastLines)};
}

void CheckList::mouseReleaseEvent(QMouseEvent *event)
{
    QListWidgetItem *item = itemAt(event->position().toPoint());
    const Qt::CheckState before = item ? item->checkState() : Qt::Unchecked;
    QListWidget::mouseReleaseEvent(event);
    // Where the box was hit, it has been ticked by now.
    if (item && event->button() == Qt::LeftButton && item->checkState() == before)
        item->setCheckState(before == Qt::Checked ? Qt::Unchecked : Qt::Checked);
}

} // namespace ui
