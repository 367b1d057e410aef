// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/StageBar.h"

#include "ui/theme/Theme.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace ui {

using domain::Stage;

static constexpr int Steps = 4; ///< from prospect to agreed, in the order of Stage
static constexpr int BarHeight = 6;
static constexpr int Gap = 3;

StageBar::StageBar(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("stageBar"));
    setAccessibleName(tr("Agreement"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StageBar::setStage(Stage stage)
{
    m_stage = stage;
    m_pointed = -1;
    describe();
    update();
}

/// Where it stands, and where Enter would take it.
void StageBar::describe()
{
    const QString now = domain::labelOf(m_stage);
    const bool moves = m_pointed >= 0 && m_pointed != static_cast<int>(m_stage);
    setAccessibleDescription(moves ? tr("%1; Enter: %2", "where it stands, where it would go")
                                         .arg(now, domain::labelOf(static_cast<Stage>(m_pointed)))
                                   : now);
}

void StageBar::setEnabledSteps(bool mayMove)
{
    m_mayMove = mayMove;
    setCursor(mayMove ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

int StageBar::reached() const
{
    const int place = static_cast<int>(m_stage);
    return place < Steps ? place + 1 : 0;
}

QSize StageBar::sizeHint() const
{
    return {Steps * 50, BarHeight + space::Tiny + fontMetrics().height()};
}

QRect StageBar::stepRect(int step) const
{
    const int left = width() * step / Steps;
    const int right = width() * (step + 1) / Steps;
    return QStyle::visualRect(layoutDirection(), rect(),
                              QRect(left, 0, right - left - (step + 1 < Steps ? Gap : 0), height()));
}

int StageBar::stepAt(const QPoint &place) const
{
    for (int step = 0; step < Steps; ++step) {
        if (stepRect(step).contains(place))
            return step;
    }
    return -1;
}

void StageBar::point(int step)
{
    if (!m_mayMove || step == m_pointed)
        return;
    m_pointed = step;
    describe();
    setToolTip(step < 0 ? QString() : domain::labelOf(static_cast<Stage>(step)));
    update();
}

void StageBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int step = 0; step < Steps; ++step) {
        const QRect place = stepRect(step);
        const QRectF bar(place.left(), 1, place.width(), BarHeight);
        painter.setPen(step == m_pointed ? QPen(t.accent, 1) : QPen(Qt::NoPen));
        painter.setBrush(step < reached() ? t.accent : step == m_pointed ? t.accentSoft : t.line);
        painter.drawRoundedRect(bar, BarHeight / 2.0, BarHeight / 2.0);
    }
    drawWords(painter);
    if (!hasFocus())
        return;
    painter.setPen(QPen(t.accent, 1));
    painter.setBrush(Qt::NoBrush);
    const QRectF around = m_pointed < 0 ? QRectF(rect()) : QRectF(stepRect(m_pointed));
    painter.drawRoundedRect(around.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
}

/// All steps in one line, smaller where that is too long; else only where it stands.
void StageBar::drawWords(QPainter &painter) const
{
    const Tokens &t = m_theme.tokens();
    QFont plain;
    QFont bold;
    QString between;
    bool hasRoom = false;
    for (const bool isWide : {true, false}) {
        const double size = isWide ? 0.92 : 0.85;
        plain = Theme::scaled(font(), size);
        bold = Theme::scaled(font(), size, QFont::DemiBold);
        between = isWide ? QStringLiteral(" › ") : QStringLiteral("\u2009›\u2009");
        int wanted = (Steps - 1) * QFontMetrics(plain).horizontalAdvance(between);
        for (int step = 0; step < Steps; ++step)
            wanted += QFontMetrics(step == static_cast<int>(m_stage) ? bold : plain)
                          .horizontalAdvance(domain::labelOf(static_cast<Stage>(step)));
        hasRoom = wanted <= width();
        if (hasRoom)
            break;
    }
    int used = 0;
    const auto write = [&](const QString &words, const QFont &font, const QColor &ink) {
        const int advance = QFontMetrics(font).horizontalAdvance(words);
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(),
                                            QRect(used, BarHeight + space::Tiny, advance + 1, height())),
                         Qt::AlignTop | Qt::AlignHCenter, words);
        used += advance;
    };
    for (int step = 0; step < Steps; ++step) {
        const bool isCurrent = step == static_cast<int>(m_stage);
        if (!hasRoom && !isCurrent)
            continue;
        if (used > 0)
            write(between, plain, t.muted);
        write(domain::labelOf(static_cast<Stage>(step)), isCurrent ? bold : plain,
              isCurrent           ? t.text
              : step == m_pointed ? t.accent
                                  : t.muted);
    }
}

void StageBar::keyPressEvent(QKeyEvent *event)
{
    const bool isForward =
        event->key() == (layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right);
    const bool isBack = event->key() == (layoutDirection() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left);
    const int from = m_pointed < 0 ? reached() - 1 : m_pointed;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        return point(qBound(0, from + (isForward ? 1 : 0) - (isBack ? 1 : 0), Steps - 1));
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_mayMove && m_pointed >= 0 && m_pointed != static_cast<int>(m_stage))
            Q_EMIT stageWanted(static_cast<Stage>(m_pointed));
        return;
    case Qt::Key_Down:
        if (m_mayMove)
            Q_EMIT menuWanted(mapToGlobal(QPoint(0, height())));
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void StageBar::mousePressEvent(QMouseEvent *event)
{
    const int step = stepAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && m_mayMove && step >= 0 && step != static_cast<int>(m_stage))
        Q_EMIT stageWanted(static_cast<Stage>(step));
}

void StageBar::mouseMoveEvent(QMouseEvent *event)
{
    point(stepAt(event->position().toPoint()));
}

void StageBar::leaveEvent(QEvent *)
{
    point(-1);
}

void StageBar::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_mayMove)
        Q_EMIT menuWanted(event->globalPos());
}

void StageBar::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    // Enter moves it on: the step after the one it has reached.
    if (event->reason() != Qt::MouseFocusReason)
        point(qMin(reached(), Steps - 1));
}

void StageBar::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    point(-1);
}

} // namespace ui
