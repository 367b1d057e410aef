// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/SectionsPopup.h"

#include "ui/theme/Buttons.h"
#include "ui/theme/Tokens.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace ui {

static constexpr int LeastWidth = 280;

SectionsPopup::SectionsPopup(const QList<reports::Section> &all, const QStringList &shown, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_all(all), m_list(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("sectionsPopup"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_list->setObjectName(QStringLiteral("sectionList"));
    m_list->setAccessibleName(tr("Sections of the report"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    const auto button = [this](const QString &text, const char *name, auto run) {
        auto *made = new QPushButton(text, this);
        made->setObjectName(QString::fromLatin1(name));
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, run);
        return made;
    };
    auto *buttons = new QHBoxLayout;
    auto *up = button(tr("Move &up"), "sectionUp", [this] { move(-1); });
    auto *down = button(tr("Move &down"), "sectionDown", [this] { move(1); });
    setButtonHint(up, Qt::ALT | Qt::Key_Up);
    setButtonHint(down, Qt::ALT | Qt::Key_Down);
    auto *usual = button(tr("&As usual"), "sectionsAsUsual", [this] {
        fill({});
        tell();
    });
    for (QPushButton *each : {up, down, usual})
        buttons->addWidget(each);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Large, space::Large, space::Large, space::Large);
    layout->setSpacing(space::Medium);
    layout->addWidget(m_list);
    layout->addLayout(buttons);
    fill(shown);
    m_list->setMinimumSize(LeastWidth, static_cast<int>(m_all.size()) * RowHeight + space::Small);
    connect(m_list, &QListWidget::itemChanged, this, &SectionsPopup::tell);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &SectionsPopup::tell);
}

/// Those that are shown first, and then the others.
void SectionsPopup::fill(const QStringList &shown)
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_list->clear();
    const auto add = [this](const reports::Section &section, bool isShown) {
        auto *item = new QListWidgetItem(section.label, m_list);
        item->setData(Qt::UserRole, section.code);
        item->setSizeHint({0, RowHeight});
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                       | Qt::ItemIsDragEnabled);
        item->setCheckState(isShown ? Qt::Checked : Qt::Unchecked);
    };
    for (const QString &code : shown) {
        for (const reports::Section &section : std::as_const(m_all)) {
            if (section.code == code)
                add(section, true);
        }
    }
    for (const reports::Section &section : std::as_const(m_all)) {
        if (!shown.contains(section.code))
            add(section, shown.isEmpty() && !section.isExtra);
    }
    m_list->setCurrentRow(0);
}

void SectionsPopup::openUnder(QWidget *anchor)
{
    adjustSize();
    const int start = anchor->layoutDirection() == Qt::RightToLeft ? anchor->width() - width() : 0;
    QFrame::move(anchor->mapToGlobal(QPoint(start, anchor->height() + space::Tiny)));
    show();
    m_list->setFocus(Qt::PopupFocusReason);
}

void SectionsPopup::move(int rows)
{
    const int from = m_list->currentRow();
    const int to = from + rows;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    m_list->insertItem(to, m_list->takeItem(from));
    m_list->setCurrentRow(to);
    tell();
}

QStringList SectionsPopup::shownNow() const
{
    QStringList codes;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        if (item->checkState() == Qt::Checked)
            codes.append(item->data(Qt::UserRole).toString());
    }
    return codes;
}

void SectionsPopup::tell()
{
    if (m_isFilling)
        return;
    const QStringList shown = shownNow();
    if (shown.isEmpty()) { // the last one was unticked
        m_list->currentItem()->setCheckState(Qt::Checked);
        return;
    }
    QStringList usual;
    for (const reports::Section &section : std::as_const(m_all)) {
        if (!section.isExtra)
            usual.append(section.code);
    }
    Q_EMIT changed(shown == usual ? QStringList() : shown);
}

bool SectionsPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isMove = key->modifiers() & Qt::AltModifier;
    if (isMove && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
        move(key->key() == Qt::Key_Up ? -1 : 1);
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        close();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace ui
