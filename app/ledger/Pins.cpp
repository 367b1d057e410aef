// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Pins.h"

#include "ledger/sql/Session.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <array>

namespace ledger {

using base::Done;
using base::Result;
using domain::Role;
using sql::values;

namespace {

constexpr qsizetype Shortest = 4;
constexpr qsizetype Longest = 64;

QByteArray freshSalt()
{
    std::array<quint32, 4> words;
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words);
}

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

} // namespace

Result<domain::PinRecord> Pins::read(Role role)
{
    TRY_ASSIGN(auto row,
               m_ledger.session().run(QStringLiteral("select salt, hash, rounds from pin where role = ?"),
                                      values(role)));
    if (!row.next())
        return domain::PinRecord();
    return domain::PinRecord{QByteArray::fromHex(row.text(0).toLatin1()),
                             QByteArray::fromHex(row.text(1).toLatin1()), row.number(2)};
}

Result<bool> Pins::isSet(Role role)
{
    TRY_ASSIGN(const auto record, read(role));
    return record.isSet();
}

Done Pins::set(Role role, const QString &pin)
{
    Q_ASSERT(role != Role::Counter);
    if (pin.size() < Shortest || pin.size() > Longest)
        return base::failure(QStringLiteral("pin.short"),
                             QCoreApplication::translate("ledger", "A PIN has 4 to 64 characters."));
    const auto record = domain::pinRecord(pin, freshSalt());
    return m_ledger.transact([&]() -> Done {
        TRY(m_ledger.session().run(
            QStringLiteral(
                "insert into pin (role, salt, hash, rounds) values (?, ?, ?, ?) on conflict (role) do "
                "update set salt = excluded.salt, hash = excluded.hash, rounds = excluded.rounds"),
            values(role, hex(record.salt), hex(record.hash), record.rounds)));
        m_ledger.session().note(Kind::Business, What::Edited);
        return {};
    });
}

Done Pins::clear(Role role)
{
    return m_ledger.transact([&]() -> Done {
        TRY(m_ledger.session().run(QStringLiteral("delete from pin where role = ?"), values(role)));
        m_ledger.session().note(Kind::Business, What::Edited);
        return {};
    });
}

Result<bool> Pins::opens(Role role, const QString &pin)
{
    TRY_ASSIGN(const auto own, read(role));
    if (domain::matches(own, pin))
        return true;
    if (role == Role::Owner)
        return false;
    TRY_ASSIGN(const auto owners, read(Role::Owner));
    return domain::matches(owners, pin);
}

} // namespace ledger
