// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/PartnerDelegate.h"

#include "ui/log/PartnerList.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Badge.h"

#include <QPainter>

namespace ui {

static constexpr int LevelSide = 22;
static constexpr int Padding = 10;

PartnerDelegate::PartnerDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{}

int PartnerDelegate::rowHeight(const QFont &font)
{
    return QFontMetrics(font).height() + QFontMetrics(Theme::scaled(font, 0.9)).height() + 14;
}

QSize PartnerDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return QSize(200, rowHeight(option.font));
}

void PartnerDelegate::drawLevel(QPainter *painter, const QRect &box, const QModelIndex &index) const
{
    const Tokens &t = m_theme.tokens();
    const QVariant value = index.data(PartnerList::LevelRole);
    const auto level = value.isValid() ? domain::Level::from(value.toInt()) : std::nullopt;
    painter->setPen(level ? QPen(Qt::NoPen) : QPen(t.control, 1));
    painter->setBrush(level ? t.of(*level) : t.surface);
    painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter->setPen(level ? t.textOn(*level) : t.muted);
    painter->drawText(box, Qt::AlignCenter, level ? QString::number(level->value()) : QStringLiteral("·"));
}

void PartnerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Tokens &t = m_theme.tokens();
    const QFont bold = Theme::scaled(option.font, 1, QFont::DemiBold);
    const QFont small = Theme::scaled(option.font, 0.9);
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const bool isFull = index.data(PartnerList::IsFullRole).toBool();
    const auto leading = static_cast<int>(
        QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextSingleLine);
    const auto visual = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isChosen)
        painter->fillRect(option.rect, t.accentSoft);
    if (index.row() > 0) {
        painter->setPen(QPen(t.line, 1));
        painter->drawLine(option.rect.topLeft(), option.rect.topRight());
    }
    const QRect inside = option.rect.adjusted(Padding, 7, -Padding, -7);
    painter->setFont(bold);
    drawLevel(painter, visual(QRect(inside.left(), inside.top(), LevelSide, LevelSide)), index);

    // The key at the end edge; below it, who was offered first when there were several.
    const QString key = index.data(PartnerList::KeyRole).toString();
    const int place = index.data(PartnerList::PlaceRole).toInt();
    const QString mark = place == 0 ? QString() : PartnerList::tr("offered: %1").arg(place);
    const int keyWidth = QFontMetrics(small).horizontalAdvance(key);
    const int markWidth = QFontMetrics(small).horizontalAdvance(mark);
    const int first = QFontMetrics(option.font).height();
    painter->setFont(small);
    painter->setPen(isChosen ? t.railMuted : t.muted);
    painter->drawText(visual(QRect(inside.right() - keyWidth, inside.top(), keyWidth + 1, first)), leading,
                      key);
    painter->setPen(t.accent);
    painter->drawText(visual(QRect(inside.right() - markWidth, inside.top() + first, markWidth + 1,
                                   inside.height() - first)),
                      leading, mark);

    const int start = inside.left() + LevelSide + Padding;
    const int end = inside.right() - keyWidth - Padding;
    const QString name = QFontMetrics(bold).elidedText(index.data().toString(), Qt::ElideRight, end - start);
    const int nameWidth = QFontMetrics(bold).horizontalAdvance(name);
    painter->setFont(bold);
    painter->setPen(isFull ? t.muted : t.text);
    painter->drawText(visual(QRect(start, inside.top(), nameWidth + 1, first)), leading, name);
    const QRect facts(start + nameWidth + 6, inside.top(), end - start - nameWidth - 6, first);
    painter->setFont(option.font);
    painter->setPen(isChosen ? t.railMuted : t.muted);
    if (facts.width() > 20)
        painter->drawText(visual(facts), leading,
                          option.fontMetrics.elidedText(index.data(PartnerList::FactsRole).toString(),
                                                        Qt::ElideRight, facts.width()));
    const int whyEnd = mark.isEmpty() ? inside.right() : inside.right() - markWidth - Padding;
    const QRect why(start, inside.top() + first, whyEnd - start, inside.height() - first);
    painter->setFont(small);
    painter->setPen(isFull ? t.warn : isChosen ? t.railMuted : t.muted);
    painter->drawText(visual(why), leading,
                      QFontMetrics(small).elidedText(index.data(PartnerList::WhyRole).toString(),
                                                     Qt::ElideRight, why.width()));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(t.accent, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5));
    }
    painter->restore();
}

} // namespace ui
