// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/PinCheck.h"

#include "base/SettingsKey.h"
#include "ledger/Pins.h"

#include <QCoreApplication>
#include <QSettings>

#include <algorithm>

namespace ui {

using domain::Role;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ui::PinCheck)
};

constexpr int WrongOnesFree = 3;
constexpr qint64 FirstWait = 15; // seconds, and twice as long after each further wrong one
constexpr qint64 LongestWait = 15 * 60;

/// The wrong PINs given for one ledger on this computer.
class Attempts
{
public:
    explicit Attempts(const PageContext &context)
        : m_settings(context.settings)
        , m_now(context.clock.now())
        , m_key(QStringLiteral("pin/") + base::settingsKeyOf(context.ledger.location().text()))
    {}

    /// In seconds. A clock that was set back makes nobody wait for longer than the longest time.
    qint64 toWait() const
    {
        const QDateTime until = m_settings.value(m_key + QStringLiteral("/until")).toDateTime();
        return until.isValid() ? std::clamp<qint64>(m_now.secsTo(until), 0, LongestWait) : 0;
    }

    void addWrong()
    {
        const int wrong = m_settings.value(m_key + QStringLiteral("/wrong")).toInt() + 1;
        m_settings.setValue(m_key + QStringLiteral("/wrong"), wrong);
        if (wrong < WrongOnesFree)
            return;
        const int doublings = std::min(wrong - WrongOnesFree, 10);
        m_settings.setValue(m_key + QStringLiteral("/until"),
                            m_now.addSecs(std::min(FirstWait << doublings, LongestWait)));
    }

    void forget() { m_settings.remove(m_key); }

private:
    QSettings &m_settings;
    QDateTime m_now;
    QString m_key;
};

QString wrongText()
{
    return Tr::tr("This PIN is not right.");
}

QString waitText(qint64 seconds)
{
    if (seconds > 90)
        return Tr::tr("Too many wrong PINs. Try again in %n minute(s).", nullptr,
                      static_cast<int>((seconds + 59) / 60));
    return Tr::tr("Too many wrong PINs. Try again in %n second(s).", nullptr, static_cast<int>(seconds));
}

/// Whose PIN stands before what is this role's; nothing: none does.
std::optional<Role> guardOf(const PageContext &context, Role role)
{
    ledger::Pins pins(context.ledger);
    const bool ofOwner = pins.isSet(Role::Owner).value_or(true);
    const bool ofManager = pins.isSet(Role::Manager).value_or(true);
    if (!ofOwner && !ofManager)
        return std::nullopt;
    return role == Role::Owner && ofOwner ? Role::Owner : Role::Manager;
}

} // namespace

bool asksForPin(const PageContext &context, Role role)
{
    return guardOf(context, role).has_value();
}

base::Done checkPin(const PageContext &context, Role role, const QString &pin)
{
    const auto guard = guardOf(context, role);
    if (!guard)
        return {};
    Attempts attempts(context);
    if (const qint64 seconds = attempts.toWait(); seconds > 0)
        return base::failure(QStringLiteral("pin.wait"), waitText(seconds));
    TRY_ASSIGN(const bool isRight, ledger::Pins(context.ledger).opens(*guard, pin));
    if (isRight) {
        attempts.forget();
        return {};
    }
    attempts.addWrong();
    return base::failure(QStringLiteral("pin.wrong"), wrongText());
}

QString forgottenPinText(const PageContext &context)
{
    return Tr::tr("Forgotten? The owner's PIN opens what a manager's does. The owner's own is taken away by "
                  "whoever can write the ledger, with the command: elsewhere pin --reset owner --ledger “%1”")
        .arg(context.ledger.location().text());
}

} // namespace ui
