// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/RailButton.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/PlainToolTip.h"

#include <QAction>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace ui {

static constexpr int LeastIconSide = 20;
static constexpr int Padding = 10;
static constexpr int Gap = 8;

RailButton::RailButton(const Theme &theme, const QString &icon, QAction *action, QWidget *parent)
    : QAbstractButton(parent), m_theme(theme), m_icon(icon), m_action(action)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setObjectName(action->objectName() + QStringLiteral("RailButton"));
    connect(this, &QAbstractButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, this, &RailButton::follow);
    connect(action, &QAction::toggled, this, &RailButton::follow);
    follow();
}

/// Icons grow with the text.
int RailButton::iconSide() const
{
    return qMax(LeastIconSide, fontMetrics().height() + 2);
}

void RailButton::follow()
{
    setText(m_action->iconText());
    setChecked(m_action->isChecked());
    setAccessibleName(m_waiting > 0 ? tr("%1, %n waiting", nullptr, m_waiting).arg(text()) : text());
    const QString shortcut = m_action->shortcut().toString(QKeySequence::NativeText);
    setToolTip(shortcut.isEmpty() ? plainToolTip(text()) : plainToolTip(tr("%1 (%2)").arg(text(), shortcut)));
}

void RailButton::setWaiting(int count)
{
    m_waiting = count;
    follow();
    update();
}

void RailButton::setCollapsed(bool isCollapsed)
{
    m_isCollapsed = isCollapsed;
    updateGeometry();
    update();
}

QSize RailButton::sizeHint() const
{
    const int height = qMax(34, fontMetrics().height() + 14);
    const int text = m_isCollapsed ? 0 : Gap + fontMetrics().horizontalAdvance(this->text()) + 40;
    return QSize(2 * Padding + iconSide() + text, height);
}

QSize RailButton::minimumSizeHint() const
{
    return QSize(2 * Padding + iconSide(), sizeHint().height());
}

void RailButton::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? t.accentSoft : mixed(t.text, t.rail, 0.05));
        painter.drawRoundedRect(rect(), ControlRadius, ControlRadius);
    }
    if (hasFocus()) {
        painter.setPen(QPen(t.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), ControlRadius, ControlRadius);
    }
    const auto place = [this](int start, int width) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(start, 0, width, height()));
    };
    const QRect iconPlace = QStyle::alignedRect(layoutDirection(), Qt::AlignCenter,
                                                QSize(iconSide(), iconSide()), place(Padding, iconSide()));
    m_theme.icon(m_icon, isChecked() ? IconInk::Accent : IconInk::Text).paint(&painter, iconPlace);
    if (!m_isCollapsed) {
        painter.setPen(isChecked() ? t.accent : t.text);
        painter.setFont(Theme::scaled(font(), 1.0, isChecked() ? QFont::DemiBold : QFont::Normal));
        const int start = Padding + iconSide() + Gap;
        painter.drawText(
            place(start, width() - start - Padding),
            static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading) | Qt::AlignVCenter),
            text());
    }
    if (m_waiting > 0)
        paintWaiting(painter);
}

void RailButton::paintWaiting(QPainter &painter) const
{
    const Tokens &t = m_theme.tokens();
    painter.setFont(Theme::scaled(font(), 0.82, QFont::DemiBold));
    const QString text = m_waiting > 99 ? QStringLiteral("99+") : locale().toString(m_waiting);
    const QFontMetrics metrics(painter.font());
    const QSize size(qMax(metrics.horizontalAdvance(text) + 12, metrics.height() + 2), metrics.height() + 2);
    const QRect area =
        m_isCollapsed ? rect().adjusted(0, 1, -1, -height() / 2) : rect().adjusted(0, 0, -Padding, 0);
    const QRect box =
        QStyle::alignedRect(layoutDirection(), Qt::AlignTrailing | Qt::AlignVCenter, size, area);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.warnSoft);
    painter.drawRoundedRect(box, box.height() / 2.0, box.height() / 2.0);
    painter.setPen(t.warn);
    painter.drawText(box, Qt::AlignCenter, text);
}

void RailButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        focusNextPrevChild(true);
    else if (event->key() == Qt::Key_Up)
        focusNextPrevChild(false);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace ui
