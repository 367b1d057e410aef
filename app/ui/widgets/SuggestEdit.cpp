// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/SuggestEdit.h"

#include "base/Fold.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/SuggestDelegate.h"

#include <QApplication>
#include <QKeyEvent>
#include <QListView>
#include <QScreen>
#include <QStandardItemModel>

namespace ui {

static constexpr int DelayMs = 120;
static constexpr int MostRowsShown = 9;

SuggestEdit::SuggestEdit(const Theme &theme, Source source, QWidget *parent)
    : QLineEdit(parent)
    , m_theme(theme)
    , m_source(std::move(source))
    , m_popup(new QListView(this))
    , m_model(new QStandardItemModel(this))
{
    m_popup->setWindowFlags(Qt::ToolTip); // shows the list without taking the focus from the field
    m_popup->setFocusPolicy(Qt::NoFocus);
    m_popup->setFocusProxy(this);
    m_popup->setObjectName(QStringLiteral("suggestions"));
    m_popup->setAccessibleName(tr("Suggestions"));
    m_popup->setModel(m_model);
    m_popup->setItemDelegate(new SuggestDelegate(theme, m_popup));
    m_popup->setUniformItemSizes(true);
    m_popup->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_popup->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_popup->setMouseTracking(true);
    m_delay.setSingleShot(true);
    m_delay.setInterval(DelayMs);
    connect(&m_delay, &QTimer::timeout, this, &SuggestEdit::offer);
    connect(this, &QLineEdit::textEdited, this, &SuggestEdit::textWasEdited);
    connect(m_popup, &QListView::clicked, this, [this](const QModelIndex &index) {
        take(index.row());
        Q_EMIT taken();
    });
}

void SuggestEdit::setCreateText(const QString &pattern)
{
    m_createText = pattern;
}

void SuggestEdit::setValue(const QVariant &value)
{
    if (value == m_value)
        return;
    m_value = value;
    Q_EMIT valueChanged(m_value);
}

void SuggestEdit::choose(const Suggestion &suggestion)
{
    m_delay.stop();
    hidePopup();
    setText(suggestion.caption);
    setValue(suggestion.value);
}

void SuggestEdit::reset()
{
    m_delay.stop();
    hidePopup();
    clear();
    setValue(QVariant());
}

void SuggestEdit::textWasEdited()
{
    setValue(QVariant());
    m_isPicked = false; // of what was offered for other words
    if (text().trimmed().isEmpty()) {
        m_delay.stop();
        hidePopup();
    } else {
        m_delay.start();
    }
}

void SuggestEdit::offer()
{
    m_delay.stop();
    const QString typed = text().trimmed();
    if (typed.isEmpty() && !m_offersWhenEmpty)
        return hidePopup();
    m_offered = m_source(typed);
    m_model->clear();
    for (const Suggestion &suggestion : std::as_const(m_offered)) {
        auto *item = new QStandardItem(suggestion.caption);
        item->setData(suggestion.detail, SuggestDelegate::DetailRole);
        item->setData(suggestion.detail, Qt::AccessibleDescriptionRole);
        m_model->appendRow(item);
    }
    if (!typed.isEmpty() && !m_createText.isEmpty())
        m_model->appendRow(new QStandardItem(m_createText.arg(typed)));
    if (m_model->rowCount() == 0)
        return hidePopup();
    m_isPicked = false;
    m_popup->setCurrentIndex(typed.isEmpty() ? QModelIndex() : m_model->index(rowForEnter(), 0));
    showPopup();
}

/// The only one that is exactly what was typed; -1: none, or several.
int SuggestEdit::rowMeant() const
{
    const QString typed = base::fold(text());
    int meant = -1;
    for (int row = 0; row < m_offered.size(); ++row) {
        const Suggestion &each = m_offered.at(row);
        if (!each.isMeant && base::fold(each.caption) != typed)
            continue;
        if (meant >= 0 && m_offered.at(meant).value != each.value)
            return -1;
        meant = row;
    }
    return meant;
}

int SuggestEdit::rowForEnter() const
{
    if (const int meant = rowMeant(); meant >= 0)
        return meant;
    if (m_takesPartial || m_createText.isEmpty())
        return 0;
    return m_model->rowCount() - 1;
}

bool SuggestEdit::isOffering() const
{
    return m_popup->isVisible();
}

void SuggestEdit::showPopup()
{
    if (!isVisible())
        return;
    const int rows = qMin(m_model->rowCount(), MostRowsShown);
    m_popup->setFixedSize(width(), rows * m_popup->sizeHintForRow(0) + 2 * m_popup->frameWidth());
    QPoint position = mapToGlobal(QPoint(0, height() + 2));
    const QRect available = screen()->availableGeometry();
    if (position.y() + m_popup->height() > available.bottom())
        position = mapToGlobal(QPoint(0, -m_popup->height() - 2));
    m_popup->move(position);
    if (!m_popup->isVisible()) {
        m_popup->show();
        qApp->installEventFilter(this);
    }
}

void SuggestEdit::hidePopup()
{
    qApp->removeEventFilter(this);
    m_popup->hide();
}

void SuggestEdit::take(int row)
{
    if (row >= 0 && row < m_offered.size())
        return choose(Suggestion(m_offered.at(row)));
    if (row == m_offered.size() && row < m_model->rowCount()) {
        hidePopup();
        Q_EMIT createRequested(text().trimmed());
    }
}

bool SuggestEdit::moveInPopup(int key)
{
    const int last = m_model->rowCount() - 1;
    const int row = m_popup->currentIndex().row();
    int next = row;
    if (key == Qt::Key_Down)
        next = row >= last ? 0 : row + 1;
    else if (key == Qt::Key_Up)
        next = row <= 0 ? last : row - 1;
    else if (key == Qt::Key_PageDown)
        next = qMin(last, row + MostRowsShown);
    else if (key == Qt::Key_PageUp)
        next = qMax(0, row - MostRowsShown);
    else
        return false;
    m_popup->setCurrentIndex(m_model->index(next, 0));
    m_isPicked = true;
    return true;
}

void SuggestEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_delay.isActive())
        offer(); // faster than the list
    if (!isOffering()) {
        if (event->key() == Qt::Key_Down)
            return offer();
        return QLineEdit::keyPressEvent(event);
    }
    if (moveInPopup(event->key()))
        return;
    if (isEnter && event->modifiers() == Qt::NoModifier && m_popup->currentIndex().isValid()) {
        take(m_popup->currentIndex().row());
        Q_EMIT taken();
        return;
    }
    if (event->key() == Qt::Key_Escape)
        return hidePopup();
    QLineEdit::keyPressEvent(event);
}

