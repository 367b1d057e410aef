// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingsPage.h"

#include "ledger/Ledger.h"
#include "ui/settings/BackupCard.h"
#include "ui/settings/BusinessCard.h"
#include "ui/settings/CheckCard.h"
#include "ui/settings/ComputerCard.h"
#include "ui/settings/LetterheadCard.h"
#include "ui/settings/PeopleCard.h"
#include "ui/settings/PinCard.h"
#include "ui/settings/PrivacyCard.h"
#include "ui/settings/ReasonsCard.h"
#include "ui/theme/Tokens.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

SettingsPage::SettingsPage(const PageContext &pageContext, QWidget *parent)
    : Page(PageId::Settings, tr("Settings"), pageContext, parent)
{
    setContextLine(context().ledger.location().caption());
    auto *inside = new QWidget(this);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, inside);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(space::Large);
    auto *first = new QVBoxLayout;
    first->setSpacing(space::Large);
    first->addWidget(new BusinessCard(context(), inside));
    first->addWidget(new LetterheadCard(context(), inside));
    first->addWidget(new ComputerCard(context(), inside));
    first->addWidget(new PinCard(context(), inside));
    first->addStretch(1);
    m_columns->addLayout(first, 1);
    auto *second = new QVBoxLayout;
    second->setSpacing(space::Large);
    second->addWidget(new PeopleCard(context(), inside));
    second->addWidget(new ReasonsCard(context(), inside));
    if (context().shell.backups())
        second->addWidget(new BackupCard(context(), inside));
    second->addWidget(new CheckCard(context(), inside));
    second->addWidget(new PrivacyCard(context(), inside));
    second->addStretch(1);
    m_columns->addLayout(second, 1);

    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("settingsScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    content()->addWidget(scroll);
}

/// Large text: one column rather than a page that scrolls sideways.
void SettingsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    int needed = 0;
    for (int i = 0; i < m_columns->count(); ++i)
        needed += m_columns->itemAt(i)->minimumSize().width() + space::Large;
    const bool isNarrow = needed > width() - 2 * space::Huge;
    m_columns->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace ui
