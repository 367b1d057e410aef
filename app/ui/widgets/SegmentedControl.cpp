// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/SegmentedControl.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/PlainToolTip.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

namespace ui {

namespace {

class Segment final : public QAbstractButton
{
public:
    Segment(const Theme &theme, QWidget *parent) : QAbstractButton(parent), m_theme(theme)
    {
        setCheckable(true);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }

    bool isFirst = false;
    bool isLast = false;

    QSize sizeHint() const override
    {
        return QSize(fontMetrics().size(Qt::TextShowMnemonic, text()).width() + 22,
                     qMax(ControlHeight, fontMetrics().height() + 12));
    }

protected:
    void keyPressEvent(QKeyEvent *event) override { event->ignore(); }

    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = m_theme.tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(isChecked() ? t.accent : t.control, 1));
        painter.setBrush(isChecked() ? t.accent : underMouse() && isEnabled() ? t.hover : t.surface);
        painter.drawPath(outline(0.5));
        if (hasFocus()) {
            painter.setPen(QPen(isChecked() ? t.onAccent : t.accent, 1.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawPath(outline(2.5));
        }
        painter.setPen(isChecked() ? t.onAccent : isEnabled() ? t.text : t.muted);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic, text());
    }

private:
    /// Only the outer ends of the row are round; neighbours share their line.
    QPainterPath outline(double inset) const
    {
        const bool isMirrored = layoutDirection() == Qt::RightToLeft;
        const bool roundLeft = isMirrored ? isLast : isFirst;
        const bool roundRight = isMirrored ? isFirst : isLast;
        const double share = inset < 1 ? 1 : 0;
        QRectF box = QRectF(rect()).adjusted(inset, inset, roundRight ? -inset : -inset + share, -inset);
        QPainterPath round;
        round.addRoundedRect(box, ControlRadius - inset, ControlRadius - inset);
        QPainterPath square;
        square.addRect(QRectF(roundLeft ? box.center().x() : box.left(), box.top(),
                              (roundRight ? box.center().x() : box.right())
                                  - (roundLeft ? box.center().x() : box.left()),
                              box.height()));
        return (roundLeft && roundRight ? round : round.united(square)).simplified();
    }

    const Theme &m_theme;
};

} // namespace

SegmentedControl::SegmentedControl(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_group(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addStretch(1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::buttonClicked, this, [this](QAbstractButton *button) {
        moveTabStop();
        Q_EMIT valueChanged(m_values.at(m_buttons.indexOf(button)));
    });
}

void SegmentedControl::addSegment(const QString &text, const QVariant &value, const QString &tip)
{
    auto *segment = new Segment(m_theme, this);
    segment->setText(text);
    segment->setToolTip(plainToolTip(tip));
    segment->setAccessibleName(tip.isEmpty() ? QString(text).remove(QLatin1Char('&')) : tip);
    segment->setObjectName(objectName() + QStringLiteral("Segment") + QString::number(m_buttons.size()));
    segment->isFirst = m_buttons.isEmpty();
    if (!m_buttons.isEmpty())
        static_cast<Segment *>(m_buttons.constLast())->isLast = false;
    segment->isLast = true;
    m_group->addButton(segment);
    // Qt puts a new widget last in its window's order of Tab; the segments stay where the control is. Only
    // what takes the focus can be ordered.
    setFocusProxy(nullptr);
    setFocusPolicy(Qt::TabFocus);
    setTabOrder(m_buttons.isEmpty() ? static_cast<QWidget *>(this) : m_buttons.constLast(), segment);
    setFocusPolicy(Qt::NoFocus);
    m_buttons.append(segment);
    m_values.append(value);
    auto *row = static_cast<QHBoxLayout *>(layout());
    row->insertWidget(row->count() - 1, segment);
    moveTabStop();
}

QVariant SegmentedControl::value() const
{
    const qsizetype index = m_buttons.indexOf(m_group->checkedButton());
    return index < 0 ? QVariant() : m_values.at(index);
}

void SegmentedControl::setValue(const QVariant &value)
{
    if (value == this->value())
        return;
    const qsizetype index = m_values.indexOf(value);
    if (index >= 0) {
        m_buttons.at(index)->setChecked(true);
    } else {
        m_group->setExclusive(false);
        for (QAbstractButton *button : m_buttons)
            button->setChecked(false);
        m_group->setExclusive(true);
    }
    moveTabStop();
    Q_EMIT valueChanged(this->value());
}

void SegmentedControl::moveTabStop()
{
    QAbstractButton *stop = m_group->checkedButton();
    if (!stop && !m_buttons.isEmpty())
        stop = m_buttons.constFirst();
    for (QAbstractButton *button : m_buttons)
        button->setFocusPolicy(button == stop ? Qt::StrongFocus : Qt::ClickFocus);
    setFocusProxy(stop);
}

void SegmentedControl::choose(qsizetype index)
{
    if (index < 0 || index >= m_buttons.size())
        return;
    setValue(m_values.at(index));
    m_buttons.at(index)->setFocus(Qt::TabFocusReason);
}

void SegmentedControl::keyPressEvent(QKeyEvent *event)
{
    const qsizetype current = m_buttons.indexOf(static_cast<QAbstractButton *>(focusWidget()));
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Right:
        return choose(current + forward);
    case Qt::Key_Left:
        return choose(current - forward);
    case Qt::Key_Home:
        return choose(0);
    case Qt::Key_End:
        return choose(m_buttons.size() - 1);
    case Qt::Key_Space:
        return choose(current);
    default:
        QWidget::keyPressEvent(event);
    }
}

void SegmentedControl::focusInEvent(QFocusEvent *event)
{
    if (focusProxy())
        focusProxy()->setFocus(event->reason());
}

} // namespace ui
