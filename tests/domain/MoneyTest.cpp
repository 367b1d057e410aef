// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Money.h"

#include <QLocale>
#include <QTest>

#include <limits>

using namespace domain;

class MoneyTest final : public QObject
{
    Q_OBJECT

private:
    static Currency currency(const char *code) { return *Currency::fromCode(QString::fromLatin1(code)); }

    static QLocale localeOf(const QString &name)
    {
        return name == QLatin1String("C") ? QLocale::c() : QLocale(name);
    }

    /// What a person reads, without the marks and blanks that only set it well.
    static QString bare(QString text)
    {
        for (const char16_t set : {u'\u00a0', u'\u202f', u'\u200f', u'\u200e', u'\u061c'})
            text.remove(QChar(set));
        return text;
    }

private Q_SLOTS:
    void currenciesKnowTheirMinorUnit_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("digits");
        QTest::newRow("euro") << "EUR" << 2;
        QTest::newRow("yen") << "JPY" << 0;
        QTest::newRow("dinar") << "KWD" << 3;
        QTest::newRow("small letters") << "krw" << 0;
        QTest::newRow("unidad de fomento") << "CLF" << 4;
        QTest::newRow("two letters") << "EU" << -1;
        QTest::newRow("four letters") << "EURO" << -1;
        QTest::newRow("a digit") << "E1R" << -1;
        QTest::newRow("a sign") << "€€€" << -1;
    }
    void currenciesKnowTheirMinorUnit()
    {
        QFETCH(QString, code);
        QFETCH(int, digits);
        const auto currency = Currency::fromCode(code);
        QCOMPARE(currency ? currency->minorDigits() : -1, digits);
        if (currency)
            QCOMPARE(currency->code(), code.toUpper());
    }

    void amountsAreReadAsPeopleTypeThem_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("minor");
        const auto row = [](const char *locale, const char *code, const char *text, qint64 minor) {
            QTest::addRow("%s %s %s", locale, code, text)
                << QString::fromLatin1(locale) << QString::fromLatin1(code) << QString::fromUtf8(text)
                << minor;
        };
        row("en_US", "EUR", "420", 42'000);
        row("en_US", "EUR", "1,150.5", 115'050);
        row("en_US", "EUR", "€ 420", 42'000);
        row("en_US", "EUR", "eur 420.05", 42'005);
        row("en_US", "EUR", "-3.2", -320);
        row("en_US", "EUR", "−3.20", -320);
        row("en_US", "EUR", "- 3.20", -320);
        row("en_US", "EUR", ".5", 50);
        row("en_US", "EUR", "0", 0);
        row("en_US", "EUR", "1,234,567.89", 123'456'789);
        row("en_IN", "INR", "12,34,567.89", 123'456'789);
        row("en_US", "USD", "$1,150", 115'000);
        row("en_US", "EUR", "1 150.50", 115'050);
        row("de_DE", "EUR", "1.150,50 €", 115'050);
        row("de_DE", "EUR", "1150,5", 115'050);
        row("de_DE", "EUR", "1.150", 115'000);
        row("de_CH", "CHF", "1’150.50", 115'050);
        row("de_CH", "CHF", "1'150.50 CHF", 115'050);
        row("fr_FR", "EUR", "1 150,50 EUR", 115'050);
        row("ar_EG", "EUR", "٤٢٠", 42'000);
        row("ar_EG", "EUR", "١٬١٥٠٫٥", 115'050);
        row("fa_IR", "EUR", "۴۲۰", 42'000);
        row("ja_JP", "JPY", "¥1,150", 1'150);
        row("en_US", "KWD", "1.234", 1'234);
        row("en_US", "EUR", "10000000000000", 1'000'000'000'000'000);
    }
    void amountsAreReadAsPeopleTypeThem()
    {
        QFETCH(QString, locale);
        QFETCH(QString, code);
        QFETCH(QString, text);
        QFETCH(qint64, minor);
        const Currency unit = *Currency::fromCode(code);
        QCOMPARE(moneyFromText(text, unit, localeOf(locale)), MaybeMoney(Money(minor, unit)));
    }

    void whatIsNoAmountIsNotGuessed_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *locale, const char *code, const char *text) {
            QTest::addRow("%s %s %s", locale, code, text)
                << QString::fromLatin1(locale) << QString::fromLatin1(code) << QString::fromUtf8(text);
        };
        row("en_US", "EUR", "");
        row("en_US", "EUR", " € ");
        row("en_US", "EUR", "-");
        row("en_US", "EUR", ".");
        row("en_US", "EUR", "12.");
        row("en_US", "EUR", "1.234"); // a tenth of a cent
        row("en_US", "EUR", "1,23");  // one euro 23 in another country
        row("en_US", "EUR", "1,2345");
        row("en_US", "EUR", ",123");
        row("en_US", "EUR", "1 5");
        row("de_DE", "EUR", "1.15");
        row("de_DE", "EUR", "1,150.50");
        row("en_US", "EUR", "1.2.3");
        row("en_US", "EUR", "--5");
        row("en_US", "EUR", "5-");
        row("en_US", "EUR", "1e5");
        row("en_US", "EUR", "0x10");
        row("en_US", "EUR", "four");
        row("en_US", "EUR", "12 USD");
        row("en_US", "EUR", "½");
        row("en_US", "JPY", "1150.5");
        row("en_US", "KWD", "1.2345");
        row("en_US", "EUR", "10000000000000.01");
        row("en_US", "EUR", "-10000000000000.01");
        row("en_US", "EUR", "99999999999999999999999999");
    }
    void whatIsNoAmountIsNotGuessed()
    {
        QFETCH(QString, locale);
        QFETCH(QString, code);
        QFETCH(QString, text);
        QCOMPARE(moneyFromText(text, *Currency::fromCode(code), localeOf(locale)), MaybeMoney());
    }

    void whatIsWrittenCanBeReadAgain_data()
    {
        QTest::addColumn<QString>("locale");
        for (const char *locale :
             {"C",     "en_US", "en_GB", "en_IN", "de_DE", "de_CH", "de_AT", "fr_FR", "es_ES", "pt_BR",
              "sv_SE", "pl_PL", "ru_RU", "tr_TR", "ja_JP", "he_IL", "ar_EG", "ar_SA", "fa_IR", "hi_IN"})
            QTest::newRow(locale) << QString::fromLatin1(locale);
    }
    void whatIsWrittenCanBeReadAgain()
    {
        QFETCH(QString, locale);
        for (const char *code : {"EUR", "USD", "JPY", "KWD", "CHF"}) {
            for (const qint64 minor :
                 {0LL, 1LL, 99LL, 100LL, 115'050LL, -320LL, 123'456'789LL, -999'999'999'999'999LL}) {
                const Money amount(minor, currency(code));
                const QString text = moneyText(amount, localeOf(locale));
                QVERIFY2(moneyFromText(text, amount.currency(), localeOf(locale)) == amount,
                         qPrintable(text));
                QCOMPARE(moneyFromText(plainMoneyText(amount), amount.currency(), QLocale::c()),
                         MaybeMoney(amount));
            }
        }
    }

    void amountsAreWrittenAsTheCountryDoes_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("code");
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QString>("whole");
        QTest::addColumn<QString>("brief");
        QTest::addColumn<QString>("compact");
        const auto row = [](const char *locale, const char *code, qint64 minor, const char *whole,
                            const char *brief, const char *compact) {
            QTest::addRow("%s %s %lld", locale, code, static_cast<long long>(minor))
                << QString::fromLatin1(locale) << QString::fromLatin1(code) << minor
                << QString::fromUtf8(whole) << QString::fromUtf8(brief) << QString::fromUtf8(compact);
        };
        row("en_US", "EUR", 0, "€0.00", "€0", "€0");
        row("en_US", "EUR", 115'000, "€1,150.00", "€1,150", "€1,150");
        row("en_US", "EUR", 115'050, "€1,150.50", "€1,150.50", "€1,151");
        row("en_US", "EUR", 2'094'000, "€20,940.00", "€20,940", "€20.9k");
        row("en_US", "EUR", 999'949, "€9,999.49", "€9,999.49", "€9,999");
        row("en_US", "EUR", 999'950, "€9,999.50", "€9,999.50", "€10k");
        row("en_US", "EUR", 99'995'000, "€999,950.00", "€999,950", "€1M");
        row("en_US", "EUR", 130'000'000, "€1,300,000.00", "€1,300,000", "€1.3M");
        row("en_US", "USD", 123'456'789'000, "$1,234,567,890.00", "$1,234,567,890", "$1.2B");
        row("de_DE", "EUR", 115'050, "1.150,50€", "1.150,50€", "1.151€");
        row("de_DE", "EUR", 42'000, "420,00€", "420€", "420€");
        row("en_US", "EUR", -24'050, "−€240.50", "−€240.50", "−€241");
        row("de_DE", "EUR", -24'050, "−240,50€", "−240,50€", "−241€");
        row("en_US", "JPY", 1'150, "¥1,150", "¥1,150", "¥1,150");
        row("en_US", "KWD", 1'234, "KWD1.234", "KWD1.234", "KWD1");
        row("ar_EG", "EUR", 42'000, "٤٢٠٫٠٠€", "٤٢٠€", "٤٢٠€");
    }
    void amountsAreWrittenAsTheCountryDoes()
    {
        QFETCH(QString, locale);
        QFETCH(QString, code);
        QFETCH(qint64, minor);
        QFETCH(QString, whole);
        QFETCH(QString, brief);
        QFETCH(QString, compact);
        const Money amount(minor, *Currency::fromCode(code));
        QCOMPARE(bare(moneyText(amount, localeOf(locale))), whole);
        QCOMPARE(bare(shortMoneyText(amount, localeOf(locale))), brief);
        QCOMPARE(bare(compactMoneyText(amount, localeOf(locale))), compact);
    }

    void signsStandInFrontAndNeverBeforeZero()
    {
        const QLocale english(QLocale::English, QLocale::UnitedStates);
        const auto compact = [&](qint64 minor) {
            return compactMoneyText(Money(minor, Currency::euro()), english, Sign::Always);
        };
        QCOMPARE(compact(2'094'000), QStringLiteral("+€20.9k"));
        QCOMPARE(compact(-24'000), QStringLiteral("−€240"));
        QCOMPARE(compact(0), QStringLiteral("€0"));
        QCOMPARE(compact(-49), QStringLiteral("€0"));
        QCOMPARE(shortMoneyText(Money(-24'050, Currency::euro()), english, Sign::Always),
                 QStringLiteral("−€240.50"));
        QCOMPARE(shortMoneyText(Money(0, Currency::euro()), english, Sign::Always), QStringLiteral("€0"));
    }

    void filesHoldPlainAmounts()
    {
        QCOMPARE(plainMoneyText(Money(115'050, Currency::euro())), QStringLiteral("1150.50"));
        QCOMPARE(plainMoneyText(Money(-5, Currency::euro())), QStringLiteral("-0.05"));
        QCOMPARE(plainMoneyText(Money(0, Currency::euro())), QStringLiteral("0.00"));
        QCOMPARE(plainMoneyText(Money(-1'150, currency("JPY"))), QStringLiteral("-1150"));
        QCOMPARE(plainMoneyText(Money(7, currency("KWD"))), QStringLiteral("0.007"));
    }

    void theMarginIsRoundedHalfAwayFromZero_data()
    {
        QTest::addColumn<int>("basisPoints");
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<qint64>("share");
        QTest::newRow("full") << 10'000 << 12'345LL << 12'345LL;
        QTest::newRow("none") << 0 << 12'345LL << 0LL;
        QTest::newRow("a half up") << 5'000 << 1LL << 1LL;
        QTest::newRow("a half down") << 5'000 << -1LL << -1LL;
        QTest::newRow("under a half") << 3'349 << 100LL << 33LL;
        QTest::newRow("33.50 % of a euro") << 3'350 << 100LL << 34LL;
        QTest::newRow("and of its loss") << 3'350 << -100LL << -34LL;
        QTest::newRow("a third of much") << 3'333 << 1'000'000'000'000'003LL << 333'300'000'000'001LL;
        QTest::newRow("the most there is")
            << 10'000 << std::numeric_limits<qint64>::max() << std::numeric_limits<qint64>::max();
        QTest::newRow("99.99 % of it")
            << 9'999 << std::numeric_limits<qint64>::max() << 9'222'449'699'651'090'329LL;
    }
    void theMarginIsRoundedHalfAwayFromZero()
    {
        QFETCH(int, basisPoints);
        QFETCH(qint64, amount);
        QFETCH(qint64, share);
        QCOMPARE(Margin::fromBasisPoints(basisPoints)->of(Money(amount, Currency::euro())).minor(), share);
    }

    void aMarginIsBetweenNothingAndAll()
    {
        QCOMPARE(Margin::fromBasisPoints(-1), std::optional<Margin>());
        QCOMPARE(Margin::fromBasisPoints(10'001), std::optional<Margin>());
        QCOMPARE(Margin::full().percent(), 100.0);
        QCOMPARE(Margin::fromBasisPoints(3'350)->percent(), 33.5);
    }
};

QTEST_GUILESS_MAIN(MoneyTest)
#include "MoneyTest.moc"
