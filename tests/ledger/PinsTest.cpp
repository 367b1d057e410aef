// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Pins.h"

#include "FreshLedger.h"

using domain::Role;
using Backend = FreshLedger::Backend;

class PinsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOwnersPinOpensWhatAManagersDoes_data() { FreshLedger::addRows(); }
    void theOwnersPinOpensWhatAManagersDoes()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        ledger::Pins pins(*fresh);
        const auto is = [](const base::Result<bool> &answer) { return answer && *answer; };
        QVERIFY(!is(pins.isSet(Role::Manager)));
        QVERIFY(!is(pins.opens(Role::Manager, QString())));
        FAILS_WITH(pins.set(Role::Manager, QStringLiteral("123")), "pin.short");
        SUCCEEDS(pins.set(Role::Manager, QStringLiteral("1234")));
        SUCCEEDS(pins.set(Role::Owner, QStringLiteral("an owner's phrase")));
        QVERIFY(is(pins.opens(Role::Manager, QStringLiteral("1234"))));
        QVERIFY(is(pins.opens(Role::Manager, QStringLiteral("an owner's phrase"))));
        QVERIFY(!is(pins.opens(Role::Owner, QStringLiteral("1234"))));
        SUCCEEDS(pins.set(Role::Manager, QStringLiteral("forgotten")));
        QVERIFY(!is(pins.opens(Role::Manager, QStringLiteral("1234"))));
        SUCCEEDS(pins.clear(Role::Owner));
        QVERIFY(!is(pins.isSet(Role::Owner)));
    }
};

QTEST_GUILESS_MAIN(PinsTest)
#include "PinsTest.moc"
