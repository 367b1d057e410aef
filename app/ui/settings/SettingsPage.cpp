// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingsPage.h"

#include "ledger/Ledger.h"
#include "ui/settings/BusinessCard.h"
#include "ui/settings/ComputerCard.h"
#include "ui/settings/PeopleCard.h"
#include "ui/theme/Tokens.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

SettingsPage::SettingsPage(const PageContext &pageContext, QWidget *parent)
    : Page(PageId::Settings, tr("Settings"), pageContext, parent)
{
    setContextLine(context().ledger.location().caption());
    auto *inside = new QWidget(this);
    auto *columns = new QHBoxLayout(inside);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(space::Large);
    columns->addWidget(new BusinessCard(context(), inside), 1, Qt::AlignTop);
    auto *second = new QVBoxLayout;
    second->setSpacing(space::Large);
    second->addWidget(new PeopleCard(context(), inside));
    second->addWidget(new ComputerCard(context(), inside));
    second->addStretch(1);
    columns->addLayout(second, 1);

    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("settingsScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    content()->addWidget(scroll);
}

} // namespace ui
