// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ChoiceButton.h"

#include "ui/theme/Theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace ui {

static constexpr int IconSide = 24;

ChoiceButton::ChoiceButton(const Theme &theme, const QString &icon, const QString &title,
                           const QString &detail, QWidget *parent)
    : QAbstractButton(parent), m_theme(theme), m_icon(icon), m_detail(detail)
{
    setText(title);
    setAccessibleName(QString(title).remove(QLatin1Char('&')));
    setAccessibleDescription(detail);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ChoiceButton::sizeHint() const
{
    const int widest =
        qMax(fontMetrics().horizontalAdvance(m_detail), fontMetrics().horizontalAdvance(text()));
    return QSize(widest + IconSide + 3 * space::Large, 2 * fontMetrics().height() + 2 * space::Medium + 2);
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? t.accent : t.line, hasFocus() ? 2 : 1));
    painter.setBrush(isDown() ? t.accentSoft : underMouse() ? t.hover : t.surface);
    const double inset = hasFocus() ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), CardRadius, CardRadius);

    const auto place = [this](int start, int top, int width, int height) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(start, top, width, height));
    };
    m_theme.icon(m_icon, IconInk::Accent)
        .paint(&painter, place(space::Large, (height() - IconSide) / 2, IconSide, IconSide));
    const int start = 2 * space::Large + IconSide;
    const int rest = width() - start - space::Large;
    const int line = fontMetrics().height();
    const int align =
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter));
    painter.setPen(t.text);
    painter.setFont(Theme::scaled(font(), 1.0, QFont::DemiBold));
    painter.drawText(place(start, space::Medium, rest, line), align | Qt::TextShowMnemonic, text());
    painter.setPen(t.muted);
    painter.setFont(font());
    painter.drawText(place(start, space::Medium + line + 2, rest, line), align,
                     fontMetrics().elidedText(m_detail, Qt::ElideRight, rest));
}

void ChoiceButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace ui
