// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/Trades.h"

#include "ledger/Conduct.h"
#include "ledger/FreshLedger.h"
#include "ledger/Guidelines.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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
        const auto guidelines = ledger::Guidelines(*ledger).all();
        QVERIFY(guidelines);
        QVERIFY(guidelines->size() >= 5);
        const auto actions = ledger::Conduct(*ledger).actions();
        QVERIFY(actions && actions->size() == 7);
        QCOMPARE(actions->constLast().startsAt, domain::Step::SendElsewhere);
        // What is there already stays as it is.
        SUCCEEDS(workflows::fillInTrade(*ledger, code, locale));
        QCOMPARE(catalogue.competencies()->size(), competencies->size());
        QCOMPARE(ledger::Conduct(*ledger).actions()->size(), actions->size());
        QCOMPARE(ledger::Guidelines(*ledger).all()->size(), guidelines->size());
    }

    void eachGuidelineHasWhatItsListNames_data() { eachTradeFillsAnEmptyLedger_data(); }
    void eachGuidelineHasWhatItsListNames()
    {
        QFETCH(QString, code);
        QFETCH(QLocale, locale);
        QFile file(QStringLiteral(":/elsewhere/trades/%1.json").arg(code));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray listed =
            QJsonDocument::fromJson(file.readAll()).object().value(QLatin1StringView("guidelines")).toArray();
        FreshLedger ledger(FreshLedger::Backend::SQLite);
        SUCCEEDS(workflows::fillInTrade(*ledger, code, locale));
        const auto guidelines = *ledger::Guidelines(*ledger).all();
        QCOMPARE(guidelines.size(), listed.size());
        for (qsizetype i = 0; i < guidelines.size(); ++i) {
            const auto &made = guidelines.at(i);
            const auto named = [entry = listed.at(i)](const char *list) {
                return entry[QLatin1StringView(list)].toArray().size();
            };
            QCOMPARE(made.reasons.size(), named("reasons"));
            QCOMPARE(made.needs.size(), named("needs"));
            QCOMPARE(made.roles.size(), named("roles"));
            QCOMPARE(domain::codeOf(made.grant), listed.at(i)[QLatin1StringView("grant")].toString());
            QCOMPARE(made.highestValue.has_value(), listed.at(i)[QLatin1StringView("upTo")].isDouble());
        }
    }

    void aGuidelineWithoutItsReasonIsLeftOut()
    {
        FreshLedger ledger(FreshLedger::Backend::SQLite);
        ledger::Catalogue catalogue(*ledger);
        const auto reasons = *catalogue.reasons();
        for (const domain::Reason &reason : reasons) {
            if (reason.code != QLatin1StringView("wait"))
                SUCCEEDS(catalogue.removeReason(reason.id));
        }
        const auto added =
            workflows::fillInGuidelines(*ledger, QStringLiteral("other"), QLocale(QLocale::English));
        QVERIFY(added);
        QCOMPARE(added->size(), 1); // "sooner elsewhere"; the main service is not there either
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
