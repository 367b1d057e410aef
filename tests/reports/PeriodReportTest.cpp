// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/PeriodReport.h"

#include "NaughtyTexts.h"
#include "Pdf.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace domain;
using reports::Language;

namespace {

const QString awkward = QStringLiteral("O'Brien & <b>Söhne</b> %1 =1+1");

Money euros(qint64 amount)
{
    return Money(amount * 100, Currency::euro());
}

Flows flows(qint64 sent, qint64 received, qint64 returned)
{
    Flows all(Currency::euro());
    all.sent = {sent, euros(sent * 500)};
    all.received = {received, euros(received * 800)};
    all.returned = {returned, euros(returned * 400)};
    all.returnedInWindow = all.returned;
    return all;
}

PartnerBalance partner(int id, const QString &name, qint64 sent)
{
    PartnerBalance balance(CompetitorId(id), name, Currency::euro());
    balance.sent = {sent, euros(sent * 500)};
    balance.served = sent / 2;
    balance.received = {2, euros(1710)};
    return balance;
}

/// October 2026 of a business that began a year before and has been ahead since July.
PeriodReport october(QDate preparedOn = QDate(2026, 11, 2))
{
    Business business;
    business.name = QStringLiteral("Harbour Street Auto Body");
    const Month month(2026, 10);
    PeriodReport report(business, month);
    report.preparedOn = preparedOn;
    report.through = std::min(preparedOn, month.lastDay());
    report.now = flows(23, 14, 15);
    report.now.wordOfMouth = {1, euros(300)};
    report.before = flows(20, 12, 13);
    report.yearBefore = flows(12, 2, 0);
    report.firstMonth = month.plus(-12);
    report.payback = Month(2026, 7);
    report.payoffToDate = euros(16500);
    report.breakEven = 0.63;
    report.series.currency = Currency::euro();
    Money running = euros(-9000);
    for (int i = -12; i <= 0; ++i) {
        report.series.months.append({month.plus(i), flows(16 + i % 3, 8, 7)});
        running += euros(1700);
        report.payoff.append(
            {month.plus(i), euros(8000), euros(2800), euros(900), euros(6400), euros(500), running});
    }
    if (!report.isOver())
        report.series.unfinished = month;
    report.partners = {partner(1, QStringLiteral("Northside Glass"), 8), partner(2, awkward, 6)};
    const auto need = [](int id, const char *name, int reason, const char *why, qint64 count) {
        return UnmetNeed{CompetencyId(id), QString::fromLatin1(name), ReasonId(reason),
                         QString::fromLatin1(why), Tally(count, euros(count * 500))};
    };
    report.needs = {need(1, "Windscreen", 1, "outside our competencies", 9),
                    need(2, "Paint", 2, "fully booked", 8), need(1, "Windscreen", 2, "fully booked", 6)};
    report.coverage = {23, 19, 17, 21};
    return report;
}

PeriodReport emptyMonth()
{
    Business business;
    business.name = QStringLiteral("Harbour Street Auto Body");
    PeriodReport report(business, Month(2026, 10));
    report.preparedOn = QDate(2026, 11, 2);
    report.through = report.period.lastDay();
    report.series.months = {{report.period.first(), Flows(Currency::euro())}};
    return report;
}

} // namespace

