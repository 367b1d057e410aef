// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/DayPopup.h"

#include "ui/theme/Buttons.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/FieldError.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace ui {

static constexpr int UsualDelay = 7; ///< days; what is proposed

DayPopup::DayPopup(const Theme &theme, const QString &question, QDate today, const QLocale &locale,
                   QWidget *parent)
    : QFrame(parent, Qt::Popup), m_today(today), m_day(new DateEdit(theme, today, locale, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("dayPopup"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_day->setObjectName(QStringLiteral("nextDay"));
    m_day->setAccessibleName(question);
    m_day->setMayBeFuture(true);
    m_day->setValue(today.addDays(UsualDelay));
    m_error = new FieldError(theme, m_day, this);
    auto *label = new QLabel(question, this);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(m_day);
    auto *apply = new QPushButton(tr("Put off"), this);
    apply->setObjectName(QStringLiteral("applyDay"));
    setButtonKind(apply, ButtonKind::Primary);
    setButtonHint(apply, QKeySequence(Qt::Key_Return));
    connect(apply, &QPushButton::clicked, this, &DayPopup::accept);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Large, space::Large, space::Large, space::Large);
    layout->setSpacing(space::Small);
    for (QWidget *widget : std::initializer_list<QWidget *>{label, m_day, m_error, apply})
        layout->addWidget(widget);
}

void DayPopup::openAt(const QPoint &place)
{
    adjustSize();
    const QRect room = screen()->availableGeometry();
    move(qBound(room.left(), place.x(), room.right() - width()),
         qBound(room.top(), place.y(), room.bottom() - height()));
    show();
    m_day->setFocus(Qt::PopupFocusReason);
    m_day->selectAll();
}

void DayPopup::accept()
{
    const auto day = m_day->value();
    if (!day)
        return m_error->setSentence(day.error().sentence);
    if (*day < m_today)
        return m_error->setSentence(tr("That day has passed. Choose today or a later one."));
    Q_EMIT chosen(*day);
    close();
}

void DayPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return accept();
    QFrame::keyPressEvent(event);
}

} // namespace ui
