// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/ConductLetter.h"

#include "Pdf.h"

#include <QApplication>
#include <QTest>

using domain::Appeal;
using domain::ConductLetter;
using reports::Language;
using reports::Paper;

namespace {

const QString awkward = QStringLiteral("O'Brien & <b>Söhne</b> %1");

domain::Competitor northside()
{
    domain::Contact lena;
    lena.name = QStringLiteral("Lena Roth");
    lena.phones = {QStringLiteral("0431 555 0142")};
    domain::Competitor partner;
    partner.name = QStringLiteral("Northside Glass");
    partner.address = QStringLiteral("3 Quay North");
    partner.openingNote = QStringLiteral("Mon to Fri 8 to 18");
    partner.contacts = {lena};
    return partner;
}

ConductLetter letterTo(const QString &customer)
{
    ConductLetter letter;
    letter.business.name = QStringLiteral("Harbour Street Auto Body");
    letter.business.address = QStringLiteral("12 Harbour Street");
    letter.business.phone = QStringLiteral("0431 555 0100");
    letter.on = QDate(2026, 11, 21);
    letter.customer = customer;
    letter.address = QStringLiteral("7 Mill Lane\n24103 Kiel\n");
    letter.happenedOn = QDate(2026, 11, 16);
    letter.action = QStringLiteral("Raising the voice or swearing at staff.");
    letter.from = QDate(2026, 11, 18);
    letter.exclusion.scope = QStringLiteral("the workshop; orders by post are welcome");
    letter.exclusion.until = QDate(2027, 11, 18);
    letter.exclusion.reviewOn = QDate(2027, 5, 18);
    letter.need = QStringLiteral("Windscreen replacement");
    letter.partner = northside();
    letter.appealTo = QStringLiteral("Ruth Abels");
    letter.appealBy = QDate(2026, 12, 19);
    letter.signedBy = QStringLiteral("Maria Osei");
    return letter;
}

} // namespace

class ConductLetterTest final : public QObject
{
    Q_OBJECT

private:
    QString textOf(ConductLetter letter, const Language &language, Paper paper = Paper::A4)
    {
        if (letter.account.isEmpty())
            letter.account = reports::proposedAccount(letter, language);
        const auto document = reports::conductLetter(letter, {paper, language});
        return ::textOf(pdfOf(document, m_folder));
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
    void onePageSaysWhatHappenedWhatFollowsAndHowToObject_data()
    {
        QTest::addColumn<Paper>("paper");
        QTest::newRow("A4") << Paper::A4;
        QTest::newRow("Letter") << Paper::Letter;
    }
    void onePageSaysWhatHappenedWhatFollowsAndHowToObject()
    {
        QFETCH(Paper, paper);
        const ConductLetter letter = letterTo(QStringLiteral("Tom Brandt"));
        QCOMPARE(reports::conductLetter(letter, {paper, m_english}).pageCount(), 1);
        holds(textOf(letter, m_english, paper),
              {"Harbour Street Auto Body", "12 Harbour Street · 0431 555 0100", "Tom Brandt 7 Mill Lane",
               "24103 Kiel 21 November 2026", "Good day Tom Brandt,",
               "On 16 November 2026 something happened at our place that we do not accept from anybody: "
               "“Raising the voice or swearing at staff”.",
               "That is why we do not serve you from 18 November 2026 to 18 November 2027.",
               "This is what it covers: the workshop; orders by post are welcome.",
               "(Windscreen replacement) we recommend that you go to Northside Glass instead.",
               "3 Quay North · 0431 555 0142 · Mon to Fri 8 to 18",
               "We look at this decision again of our own accord on 18 May 2027.",
               "please tell us by 19 December 2026. Please address it to Ruth Abels.", "Kind regards",
               "Maria Osei, Harbour Street Auto Body"});
    }

    void nobodyIsNamedWhoWasNotPutThere()
    {
        ConductLetter letter = letterTo(QStringLiteral("Tom Brandt"));
        QVERIFY(!textOf(letter, m_english).contains(QStringLiteral("Lena")));
        letter.signedBy.clear();
        letter.appealTo.clear();
        const QString text = textOf(letter, m_english);
        QVERIFY2(!text.contains(QStringLiteral("Maria")) && !text.contains(QStringLiteral("Ruth")),
                 qPrintable(text));
    }

    void itIsInTheCustomersLanguage()
    {
        const QString text = textOf(letterTo(QStringLiteral("Tom Brandt")), m_german);
        holds(text, {"Guten Tag Tom Brandt,", "21. November 2026", "18. November 2027", "Seite 1 von 1",
                     "Mit freundlichen Grüßen"});
        for (const char *english : {"serve", "recommend", "decision", "please", "page", "wish", "covers"})
            QVERIFY2(!text.contains(QString::fromUtf8(english), Qt::CaseInsensitive), english);
    }

    void whatIsNotKnownIsLeftOut()
    {
        ConductLetter letter;
        letter.business.name = QStringLiteral("New");
        letter.on = letter.from = QDate(2026, 11, 21);
        const QString text = textOf(letter, m_english);
        holds(text, {"Good day, Something happened at our place",
                     "we do not serve you from 21 November 2026 on, until further notice. If you see this "
                     "differently, please tell us. We will look into what you write"});
        QVERIFY2(!text.contains(QStringLiteral("recommend")) && !text.contains(QStringLiteral("covers")),
                 qPrintable(text));
    }

    void anObjectionThatWasMadeIsAnswered()
    {
        ConductLetter letter = letterTo({});
        letter.exclusion.appeal = Appeal::Open;
        letter.exclusion.appealedOn = QDate(2026, 11, 20);
        QString text = textOf(letter, m_english);
        holds(text, {"We have your objection of 20 November 2026 and will answer it."});
        QVERIFY(!text.contains(QStringLiteral("see this differently")));
        letter.exclusion.appeal = Appeal::Rejected;
        holds(textOf(letter, m_english),
              {"your objection of 20 November 2026 carefully. Our decision stands."});
    }

    void textsOfAnyKindArePlainAndLongOnesGoOn()
    {
        ConductLetter letter = letterTo(awkward);
        letter.business.name = awkward;
        letter.partner->name = awkward;
        letter.appealTo = awkward;
        letter.exclusion.scope = awkward;
        letter.account = QStringLiteral("First line.\n\nSecond line.\n");
        const QString text = textOf(letter, m_english);
        QVERIFY2(text.count(QStringLiteral("<b>Söhne</b> %1")) >= 6, qPrintable(text));
        holds(text, {"First line. Second line."});
        letter.account = QStringLiteral("What was said and done, at length. ").repeated(40)
                         + QStringLiteral("\nAnd then.").repeated(9);
        letter.customer = QStringLiteral("Maximiliane von und zu Hohenstein-Rabenau ").repeated(4);
        const auto document = reports::conductLetter(letter, {Paper::A4, m_english});
        QCOMPARE(document.pageCount(), 2);
        holds(pagesOf(pdfOf(document, m_folder)).constLast(),
              {"About your visits to us · 21 November 2026", "Kind regards", "page 2 of 2"});
    }
};

QTEST_MAIN(ConductLetterTest)
#include "ConductLetterTest.moc"
