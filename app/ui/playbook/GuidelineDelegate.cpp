// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playbook/GuidelineDelegate.h"

#include "ui/playbook/GuidelineModel.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Badge.h"

#include <QListView>
#include <QPainter>

namespace ui {

namespace {

constexpr int Padding = 10;
constexpr int Gap = 2;

/// Where the parts of a line stand, for a line that runs from left to right.
struct Parts
{
    QRect place;
    QRect name;
    QRect badge;
    QRect sentence;
    QRect remark;
    int height = 0;
};

QFont nameFont(const QFont &font)
{
    return Theme::scaled(font, 1, QFont::DemiBold);
}

QFont smallFont(const QFont &font)
{
    return Theme::scaled(font, 0.92);
}

int heightOf(const QString &text, const QFont &font, int width)
{
    return text.isEmpty()
               ? 0
               : QFontMetrics(font).boundingRect(QRect(0, 0, width, 10'000), Qt::TextWordWrap, text).height();
}

QString badgeText(const QModelIndex &index)
{
    const QString state = index.data(GuidelineModel::StateRole).toString();
    return state.isEmpty() ? index.data(GuidelineModel::GrantRole).toString() : state;
}

Parts partsOf(const QRect &rect, const QFont &font, const QModelIndex &index)
{
    Parts parts;
    const int gutter = QFontMetrics(nameFont(font)).horizontalAdvance(QStringLiteral("000"));
    const QRect inside = rect.adjusted(Padding + gutter, Padding, -Padding, 0);
    const QSize badge = badgeSize(badgeText(index), font);
    const int nameWidth = std::max(inside.width() - badge.width() - Padding, inside.width() / 3);
    const int nameHeight =
        std::max(heightOf(index.data().toString(), nameFont(font), nameWidth), badge.height());
    parts.place = QRect(rect.left() + Padding, inside.top(), gutter, nameHeight);
    parts.name = QRect(inside.left(), inside.top(), nameWidth, nameHeight);
    parts.badge = QRect(inside.right() - badge.width() + 1, inside.top(), badge.width(), badge.height());
    int top = parts.name.bottom() + 1 + Gap;
    const auto line = [&](GuidelineModel::Role role) {
        const int height = heightOf(index.data(role).toString(), smallFont(font), inside.width());
        const QRect place(inside.left(), top, inside.width(), height);
        top += height > 0 ? height + Gap : 0;
        return place;
    };
    parts.sentence = line(GuidelineModel::SentenceRole);
    parts.remark = line(GuidelineModel::RemarkRole);
    parts.height = top - rect.top() + Padding - Gap;
    return parts;
}

} // namespace

GuidelineDelegate::GuidelineDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{}

QSize GuidelineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return QSize(width, partsOf(QRect(0, 0, width, 0), option.font, index).height);
}

void GuidelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const Tokens &t = m_theme.tokens();
    const QRect line = option.rect;
    const Parts parts = partsOf(line, option.font, index);
    const auto at = [&](const QRect &rect) { return QStyle::visualRect(option.direction, line, rect); };
    const int flags =
        static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignTop))
        | Qt::TextWordWrap;
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(line, t.accentSoft);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(line, t.hover);
    painter->fillRect(QRect(line.left(), line.bottom(), line.width(), 1), t.line);

    painter->setFont(nameFont(option.font));
    painter->setPen(t.muted);
    painter->drawText(at(parts.place), flags, index.data(GuidelineModel::PlaceRole).toString());
    painter->setPen(t.text);
    painter->drawText(at(parts.name), flags, index.data().toString());
    painter->setFont(option.font);
    const bool hasState = !index.data(GuidelineModel::StateRole).toString().isEmpty();
    const Tone tone =
        hasState ? Tone::Neutral : static_cast<Tone>(index.data(GuidelineModel::ToneRole).toInt());
    drawBadge(painter, at(parts.badge), badgeText(index), tone, t, option.direction);
    painter->setFont(smallFont(option.font));
    painter->setPen(option.state.testFlag(QStyle::State_Selected) ? t.railMuted : t.muted);
    painter->drawText(at(parts.sentence), flags, index.data(GuidelineModel::SentenceRole).toString());
    painter->setPen(t.warn);
    painter->drawText(at(parts.remark), flags, index.data(GuidelineModel::RemarkRole).toString());
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(t.accent, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(line).adjusted(0.5, 0.5, -0.5, -1.5));
    }
    painter->restore();
}

} // namespace ui
