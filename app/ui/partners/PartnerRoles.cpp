// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/PartnerRoles.h"

#include "base/Text.h"
#include "ledger/Competitors.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ActionButton.h"
#include "ui/widgets/Days.h"
#include "ui/widgets/MenuText.h"
#include "ui/widgets/MergeQuestion.h"
#include "ui/widgets/PlainLabel.h"
#include "workflows/FirmAsCustomer.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>

namespace ui {

PartnerRoles::PartnerRoles(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_customer(make("alsoCustomer", &PartnerRoles::becomeCustomer))
    , m_story(make("storyAsCustomer", &PartnerRoles::openStory))
    , m_mergeInto(new QMenu(tr("Mer&ge into"), this))
    , m_text(new PlainLabel(this))
    , m_link(nullptr)
{
    m_story->setText(tr("Their story as a custome&r"));
    m_story->setIconText(tr("Their story"));
    m_mergeInto->setObjectName(QStringLiteral("mergePartnerInto"));
    connect(m_mergeInto, &QMenu::aboutToShow, this, &PartnerRoles::fillMergeMenu);
    m_text->setObjectName(QStringLiteral("partnerAsCustomer"));
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_link = new ActionButton(m_story, ButtonKind::Link, this);
    m_link->setMaximumHeight(fontMetrics().height() + space::Tiny);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_text, 1);
    line->addWidget(m_link, 0, Qt::AlignTop);
    show(std::nullopt);
}

QAction *PartnerRoles::make(const char *name, void (PartnerRoles::*run)())
{
    auto *action = new QAction(this);
    action->setObjectName(QString::fromLatin1(name));
    connect(action, &QAction::triggered, this, run);
    return action;
}

QList<QAction *> PartnerRoles::actions() const
{
    return {m_customer, m_story, m_mergeInto->menuAction()};
}

void PartnerRoles::show(const std::optional<workflows::Prospect> &prospect)
{
    m_shown = prospect;
    const bool mayWrite = m_shown && !m_context.ledger.isReadOnly();
    m_customer->setEnabled(mayWrite);
    m_mergeInto->menuAction()->setEnabled(mayWrite);
    showCustomer();
}

/// Only where they are one: nobody needs to be told that they are not.
void PartnerRoles::showCustomer()
{
    const auto customer = m_shown ? m_shown->facts.customer : std::nullopt;
    m_customer->setText(customer ? tr("No longer a cust&omer") : tr("Also a cust&omer"));
    m_story->setEnabled(customer.has_value());
    setVisible(customer.has_value());
    if (!customer)
        return;
    const auto bought = ledger::Partners(m_context.ledger).asCustomer(*customer);
    if (!bought)
        return m_context.shell.showError(bought.error());
    m_asCustomer = *bought;
    QStringList parts{tr("Also a customer")};
    if (bought->visits > 0) {
        parts.append(tr("came back %n time(s)", nullptr, static_cast<int>(bought->visits)));
        if (bought->value)
            parts.append(domain::shortMoneyText(*bought->value, m_context.locale));
        parts.append(
            tr("last on %1").arg(shortDayText(bought->last, m_context.clock.today(), m_context.locale)));
    }
    m_text->setText(base::joined(parts));
}

void PartnerRoles::becomeCustomer()
{
    const domain::CompetitorId firm = m_shown->competitor.id;
    m_context.shell.keep(m_shown->facts.customer ? workflows::partFromCustomer(m_context.ledger, firm)
                                                 : workflows::makeCustomer(m_context.ledger, firm));
}

void PartnerRoles::openStory()
{
    ShowLog request;
    request.customer = m_shown->facts.customer;
    if (m_asCustomer.visits > 0)
        request.table = LogTable::CameBack;
    m_context.shell.navigate({PageId::Log, request});
}

void PartnerRoles::fillMergeMenu()
{
    m_mergeInto->clear();
    const domain::Competitor duplicate = m_shown->competitor;
    const auto all = ledger::Competitors(m_context.ledger).all();
    for (const domain::Competitor &kept : all ? *all : QList<domain::Competitor>()) {
        if (kept.id == duplicate.id)
            continue;
        QAction *action = m_mergeInto->addAction(menuText(kept.name));
        action->setObjectName(kept.name);
        connect(action, &QAction::triggered, this,
                [this, kept, duplicate] { mergeCompetitors(m_context, kept, duplicate); });
    }
}

} // namespace ui
