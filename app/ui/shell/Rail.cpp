// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Rail.h"

#include "ui/shell/RailButton.h"
#include "ui/theme/Buttons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/MenuText.h"
#include "ui/widgets/PlainToolTip.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

static constexpr int LeastFullWidth = 196;
static constexpr int NameMargin = 10;
static constexpr int LeastIconWidth = 56;

Rail::Rail(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_business(new QLabel(this))
    , m_staff(new QPushButton(this))
    , m_top(new QVBoxLayout)
    , m_bottom(new QVBoxLayout)
{
    setObjectName(QStringLiteral("rail"));
    setAccessibleName(tr("Pages"));
    m_business->setObjectName(QStringLiteral("businessName"));
    m_business->setTextFormat(Qt::PlainText);
    m_business->setWordWrap(true);
    m_business->setFont(Theme::scaled(font(), 1.0, QFont::DemiBold));
    m_business->setContentsMargins(NameMargin, 0, NameMargin, 0);
    m_staff->setObjectName(QStringLiteral("staffButton"));
    m_staff->setFont(Theme::scaled(font(), 0.85));
    setButtonKind(m_staff, ButtonKind::Quiet);

    m_top->setSpacing(2);
    m_bottom->setSpacing(2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Small, 18, space::Small, space::Medium);
    layout->setSpacing(2);
    layout->addWidget(m_business);
    layout->addWidget(m_staff, 0, Qt::AlignLeading);
    layout->addSpacing(space::Small);
    layout->addLayout(m_top);
    layout->addStretch(1);
    layout->addLayout(m_bottom);
    setFixedWidth(fullWidth());
}

/// Grows with the text.
int Rail::fullWidth() const
{
    return qMax(LeastFullWidth, fontMetrics().averageCharWidth() * 24);
}

int Rail::narrowBelow() const
{
    return fullWidth() * 1100 / LeastFullWidth;
}

void Rail::addPage(PageId page, const QString &icon, QAction *action)
{
    auto *button = new RailButton(m_theme, icon, action, this);
    button->setCollapsed(m_isCollapsed);
    (page == PageId::Settings ? m_bottom : m_top)->addWidget(button);
    m_buttons.insert(page, button);
}

void Rail::setBusinessName(const QString &name)
{
    const QFontMetrics metrics(m_business->font());
    const QRect room(0, 0, fullWidth() - 2 * space::Small - 2 * NameMargin, 2 * metrics.lineSpacing());
    const bool fits = room.contains(metrics.boundingRect(room, Qt::TextWordWrap, name));
    m_business->setText(fits ? name : metrics.elidedText(name, Qt::ElideRight, room.width()));
    m_business->setAccessibleName(name);
    m_business->setToolTip(plainToolTip(name));
}

void Rail::setStaff(const QString &nameAndRole)
{
    m_staffText = nameAndRole.isEmpty() ? tr("Who is at the counter?") : nameAndRole;
    m_staff->setAccessibleName(nameAndRole.isEmpty() ? m_staffText
                                                     : tr("At the counter: %1").arg(nameAndRole));
    m_staff->setToolTip(plainToolTip(m_staffText));
    showStaff();
}

void Rail::showStaff()
{
    const QString shown = m_staff->fontMetrics().elidedText(m_staffText, Qt::ElideRight, fullWidth() - 44);
    m_staff->setText(m_isCollapsed ? QString() : menuText(shown));
    m_staff->setIcon(m_isCollapsed ? m_theme.icon(QStringLiteral("person"), IconInk::Muted) : QIcon());
}

void Rail::setStaffMenu(QMenu *menu)
{
    m_staff->setMenu(menu);
}

void Rail::openStaffMenu()
{
    const QPoint under(layoutDirection() == Qt::RightToLeft ? m_staff->width() : 0, m_staff->height());
    m_staff->menu()->popup(m_staff->mapToGlobal(under));
}

void Rail::setWaiting(PageId page, int count)
{
    if (RailButton *button = m_buttons.value(page))
        button->setWaiting(count);
}

void Rail::setCollapsed(bool isCollapsed)
{
    if (isCollapsed == m_isCollapsed)
        return;
    m_isCollapsed = isCollapsed;
    setFixedWidth(isCollapsed ? qMax(LeastIconWidth, fontMetrics().height() + 40) : fullWidth());
    m_business->setHidden(isCollapsed);
    showStaff();
    for (RailButton *button : std::as_const(m_buttons))
        button->setCollapsed(isCollapsed);
}

void Rail::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.rail);
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(edge, 0, 1, height(), t.line);
}

} // namespace ui
