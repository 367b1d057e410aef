// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ChoicePopup.h"

#include "base/Fold.h"
#include "ui/theme/Tokens.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

namespace ui {

static constexpr int ManyChoices = 12;
static constexpr int MostRowsShown = 14;

ChoicePopup::ChoicePopup(const QList<FilterChip::Choice> &choices, const QVariant &current, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_search(new QLineEdit(this)), m_list(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_search->setObjectName(QStringLiteral("choiceSearch"));
    m_list->setObjectName(QStringLiteral("choices"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the choices"));
    m_search->setVisible(choices.size() > ManyChoices);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("Choices"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const FilterChip::Choice &choice : choices) {
        auto *item = new QListWidgetItem(choice.text, m_list);
        item->setData(Qt::UserRole, choice.value);
        item->setSizeHint(QSize(0, fontMetrics().height() + 12));
        if (choice.value == current)
            m_list->setCurrentItem(item);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Tiny, space::Tiny, space::Tiny, space::Tiny);
    layout->setSpacing(space::Tiny);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    m_search->installEventFilter(this);
    m_list->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &ChoicePopup::narrow);
    connect(m_list, &QListWidget::itemClicked, this, &ChoicePopup::choose);
}

void ChoicePopup::openUnder(QWidget *anchor)
{
    const int rows = qBound(1, m_list->count(), MostRowsShown);
    int widest = 160;
    for (int row = 0; row < m_list->count(); ++row)
        widest = qMax(widest, fontMetrics().horizontalAdvance(m_list->item(row)->text()) + 40);
    m_list->setFixedSize(qMin(widest, 420), rows * m_list->sizeHintForRow(0) + 4);
    adjustSize();
    const int start = anchor->layoutDirection() == Qt::RightToLeft ? anchor->width() - width() : 0;
    QPoint position = anchor->mapToGlobal(QPoint(start, anchor->height() + space::Tiny));
    const QRect screen = anchor->screen()->availableGeometry();
    position.setX(qBound(screen.left(), position.x(), qMax(screen.left(), screen.right() - width())));
    position.setY(qBound(screen.top(), position.y(), qMax(screen.top(), screen.bottom() - height())));
    move(position);
    show();
    if (!m_search->isHidden())
        m_search->setFocus(Qt::PopupFocusReason);
    else
        m_list->setFocus(Qt::PopupFocusReason);
}

void ChoicePopup::narrow(const QString &text)
{
    const QString wanted = base::fold(text);
    QListWidgetItem *first = nullptr;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        item->setHidden(!base::fold(item->text()).contains(wanted));
        if (!first && !item->isHidden())
            first = item;
    }
    m_list->setCurrentItem(first);
}

void ChoicePopup::choose()
{
    QListWidgetItem *item = m_list->currentItem();
    if (!item || item->isHidden())
        return;
    const QVariant value = item->data(Qt::UserRole);
    close();
    Q_EMIT chosen(value);
}

bool ChoicePopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            choose();
            return true;
        }
        if (watched == m_search && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up)) {
            m_list->setFocus();
            return QApplication::sendEvent(m_list, event);
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace ui
