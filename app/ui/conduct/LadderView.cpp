// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conduct/LadderView.h"

#include "ui/theme/Theme.h"

#include <QPainter>

namespace ui {

using domain::Step;

static constexpr int Rail = 18; ///< width of the two uprights with the dot between them

LadderView::LadderView(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("ladder"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LadderView::setLadder(const domain::Ladder &ladder, const domain::LadderPosition &position)
{
    m_ladder = ladder;
    m_position = position;
    QStringList spoken;
    for (const Step step : rungs()) {
        const QString note = noteOf(step);
        spoken.prepend(note.isEmpty() ? domain::labelOf(step)
                                      : QStringLiteral("%1: %2").arg(domain::labelOf(step), note));
    }
    setAccessibleName(tr("The customer's ladder"));
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

QList<Step> LadderView::rungs() const
{
    QList<Step> shown;
    for (const auto &entry : domain::allOf<Step>()) {
        const bool isLast = entry.value == Step::SendElsewhere;
        if (isLast || m_ladder.times.value(entry.value) > 0 || m_position.used.value(entry.value) > 0)
            shown.prepend(entry.value);
    }
    return shown;
}

QString LadderView::noteOf(Step step) const
{
    const int taken = m_position.used.value(step);
    const int times = step == Step::SendElsewhere ? 1 : m_ladder.times.value(step);
    if (taken == 0)
        return m_position.next == step ? tr("next") : QString();
    const QString takenText = QString::number(taken);
    const QString timesText = QString::number(times);
    if (m_position.next == step)
        return tr("next; taken %1 of %2 times").arg(takenText, timesText);
    return times > 1 ? tr("taken %1 of %2 times").arg(takenText, timesText)
                     : tr("taken %n time(s)", nullptr, taken);
}

int LadderView::rungHeight() const
{
    return qMax(26, fontMetrics().height() + 10);
}

QSize LadderView::sizeHint() const
{
    return {160, static_cast<int>(rungs().size()) * rungHeight()};
}

void LadderView::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &tokens = m_theme.tokens();
    const int height = rungHeight();
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    const int left = isRightToLeft ? width() - Rail : 0;
    painter.setPen(QPen(tokens.line, 2));
    for (const int x : {left + 1, left + Rail - 1})
        painter.drawLine(x, 0, x, height * static_cast<int>(rungs().size()));
    int top = 0;
    for (const Step step : rungs()) {
        const bool isTaken = m_position.used.value(step) > 0;
        const bool isNext = m_position.next == step;
        const QColor colour = isNext ? tokens.accent : isTaken ? tokens.text : tokens.line;
        const int middle = top + height / 2;
        painter.setPen(QPen(colour, isTaken || isNext ? 3 : 2));
        painter.drawLine(left + 1, middle, left + Rail - 1, middle);
        if (isTaken || isNext) {
            painter.setBrush(isTaken ? colour : tokens.surface);
            painter.setPen(QPen(colour, 2));
            painter.drawEllipse(QPointF(left + Rail / 2.0, middle), 5, 5);
        }
        QFont bold = font();
        bold.setWeight(isNext ? QFont::DemiBold : QFont::Normal);
        painter.setFont(bold);
        painter.setPen(isNext ? tokens.accent : isTaken ? tokens.text : tokens.muted);
        const QRect text(isRightToLeft ? 0 : Rail + 10, top, width() - Rail - 10, height);
        const QString name = domain::labelOf(step);
        const auto side =
            static_cast<int>((Qt::AlignVCenter | (isRightToLeft ? Qt::AlignRight : Qt::AlignLeft)).toInt());
        painter.drawText(text, side, name);
        const int used = painter.fontMetrics().horizontalAdvance(name) + 10;
        painter.setFont(font());
        painter.setPen(tokens.muted);
        const QRect rest = isRightToLeft ? text.adjusted(0, 0, -used, 0) : text.adjusted(used, 0, 0, 0);
        painter.drawText(rest, side,
                         painter.fontMetrics().elidedText(noteOf(step), Qt::ElideRight, rest.width()));
        top += height;
    }
}

} // namespace ui
