// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matrix/InlineEdit.h"

#include "ui/theme/Tokens.h"
#include "ui/widgets/FieldError.h"

#include <QKeyEvent>
#include <QScopedValueRollback>

namespace ui {

InlineEdit::InlineEdit(const Theme &theme, QWidget *parent)
    : QLineEdit(parent), m_error(new FieldError(theme, this, parent))
{
    setObjectName(QStringLiteral("matrixName"));
    m_error->setObjectName(QStringLiteral("matrixNameError"));
    m_error->setAutoFillBackground(true);
    m_error->setBackgroundRole(QPalette::Base);
    m_error->setMargin(space::Tiny);
    m_error->hide();
    hide();
}

void InlineEdit::open(const QRect &rect, const QString &text, const QString &what, Keep keep)
{
    m_before = text;
    m_keep = std::move(keep);
    setText(text);
    setPlaceholderText(what);
    setAccessibleName(what);
    m_error->setSentence({});
    moveTo(rect);
    show();
    raise();
    selectAll();
    setFocus(Qt::OtherFocusReason);
}

void InlineEdit::moveTo(const QRect &rect)
{
    setGeometry(rect);
    m_error->setGeometry(QRect(rect.bottomLeft() + QPoint(0, 2), QSize(rect.width(), 0)));
    m_error->setFixedWidth(rect.width());
    m_error->adjustSize();
}

bool InlineEdit::tryToKeep()
{
    const QScopedValueRollback busy(m_isBusy, true);
    const base::Done done = m_keep(text().trimmed());
    m_error->setSentence(done ? QString() : done.error().sentence);
    moveTo(geometry());
    m_error->raise();
    return done.has_value();
}

void InlineEdit::finish(bool wasKept)
{
    if (!isVisible())
        return;
    const QScopedValueRollback busy(m_isBusy, true);
    m_error->setSentence({});
    hide();
    Q_EMIT closed(wasKept);
}

void InlineEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return finish(false);
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return QLineEdit::keyPressEvent(event);
    const QString typed = text().trimmed();
    if (typed.isEmpty() || typed == m_before)
        finish(false);
    else if (tryToKeep())
        finish(true);
}

void InlineEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (m_isBusy || event->reason() == Qt::PopupFocusReason || event->reason() == Qt::ActiveWindowFocusReason)
        return;
    const QString typed = text().trimmed();
    if (typed.isEmpty() || typed == m_before || tryToKeep())
        finish(false);
}

} // namespace ui
