// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ManagerAccess.h"

#include "ledger/Catalogue.h"
#include "ui/widgets/PinCheck.h"

#include <algorithm>
#include <chrono>
#include <tuple>

namespace ui {

using domain::Role;

ManagerAccess::ManagerAccess(const PageContext &context, QObject *parent)
    : QObject(parent), m_context(context)
{
    m_forget.setSingleShot(true);
    m_forget.setInterval(std::chrono::minutes(MinutesRemembered));
    connect(&m_forget, &QTimer::timeout, this, &ManagerAccess::lock);
}

ManagerAccess::State ManagerAccess::state() const
{
    if (!m_person)
        return State::NobodyChosen;
    if (m_person->role == Role::Counter)
        return State::NotTheirs;
    return m_isUnlocked || !m_hasPin ? State::Open : State::Locked;
}

base::Done ManagerAccess::unlock(const QString &pin)
{
    if (state() != State::Locked)
        return {};
    TRY(checkPin(m_context, m_person->role, pin));
    m_isUnlocked = true;
    m_forget.start();
    Q_EMIT changed();
    return {};
}

void ManagerAccess::lock()
{
    m_forget.stop();
    if (std::exchange(m_isUnlocked, false))
        Q_EMIT changed();
}

void ManagerAccess::keepOpen()
{
    if (m_isUnlocked)
        m_forget.start();
}

void ManagerAccess::reload()
{
    const auto before = std::tuple(m_person, m_hasPin, m_isUnlocked);
    std::optional<domain::Staff> now;
    const auto people = ledger::Catalogue(m_context.ledger).staff();
    if (!people)
        m_context.shell.showError(people.error());
    else if (const auto found = std::ranges::find(*people, m_context.shell.staff(),
                                                  [](const domain::Staff &s) { return std::optional(s.id); });
             found != people->cend())
        now = *found;
    if (now != m_person)
        m_isUnlocked = false;
    m_person = now;
    m_hasPin = m_person && m_person->role != Role::Counter && asksForPin(m_context, m_person->role);
    if (before != std::tuple(m_person, m_hasPin, m_isUnlocked))
        Q_EMIT changed();
}

ledger::OfConduct conductShown(const PageContext &context)
{
    const ManagerAccess *access = context.shell.managerAccess();
    return access && access->isOpen() ? ledger::OfConduct::With : ledger::OfConduct::Without;
}

} // namespace ui
