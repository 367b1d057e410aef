// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/ToDoView.h"

#include "ui/theme/Theme.h"
#include "ui/today/AnswerBar.h"
#include "ui/today/ToDoDelegate.h"
#include "ui/widgets/Badge.h"

#include <QKeyEvent>
#include <QMenu>

namespace ui {

static constexpr double MostForAnswers = 0.6; ///< of a row's width; the rest says what it is about

ToDoView::ToDoView(const Theme &theme, const QLocale &locale, QWidget *parent)
    : QListView(parent)
    , m_theme(theme)
    , m_model(new ToDoModel(locale, this))
    , m_delegate(new ToDoDelegate(theme, this))
    , m_bar(new AnswerBar(theme.icon(QStringLiteral("more"), IconInk::Muted), viewport()))
{
    setObjectName(QStringLiteral("toDoList"));
    setAccessibleName(tr("To do"));
    setFrameShape(QFrame::NoFrame);
    setModel(m_model);
    setItemDelegate(m_delegate);
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    connect(this, &QListView::doubleClicked, this,
            [this](const QModelIndex &row) { Q_EMIT opened(m_model->itemAt(row.row())); });
    connect(m_bar, &AnswerBar::chosen, this, [this](Answer answer) {
        if (const QModelIndex row = activeRow(); row.isValid())
            Q_EMIT answered(m_model->itemAt(row.row()), answer);
    });
    connect(m_bar, &AnswerBar::moreWanted, this, [this] {
        if (const QModelIndex row = activeRow(); row.isValid())
            openMenu(row, m_bar->mapToGlobal(QPoint(0, m_bar->height())));
    });
}

void ToDoView::setList(const workflows::ToDoList &list)
{
    const QModelIndex before = currentIndex();
    const int place = before.isValid() ? before.row() : 0;
    int row = -1;
    if (before.isValid()) {
        const ledger::ToDoItem item = m_model->itemAt(place);
        m_model->setList(list);
        row = m_model->rowOf(item);
        if (row >= 0 && m_model->itemAt(row).due != item.due)
            row = -1; // put off: that one is done with for now
    } else {
        m_model->setList(list);
    }
    int widest = 0;
    for (int i = 0; i < m_model->rowCount(); ++i)
        widest =
            qMax(widest, badgeSize(m_model->index(i).data(ToDoModel::WhenRole).toString(), font()).width());
    m_delegate->setBadgeWidth(widest);
    if (m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(row >= 0 ? row : qMin(place, m_model->rowCount() - 1)));
    m_hovered = QModelIndex();
    showAnswers();
}

QPoint ToDoView::placeUnder(const ledger::ToDoItem &item) const
{
    const QRect row = visualRect(m_model->index(qMax(0, m_model->rowOf(item))));
    return viewport()->mapToGlobal(QPoint(row.left() + row.width() / 3, row.bottom()));
}

QList<Answer> ToDoView::answersOf(const QModelIndex &row) const
{
    return row.isValid() && m_mayAnswer ? answersTo(m_model->itemAt(row.row())) : QList<Answer>();
}

QModelIndex ToDoView::activeRow() const
{
    if (m_hovered.isValid())
        return m_hovered;
    return hasFocus() ? currentIndex() : QModelIndex();
}

void ToDoView::showAnswers()
{
    const QModelIndex row = activeRow();
    const QList<Answer> answers = answersOf(row);
    m_delegate->setTaken(row, 0);
    m_bar->setVisible(!answers.isEmpty());
    if (!answers.isEmpty()) {
        const QRect place = visualRect(row).adjusted(space::Small, 0, -space::Small, 0);
        const int left = place.width() - m_delegate->widthOfTitle(row, font()) - space::Small;
        m_bar->setAnswers(answers, qMin(left, static_cast<int>(place.width() * MostForAnswers)));
        m_bar->move(
            QStyle::alignedRect(layoutDirection(), Qt::AlignTrailing | Qt::AlignVCenter, m_bar->size(), place)
                .topLeft());
        m_delegate->setTaken(row, m_bar->width());
    }
    viewport()->update();
}

void ToDoView::openMenu(const QModelIndex &row, const QPoint &place)
{
    const ledger::ToDoItem item = m_model->itemAt(row.row());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("answersMenu"));
    for (const Answer answer : answersOf(row)) {
        // The key beside the words; the list itself hears it.
        QAction *action = menu->addAction(answerText(answer) + QLatin1Char('\t') + answerKey(answer));
        action->setObjectName(codeOf(answer));
        connect(
            action, &QAction::triggered, this, [this, item, answer] { Q_EMIT answered(item, answer); },
            Qt::QueuedConnection);
    }
    if (!menu->isEmpty())
        menu->addSeparator();
    QAction *open = menu->addAction(tr("Open the record") + QLatin1Char('\t')
                                    + QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText));
    open->setObjectName(QStringLiteral("openRecord"));
    connect(
        open, &QAction::triggered, this, [this, item] { Q_EMIT opened(item); }, Qt::QueuedConnection);
    menu->popup(place);
}

void ToDoView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex row = currentIndex();
    if (!row.isValid())
        return QListView::keyPressEvent(event);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT opened(m_model->itemAt(row.row()));
        return;
    }
    const bool isLetter = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    for (const Answer answer : answersOf(row)) {
        if (isLetter && event->text().toUpper() == answerKey(answer)) {
            if (!event->isAutoRepeat())
                Q_EMIT answered(m_model->itemAt(row.row()), answer);
            return;
        }
    }
    m_hovered = QModelIndex(); // whoever types looks at the row with the focus
    QListView::keyPressEvent(event);
    showAnswers();
}

void ToDoView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex row = byKey ? currentIndex() : indexAt(event->pos());
    if (!row.isValid())
        return;
    setCurrentIndex(row);
    openMenu(row, byKey ? placeUnder(m_model->itemAt(row.row())) : event->globalPos());
}

void ToDoView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    showAnswers();
}

void ToDoView::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(0));
    showAnswers();
}

void ToDoView::focusOutEvent(QFocusEvent *event)
{
    QListView::focusOutEvent(event);
    showAnswers();
}

void ToDoView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    showAnswers();
}

void ToDoView::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    showAnswers();
}

void ToDoView::follow(const QPoint &pointer)
{
    const QModelIndex row = indexAt(pointer);
    if (m_hovered == row)
        return;
    m_hovered = row;
    showAnswers();
}

bool ToDoView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::MouseMove)
        follow(static_cast<QMouseEvent *>(event)->pos());
    else if (event->type() == QEvent::Leave)
        follow(QPoint(-1, -1));
    return QListView::viewportEvent(event);
}

} // namespace ui