class PeriodReportTest final : public QObject
{
    Q_OBJECT

private:
    QString write(const PeriodReport &report, reports::Paper paper = reports::Paper::A4,
                  const QLocale &locale = QLocale(QLocale::English, QLocale::UnitedKingdom))
    {
        return pdfOf(reports::periodReport(report, {paper, Language(locale)}), m_folder);
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void pdfIsSoundAndSaysWhoseItIs()
    {
        const QString path = write(october());
        const QString info = infoOf(path);
        QVERIFY2(info.contains(QLatin1String("Harbour Street Auto Body")), qPrintable(info));
        QVERIFY2(info.contains(QStringLiteral("October 2026 · Monthly report")), qPrintable(info));
    }

    void authorMayHaveAnyName()
    {
        PeriodReport report = october();
        report.business.name = QStringLiteral("Ключ (и) \\ <замок> endobj >> 東京 & %1");
        const QString path = write(report);
        QVERIFY(infoOf(path).contains(report.business.name));
    }

    void everyFontIsEmbeddedAndItsLettersCanBeFound()
    {
        const QStringList lines = QString::fromUtf8(outputOf(QStringLiteral("pdffonts"), {write(october())}))
                                      .split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QVERIFY(lines.size() > 2);
        for (const QString &line : lines.mid(2)) {
            const QStringList cells = line.simplified().split(QLatin1Char(' '));
            QVERIFY2(cells.size() >= 5, qPrintable(line));
            QCOMPARE(cells.at(cells.size() - 5), QStringLiteral("yes")); // embedded
            QCOMPARE(cells.at(cells.size() - 3), QStringLiteral("yes")); // maps to characters
        }
    }

    void figuresAndNamesAreInTheText()
    {
        const QString text = textOf(write(october()));
        for (const QString &expected :
             {QStringLiteral("October 2026"), QStringLiteral("Prepared 2 November 2026"),
              QStringLiteral("€16.5k more than it has cost since October 2025"),
              QStringLiteral("ahead since July 2026"), QStringLiteral("Northside Glass 8 4 2 0 0 −€2,290"),
              awkward, QStringLiteral("63 % of those who came back"),
              QStringLiteral("Known: customer 83 %, outcome 74 %, value 91 % of send-aways."),
              QStringLiteral("outside our competencies 9 39 % €4,500"), QStringLiteral("Together 23 €11,500"),
              QStringLiteral("paid back in Jul"), QStringLiteral("page 1 of ")})
            QVERIFY2(text.contains(expected), qPrintable(expected + QLatin1String("\nin\n") + text));
    }

    void needsAreInOneGroupEachMostAskedForFirst()
    {
        const QString text = textOf(write(october()));
        QVERIFY2(
            text.contains(QStringLiteral("Windscreen outside our competencies 9 €4,500 fully booked 6 €3,000 "
                                         "Paint fully booked 8 €4,000")),
            qPrintable(text));
    }

    void paperHasTheSizeAskedFor()
    {
        QVERIFY(infoOf(write(october(), reports::Paper::A4)).contains(QLatin1String("595 x 842 pts (A4)")));
        QVERIFY(infoOf(write(october(), reports::Paper::Letter))
                    .contains(QLatin1String("612 x 792 pts (letter)")));
    }

    void monthThatIsNotOverSaysSo()
    {
        const QString text = textOf(write(october(QDate(2026, 10, 21))));
        QVERIFY2(
            text.contains(QLatin1String("October is not over: these are the figures up to 21 October 2026")),
            qPrintable(text));
        QVERIFY(text.contains(QLatin1String("October 2026, not over")));
        QVERIFY(!textOf(write(october())).contains(QLatin1String("not over")));
    }

    void emptyLedgerIsSaidInWordsWithoutCharts()
    {
        const QString path = write(emptyMonth());
        const QString text = textOf(path);
        QVERIFY2(text.contains(QLatin1String("Nothing was recorded in October 2026")), qPrintable(text));
        QVERIFY(text.contains(QLatin1String("There are no records up to then.")));
        QVERIFY(!text.contains(QLatin1String("Out, in, back")));
        QVERIFY(!text.contains(QLatin1String("Known: customer")));
        QVERIFY(infoOf(path).contains(QRegularExpression(QStringLiteral("Pages:\\s+1\n"))));
    }

    void emptyMonthOfAFullLedgerStillShowsTheOthers()
    {
        PeriodReport report = october();
        report.now = Flows(Currency::euro());
        report.partners.clear();
        report.needs.clear();
        report.coverage = {};
        const QString text = textOf(write(report));
        QVERIFY2(text.contains(QLatin1String("Nothing was recorded in October 2026")), qPrintable(text));
        QVERIFY(text.contains(QLatin1String("Out, in, back")));
        QVERIFY(!text.contains(QLatin1String("Needs that we turned away")));
    }

    void manyPartnersGoOnUnderTheirHeader()
    {
        PeriodReport report = october();
        report.partners.clear();
        for (int i = 1; i <= 200; ++i)
            report.partners.append(partner(i, QStringLiteral("Partner number %1").arg(i), 300 - i));
        const QString path = write(report);
        const QString text = textOf(path);
        for (int i = 1; i <= 200; ++i)
            QVERIFY2(text.contains(QStringLiteral("Partner number %1 %2 ").arg(i).arg(300 - i)),
                     qPrintable(QString::number(i)));
        QVERIFY(text.count(QLatin1String("Known served Received")) >= 6);
    }

    void longNamesLeaveTheFiguresAlone()
    {
        PeriodReport report = october();
        report.partners = {partner(1, QString(400, QLatin1Char('W')), 8),
                           partner(2, QStringLiteral("Wide and ").repeated(60), 7)};
        const QString text = textOf(write(report));
        QVERIFY2(text.contains(QLatin1String("WWW")) && text.contains(QLatin1String("Wide and Wide")),
                 qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("…")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("8 4 2 0 0 −€2,290")), qPrintable(text));
    }

