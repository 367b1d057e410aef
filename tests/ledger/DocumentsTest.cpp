// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Documents.h"

#include "FreshLedger.h"
#include "ledger/Competitors.h"
#include "ledger/Upkeep.h"
#include "Shop.h"

using Backend = FreshLedger::Backend;

class DocumentsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyByteIsKept_data() { FreshLedger::addRows(); }
    void everyByteIsKept()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        ledger::Documents documents(*fresh);
        QByteArray bytes;
        for (int i = 0; i < 70'000; ++i)
            bytes.append(static_cast<char>(i * 31 % 256)); // zeros and what is no text, too
        const QDate day(2026, 11, 1);
        const auto id =
            need(documents.add(shop.northside, {{}, QStringLiteral("Vertrag Łódź.pdf"), day}, bytes));
        QCOMPARE(need(documents.of(shop.northside)),
                 (QList<domain::Document>{{id, QStringLiteral("Vertrag Łódź.pdf"), day}}));
        QVERIFY(need(documents.content(id)) == bytes);
        QVERIFY(need(documents.of(shop.riverside)).isEmpty());
        SUCCEEDS(documents.remove(id));
        QVERIFY(need(documents.of(shop.northside)).isEmpty());
        FAILS_WITH(documents.content(id), "record.missing");
        FAILS_WITH(documents.remove(id), "record.missing");
    }

    void theyGoWithABackupAndWithAMerge_data() { FreshLedger::addRows(); }
    void theyGoWithABackupAndWithAMerge()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        const QByteArray bytes("\0one\xff", 5);
        const domain::Document paper{{}, QStringLiteral("a.bin"), QDate(2026, 11, 1)};
        const auto id = need(ledger::Documents(*fresh).add(shop.riverside, paper, bytes));
        SUCCEEDS(ledger::Competitors(*fresh).merge(shop.northside, shop.riverside));
        QCOMPARE(need(ledger::Documents(*fresh).of(shop.northside)).size(), 1);
        const QTemporaryDir folder;
        const QString copy = folder.filePath(QStringLiteral("copy.elsewhere"));
        SUCCEEDS(ledger::backUp(*fresh, copy));
        const auto opened = need(ledger::Ledger::open(ledger::Location::file(copy), fresh->clock(),
                                                      ledger::Ledger::Access::ReadOnly));
        QVERIFY(need(ledger::Documents(*opened).content(id)) == bytes);
    }
};

QTEST_MAIN(DocumentsTest)
#include "DocumentsTest.moc"
