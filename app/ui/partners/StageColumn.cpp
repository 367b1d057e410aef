// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/StageColumn.h"

#include "ui/theme/Theme.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QStyledItemDelegate>

namespace ui {

static const QString MimeType = QStringLiteral("application/x-elsewhere-partner");

namespace {

/// The name, and below it what comes next or since when it stands there.
class CardDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {0, 2 * option.fontMetrics.height() + 2 * space::Small};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem ground = option;
        initStyleOption(&ground, index);
        ground.text.clear();
        const QStyle *style = ground.widget->style();
        style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, ground.widget);
        const QRect room = option.rect.adjusted(space::Small, space::Small, -space::Small, -space::Small);
        const QFont bold = Theme::scaled(option.font, 1, QFont::DemiBold);
        const auto write = [&](const QFont &font, QPalette::ColorRole ink, int role, int top) {
            painter->setFont(font);
            painter->setPen(option.palette.color(ink));
            const QRect line(room.left(), top, room.width(), QFontMetrics(font).height());
            painter->drawText(
                line, static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextSingleLine,
                QFontMetrics(font).elidedText(index.data(role).toString(), Qt::ElideRight, room.width()));
        };
        painter->save();
        write(bold, QPalette::Text, Qt::DisplayRole, room.top());
        write(option.font, QPalette::PlaceholderText, StageCards::BelowRole,
              room.top() + QFontMetrics(bold).height());
        painter->restore();
    }
};

} // namespace

QStringList StageCards::mimeTypes() const
{
    return {MimeType};
}

QMimeData *StageCards::mimeData(const QModelIndexList &indexes) const
{
    auto *data = new QMimeData;
    data->setData(MimeType, QByteArray::number(indexes.constFirst().data(IdRole).toLongLong()));
    return data;
}

bool StageCards::dropMimeData(const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &)
{
    const domain::CompetitorId partner(data->data(MimeType).toLongLong());
    if (partner.isValid())
        Q_EMIT dropped(partner);
    return false; // nothing is taken out of the column it came from
}

StageColumn::StageColumn(domain::Stage stage, QWidget *parent)
    : QListView(parent), m_stage(stage), m_cards(new StageCards(this))
{
    setObjectName(QStringLiteral("stage_") + domain::codeOf(stage));
    setAccessibleName(domain::labelOf(stage));
    setModel(m_cards);
    setItemDelegate(new CardDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(false);
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

std::optional<domain::CompetitorId> StageColumn::current() const
{
    const QModelIndexList chosen = selectionModel()->selectedIndexes();
    return chosen.isEmpty() ? std::nullopt
                            : std::optional(domain::CompetitorId(
                                chosen.constFirst().data(StageCards::IdRole).toLongLong()));
}

bool StageColumn::select(std::optional<domain::CompetitorId> partner)
{
    for (int row = 0; partner && row < m_cards->rowCount(); ++row) {
        const QModelIndex card = m_cards->index(row, 0);
        if (card.data(StageCards::IdRole).toLongLong() != partner->value())
            continue;
        selectionModel()->setCurrentIndex(card, QItemSelectionModel::ClearAndSelect);
        return true;
    }
    selectionModel()->clear();
    return false;
}

/// Whoever comes here by the keyboard stands on a card.
void StageColumn::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!current() && m_cards->rowCount() > 0 && event->reason() != Qt::MouseFocusReason)
        selectionModel()->setCurrentIndex(m_cards->index(0, 0), QItemSelectionModel::ClearAndSelect);
}

void StageColumn::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Left && event->key() != Qt::Key_Right)
        return QListView::keyPressEvent(event);
    const bool isBack = (event->key() == Qt::Key_Left) != (layoutDirection() == Qt::RightToLeft);
    Q_EMIT sideways(isBack ? -1 : 1, event->modifiers() & Qt::ControlModifier);
}

} // namespace ui
