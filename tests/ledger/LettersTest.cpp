// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Letters.h"

#include "FreshLedger.h"
#include "ledger/Upkeep.h"
#include "Shop.h"

using Backend = FreshLedger::Backend;
using domain::LetterTemplate;
using ledger::Letters;
using ledger::Retired;

class LettersTest final : public QObject
{
    Q_OBJECT

private:
    static LetterTemplate letter(const char *name)
    {
        LetterTemplate made;
        made.name = QString::fromUtf8(name);
        made.kind = domain::LetterKind::Review;
        made.subject = QStringLiteral("O'Brien & {partner}");
        made.body = QStringLiteral("Dear {contact},\n\n“=1+1” %1\n");
        return made;
    }
    static QStringList names(Letters &letters, Retired retired = Retired::Without)
    {
        QStringList all;
        for (const LetterTemplate &each : need(letters.all(retired)))
            all.append(each.name);
        return all;
    }

private Q_SLOTS:
    void whatIsWrittenDownIsReadBack_data() { FreshLedger::addRows(); }
    void whatIsWrittenDownIsReadBack()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        Letters letters(*fresh);
        LetterTemplate first = letter("Rückblick");
        first.id = need(letters.add(first));
        QCOMPARE(need(letters.byId(first.id)).value(), first);
        first.subject.clear();
        first.kind = domain::LetterKind::Other;
        SUCCEEDS(letters.save(first));
        QCOMPARE(need(letters.byId(first.id)).value(), first);
        QVERIFY(!need(letters.byId(domain::LetterTemplateId(4711))));
        QCOMPARE(need(ledger::check(*fresh)).problems, QStringList());
    }

    void theyStandInTheOwnersOrderAndRetiredOnesStepBack_data() { FreshLedger::addRows(); }
    void theyStandInTheOwnersOrderAndRetiredOnesStepBack()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        Letters letters(*fresh);
        const auto a = need(letters.add(letter("a")));
        const auto b = need(letters.add(letter("b")));
        const auto c = need(letters.add(letter("c")));
        SUCCEEDS(letters.order({c, a, b}));
        QCOMPARE(names(letters),
                 QStringList({QStringLiteral("c"), QStringLiteral("a"), QStringLiteral("b")}));
        LetterTemplate retired = *need(letters.byId(a));
        retired.retiredOn = QDate(2026, 11, 21);
        SUCCEEDS(letters.save(retired));
        QCOMPARE(names(letters), QStringList({QStringLiteral("c"), QStringLiteral("b")}));
        QCOMPARE(names(letters, Retired::With).size(), 3);
    }

    void namesAreThereAndThereOnce_data() { FreshLedger::addRows(); }
    void namesAreThereAndThereOnce()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        Letters letters(*fresh);
        need(letters.add(letter("Dank")));
        FAILS_WITH(letters.add(letter("  DANK ")), "name.taken");
        FAILS_WITH(letters.add(letter(" ")), "name.empty");
        LetterTemplate gone = letter("gone");
        gone.id = domain::LetterTemplateId(4711);
        FAILS_WITH(letters.save(gone), "record.missing");
    }

    void aBackupHoldsThem_data() { FreshLedger::addRows(); }
    void aBackupHoldsThem()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        need(Letters(*fresh).add(letter("Dank")));
        const QString file = fresh.path(QStringLiteral("copy.elsewhere"));
        SUCCEEDS(ledger::backUp(*fresh, file));
        const auto copy = ledger::Ledger::open(ledger::Location::file(file), fresh.clock());
        SUCCEEDS(copy);
        Letters copied(**copy);
        QCOMPARE(need(copied.all()), need(Letters(*fresh).all()));
    }
};

QTEST_GUILESS_MAIN(LettersTest)
#include "LettersTest.moc"
