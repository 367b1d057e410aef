// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FieldError.h"

#include "ui/theme/Theme.h"

#include <QMetaProperty>

namespace ui {

FieldError::FieldError(const Theme &theme, QWidget *field, QWidget *parent)
    : QLabel(parent), m_theme(theme), m_field(field)
{
    setTextFormat(Qt::PlainText);
    setForegroundRole(QPalette::WindowText); // which gets a colour of its own, whatever the ground
    setWordWrap(true);
    setFont(Theme::scaled(font(), 0.92));
    setObjectName(field->objectName() + QStringLiteral("Error"));
    setVisible(false);
    goWith(field);
}

void FieldError::goWith(QWidget *beside)
{
    const QMetaProperty content = beside->metaObject()->userProperty();
    if (content.hasNotifySignal())
        connect(beside, content.notifySignal(), this,
                metaObject()->method(metaObject()->indexOfSlot("takeAway()")));
}

void FieldError::setSentence(const QString &sentence)
{
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, m_theme.tokens().bad);
    setPalette(colors);
    setText(sentence);
    setVisible(!sentence.isEmpty());
    m_field->setAccessibleDescription(sentence);
}

} // namespace ui
