// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/Handbook.h"

#include "Pdf.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace domain;
using reports::Language;

namespace {

const QString awkward = QStringLiteral("O'Brien & <b>Söhne</b> %1");

Handbook bookOf(int guidelines)
{
    Handbook book;
    book.business.name = QStringLiteral("Harbour Street Auto Body");
    book.preparedOn = QDate(2026, 11, 21);
    book.words.reasons.insert(ReasonId(1), QStringLiteral("out of stock"));
    book.words.needs.insert(CompetencyId(1), QStringLiteral("Windscreen replacement"));
    for (int i = 1; i <= guidelines; ++i) {
        Guideline guideline;
        guideline.id = GuidelineId(i);
        guideline.name = QStringLiteral("Guideline %1.").arg(i);
        guideline.note = QStringLiteral("Call ahead: the customer should arrive expected.");
        guideline.reasons = {ReasonId(1)};
        guideline.needs = {CompetencyId(1)};
        guideline.highestValue = Money(50'000, Currency::euro());
        book.guidelines.append(guideline);
    }
    UnacceptableAction shouting;
    shouting.name = QStringLiteral("Shouting at staff");
    UnacceptableAction threat;
    threat.name = QStringLiteral("Threats");
    threat.startsAt = Step::FinalWarning;
    book.actions = {shouting, threat};
    Suggestion partner;
    partner.name = QStringLiteral("Northside Glass");
    partner.contact = QStringLiteral("Lena Roth");
    partner.phone = QStringLiteral("0431 555 0142");
    partner.level = Level::from(5);
    book.needs = {{QStringLiteral("Windscreen replacement"), true, {partner}},
                  {QStringLiteral("Camera calibration"), false, {}}};
    return book;
}

} // namespace

class HandbookTest final : public QObject
{
    Q_OBJECT

private:
    QString textOf(const reports::Document &document) { return ::textOf(pdfOf(document, m_folder)); }

    const QLocale m_english{QLocale::English, QLocale::UnitedKingdom};
    QTemporaryDir m_folder;

private Q_SLOTS:
    void onePageSaysAllThatTheStaffHaveToKnow_data()
    {
        QTest::addColumn<reports::Paper>("paper");
        QTest::newRow("A4") << reports::Paper::A4;
        QTest::newRow("Letter") << reports::Paper::Letter;
    }
    void onePageSaysAllThatTheStaffHaveToKnow()
    {
        QFETCH(reports::Paper, paper);
        const auto document = reports::handbook(bookOf(8), {paper, Language(m_english)});
        QCOMPARE(document.pageCount(), 1);
        const QString text = textOf(document);
        for (const char *words :
             {"Harbour Street Auto Body", "As of 21 November 2026", "Guideline 1.",
              "Reason: out of stock. Need: Windscreen replacement. Up to €500.", "approved: go ahead.",
              "Call ahead: the customer should arrive expected.", "Guideline 8.",
              "Where none of them covers the case: pre-approved.", "Shouting at staff – remind",
              "Threats – final warning", "Northside Glass (5)", "Lena Roth",
              "Nobody known yet for: Camera calibration."})
            QVERIFY2(text.contains(QString::fromUtf8(words)),
                     qPrintable(QString::fromUtf8(words) + QStringLiteral(" not in: ") + text));
    }

    void manyGuidelinesGoOnUnderARepeatedHeading()
    {
        const auto document = reports::handbook(bookOf(40), {reports::Paper::A4, Language(m_english)});
        QVERIFY(document.pageCount() > 1);
        const QString second = pagesOf(pdfOf(document, m_folder)).at(1);
        QVERIFY2(second.contains(QStringLiteral("Guidelines, continued")), qPrintable(second));
        const QString all = textOf(document);
        for (int i = 1; i <= 40; ++i)
            QVERIFY2(all.contains(QStringLiteral("Guideline %1.").arg(i)), qPrintable(all));
    }

    void anEmptyPlaybookIsSaidToBeEmpty()
    {
        Handbook book;
        book.business.name = QStringLiteral("New");
        book.preparedOn = QDate(2026, 11, 21);
        const auto document = reports::handbook(book, {reports::Paper::A4, Language(m_english)});
        QCOMPARE(document.pageCount(), 1);
        const QString text = textOf(document);
        QVERIFY(text.contains(QStringLiteral("No guideline is in use yet.")));
        QVERIFY(!text.contains(QStringLiteral("Whom to recommend")));
    }

    void textsOfAnyKindArePlain()
    {
        Handbook book = bookOf(1);
        book.business.name = awkward;
        book.guidelines[0].name = awkward;
        book.guidelines[0].note = QStringLiteral("two\nlines\tand a tab");
        book.actions[0].name = awkward;
        book.needs[0].partners[0].name = awkward;
        const QString text = textOf(reports::handbook(book, {reports::Paper::A4, Language(m_english)}));
        // The longest column may break behind it.
        QVERIFY2(text.count(QStringLiteral("<b>Söhne</b>")) >= 4, qPrintable(text));
        QVERIFY2(text.count(QStringLiteral("%1")) >= 4, qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("two lines and a tab")));
    }

    void amountsAndDatesAreWrittenAsTheLocaleDoes()
    {
        const QString text =
            textOf(reports::handbook(bookOf(1), {reports::Paper::A4, Language(QLocale(QLocale::German))}));
        QVERIFY2(text.contains(QStringLiteral("500 €")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("21. November 2026")));
    }

    void fromRightToLeftTheTitleStandsAtTheRight()
    {
        Handbook book = bookOf(1);
        book.actions.clear();
        book.needs.clear();
        const QLocale hebrew(QLocale::Hebrew);
        const auto document = reports::handbook(book, {reports::Paper::A4, Language(hebrew)});
        QImage image(595, 842, QImage::Format_Grayscale8);
        image.fill(Qt::white);
        QPainter painter(&image);
        document.paintPage(painter, image.rect(), 0);
        painter.end();
        // The title's ink ends at the right margin, and leaves the left half free.
        const auto inkIn = [&image](int from, int to) {
            for (int y = 40; y < 58; ++y) {
                for (int x = from; x < to; ++x) {
                    if (qGray(image.pixel(x, y)) < 128)
                        return true;
                }
            }
            return false;
        };
        QVERIFY(inkIn(500, 555));
        QVERIFY(!inkIn(40, 150));
    }
};

QTEST_MAIN(HandbookTest)
#include "HandbookTest.moc"
