// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/Trades.h"

#include "ledger/Catalogue.h"
#include "ledger/FreshLedger.h"

class TradesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tradesAreNamedInTheLanguage()
    {
        const auto english = workflows::trades(QLocale(QLocale::English));
        const auto german = workflows::trades(QLocale(QLocale::German));
        QCOMPARE(english.size(), 7);
        QCOMPARE(english.first(), (workflows::Trade{QStringLiteral("hotel"), QStringLiteral("Hotel")}));
        QCOMPARE(english.at(4).name, QStringLiteral("Body shop"));
        QCOMPARE(german.at(4).name, QStringLiteral("Karosseriebetrieb"));
        QCOMPARE(english.last().code, QStringLiteral("other"));
    }

    void eachTradeFillsAnEmptyLedger_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QLocale>("locale");
        for (const QLocale::Language language : {QLocale::English, QLocale::German, QLocale::French}) {
            for (const workflows::Trade &trade : workflows::trades(QLocale(language)))
                QTest::addRow("%s %s", qPrintable(trade.code), qPrintable(QLocale(language).name()))
                    << trade.code << QLocale(language);
        }
    }
    void eachTradeFillsAnEmptyLedger()
    {
        QFETCH(QString, code);
        QFETCH(QLocale, locale);
        FreshLedger ledger(FreshLedger::Backend::SQLite);
        SUCCEEDS(workflows::fillInTrade(*ledger, code, locale));
        ledger::Catalogue catalogue(*ledger);
        const auto competencies = catalogue.competencies();
        QVERIFY(competencies);
        QVERIFY(competencies->size() >= 6);
        QVERIFY(std::any_of(competencies->cbegin(), competencies->cend(),
                            [](const auto &competency) { return competency.isCore; }));
        // What is there already stays as it is.
        SUCCEEDS(workflows::fillInTrade(*ledger, code, locale));
        QCOMPARE(catalogue.competencies()->size(), competencies->size());
    }

    void germanListIsGerman()
    {
        FreshLedger ledger(FreshLedger::Backend::SQLite);
        SUCCEEDS(workflows::fillInTrade(*ledger, QStringLiteral("butcher"), QLocale(QLocale::German)));
        const auto veal = ledger::Catalogue(*ledger).competencyNamed(QStringLiteral("Kalb"));
        QVERIFY(veal && *veal);
    }

    void unknownTradeIsRefused()
    {
        FreshLedger ledger(FreshLedger::Backend::SQLite);
        FAILS_WITH(workflows::fillInTrade(*ledger, QStringLiteral("../demo/notes"), QLocale::c()),
                   "trade.unknown");
    }
};

QTEST_GUILESS_MAIN(TradesTest)
#include "TradesTest.moc"
