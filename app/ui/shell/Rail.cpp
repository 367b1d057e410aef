// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Rail.h"

#include "ui/shell/RailButton.h"
#include "ui/theme/Buttons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/PlainToolTip.h"

#include <QAction>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

static constexpr int FullWidth = 196;
static constexpr int IconWidth = 56;

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
    m_business->setContentsMargins(10, 0, 10, 0);
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
    setFixedWidth(FullWidth);
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
    m_business->setText(name);
    m_business->setToolTip(plainToolTip(name));
}

void Rail::setStaff(const QString &nameAndRole)
{
    const QString text = nameAndRole.isEmpty() ? tr("Who is at the counter?") : nameAndRole;
    QString shown = m_staff->fontMetrics().elidedText(text, Qt::ElideRight, FullWidth - 44);
    m_staff->setText(shown.replace(QLatin1Char('&'), QStringLiteral("&&")));
    m_staff->setAccessibleName(tr("At the counter: %1").arg(text));
    m_staff->setToolTip(plainToolTip(text));
}

void Rail::setStaffMenu(QMenu *menu)
{
    m_staff->setMenu(menu);
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
    setFixedWidth(isCollapsed ? IconWidth : FullWidth);
    m_business->setHidden(isCollapsed);
    m_staff->setHidden(isCollapsed);
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