/// Leaving with what means exactly one offered record is choosing it.
void SuggestEdit::settle()
{
    if (m_value.isValid() || text().trimmed().isEmpty())
        return;
    if (m_delay.isActive()) {
        m_delay.stop();
        m_offered = m_source(text().trimmed());
    }
    if (const int row = rowMeant(); row >= 0)
        choose(Suggestion(m_offered.at(row)));
}

void SuggestEdit::focusOutEvent(QFocusEvent *event)
{
    const bool isTab = event->reason() == Qt::TabFocusReason;
    if (isTab && isOffering() && m_isPicked && m_popup->currentIndex().row() < m_offered.size())
        take(m_popup->currentIndex().row());
    settle();
    hidePopup();
    QLineEdit::focusOutEvent(event);
}

bool SuggestEdit::eventFilter(QObject *watched, QEvent *event)
{
    const bool isPress = event->type() == QEvent::MouseButtonPress;
    if (isPress && watched->isWidgetType() && watched != this && watched != m_popup
        && !m_popup->isAncestorOf(static_cast<QWidget *>(watched)))
        hidePopup();
    if (event->type() == QEvent::ShortcutOverride && watched == this
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && isOffering()) {
        event->accept();
        return true;
    }
    return QLineEdit::eventFilter(watched, event);
}

} // namespace ui
