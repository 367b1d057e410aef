// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/WindowStyle.h"

#include "ui/theme/Buttons.h"
#include "ui/theme/Theme.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleOption>
#include <QTableView>
#include <QToolButton>

namespace ui {

static constexpr int ButtonPadding = 12;
static constexpr int TallFieldPadding = 4; ///< beside the margin of the text itself
static constexpr int HintGap = 8;
static constexpr int CellPadding = 6;

WindowStyle::WindowStyle(const Theme &theme) : QProxyStyle(QStringLiteral("Fusion")), m_theme(&theme) {}

const Tokens &WindowStyle::tokens() const
{
    static const Tokens fallback = Tokens::light();
    return m_theme ? m_theme->tokens() : fallback;
}

/// One of several lines, to write in or to tick. Its frame is as wide as its padding: the background of what
/// is inside would cover the corners.
static bool isTallField(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QListWidget *>(widget);
}

int WindowStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
        return isTallField(widget) ? TallFieldPadding : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_MenuBarPanelWidth:
        return 0;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return 18;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return space::Small;
    case PM_MenuPanelWidth:
        return 4;
    case PM_SplitterWidth:
        return space::Large;
    case PM_HeaderMarkSize:
        return 12;
    case PM_FocusFrameHMargin:
    case PM_HeaderMargin:
        return CellPadding;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int WindowStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                           QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ScrollView_FrameOnlyAroundContents:
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0;
    case SH_UnderlineShortcut:
    case SH_Menu_SupportsSections:
        return 1;
    case SH_Table_GridLineColor:
        return static_cast<int>(tokens().line.rgb());
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

static int hintWidth(const QWidget *widget, const QFont &font)
{
    const QString hint = buttonHint(widget);
    return hint.isEmpty() ? 0 : QFontMetrics(Theme::scaled(font, 0.85)).horizontalAdvance(hint) + HintGap;
}

QSize WindowStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                    const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton: {
        const int padding = buttonKind(widget) == ButtonKind::Link ? space::Tiny : ButtonPadding;
        const int bold = buttonKind(widget) == ButtonKind::Primary ? size.width() / 10 : 0;
        const int hint = widget ? hintWidth(widget, widget->font()) : 0;
        return QSize(size.width() + bold + hint + 2 * padding, qMax(ControlHeight, size.height() + 12));
    }
    case CT_SpinBox: // its field is as high as one alone, but has not asked for its padding's width
        result.rwidth() += ButtonPadding;
        result.setHeight(qMax(ControlHeight, size.height()));
        return result;
    case CT_LineEdit:
    case CT_ComboBox:
        result.setHeight(qMax(ControlHeight, size.height() + 8));
        return result;
    case CT_HeaderSection:
        result.setHeight(qMax(RowHeight, result.height()));
        result.rwidth() += space::Small;
        return result;
    case CT_MenuItem:
        result.setHeight(qMax(result.height(), size.height() + 8));
        return result;
    case CT_MenuBarItem:
        return result + QSize(space::Tiny, space::Tiny);
    default:
        return result;
    }
}

QRect WindowStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_HeaderArrow) {
        const QRect inside = option->rect.adjusted(CellPadding, 0, -CellPadding, 0);
        return alignedRect(option->direction, Qt::AlignTrailing | Qt::AlignVCenter, QSize(12, 12), inside);
    }
    if (element == SE_LineEditContents)
        return QProxyStyle::subElementRect(element, option, widget).adjusted(6, 0, -6, 0);
    return QProxyStyle::subElementRect(element, option, widget);
}

