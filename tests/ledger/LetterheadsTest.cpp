// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Letterheads.h"

#include "FreshLedger.h"
#include "ledger/Upkeep.h"
#include "Shop.h"

using Backend = FreshLedger::Backend;

class LetterheadsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereIsNoneAtFirstAndEveryByteIsKept_data() { FreshLedger::addRows(); }
    void thereIsNoneAtFirstAndEveryByteIsKept()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        ledger::Letterheads letterheads(*fresh);
        QCOMPARE(need(letterheads.read()), domain::Letterhead());
        const domain::Letterhead own{QByteArray("\x89PNG\0\xff", 6), QStringLiteral("Danke & bis bald")};
        SUCCEEDS(letterheads.save(own));
        QCOMPARE(need(letterheads.read()), own);
    }

    void itStaysWhenTheBusinessIsEdited_data() { FreshLedger::addRows(); }
    void itStaysWhenTheBusinessIsEdited()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const domain::Letterhead own{QByteArray("logo"), QStringLiteral("Thank you")};
        SUCCEEDS(ledger::Letterheads(*fresh).save(own));
        domain::Business business = fresh->business();
        business.name = QStringLiteral("Another name");
        SUCCEEDS(fresh->saveBusiness(business));
        QCOMPARE(need(ledger::Letterheads(*fresh).read()), own);
    }

    void itGoesWithABackup_data() { FreshLedger::addRows(); }
    void itGoesWithABackup()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const domain::Letterhead own{QByteArray("logo"), QStringLiteral("Thank you")};
        SUCCEEDS(ledger::Letterheads(*fresh).save(own));
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("copy.elsewhere"));
        SUCCEEDS(ledger::backUp(*fresh, path));
        const auto copy = need(ledger::Ledger::open(ledger::Location::file(path), fresh->clock(),
                                                    ledger::Ledger::Access::ReadOnly));
        QCOMPARE(need(ledger::Letterheads(*copy).read()), own);
    }
};

QTEST_MAIN(LetterheadsTest)
#include "LetterheadsTest.moc"
