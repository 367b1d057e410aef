// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Card.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/ElidedLabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace ui {

Card::Card(const Theme &theme, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_outer(new QVBoxLayout(this)), m_content(new QVBoxLayout)
{
    m_outer->setContentsMargins(space::Large, space::Large, space::Large, space::Large);
    m_outer->setSpacing(space::Medium);
    m_outer->addLayout(m_content, 1);
    m_content->setSpacing(space::Small);
}

Card::Card(const Theme &theme, const QString &heading, QWidget *parent) : Card(theme, parent)
{
    setHeading(heading);
}

void Card::makeHead()
{
    if (m_heading)
        return;
    m_heading = new ElidedLabel(this); // or a long one would make the page wider than its window
    m_heading->setObjectName(QStringLiteral("cardHeading"));
    m_heading->setFont(Theme::scaled(font(), 1.08, QFont::DemiBold));
    m_afterHeading = new QHBoxLayout;
    m_links = new QHBoxLayout;
    m_links->setSpacing(space::Tiny);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::Small);
    head->addWidget(m_heading);
    head->addLayout(m_afterHeading);
    head->addStretch(1);
    head->addLayout(m_links);
    m_outer->insertLayout(0, head);
}

QString Card::heading() const
{
    return m_heading ? m_heading->text() : QString();
}

void Card::setHeading(const QString &heading)
{
    makeHead();
    m_heading->setText(heading);
    setAccessibleName(heading);
}

QPushButton *Card::addLink(const QString &text, const QString &objectName)
{
    makeHead();
    auto *link = new QPushButton(text, this);
    link->setObjectName(objectName);
    link->setAutoDefault(false);
    setButtonKind(link, ButtonKind::Link);
    m_links->addWidget(link);
    return link;
}

void Card::addAfterHeading(QWidget *widget)
{
    makeHead();
    m_afterHeading->addWidget(widget);
}

void Card::setFlush()
{
    m_outer->setContentsMargins(1, m_heading ? space::Large : 4, 1, 4);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.tokens().line, 1));
    painter.setBrush(m_theme.tokens().surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), CardRadius, CardRadius);
}

} // namespace ui
