// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Theme.h"
#include "ui/theme/WindowStyle.h"

#include <QPainter>
#include <QStyleOption>

/// The second half of WindowStyle: headers, menus, combo boxes, spin boxes and scroll bars.
namespace ui {

void WindowStyle::drawHeaderSection(const QStyleOptionHeader *option, QPainter *painter) const
{
    const Tokens &t = tokens();
    const bool isHot = option->state.testFlag(State_MouseOver);
    painter->fillRect(option->rect, isHot ? t.hover : t.surface);
    painter->save();
    painter->setPen(t.line);
    const QRect rect = option->rect;
    if (option->orientation == Qt::Horizontal)
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    if (isHot) {
        const int edge = option->direction == Qt::RightToLeft ? rect.left() : rect.right();
        painter->drawLine(edge, rect.top() + 8, edge, rect.bottom() - 8);
    }
    painter->restore();
}

static void drawMenuBarItem(const Tokens &t, const QStyleOptionMenuItem *option, QPainter *painter)
{
    const bool isActive =
        option->state.testFlag(QStyle::State_Selected) && option->state.testFlag(QStyle::State_Enabled);
    painter->fillRect(option->rect, t.window);
    if (isActive) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(t.accentSoft);
        painter->drawRoundedRect(option->rect.adjusted(0, 1, 0, -1), 4, 4);
        painter->restore();
    }
    painter->setPen(option->state.testFlag(QStyle::State_Enabled) ? t.text : t.muted);
    painter->drawText(option->rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine,
                      option->text);
}

void WindowStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    const Tokens &t = tokens();
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            drawButtonLabel(button, painter, widget);
        return;
    case CE_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            drawHeaderSection(header, painter);
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, t.surface);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), t.line);
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader quiet = *header;
            quiet.palette.setColor(QPalette::ButtonText, t.muted);
            quiet.textAlignment = visualAlignment(header->direction, header->textAlignment);
            quiet.state &= ~State_On; // Fusion draws the header of the current column in bold
            QProxyStyle::drawControl(element, &quiet, painter, widget);
        }
        return;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            drawMenuBarItem(t, item, painter);
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, t.window);
        return;
    case CE_Splitter:
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void WindowStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                     QPainter *painter, const QWidget *widget) const
{
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        combo && control == CC_ComboBox)
        return drawCombo(combo, painter, widget);
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        spin && control == CC_SpinBox)
        return drawSpin(spin, painter, widget);
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        bar && control == CC_ScrollBar)
        return drawScrollBar(bar, painter, widget);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect WindowStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                  const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (!combo || part != SC_ComboBoxEditField || combo->editable) // a field inside has its own padding
        return rect;
    const int start = space::Tiny;
    return option->direction == Qt::RightToLeft ? rect.adjusted(0, 0, -start, 0)
                                                : rect.adjusted(start, 0, 0, 0);
}

static QRect centred(const QRect &rect, int side)
{
    QRect result(0, 0, side, side);
    result.moveCenter(rect.center());
    return result;
}

void WindowStyle::drawCombo(const QStyleOptionComboBox *option, QPainter *painter,
                            const QWidget *widget) const
{
    if (option->frame)
        drawField(option, painter);
    const QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
    drawIcon(painter, QStringLiteral("chevron-down"), centred(arrow, 16),
             option->state.testFlag(State_Enabled));
}

void WindowStyle::drawSpin(const QStyleOptionSpinBox *option, QPainter *painter, const QWidget *widget) const
{
    if (option->frame)
        drawField(option, painter);
    if (option->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const QRect up = subControlRect(CC_SpinBox, option, SC_SpinBoxUp, widget);
    const QRect down = subControlRect(CC_SpinBox, option, SC_SpinBoxDown, widget);
    drawIcon(painter, QStringLiteral("chevron-up"), centred(up, 12),
             option->stepEnabled.testFlag(QAbstractSpinBox::StepUpEnabled));
    drawIcon(painter, QStringLiteral("chevron-down"), centred(down, 12),
             option->stepEnabled.testFlag(QAbstractSpinBox::StepDownEnabled));
}

void WindowStyle::drawScrollBar(const QStyleOptionSlider *option, QPainter *painter,
                                const QWidget *widget) const
{
    if (option->minimum == option->maximum)
        return;
    const QRect slider = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
    const bool isHot = option->state.testFlag(State_MouseOver) || option->state.testFlag(State_Sunken);
    const int inset = isHot ? 2 : 3;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(mixed(tokens().muted, tokens().surface, isHot ? 0.8 : 0.45));
    const QRectF thumb = QRectF(slider).adjusted(inset, inset, -inset, -inset);
    const double radius = qMin(thumb.width(), thumb.height()) / 2;
    painter->drawRoundedRect(thumb, radius, radius);
    painter->restore();
}

} // namespace ui