    void namesOfEveryKindNeitherCrashNorTakeRowsAway()
    {
        PeriodReport report = october();
        report.partners.clear();
        QStringList names{QStringLiteral("a\nb\u2028c\td"),
                          QStringLiteral("\u202Eright to left override"),
                          QStringLiteral("مرحبا بالعالم"),
                          QStringLiteral("Z̮̞̠͙͔ͅḀ̗̞͈̻̗Ḷ͙͎̯̹̞͓G̻O̭̗̮"),
                          QStringLiteral("👩‍👩‍👧‍👦 family"),
                          QString(QChar(0xd800)) + QLatin1Char('x'),
                          QStringLiteral("\x01\x02\x03 control"),
                          QStringLiteral("Ωμέγα")};
        for (qsizetype i = 0; i < names.size(); ++i)
            report.partners.append(partner(static_cast<int>(i + 1), names.at(i), 100 + i));
        report.business.name = names.join(QLatin1Char(' '));
        const QString path = write(report);
        const QString text = textOf(path);
        for (qsizetype i = 0; i < names.size(); ++i)
            QVERIFY2(text.contains(QStringLiteral("%1 %2 ").arg(100 + i).arg((100 + i) / 2)),
                     qPrintable(text));
        QVERIFY(text.contains(QLatin1String("a b c d")));
        QVERIFY(text.contains(QStringLiteral("Ωμέγα")));
    }

    void everyNaughtyTextLeavesTheFiguresBesideIt()
    {
        NEEDS_TEST_DATA();
        PeriodReport report = october();
        report.partners.clear();
        const QStringList names = naughtyTexts();
        for (qsizetype i = 0; i < names.size(); ++i)
            report.partners.append(partner(static_cast<int>(i + 1), names.at(i).left(500), 1000 + i));
        const QString path = write(report);
        const QString text = textOf(path);
        const QLocale locale(QLocale::English, QLocale::UnitedKingdom);
        for (qsizetype i = 0; i < names.size(); ++i) {
            const QString figures =
                QStringLiteral("%1 %2 ").arg(locale.toString(1000 + i), locale.toString((1000 + i) / 2));
            QVERIFY2(text.contains(figures), qPrintable(QString::number(i) + names.at(i).left(100)));
        }
        QVERIFY(text.contains(QStringLiteral("O'Brien & <b>Söhne</b> %1 =1+1")));
    }

    void quarterAndYearAreComparedWithTheirOwnKind()
    {
        PeriodReport quarter = october();
        quarter.period = Period::quarterOf(Month(2026, 8));
        quarter.firstMonth = Month(2025, 7);
        QString text = textOf(write(quarter));
        for (const char *expected :
             {"Quarter 3 of 2026", "Quarterly report", "Net this quarter", "Q2 20", "last year 12"})
            QVERIFY2(text.contains(QString::fromUtf8(expected)), qPrintable(text));
        PeriodReport year = october(QDate(2026, 11, 2));
        year.period = Period::yearOf(Month(2026, 8));
        year.firstMonth = Month(2025, 1);
        text = textOf(write(year));
        for (const char *expected : {"Yearly report", "Net this year", "last year 12",
                                     "The year is not over: these are the figures up to"})
            QVERIFY2(text.contains(QString::fromUtf8(expected)), qPrintable(text));
        QVERIFY2(!text.contains(QLatin1String("Q2")), qPrintable(text));
    }

    void whatTheFirstRecordCutsShortIsNotComparedWith()
    {
        PeriodReport quarter = october();
        quarter.period = Period::quarterOf(Month(2026, 8));
        quarter.firstMonth = Month(2026, 5); // in the middle of the second quarter
        const QString text = textOf(write(quarter));
        QVERIFY2(text.contains(QLatin1String("nothing to compare with yet")), qPrintable(text));
    }

