// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/SuggestDelegate.h"

#include "ui/theme/Theme.h"

#include <QPainter>

namespace ui {

static constexpr int Margin = 10;
static constexpr int Gap = 8;

SuggestDelegate::SuggestDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{}

void SuggestDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Tokens &t = m_theme.tokens();
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setFont(option.font);
    if (isCurrent)
        painter->fillRect(option.rect, t.accentSoft);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, t.hover);
    const QRect area = option.rect.adjusted(Margin, 0, -Margin, 0);
    const int align = static_cast<int>(
        QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextSingleLine);
    const QString caption =
        option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, area.width());
    const int captionWidth = option.fontMetrics.horizontalAdvance(caption);
    painter->setPen(t.text);
    painter->drawText(area, align, caption);
    const int rest = area.width() - captionWidth - Gap;
    if (rest > 0) {
        const QRect place =
            QStyle::visualRect(option.direction, area, area.adjusted(captionWidth + Gap, 0, 0, 0));
        painter->setPen(isCurrent ? t.railMuted : t.muted);
        painter->drawText(
            place, align,
            option.fontMetrics.elidedText(index.data(DetailRole).toString(), Qt::ElideRight, rest));
    }
    painter->restore();
}

QSize SuggestDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return QSize(option.rect.width(), qMax(RowHeight, option.fontMetrics.height() + 12));
}

} // namespace ui