static void drawRounded(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &outline,
                        double width = 1, double radius = ControlRadius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(outline.isValid() ? QPen(outline, width) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const double inset = width / 2;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

void WindowStyle::drawButtonPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Tokens &t = tokens();
    const bool isEnabled = option->state.testFlag(State_Enabled);
    const bool isHot = isEnabled && option->state.testFlag(State_MouseOver);
    const bool isDown = option->state.testFlag(State_Sunken);
    const bool isOn = option->state.testFlag(State_On);
    const bool hasFocus = option->state.testFlag(State_HasFocus);
    switch (buttonKind(widget)) {
    case ButtonKind::Primary: {
        const QColor fill = isDown || isHot ? t.accentHover : t.accent;
        drawRounded(painter, option->rect, isEnabled ? fill : mixed(fill, t.window, 0.45), QColor());
        if (hasFocus)
            drawRounded(painter, option->rect.adjusted(2, 2, -2, -2), QColor(), t.onAccent, 1.5,
                        ControlRadius - 2);
        return;
    }
    case ButtonKind::Link:
        if (hasFocus)
            drawRounded(painter, option->rect, QColor(), t.accent, 2);
        return;
    case ButtonKind::Quiet:
        drawRounded(painter, option->rect,
                    isOn              ? t.accentSoft
                    : isHot || isDown ? t.hover
                                      : QColor(),
                    hasFocus ? t.accent : QColor(), 2);
        return;
    case ButtonKind::Normal:
        break;
    }
    const QColor fill = isOn ? t.accentSoft : isDown ? t.line : isHot ? t.hover : t.surface;
    drawRounded(painter, option->rect, isEnabled ? fill : t.window,
                hasFocus || isOn ? t.accent
                : isEnabled      ? t.control
                                 : t.line,
                hasFocus ? 2 : 1);
}

void WindowStyle::drawButtonLabel(const QStyleOptionButton *option, QPainter *painter,
                                  const QWidget *widget) const
{
    const Tokens &t = tokens();
    const ButtonKind kind = buttonKind(widget);
    QFont font = painter->font();
    if (kind == ButtonKind::Primary)
        font.setWeight(QFont::DemiBold);
    const bool isEnabled = option->state.testFlag(State_Enabled);
    QColor ink = kind == ButtonKind::Primary ? t.onAccent : kind == ButtonKind::Link ? t.accent : t.text;
    if (!isEnabled)
        ink = kind == ButtonKind::Primary ? mixed(ink, t.accent, 0.8) : mixed(t.muted, t.window, 0.7);

    const QFont hintFont = Theme::scaled(font, 0.85);
    const QString hint = buttonHint(widget);
    const int textWidth = QFontMetrics(font).size(Qt::TextShowMnemonic, option->text).width();
    const int hintSpace = hintWidth(widget, font);
    const int iconSpace =
        option->icon.isNull() ? 0 : option->iconSize.width() + (option->text.isEmpty() ? 0 : 6);
    QRect room = option->rect;
    if (option->features.testFlag(QStyleOptionButton::HasMenu)) {
        const int arrow = pixelMetric(PM_MenuButtonIndicator, option, widget);
        room = visualRect(option->direction, room, room.adjusted(0, 0, -arrow, 0));
    }
    const int total = qMin(iconSpace + textWidth + hintSpace, room.width());
    const QRect all(room.x() + (room.width() - total) / 2, room.y(), total, room.height());

    painter->save();
    const auto place = [option, &all](int start, int width) {
        return visualRect(option->direction, all, QRect(all.x() + start, all.y(), width, all.height()));
    };
    if (iconSpace > 0) {
        QRect iconRect(QPoint(), option->iconSize);
        iconRect.moveCenter(place(0, option->iconSize.width()).center());
        option->icon.paint(painter, iconRect, Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled);
    }
    painter->setPen(ink);
    painter->setFont(font);
    painter->drawText(place(iconSpace, total - iconSpace - hintSpace),
                      Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, option->text);
    if (!hint.isEmpty()) {
        painter->setFont(hintFont);
        painter->setPen(kind == ButtonKind::Primary || !isEnabled ? ink : t.muted);
        painter->drawText(place(total - hintSpace + HintGap, hintSpace - HintGap),
                          Qt::AlignCenter | Qt::TextSingleLine, hint);
    }
    painter->restore();
}

void WindowStyle::drawField(const QStyleOption *option, QPainter *painter) const
{
    const Tokens &t = tokens();
    const bool isEnabled = option->state.testFlag(State_Enabled);
    const bool hasFocus = option->state.testFlag(State_HasFocus);
    drawRounded(painter, option->rect, isEnabled ? t.surface : t.window, hasFocus ? t.accent : t.control,
                hasFocus ? 2 : 1);
}

void WindowStyle::drawCheckMark(const QStyleOption *option, QPainter *painter, bool round) const
{
    const Tokens &t = tokens();
    const bool isOn = option->state.testFlag(State_On) || option->state.testFlag(State_NoChange);
    const int side = qMin(option->rect.width(), option->rect.height());
    QRect box(0, 0, side, side);
    box.moveCenter(option->rect.center());
    const QColor accent = option->state.testFlag(State_Enabled) ? t.accent : t.muted;
    const double radius = round ? side / 2.0 : 3;
    drawRounded(painter, box, isOn ? accent : t.surface, isOn ? accent : t.muted, 1, radius);
    if (option->state.testFlag(State_HasFocus))
        drawRounded(painter, box.adjusted(-2, -2, 2, 2), QColor(), t.accent, 1.5, radius + 2);
    if (!isOn)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(box.topLeft());
    painter->scale(side / 16.0, side / 16.0);
    if (round) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(t.onAccent);
        painter->drawEllipse(QPointF(8, 8), 3, 3);
    } else {
        painter->setPen(QPen(t.onAccent, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        if (option->state.testFlag(State_NoChange))
            painter->drawLine(QPointF(4, 8), QPointF(12, 8));
        else
            painter->drawPolyline(QPolygonF({QPointF(3.8, 8.4), QPointF(6.8, 11.2), QPointF(12.2, 5)}));
    }
    painter->restore();
}

void WindowStyle::drawRow(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    if (!item)
        return;
    if (item->backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(item->rect, item->backgroundBrush);
    if (item->state.testFlag(State_Selected))
        painter->fillRect(item->rect, tokens().accentSoft);
    else if (item->state.testFlag(State_MouseOver) && item->state.testFlag(State_Enabled))
        painter->fillRect(item->rect, tokens().hover);
    if (qobject_cast<const QTableView *>(widget))
        painter->fillRect(QRect(item->rect.left(), item->rect.bottom(), item->rect.width(), 1),
                          tokens().line);
}

void WindowStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    const Tokens &t = tokens();
    switch (element) {
    case PE_PanelButtonCommand:
        return drawButtonPanel(option, painter, widget);
    case PE_PanelButtonTool:
        if (buttonKind(widget) != ButtonKind::Normal
            || option->state & (State_MouseOver | State_On | State_Sunken | State_HasFocus))
            drawButtonPanel(option, painter, widget);
        return;
    case PE_FrameDefaultButton:
    case PE_FrameStatusBarItem:
    case PE_PanelScrollAreaCorner:
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            drawField(option, painter);
        return;
    case PE_FrameLineEdit:
        return drawField(option, painter);
    case PE_Frame:
        if (isTallField(widget))
            return drawField(option, painter);
        drawRounded(painter, option->rect, QColor(),
                    option->state.testFlag(State_HasFocus) ? t.accent : t.line, 1, ControlRadius);
        return;
    case PE_FrameFocusRect:
        drawRounded(painter, option->rect, QColor(), t.accent, 1.5, 3);
        return;
    case PE_FrameMenu:
        painter->save();
        painter->setPen(t.line);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return;
    case PE_PanelMenu:
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, t.surface);
        painter->save();
        painter->setPen(t.control);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawCheckMark(option, painter, false);
    case PE_IndicatorRadioButton:
        return drawCheckMark(option, painter, true);
    case PE_PanelItemViewRow:
        return;
    case PE_PanelItemViewItem:
        return drawRow(option, painter, widget);
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            drawIcon(painter,
                     header->sortIndicator == QStyleOptionHeader::SortUp ? QStringLiteral("chevron-down")
                                                                         : QStringLiteral("chevron-up"),
                     option->rect, true);
        return;
    case PE_IndicatorArrowDown:
        return drawIcon(painter, QStringLiteral("chevron-down"),
                        alignedRect(option->direction, Qt::AlignCenter, QSize(14, 14), option->rect),
                        option->state.testFlag(State_Enabled));
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void WindowStyle::drawIcon(QPainter *painter, const QString &name, const QRect &rect, bool isEnabled) const
{
    if (m_theme)
        m_theme->icon(name, IconInk::Muted)
            .paint(painter, rect, Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled);
}

void WindowStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QHeaderView *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

} // namespace ui
