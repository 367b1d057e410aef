// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/PartnerStatement.h"

#include "Pdf.h"

#include <QApplication>
#include <QTest>

using domain::Month;
using domain::PartnerStatement;
using reports::Language;
using reports::Paper;

namespace {

domain::Business harbour()
{
    domain::Business business;
    business.name = QStringLiteral("Harbour Street Auto Body");
    business.phone = QStringLiteral("0431 555 0100");
    return business;
}

PartnerStatement statementOf(int months)
{
    PartnerStatement statement(harbour(), *Month::fromText(u"2025-12"), Month(2025, 12).plus(months - 1));
    statement.partner.name = QStringLiteral("Volt Garage");
    statement.preparedOn = QDate(2026, 11, 22);
    for (int i = 0; i < months; ++i) {
        domain::PartnerBalance balance({}, {}, domain::Currency::euro());
        balance.sent.count = i % 4;
        balance.served = i % 3;
        balance.received.count = i % 2;
        balance.received.value = domain::Money(4'712'300, domain::Currency::euro());
        statement.months.append({statement.from.plus(i), balance});
        statement.total.sent.count += balance.sent.count;
        statement.total.served += balance.served;
        statement.total.received.count += balance.received.count;
    }
    statement.total.bought = 3;
    statement.total.returned.count = 2;
    statement.coverage = {18, 12, 9, 4};
    statement.fit.theirs = {{domain::CompetencyId(1), QStringLiteral("Electric-vehicle repair"), 0.2},
                            {domain::CompetencyId(2), QStringLiteral("Camera calibration"), 0.1}};
    statement.fit.ours = {{domain::CompetencyId(3), QStringLiteral("Collision repair"), 0.2}};
    return statement;
}

} // namespace

class PartnerStatementTest final : public QObject
{
    Q_OBJECT

private:
    QString textOf(const PartnerStatement &statement, const Language &language)
    {
        return ::textOf(pdfOf(reports::partnerStatement(statement, {Paper::A4, language}), m_folder));
    }
    static void holds(const QString &text, std::initializer_list<const char *> all)
    {
        for (const char *words : all)
            QVERIFY2(text.contains(QString::fromUtf8(words)),
                     qPrintable(QString::fromUtf8(words) + QStringLiteral(" not in: ") + text));
    }

    const Language m_english{QLocale(QLocale::English, QLocale::UnitedKingdom)};
    const Language m_german{QLocale(QLocale::German, QLocale::Germany)};
    QTemporaryDir m_folder;

private Q_SLOTS:
    void oneYearIsOnePage_data()
    {
        QTest::addColumn<Paper>("paper");
        QTest::newRow("A4") << Paper::A4;
        QTest::newRow("Letter") << Paper::Letter;
    }
    void oneYearIsOnePage()
    {
        QFETCH(const Paper, paper);
        QCOMPARE(reports::partnerStatement(statementOf(12), {paper, m_english}).pageCount(), 1);
        QCOMPARE(reports::partnerStatement(statementOf(12), {paper, m_german}).pageCount(), 1);
    }

    void itSaysWhatWentEitherWayAndWhatCould()
    {
        const QString text = textOf(statementOf(12), m_english);
        holds(text,
              {"Harbour Street Auto Body and Volt Garage", "December 2025 to November 2026",
               "Prepared 22 November 2026",
               "We sent you 18, of whom 12 are known to have been served. You sent us 6, of whom 3 bought. "
               "That is 12 more to you than to us.",
               "Sent to you Known served Sent to us Bought here Came back to us", "March 2026 3 0 1 0 0",
               "November 2026, not over", "Together 18 12 6 3 2",
               "What we could send you more of Electric-vehicle repair · Camera calibration",
               "What we would like to receive from you Collision repair", "we know what became of 50", "67"});
        QVERIFY2(!text.contains(QStringLiteral("47")) && !text.contains(QChar(0x20ac)),
                 qPrintable(text)); // no money
    }

    void itIsInThePartnersLanguage()
    {
        const QString text = textOf(statementOf(12), m_german);
        holds(text, {"Dezember 2025 bis November 2026", "Seite 1 von 1"});
        for (const char *english : {"sent", "served", "bought", "together", "month", "prepared", "read this"})
            QVERIFY2(!text.contains(QString::fromUtf8(english), Qt::CaseInsensitive), english);
    }

    void nothingKnownIsSaid()
    {
        PartnerStatement empty(harbour(), *Month::fromText(u"2025-12"), *Month::fromText(u"2026-11"));
        empty.partner.name = QStringLiteral("New");
        empty.preparedOn = QDate(2026, 11, 22);
        const QString text = textOf(empty, m_english);
        holds(text,
              {"In this time nobody was sent either way.", "We do not know yet what you do better than we.",
               "We do not know yet what you would rather hand over."});
        QVERIFY2(!text.contains(QStringLiteral("Together")), qPrintable(text));
    }

