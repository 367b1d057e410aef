// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FilterChip.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/ChoicePopup.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace ui {

static constexpr int Padding = 12;
static constexpr int Gap = 4;
static constexpr int ChevronSide = 14;

FilterChip::FilterChip(const Theme &theme, const QString &label, const QString &objectName, QWidget *parent)
    : QAbstractButton(parent), m_theme(theme)
{
    setText(label);
    setObjectName(objectName);
    setAccessibleName(label);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, [this] {
        if (m_hasChoices)
            openChoices();
        else if (m_popup)
            m_popup(mapToGlobal(QPoint(0, height() + Gap)));
    });
}

void FilterChip::setChoices(const QList<Choice> &choices)
{
    setChoices([choices] { return choices; });
}

void FilterChip::setChoices(std::function<QList<Choice>()> choices)
{
    m_choices = std::move(choices);
    m_hasChoices = true;
    showValue();
}

void FilterChip::setPopup(std::function<void(const QPoint &)> popup)
{
    m_popup = std::move(popup);
    m_hasChoices = false;
}

void FilterChip::setDashed(bool isDashed)
{
    m_isDashed = isDashed;
    update();
}

void FilterChip::setValue(const QVariant &value)
{
    if (value == m_value)
        return;
    m_value = value;
    showValue();
    Q_EMIT valueChanged(m_value);
}

void FilterChip::showValue()
{
    const QList<Choice> all = choices();
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (all.at(i).value == m_value)
            return setValueText(all.at(i).text, i > 0);
    }
}

void FilterChip::setValueText(const QString &text, bool restricts)
{
    m_valueText = text;
    m_restricts = restricts;
    setAccessibleName(tr("%1: %2").arg(this->text(), text));
    updateGeometry();
    update();
}

void FilterChip::openChoices()
{
    auto *popup = new ChoicePopup(m_choices(), m_value, this);
    popup->setObjectName(objectName() + QStringLiteral("Popup"));
    connect(popup, &ChoicePopup::chosen, this, &FilterChip::setValue);
    popup->openUnder(this);
}

QFont FilterChip::boldFont() const
{
    return Theme::scaled(font(), 0.95, QFont::DemiBold);
}

QSize FilterChip::sizeHint() const
{
    const QFontMetrics plain(Theme::scaled(font(), 0.95));
    const QFontMetrics bold(boldFont());
    int width = 2 * Padding;
    if (m_valueText.isEmpty())
        width += bold.horizontalAdvance(text());
    else
        width += plain.horizontalAdvance(text() + QLatin1Char(':')) + Gap
                 + bold.horizontalAdvance(m_valueText) + Gap + ChevronSide;
    return QSize(width, bold.height() + 9);
}

QRect FilterChip::signRect() const
{
    const int start = width() - Padding - ChevronSide + Gap / 2;
    return QStyle::visualRect(layoutDirection(), rect(), QRect(start, 0, ChevronSide + Gap, height()));
}

void FilterChip::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    const bool isActive = isChecked() || m_restricts;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() || isActive ? t.accent : t.control, hasFocus() ? 2 : 1,
                        m_isDashed && !hasFocus() ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(isActive ? t.accentSoft : underMouse() ? t.hover : t.surface);
    const double inset = hasFocus() ? 1 : 0.5;
    const QRectF outline = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
    painter.drawRoundedRect(outline, outline.height() / 2, outline.height() / 2);

    painter.setPen(isChecked() ? t.accent : m_isDashed ? t.muted : t.text);
    const auto place = [this](int start, int end) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(start, 0, end - start, height()));
    };
    if (m_valueText.isEmpty()) {
        painter.setFont(isChecked() ? boldFont() : Theme::scaled(font(), 0.95));
        painter.drawText(rect(), Qt::AlignCenter, text());
        return;
    }
    const QFont plainFont = Theme::scaled(font(), 0.95);
    const QString label = text() + QLatin1Char(':');
    const int labelEnd = Padding + QFontMetrics(plainFont).horizontalAdvance(label);
    painter.setFont(plainFont);
    painter.drawText(place(Padding, labelEnd + 1), Qt::AlignCenter, label);
    painter.setFont(boldFont());
    const int valueEnd = width() - Padding - ChevronSide;
    painter.drawText(
        place(labelEnd + Gap, valueEnd),
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading) | Qt::AlignVCenter),
        painter.fontMetrics().elidedText(m_valueText, Qt::ElideRight, valueEnd - labelEnd - Gap));
    const bool isClearable = m_hasChoices && m_restricts;
    const QSize signSize(isClearable ? ChevronSide - 2 : ChevronSide,
                         isClearable ? ChevronSide - 2 : ChevronSide);
    m_theme.icon(isClearable ? QStringLiteral("close") : QStringLiteral("chevron-down"), IconInk::Muted)
        .paint(&painter, QStyle::alignedRect(layoutDirection(), Qt::AlignCenter, signSize, signRect()));
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    const bool opens =
        event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (opens && !isCheckable()) {
        click();
        return;
    }
    const bool clears = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
    if (clears && m_hasChoices)
        return clearValue();
    QAbstractButton::keyPressEvent(event);
}

void FilterChip::clearValue()
{
    if (const QList<Choice> choices = m_choices(); !choices.isEmpty())
        setValue(choices.constFirst().value);
}

void FilterChip::mouseReleaseEvent(QMouseEvent *event)
{
    const bool isOnCross = m_hasChoices && m_restricts && signRect().contains(event->pos());
    if (!isOnCross)
        return QAbstractButton::mouseReleaseEvent(event);
    setDown(false);
    clearValue();
}

void FilterChip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

} // namespace ui