    void tenThousandRecordsAreAllOnPagesUnderTheirHeader()
    {
        PeriodReport report = october();
        report.records.emplace();
        constexpr int all = 10'000;
        for (int i = 0; i < all; ++i)
            report.records->append({QDate(2026, 10, 1 + i / 400),
                                    QStringLiteral("Need %1.").arg(i),
                                    QStringLiteral("fully booked"),
                                    QStringLiteral("Northside Glass"),
                                    {},
                                    Handoff::CalledAhead,
                                    Status::Served});
        report.now.sent.count = all;
        const reports::Document document =
            reports::periodReport(report, {reports::Paper::A4,
                                           Language(QLocale(QLocale::English, QLocale::UnitedKingdom)),
                                           {QString(reports::recordsSection)}});
        QVERIFY(document.pageCount() > 200);
        const QStringList pages = pagesOf(pdfOf(document, m_folder));
        QCOMPARE(pages.size(), document.pageCount());
        int next = 0;
        for (qsizetype i = 0; i < pages.size(); ++i) {
            const QString &page = pages.at(i);
            QVERIFY2(page.contains(QLatin1String("Date Need Reason Partner Hand-off Status")),
                     qPrintable(page));
            QVERIFY2(page.contains(QStringLiteral("page %1 of %2").arg(i + 1).arg(pages.size())),
                     qPrintable(page));
            while (next < all && page.contains(QStringLiteral("Need %1.").arg(next)))
                ++next;
        }
        QCOMPARE(next, all); // in order, none missing
    }

    void recordsAreShownOnlyWhereAskedForAndNeverSilentlyCut()
    {
        PeriodReport report = october();
        report.records = QList<PeriodReport::Record>{
            {QDate(2026, 10, 5), QStringLiteral("Paint"), {}, {}, QDate(2026, 10, 9), {}, Status::HandedOff}};
        QVERIFY(!textOf(write(report)).contains(QLatin1String("Records")));
        const Language english(QLocale(QLocale::English, QLocale::UnitedKingdom));
        const QString text = textOf(pdfOf(
            reports::periodReport(report, {reports::Paper::A4, english, {QString(reports::recordsSection)}}),
            m_folder));
        QVERIFY2(text.contains(QStringLiteral("05/10/2026 Paint – to us on 09/10/2026 –")), qPrintable(text));
        QVERIFY2(text.contains(QLatin1String("22 later record")), qPrintable(text));
    }

    void numbersAndDatesAreWrittenInTheLocalesWay()
    {
        const QString text =
            textOf(write(october(), reports::Paper::A4, QLocale(QLocale::German, QLocale::Germany)));
        QVERIFY2(text.contains(QLatin1String("Oktober 2026")), qPrintable(text));
        QVERIFY2(text.contains(QLatin1String("2. November 2026")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("4.500 €")), qPrintable(text));
    }

    void previewPaintsWithinItsRectangle()
    {
        const reports::Document document =
            reports::periodReport(october(), {reports::Paper::A4, Language(QLocale(QLocale::English))});
        QImage image(400, 500, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        document.paintPage(painter, QRectF(100, 50, 210, 297), 0);
        painter.end();
        const auto isBlank = [&image](const QRect &area) {
            for (int y = area.top(); y <= area.bottom(); ++y) {
                for (int x = area.left(); x <= area.right(); ++x) {
                    if (image.pixel(x, y) != qRgb(255, 255, 255))
                        return false;
                }
            }
            return true;
        };
        QVERIFY(isBlank(QRect(0, 0, 400, 50)));
        QVERIFY(isBlank(QRect(0, 50, 100, 450)));
        QVERIFY(isBlank(QRect(310, 50, 90, 450)));
        QVERIFY(isBlank(QRect(0, 347, 400, 153)));
        QVERIFY(!isBlank(QRect(100, 50, 210, 297)));
    }

    void rightToLeftPagesBeginAtTheRight()
    {
        const auto inkInHalves = [](const QLocale &locale) {
            const reports::Document document =
                reports::periodReport(october(), {reports::Paper::A4, Language(locale)});
            QImage image(420, 594, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            document.paintPage(painter, QRectF(image.rect()), 0);
            painter.end();
            std::pair<int, int> ink; // left and right, in the stripe of the title
            for (int y = 26; y < 44; ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (qGray(image.pixel(x, y)) < 100)
                        ++(x < image.width() / 2 ? ink.first : ink.second);
                }
            }
            return ink;
        };
        const auto leftToRight = inkInHalves(QLocale(QLocale::English));
        const auto rightToLeft = inkInHalves(QLocale(QLocale::Arabic));
        QVERIFY(leftToRight.first > leftToRight.second);
        QVERIFY(rightToLeft.second > rightToLeft.first);
    }
};

QTEST_MAIN(PeriodReportTest)
#include "PeriodReportTest.moc"
