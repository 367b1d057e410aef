// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Page.h"

#include "ledger/Ledger.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ActionButton.h"
#include "ui/widgets/ElidedLabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace ui {

static QLabel *makeTitle(const QString &title, QWidget *parent)
{
    auto *label = new QLabel(title, parent);
    label->setObjectName(QStringLiteral("pageTitle"));
    label->setTextFormat(Qt::PlainText);
    label->setFont(Theme::scaled(parent->font(), 1.6, QFont::DemiBold));
    label->setMinimumHeight(ControlHeight); // stands where it does on pages with buttons beside it
    return label;
}

Page::Page(PageId id, const QString &title, const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_id(id)
    , m_context(context)
    , m_title(makeTitle(title, this))
    , m_contextLine(new ElidedLabel(this))
    , m_head(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_buttons(new QHBoxLayout)
    , m_outer(new QVBoxLayout(this))
    , m_content(new QVBoxLayout)
{
    setObjectName(codeOf(id) + QStringLiteral("Page"));
    setAccessibleName(title);
    setFocusPolicy(Qt::ClickFocus); // a click beside a field leaves it
    m_contextLine->setObjectName(QStringLiteral("pageContext"));
    m_contextLine->setForegroundRole(QPalette::PlaceholderText);

    auto *titleRow = new QHBoxLayout;
    titleRow->setSpacing(space::Medium);
    titleRow->addWidget(m_title);
    titleRow->addWidget(m_contextLine, 1);
    m_buttons->setSpacing(10);
    m_head->setSpacing(space::Medium);
    m_head->addLayout(titleRow, 1);
    m_head->addLayout(m_buttons);
    m_outer->setContentsMargins(space::Huge, 20, space::Huge, 20);
    m_outer->setSpacing(space::Large);
    m_outer->addLayout(m_head);
    m_outer->addLayout(m_content, 1);
    m_content->setSpacing(space::Large);
}

QString Page::title() const
{
    return m_title->text();
}

void Page::setContextLine(const QString &text)
{
    m_contextLine->setText(text);
}

QPushButton *Page::addButton(QAction *action, ButtonKind kind)
{
    auto *button = new ActionButton(action, kind, this);
    m_buttons->addWidget(button);
    return button;
}

void Page::focusSearch()
{
    if (!m_search)
        return;
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void Page::readOn(std::initializer_list<ledger::Kind> kinds, std::function<void()> read)
{
    m_read = std::move(read);
    connect(&m_context.ledger.changes(), &ledger::ChangeHub::changed, this,
            [this, kinds = QList<ledger::Kind>(kinds)](const QList<ledger::Change> &changes) {
                const bool concerns = std::ranges::any_of(
                    changes, [&kinds](const ledger::Change &each) { return kinds.contains(each.kind); });
                if (concerns && isVisible())
                    m_read();
                else if (concerns)
                    m_isOutdated = true;
            });
}

void Page::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_isOutdated, false))
        m_read();
}

void Page::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeHead();
}

bool Page::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrangeHead();
    return QWidget::event(event);
}

/// Large text, many buttons or long filters: what does not fit goes under the rest rather than being cut.
void Page::arrangeHead()
{
    const int room = width() - 2 * space::Huge;
    const int needed = m_title->sizeHint().width() + m_contextLine->minimumSizeHint().width()
                       + 3 * space::Medium + m_buttons->sizeHint().width();
    m_head->setDirection(needed > room ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_buttons->setAlignment(needed > room ? Qt::AlignLeading : Qt::AlignTrailing);
    if (!m_filterBar)
        return;
    const bool fits =
        m_filters->sizeHint().width() + space::Small + m_filterEnd->minimumSize().width() <= room;
    m_filterBar->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_filterEnd->setAlignment(fits ? Qt::AlignTrailing : Qt::AlignLeading);
}

QBoxLayout *Page::filterRow()
{
    if (!m_filters) {
        m_filterBar = new QHBoxLayout;
        m_filterBar->setSpacing(space::Small);
        m_filters = new QHBoxLayout;
        m_filters->setSpacing(space::Small);
        m_filterEnd = new QHBoxLayout;
        m_filterEnd->setSpacing(space::Small);
        m_filters->setAlignment(Qt::AlignLeading);
        m_filterBar->addLayout(m_filters);
        m_filterBar->addLayout(m_filterEnd, 1);
        m_outer->insertLayout(1, m_filterBar);
    }
    return m_filters;
}

void Page::addFilter(QWidget *chip)
{
    filterRow()->addWidget(chip);
}

void Page::addFilterGap()
{
    filterRow()->addSpacing(space::Large);
}

QLineEdit *Page::addSearch(const QString &objectName, const QString &accessibleName)
{
    m_search = new QLineEdit(this);
    m_search->setObjectName(objectName);
    m_search->setAccessibleName(accessibleName);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(m_context.theme.icon(QStringLiteral("search"), IconInk::Muted),
                        QLineEdit::LeadingPosition);
    addFilterEnd(m_search);
    return m_search;
}

void Page::addFilterEnd(QWidget *widget)
{
    filterRow();
    m_filterEnd->addWidget(widget);
}

} // namespace ui
