// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FieldNote.h"

#include "ui/theme/Tokens.h"

#include <QEvent>
#include <QLineEdit>
#include <QStyle>

namespace ui {

FieldNote::FieldNote(QLineEdit *field) : QLabel(field), m_field(field)
{
    setObjectName(field->objectName() + QStringLiteral("Note"));
    setTextFormat(Qt::PlainText);
    setForegroundRole(QPalette::PlaceholderText);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    field->installEventFilter(this);
    hide();
}

void FieldNote::setNote(const QString &text)
{
    setText(text);
    setVisible(!text.isEmpty());
    m_field->setAccessibleDescription(text);
    place();
}

/// Up to half of the field: what was typed comes first.
void FieldNote::place()
{
    const int wanted = text().isEmpty() ? 0 : qMin(sizeHint().width(), m_field->width() / 2);
    const QRect inside(m_field->width() - wanted - space::Medium, 0, wanted, m_field->height());
    setGeometry(QStyle::visualRect(m_field->layoutDirection(), m_field->rect(), inside));
    const int room = wanted > 0 ? wanted + space::Small : 0;
    if (m_field->layoutDirection() == Qt::RightToLeft)
        m_field->setTextMargins(room, 0, 0, 0);
    else
        m_field->setTextMargins(0, 0, room, 0);
}

bool FieldNote::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutDirectionChange)
        place();
    return QLabel::eventFilter(watched, event);
}

} // namespace ui
