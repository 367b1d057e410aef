// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/LevelPicker.h"

#include "ui/theme/Theme.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace ui {

namespace {

class LevelButton final : public QAbstractButton
{
public:
    LevelButton(const Theme &theme, domain::MaybeLevel level, QWidget *parent)
        : QAbstractButton(parent), m_theme(theme), m_level(level)
    {
        setCheckable(true);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        const int side = qMax(ControlHeight, fontMetrics().height() + 12);
        return QSize(m_level ? side : fontMetrics().horizontalAdvance(text()) + 20, side);
    }

protected:
    void keyPressEvent(QKeyEvent *event) override { event->ignore(); }

    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = m_theme.tokens();
        const bool isOn = isChecked();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor fill = isOn           ? (m_level ? t.of(*m_level) : t.accentSoft)
                            : underMouse() ? t.hover
                                           : t.surface;
        painter.setBrush(fill);
        painter.setPen(QPen(hasFocus() || isOn ? t.accent : t.control, hasFocus() ? 2 : 1));
        const double inset = hasFocus() ? 1 : 0.5;
        painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 5, 5);
        painter.setPen(isOn && m_level ? t.textOn(*m_level) : isEnabled() ? t.text : t.muted);
        if (isOn)
            painter.setFont(Theme::scaled(font(), 1.0, QFont::DemiBold));
        painter.drawText(rect(), Qt::AlignCenter, text());
    }

private:
    const Theme &m_theme;
    domain::MaybeLevel m_level;
};

} // namespace

LevelPicker::LevelPicker(const Theme &theme, QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::Tiny);
    const auto add = [this, &theme, row](domain::MaybeLevel level, const QString &text,
                                         const QString &objectName) {
        auto *button = new LevelButton(theme, level, this);
        button->setText(text);
        button->setObjectName(objectName);
        button->setAccessibleName(level ? tr("Level %1").arg(text) : text);
        connect(button, &QAbstractButton::clicked, this, [this, level] { choose(level); });
        m_buttons.append(button);
        row->addWidget(button);
    };
    for (int value = domain::Level::Lowest; value <= domain::Level::Highest; ++value)
        add(domain::Level::from(value), QString::number(value), QStringLiteral("level%1").arg(value));
    add(std::nullopt, tr("not known"), QStringLiteral("levelUnknown"));
    row->addStretch(1);
    showLevel();
}

void LevelPicker::setLevel(domain::MaybeLevel level)
{
    m_level = level;
    showLevel();
}

void LevelPicker::choose(domain::MaybeLevel level)
{
    const bool isNew = level != m_level;
    setLevel(level);
    focusProxy()->setFocus(Qt::TabFocusReason);
    if (isNew)
        Q_EMIT levelChosen(level);
}

void LevelPicker::showLevel()
{
    const int current = m_level ? m_level->value() : domain::Level::Highest + 1;
    for (int i = 0; i < m_buttons.size(); ++i) {
        m_buttons.at(i)->setChecked(i == current);
        m_buttons.at(i)->setFocusPolicy(i == current ? Qt::StrongFocus : Qt::ClickFocus);
    }
    setFocusProxy(m_buttons.at(current));
}

void LevelPicker::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key >= Qt::Key_0 && key <= Qt::Key_5)
        return choose(domain::Level::from(key - Qt::Key_0));
    if (key == Qt::Key_Delete || key == Qt::Key_Backspace)
        return choose(std::nullopt);
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const int step = key == Qt::Key_Right ? forward : key == Qt::Key_Left ? -forward : 0;
    if (step == 0)
        return QWidget::keyPressEvent(event);
    const int current = m_level ? m_level->value() : domain::Level::Highest + 1;
    const int next = qBound(0, current + step, static_cast<int>(m_buttons.size()) - 1);
    choose(domain::Level::from(next)); // beyond the highest lies "not known"
}

} // namespace ui
