// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportsPage.h"

#include "ledger/Pins.h"
#include "Python.h"
#include "reports/Language.h"
#include "TestData.h"
#include "ui/Counter.h"
#include "ui/reports/SeriesDialog.h"
#include "ui/widgets/FilterChip.h"
#include "ui/widgets/ManagerAccess.h"
#include "ui/widgets/PagePreview.h"

#include <QApplication>
#include <QComboBox>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QUrl>

using namespace ui;

/// The page over a ledger with a month that has something to tell.
class Desk : public Counter
{
public:
    Desk() : access(context())
    {
        shell.access = &access;
        access.reload();
        send(draftOf(today().addMonths(-1)));
        page = std::make_unique<ReportsPage>(context(), nullptr);
        page->resize(1000, 640);
        present(*page);
        preview = page->findChild<PagePreview *>();
        QTRY_VERIFY(preview->document());
    }

    QString title() const { return preview->document()->title(); }
    QString pages() const { return found<QLabel>(*page, "pageCount")->text(); }
    QScrollBar *bar() const { return preview->verticalScrollBar(); }

    ManagerAccess access;
    std::unique_ptr<ReportsPage> page;
    PagePreview *preview = nullptr;
};

/// Takes what would be handed to the e-mail program.
class MailProgram final : public QObject
{
    Q_OBJECT

public:
    explicit MailProgram(QUrl &drafted) : m_drafted(drafted)
    {
        QDesktopServices::setUrlHandler(QStringLiteral("mailto"), this, "take");
    }
    ~MailProgram() override { QDesktopServices::unsetUrlHandler(QStringLiteral("mailto")); }
    Q_DISABLE_COPY_MOVE(MailProgram)

    Q_INVOKABLE void take(const QUrl &url) { m_drafted = url; }

private:
    QUrl &m_drafted;
};

class ReportsPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theKeyboardReadsEveryLineOfEveryPage()
    {
        const Desk desk;
        desk.page->setFocus();
        QCOMPARE(QApplication::focusWidget(), desk.preview);
        const int pageCount = desk.preview->document()->pageCount();
        QVERIFY(pageCount > 1);
        QCOMPARE(desk.pages(), QStringLiteral("page 1 of %1").arg(pageCount));
        QVERIFY(desk.bar()->maximum() > desk.bar()->pageStep());
        for (int value = 0; value < desk.bar()->maximum(); value = desk.bar()->value()) {
            QTest::keyClick(desk.preview, Qt::Key_PageDown);
            QVERIFY(desk.bar()->value() > value);
            QVERIFY(desk.bar()->value() <= value + desk.bar()->pageStep()); // nothing is skipped
        }
        QCOMPARE(desk.pages(), QStringLiteral("page %1 of %1").arg(pageCount));
        for (int value = desk.bar()->value(); value > 0; value = desk.bar()->value()) {
            QTest::keyClick(desk.preview, Qt::Key_PageUp);
            QVERIFY(desk.bar()->value() < value);
            QVERIFY(desk.bar()->value() >= value - desk.bar()->pageStep());
        }
    }

    void pagesAreZoomedAndFittedAgain()
    {
        const Desk desk;
        const int fitted = desk.bar()->maximum();
        found<QAction>(*desk.page, "zoomIn")->trigger();
        QVERIFY(desk.bar()->maximum() > fitted);
        QVERIFY(desk.preview->horizontalScrollBar()->maximum() > 0);
        found<QAction>(*desk.page, "fitWidth")->trigger();
        QCOMPARE(desk.bar()->maximum(), fitted);
        found<QAction>(*desk.page, "zoomOut")->trigger();
        QVERIFY(desk.bar()->maximum() < fitted);
    }

    void whatIsSeenIsSavedAsPdf()
    {
        Desk desk;
        const QString path = desk.folder.filePath(QStringLiteral("month.pdf"));
        desk.prompts.filesToSave = {path};
        found<QAction>(*desk.page, "saveReport")->trigger();
        QTRY_VERIFY(contentOf(path).startsWith("%PDF-"));
        QVERIFY(desk.prompts.errors.isEmpty() && desk.shell.errors.isEmpty());
    }

    void anotherMonthIsAnotherReport()
    {
        const Desk desk;
        const QString title = desk.preview->document()->title();
        auto *month = found<FilterChip>(*desk.page, "monthChip");
        month->setValue(QStringLiteral("2026-09"));
        QTRY_VERIFY(desk.preview->document()->title() != title);
    }

    void aPageCanBeWiderThanHigh()
    {
        const Desk desk;
        const auto isWide = [&desk] {
            const QSizeF sheet = desk.preview->document()->sheet();
            return sheet.width() > sheet.height();
        };
        QVERIFY(!isWide());
        found<FilterChip>(*desk.page, "orientationChip")->setValue(QStringLiteral("landscape"));
        QTRY_VERIFY(isWide());
        found<FilterChip>(*desk.page, "paperChip")->setValue(QStringLiteral("a3"));
        QTRY_COMPARE(desk.preview->document()->paper(), reports::Paper::A3);
        QVERIFY(isWide());
    }

    void aReportCanBeInAnotherLanguageThanTheProgram()
    {
        reports::installReportLanguages(*qApp);
        const Desk desk;
        const QString title = desk.preview->document()->title();
        QVERIFY(title.contains(QStringLiteral("Monthly report")));
        found<FilterChip>(*desk.page, "languageChip")->setValue(QStringLiteral("de_GB"));
        QTRY_VERIFY2(desk.preview->document()->title().contains(QStringLiteral("Monatsbericht")),
                     qPrintable(desk.preview->document()->title()));
        QCOMPARE(desk.pages().left(6), QStringLiteral("page 1"));
    }

    void sectionsAreTickedAndMovedByTheKeyboardAndKept()
    {
        Desk desk;
        auto *chip = found<FilterChip>(*desk.page, "sectionsChip");
        const qsizetype before = desk.preview->document()->headings().size();
        const QString first = desk.preview->document()->headings().constFirst().text;
        QTest::keyClick(chip, Qt::Key_Space);
        auto *list = desk.page->findChild<QListWidget *>(QStringLiteral("sectionList"));
        QVERIFY(list);
        const int all = list->count();
        const int usual = all - 1; // the records, at the end, are shown only where they are asked for
        QCOMPARE(list->item(usual)->checkState(), Qt::Unchecked);
        list->setCurrentRow(1); // the charts, which stand first in the outline
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(chip->valueText(), QStringLiteral("%1 of %2").arg(usual - 1).arg(all));
        QTRY_VERIFY(desk.preview->document()->headings().size() < before);
        QVERIFY(desk.preview->document()->headings().constFirst().text != first);
        const QString last = list->item(usual - 1)->text();
        list->setCurrentRow(usual - 1);
        for (int row = usual - 1; row > 0; --row)
            QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(list->item(0)->text(), last);
        QTRY_COMPARE(desk.preview->document()->headings().constFirst().text, last);

        QSettings settings(desk.folder.filePath(QStringLiteral("state.ini")), QSettings::IniFormat);
        desk.page->saveState(settings);
        ReportsPage again(desk.context(), nullptr);
        again.restoreState(settings);
        QCOMPARE(found<FilterChip>(again, "sectionsChip")->valueText(), chip->valueText());
        found<QPushButton>(*list->parentWidget(), "sectionsAsUsual")->click();
        QCOMPARE(chip->valueText(), QStringLiteral("all"));
        QTRY_COMPARE(desk.preview->document()->headings().size(), before);
    }

    void oneSectionAlwaysStays()
    {
        Desk desk;
        found<FilterChip>(*desk.page, "reportChip")->setValue(QStringLiteral("handbook"));
        auto *chip = found<FilterChip>(*desk.page, "sectionsChip");
        QTest::keyClick(chip, Qt::Key_Space);
        auto *list = desk.page->findChild<QListWidget *>(QStringLiteral("sectionList"));
        for (int row = 0; row < list->count(); ++row) {
            list->setCurrentRow(row);
            QTest::keyClick(list, Qt::Key_Space);
        }
        QCOMPARE(chip->valueText(), QStringLiteral("1 of %1").arg(list->count()));
    }

    void itsPagesAreSavedAsPicturesAllOrNone()
    {
        Desk desk;
        const QDir folder(desk.folder.path());
        const int pages = desk.preview->document()->pageCount();
        QVERIFY(pages > 1);
        auto *save = found<QAction>(*desk.page, "savePictures");
        desk.prompts.filesToSave = {folder.filePath(QStringLiteral("month.png"))};
        save->trigger();
        const auto made = [&folder] { return folder.entryList({QStringLiteral("month-*.png")}); };
        QCOMPARE(made().size(), pages);
        writeFile(folder.filePath(QStringLiteral("month-01.png")), "mine");
        desk.prompts.filesToSave = {folder.filePath(QStringLiteral("month.png"))};
        save->trigger(); // "Cancel" is what an unanswered question means
        QCOMPARE(contentOf(folder.filePath(QStringLiteral("month-01.png"))), QByteArray("mine"));
        desk.prompts.filesToSave = {folder.filePath(QStringLiteral("month.png"))};
        desk.prompts.answers = {1};
        save->trigger();
        QVERIFY(contentOf(folder.filePath(QStringLiteral("month-01.png"))).startsWith("\x89PNG"));
        QCOMPARE(made().size(), pages);
    }

    void itsTablesAndChartsAreSavedAsAWorkbook()
    {
        Desk desk;
        auto *save = found<QAction>(*desk.page, "saveWorkbook");
        const QString path = desk.folder.filePath(QStringLiteral("month.xlsx"));
        desk.prompts.filesToSave = {path};
        save->trigger();
        QCOMPARE(Python::lines("import openpyxl, sys\n"
                               "b = openpyxl.load_workbook(sys.stdin.readline().strip())\n"
                               "print(b.sheetnames[0], len(b['Report']._charts))\n",
                               path.toUtf8() + '\n'),
                 QStringList(QStringLiteral("Report 3")));
    }

    void aKindWithoutTablesSaysSoBeforeItAsksForAFile()
    {
        Desk desk;
        found<FilterChip>(*desk.page, "reportChip")->setValue(QStringLiteral("handbook"));
        auto *save = found<QAction>(*desk.page, "saveWorkbook");
        QTRY_VERIFY(desk.preview->document()
                    && desk.preview->document()->title().contains(QStringLiteral("Handbook")));
        const QString path = desk.folder.filePath(QStringLiteral("none.xlsx"));
        desk.prompts.filesToSave = {path};
        save->trigger();
        QCOMPARE(desk.shell.errors.constLast().code, QStringLiteral("report.no_tables"));
        QCOMPARE(desk.prompts.suggestedNames, QStringList());
        QVERIFY(!QFile::exists(path));
    }

    void severalMonthsAreSavedAtOnce()
    {
        Desk desk;
        QTemporaryDir target;
        const QDir folder(target.path());
        const auto inside = [&folder] {
            return folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
        };
        const auto open = [&desk] {
            found<QAction>(*desk.page, "saveSeries")->trigger();
            return QPointer(desk.page->window()->findChild<SeriesDialog *>());
        };
        QPointer<SeriesDialog> dialog = open();
        QVERIFY(dialog);
        auto *from = found<QComboBox>(*dialog, "seriesFrom");
        auto *to = found<QComboBox>(*dialog, "seriesTo");
        QCOMPARE(from->currentIndex(), to->currentIndex()); // only one month is over
        QCOMPARE(from->currentText(), QStringLiteral("October 2026"));
        from->setCurrentIndex(1);
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY(found<QLabel>(*dialog, "seriesToError")->isVisibleTo(dialog));
        from->setCurrentIndex(0);
        to->setCurrentIndex(1); // November goes on: it is what it is so far
        QVERIFY(found<QLabel>(*dialog, "seriesCount")->text().startsWith(QLatin1Char('2')));
        desk.prompts.folders = {target.path()};
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(!dialog);
        const QStringList names{QStringLiteral("2026-10.pdf"), QStringLiteral("2026-11.pdf")};
        QCOMPARE(inside(), names);
        for (const QString &name : names)
            QVERIFY(contentOf(folder.filePath(name)).startsWith("%PDF-"));
        QCOMPARE(desk.shell.messages.constLast(),
                 QStringLiteral("2 report(s) saved in %1").arg(target.path()));

        // Those that are there are asked about; Cancel leaves them and the dialog.
        writeFile(folder.filePath(names.at(0)), "mine");
        dialog = open();
        desk.prompts.folders = {target.path()};
        desk.prompts.questions.clear();
        QTest::keyClick(dialog, Qt::Key_Return);
        QCOMPARE(desk.prompts.questions.size(), 1);
        QVERIFY(dialog);
        QCOMPARE(contentOf(folder.filePath(names.at(0))), QByteArray("mine"));
        desk.prompts.folders = {target.path()};
        desk.prompts.answers = {1}; // keep both
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(!dialog);
        QCOMPARE(contentOf(folder.filePath(names.at(0))), QByteArray("mine"));
        QCOMPARE(inside().size(), 3);
        found<FilterChip>(*desk.page, "reportChip")->setValue(QStringLiteral("handbook"));
        QVERIFY(!found<QAction>(*desk.page, "saveSeries")->isVisible());
    }

    void ofSeveralMonthsThatCannotAllBeWrittenNoneIs()
    {
        Desk desk;
        found<QAction>(*desk.page, "saveSeries")->trigger();
        const QPointer dialog(desk.page->window()->findChild<SeriesDialog *>());
        const QString nowhere = desk.folder.filePath(QStringLiteral("none"));
        desk.prompts.folders = {nowhere};
        QTest::keyClick(dialog, Qt::Key_Return);
        QCOMPARE(desk.shell.errors.size(), 1);
        QVERIFY(dialog && !QFile::exists(nowhere));
    }

    void theReportThatIsAskedForWhileAnotherIsMadeIsTheOneThatIsShown()
    {
        const Desk desk;
        auto *paper = found<FilterChip>(*desk.page, "paperChip");
        for (const char *size : {"letter", "a3", "a4", "letter", "a3"})
            paper->setValue(QString::fromLatin1(size));
        found<FilterChip>(*desk.page, "reportChip")->setValue(QStringLiteral("quarter"));
        QTRY_VERIFY(desk.title().startsWith(QStringLiteral("Quarter 3 of 2026")));
        QCOMPARE(desk.preview->document()->paper(), reports::Paper::A3);
    }

    void forTheArchiveItIsPdfA()
    {
        Desk desk;
        const QString path = desk.folder.filePath(QStringLiteral("archive.pdf"));
        desk.prompts.filesToSave = {path};
        found<QAction>(*desk.page, "saveArchive")->trigger();
        QVERIFY(contentOf(path).contains("<pdfaid:part>1</pdfaid:part>"));
    }

    void anEMailIsDraftedBesideItsFile()
    {
        Desk desk;
        QUrl drafted;
        MailProgram program(drafted);
        const QString path = desk.folder.filePath(QStringLiteral("mailed.pdf"));
        desk.prompts.filesToSave = {path};
        found<QAction>(*desk.page, "mailReport")->trigger();
        QVERIFY(contentOf(path).startsWith("%PDF-"));
        QVERIFY2(drafted.toString(QUrl::FullyDecoded).contains(desk.preview->document()->title()),
                 qPrintable(drafted.toString()));
        QVERIFY(desk.shell.messages.constLast().contains(path));
    }

    void whatCannotBeWrittenIsSaid()
    {
        Desk desk;
        desk.prompts.filesToSave = {desk.folder.filePath(QStringLiteral("none/report.pdf"))};
        found<QAction>(*desk.page, "saveReport")->trigger();
        QCOMPARE(desk.shell.errors.size(), 1);
        QCOMPARE(desk.shell.errors.constFirst().code, QStringLiteral("file.write"));
    }

    void aStatementIsOfAPartnerToBeChosen()
    {
        const Desk desk;
        auto *partner = found<FilterChip>(*desk.page, "partnerChip");
        QVERIFY(!partner->isVisibleTo(desk.page.get()));
        found<FilterChip>(*desk.page, "reportChip")->setValue(QStringLiteral("statement"));
        QVERIFY(partner->isVisibleTo(desk.page.get()));
        const auto choices = partner->choices();
        QVERIFY(choices.size() > 2);
        QTRY_VERIFY(desk.preview->document()->title().contains(choices.at(1).text));
        partner->setValue(choices.at(2).value);
        QTRY_VERIFY(desk.preview->document()->title().contains(choices.at(2).text));
        QCOMPARE(choices.constFirst().text, QStringLiteral("all partners"));
        partner->setValue(choices.constFirst().value);
        QTRY_VERIFY(desk.preview->document()->title().contains(QStringLiteral("Partner statements")));
        QVERIFY(desk.preview->document()->pageCount() > 1);
    }

    void aQuarterIsChosenByItsName()
    {
        const Desk desk;
        auto *period = found<FilterChip>(*desk.page, "periodChip");
        QVERIFY(!period->isVisibleTo(desk.page.get()));
        found<FilterChip>(*desk.page, "reportChip")->setValue(QStringLiteral("quarter"));
        QVERIFY(period->isVisibleTo(desk.page.get()));
        QCOMPARE(period->valueText(), QStringLiteral("Quarter 3 of 2026"));
        QTRY_VERIFY(desk.title().startsWith(QStringLiteral("Quarter 3 of 2026")));
        period->setValue(QStringLiteral("2026-10..2026-12"));
        QTRY_VERIFY(desk.title().startsWith(QStringLiteral("Quarter 4 of 2026")));
        found<FilterChip>(*desk.page, "reportChip")->setValue(QStringLiteral("year"));
        QCOMPARE(period->valueText(), QStringLiteral("2025"));
        QTRY_VERIFY(desk.title().startsWith(QStringLiteral("2025")));
        found<FilterChip>(*desk.page, "reportChip")->setValue(QStringLiteral("unmet"));
        // The time that was chosen stays.
        QTRY_VERIFY(desk.title().contains(QStringLiteral("January 2025 to December 2025")));
        period->setValue(QStringLiteral("2025-12..2026-11"));
        QTRY_VERIFY(desk.title().contains(QStringLiteral("December 2025 to November 2026")));
        QVERIFY(!found<FilterChip>(*desk.page, "monthChip")->isVisibleTo(desk.page.get()));
    }

    void theWallChartHasItsOwnPaper()
    {
        const Desk desk;
        auto *paper = found<FilterChip>(*desk.page, "paperChip");
        const QVariant usual = paper->value();
        found<FilterChip>(*desk.page, "reportChip")->setValue(QStringLiteral("matrix"));
        QTRY_VERIFY(desk.preview->document()->paper() == reports::Paper::A3);
        found<FilterChip>(*desk.page, "reportChip")->setValue(QStringLiteral("monthly"));
        QCOMPARE(paper->value(), usual);
        QTRY_VERIFY(desk.preview->document()->paper() == reports::Paper::A4);
    }

    void whatIsForManagersIsClosedToTheCounterAndOpensWithThePin()
    {
        Desk desk;
        SUCCEEDS(ledger::Pins(*desk.ledger).set(domain::Role::Manager, QStringLiteral("2468")));
        desk.access.reload();
        auto *kind = found<FilterChip>(*desk.page, "reportChip");
        kind->setValue(QStringLiteral("conduct"));
        QVERIFY(!desk.preview->document());
        QVERIFY(!desk.page->canPrint());
        auto *pin = found<QLineEdit>(*desk.page, "pin");
        QVERIFY(pin->isVisible());
        QTest::keyClicks(pin, QStringLiteral("2468"));
        QTest::keyClick(pin, Qt::Key_Return);
        QTRY_VERIFY(desk.preview->document() && desk.title().startsWith(QStringLiteral("Conduct")));
        QVERIFY(found<FilterChip>(*desk.page, "namesChip")->isVisibleTo(desk.page.get()));
        desk.access.lock();
        QVERIFY(!desk.preview->document());
        kind->setValue(QStringLiteral("team"));
        QVERIFY(!desk.page->canPrint());
        QVERIFY(desk.access.unlock(QStringLiteral("2468")));
        QTRY_VERIFY(desk.preview->document() && desk.title().startsWith(QStringLiteral("Team")));
        // Whoever takes the counter next sees nothing of it, whatever is chosen.
        desk.access.lock();
        kind->setValue(QStringLiteral("monthly"));
        QTRY_VERIFY(desk.preview->document() && !desk.title().startsWith(QStringLiteral("Team")));
    }
};

QTEST_MAIN(ReportsPageTest)
#include "ReportsPageTest.moc"
