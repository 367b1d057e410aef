// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/DaysPopup.h"

#include "ui/theme/Buttons.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/FieldError.h"

#include <QFormLayout>
#include <QKeyEvent>
#include <QPushButton>

namespace ui {

DaysPopup::DaysPopup(const Theme &theme, QDate today, const QLocale &locale, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_from(new DateEdit(theme, today, locale, this))
    , m_to(new DateEdit(theme, today, locale, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("daysPopup"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_from->setObjectName(QStringLiteral("firstDay"));
    m_from->setAccessibleName(tr("First day"));
    m_to->setObjectName(QStringLiteral("lastDay"));
    m_to->setAccessibleName(tr("Last day"));
    for (DateEdit *edit : {m_from, m_to}) {
        edit->setMayBeEmpty(true);
        edit->setPlaceholderText(tr("open"));
    }
    m_error = new FieldError(theme, m_to, this);
    auto *apply = new QPushButton(tr("Show these days"), this);
    apply->setObjectName(QStringLiteral("applyDays"));
    setButtonKind(apply, ButtonKind::Primary);
    connect(apply, &QPushButton::clicked, this, &DaysPopup::accept);

    auto *layout = new QFormLayout(this);
    layout->setContentsMargins(space::Large, space::Large, space::Large, space::Large);
    layout->addRow(tr("&From"), m_from);
    layout->addRow(tr("&To"), m_to);
    layout->addRow(m_error);
    layout->addRow(apply);
}

void DaysPopup::setDays(QDate from, QDate to)
{
    m_from->setValue(from);
    m_to->setValue(to);
}

void DaysPopup::openUnder(QWidget *anchor)
{
    adjustSize();
    const int start = anchor->layoutDirection() == Qt::RightToLeft ? anchor->width() - width() : 0;
    move(anchor->mapToGlobal(QPoint(start, anchor->height() + space::Tiny)));
    show();
    m_from->setFocus(Qt::PopupFocusReason);
    m_from->selectAll();
}

void DaysPopup::accept()
{
    const auto from = m_from->value();
    const auto to = m_to->value();
    if (!from || !to)
        return m_error->setSentence((from ? to : from).error().sentence);
    if (from->isValid() && to->isValid() && *from > *to)
        return m_error->setSentence(tr("The last day is before the first."));
    Q_EMIT chosen(*from, *to);
    close();
}

void DaysPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (m_from->hasFocus() && event->modifiers() == Qt::NoModifier)
            return m_to->setFocus(Qt::TabFocusReason);
        return accept();
    }
    QFrame::keyPressEvent(event);
}

} // namespace ui
