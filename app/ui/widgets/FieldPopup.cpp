// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FieldPopup.h"

#include "ui/theme/Buttons.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/FieldError.h"
#include "ui/widgets/MenuText.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace ui {

FieldPopup::FieldPopup(const QString &objectName, QWidget *parent) : QFrame(parent, Qt::Popup)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(objectName);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFrameStyle(QFrame::Box | QFrame::Plain);
    setForegroundRole(QPalette::Mid);
}

void FieldPopup::build(const Theme &theme, const QString &question, QWidget *field, const QString &verb)
{
    m_field = field;
    m_error = new FieldError(theme, field, this);
    setAccessibleName(spokenText(question));
    field->setAccessibleName(spokenText(question));
    auto *label = new QLabel(question, this);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(field);
    auto *apply = new QPushButton(verb, this);
    apply->setObjectName(QStringLiteral("applyPopup"));
    setButtonKind(apply, ButtonKind::Primary);
    setButtonHint(apply, QKeySequence(Qt::Key_Return));
    connect(apply, &QPushButton::clicked, this, [this] { accept(); });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Large, space::Large, space::Large, space::Large);
    layout->setSpacing(space::Small);
    for (QWidget *widget : std::initializer_list<QWidget *>{label, field, m_error, apply})
        layout->addWidget(widget);
}

void FieldPopup::openAt(const QPoint &place)
{
    adjustSize();
    const QRect room = screen()->availableGeometry();
    move(qBound(room.left(), place.x(), room.right() - width()),
         qBound(room.top(), place.y(), room.bottom() - height()));
    show();
    m_field->setFocus(Qt::PopupFocusReason);
}

void FieldPopup::complain(const QString &sentence)
{
    m_error->setSentence(sentence);
}

void FieldPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return accept();
    QFrame::keyPressEvent(event);
}

} // namespace ui