    void namesAreThereOnlyWhereTheyAreAskedFor()
    {
        PartnerStatement statement = statementOf(12);
        statement.named = {{QDate(2026, 3, 4), QStringLiteral("Tom Brandt"), QStringLiteral("Windscreen")}};
        QVERIFY(!textOf(statement, m_english).contains(QStringLiteral("Tom Brandt")));
        statement.isNamed = true;
        holds(textOf(statement, m_english), {"Whom we sent you by name", "Tom Brandt"});
    }

    void thoseOfAllPartnersAreOneDocumentEachOnAPageOfItsOwn_data() { oneYearIsOnePage_data(); }
    void thoseOfAllPartnersAreOneDocumentEachOnAPageOfItsOwn()
    {
        QFETCH(const Paper, paper);
        const QStringList partners{QStringLiteral("Atlas <b>&amp;</b> %1"), QStringLiteral("QuickDent"),
                                   QStringLiteral("Volt Garage")};
        domain::PartnerStatements all{
            harbour(), *Month::fromText(u"2025-12"), *Month::fromText(u"2026-11"), QDate(2026, 11, 22), {}};
        for (const QString &partner : partners) {
            all.statements.append(statementOf(12));
            all.statements.last().partner.name = partner;
        }
        const reports::Style style{.sheet = paper,
                                   .language = m_english,
                                   .brand = {.closing = QStringLiteral("See you soon."),
                                             .addressLine = QStringLiteral("Harbour Street 7")}};
        const auto document = reports::partnerStatements(all, style);
        QCOMPARE(document.links().size(), partners.size());
        const QString path = pdfOf(document, m_folder);
        const QStringList pages = pagesOf(path);
        QCOMPARE(pages.size(), partners.size() + 1);
        holds(pages.constFirst(), {"Partner statements", "December 2025 to November 2026", "Contents"});
        QVERIFY(!pages.constFirst().contains(QStringLiteral("See you soon.")));
        const QJsonArray outline = outlineOf(path);
        QCOMPARE(outline.size(), partners.size());
        for (int i = 0; i < partners.size(); ++i) {
            const QString &partner = partners.at(i);
            const QString &page = pages.at(i + 1);
            QVERIFY2(pages.constFirst().contains(partner + QStringLiteral(" %1").arg(i + 2)),
                     qPrintable(pages.constFirst()));
            QVERIFY2(page.contains(QStringLiteral("Harbour Street Auto Body and ") + partner),
                     qPrintable(page));
            holds(page, {"That is 12 more to you than to us.", "Together", "See you soon."});
            for (const QString &other : partners)
                QCOMPARE(page.contains(other), other == partner);
            const QJsonObject item = outline.at(i).toObject();
            QCOMPARE(item.value(QLatin1StringView("title")).toString(), partner);
            QCOMPARE(item.value(QLatin1StringView("destpageposfrom1")).toInt(), i + 2);
            const QJsonArray kids = item.value(QLatin1StringView("kids")).toArray();
            QCOMPARE(kids.size(), 4);
            QCOMPARE(kids.at(0).toObject().value(QLatin1StringView("title")).toString(),
                     QStringLiteral("Month by month"));
        }
    }

    void withoutAnyPartnerThatIsSaid()
    {
        const domain::PartnerStatements none{
            harbour(), *Month::fromText(u"2026-11"), *Month::fromText(u"2026-11"), QDate(2026, 11, 22), {}};
        const auto document = reports::partnerStatements(none, {Paper::A4, m_english});
        const QString text = ::textOf(pdfOf(document, m_folder));
        holds(text,
              {"November 2026", "In this time nobody was sent either way, and there is no agreement with"});
        QVERIFY2(!text.contains(QStringLiteral("Contents")), qPrintable(text));
    }

    void textsOfAnyKindArePlainAndLongOnesWrap()
    {
        PartnerStatement statement = statementOf(3);
        statement.partner.name = QStringLiteral("O'Brien & <b>Söhne</b> %1 %2\nmbH");
        QVERIFY(
            textOf(statement, m_english).contains(QStringLiteral("and O'Brien & <b>Söhne</b> %1 %2 mbH")));
        statement.partner.name = QStringLiteral("Elektrofahrzeuginstandsetzungsgesellschaft ").repeated(4);
        statement.business.name = QStringLiteral("Karosseriefachbetrieb an der Hafenstraße ").repeated(3);
        QCOMPARE(reports::partnerStatement(statement, {Paper::A4, m_english}).pageCount(), 1);
    }

    void manyMonthsGoOn()
    {
        const auto document = reports::partnerStatement(statementOf(120), {Paper::A4, m_english});
        QVERIFY(document.pageCount() > 1);
        const QStringList pages = pagesOf(pdfOf(document, m_folder));
        QVERIFY2(pages.at(1).contains(QStringLiteral("Sent to you Known served")), qPrintable(pages.at(1)));
    }
};

QTEST_MAIN(PartnerStatementTest)
#include "PartnerStatementTest.moc"
