// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/PersonToAsk.h"

#include "base/Text.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ActionButton.h"
#include "ui/widgets/DayPopup.h"
#include "ui/widgets/Days.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/PlainLabel.h"
#include "workflows/Outreach.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

PersonToAsk::PersonToAsk(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_copyPhone(make("copyPhone", tr("Copy the phone &number"), &PersonToAsk::copyPhone))
    , m_away(make("personAway", tr("Person away &until…"), &PersonToAsk::askAway))
    , m_back(make("personBack", tr("Person &back again"), &PersonToAsk::bringBack))
    , m_person(new ElidedLabel(this))
    , m_reach(new ElidedLabel(this))
    , m_copy(nullptr)
    , m_awayText(new PlainLabel(this))
{
    m_copyPhone->setIconText(tr("Copy"));
    m_person->setObjectName(QStringLiteral("partnerPerson"));
    m_person->setFont(Theme::scaled(font(), 1, QFont::DemiBold));
    m_reach->setObjectName(QStringLiteral("partnerReach"));
    m_awayText->setObjectName(QStringLiteral("partnerAway"));
    for (QWidget *label : std::initializer_list<QWidget *>{m_reach, m_awayText})
        label->setForegroundRole(QPalette::PlaceholderText);
    m_copy = new ActionButton(m_copyPhone, ButtonKind::Link, this);
    m_copy->setObjectName(QStringLiteral("partnerCopyPhone"));
    m_copy->setMaximumHeight(m_reach->sizeHint().height() + space::Tiny);

    auto *reach = new QHBoxLayout;
    reach->addWidget(m_reach, 1);
    reach->addWidget(m_copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Tiny);
    column->addWidget(m_person);
    column->addLayout(reach);
    column->addWidget(m_awayText);
    show(std::nullopt);
}

QAction *PersonToAsk::make(const char *name, const QString &text, void (PersonToAsk::*run)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    connect(action, &QAction::triggered, this, run);
    return action;
}

const domain::Contact *PersonToAsk::asked() const
{
    return m_partner ? m_partner->contactToAskFor(m_context.clock.today()) : nullptr;
}

void PersonToAsk::show(const std::optional<domain::Competitor> &partner)
{
    m_partner = partner;
    const domain::Contact *contact = asked();
    const QString reach = contact ? base::joined({contact->phones.value(0), contact->role}) : QString();
    m_person->setText(!contact || contact->name.isEmpty() ? tr("No person to ask for is known")
                                                          : tr("Ask for %1").arg(contact->name));
    m_reach->setText(reach);
    m_reach->setVisible(!reach.isEmpty());
    const bool hasPhone = contact && !contact->phones.isEmpty();
    m_copyPhone->setEnabled(hasPhone);
    m_copy->setVisible(hasPhone);
    showAway();
}

/// The first of those who are away; who is there is asked for in their place.
void PersonToAsk::showAway()
{
    const QDate today = m_context.clock.today();
    const QList<domain::Contact> contacts = m_partner ? m_partner->contacts : QList<domain::Contact>();
    const auto away = std::ranges::find_if(
        contacts, [today](const domain::Contact &contact) { return contact.isAway(today); });
    const bool isAnybody = away != contacts.cend();
    m_awayText->setVisible(isAnybody);
    if (isAnybody)
        m_awayText->setText(tr("%1 is away until %2", "person, day")
                                .arg(away->name, shortDayText(away->awayUntil, today, m_context.locale)));
    const bool mayWrite = !m_context.ledger.isReadOnly();
    m_away->setEnabled(mayWrite && asked() && !asked()->isAway(today));
    m_back->setEnabled(mayWrite && isAnybody);
}

void PersonToAsk::copyPhone()
{
    QGuiApplication::clipboard()->setText(asked()->phones.constFirst());
    m_context.shell.showMessage(tr("Copied"));
}

void PersonToAsk::askAway()
{
    auto *popup = new DayPopup(m_context.theme, tr("&Away until"), tr("Save"), m_context.clock.today(),
                               m_context.locale, this);
    connect(popup, &DayPopup::chosen, this,
            [this, seen = *m_partner, place = asked() - m_partner->contacts.constData()](QDate day) {
                domain::Competitor whose = seen;
                whose.contacts[place].awayUntil = day;
                m_context.shell.keep(workflows::changeCompetitor(m_context.ledger, seen, whose));
            });
    popup->openAt(m_person->mapToGlobal(QPoint(0, m_person->height())));
}

void PersonToAsk::bringBack()
{
    domain::Competitor whose = *m_partner;
    for (domain::Contact &contact : whose.contacts)
        contact.awayUntil = {};
    m_context.shell.keep(workflows::changeCompetitor(m_context.ledger, *m_partner, whose));
}

} // namespace ui
