// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/Chart.h"

#include "charts/plot/Type.h"

#include <QPainter>

#include <algorithm>

namespace charts {

Extent Extent::with(const Extent &other) const
{
    return {std::min(least, other.least), std::max(most, other.most)};
}

Chart::Chart(Content content) : m_content(std::move(content)) {}

Chart::~Chart() = default;

void Chart::paint(QPainter &painter, const QRectF &target) const
{
    if (target.isEmpty())
        return;
    painter.save();
    if (isEmpty()) {
        const Type type(style(), painter.device());
        painter.setFont(type.body);
        painter.setPen(style().muted);
        painter.drawText(target, Qt::AlignCenter | Qt::TextWordWrap, m_content.whenEmpty);
    } else {
        draw(painter, target);
    }
    painter.restore();
}

QList<Mark> Chart::marks(const QRectF &target, const QPaintDevice *device) const
{
    return isEmpty() || target.isEmpty() ? QList<Mark>() : placedMarks(target, device);
}

} // namespace charts
