// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Pins.h"
#include "TestData.h"
#include "ui/ConductDesk.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"

#include <QAbstractButton>
#include <QFileInfo>
#include <QScrollBar>
#include <QSignalSpy>

using domain::Role;
using domain::Step;

using Desk = ConductDesk;

class ConductPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsClosedToTheCounterAndSaysWhy()
    {
        Desk desk;
        const auto ben = Counter::must(
            ledger::Catalogue(*desk.ledger).addStaff({{}, QStringLiteral("Ben"), Role::Counter, {}}));
        desk.shell.atCounter = ben;
        desk.access.reload();
        ui::ConductPage page(desk.context());
        desk.show(page);
        QVERIFY(found<QWidget>(page, "conductClosed")->isVisible());
        QVERIFY(found<QLabel>(page, "whyClosed")->text().startsWith(QStringLiteral("Ben is at the counter")));
        QVERIFY(page.pageActions().isEmpty());
        QCOMPARE(page.waiting(), 0);
        QVERIFY(!found<QAction>(page, "noteIncident")->isVisible());
    }

    void thePinOpensItAndNothingStaysWhenItCloses()
    {
        Desk desk;
        SUCCEEDS(ledger::Pins(*desk.ledger).set(Role::Manager, QStringLiteral("2468")));
        desk.access.reload();
        domain::Incident incident;
        incident.on = desk.today();
        incident.action = Counter::must(desk.conduct().actions()).constFirst().id;
        SUCCEEDS(desk.conduct().addIncident(incident));
        ui::ConductPage page(desk.context());
        desk.show(page);
        auto *table = found<ui::DataTable>(page, "incidentTable");
        QCOMPARE(table->model()->rowCount(), 0);
        auto *pin = found<QLineEdit>(page, "pin");
        pin->setFocus();
        QTest::keyClicks(pin, QStringLiteral("1111"));
        QTest::keyClick(pin, Qt::Key_Return);
        QVERIFY(!found<QLabel>(page, "pinError")->text().isEmpty());
        QTest::keyClicks(pin, QStringLiteral("2468"));
        QTest::keyClick(pin, Qt::Key_Return);
        QVERIFY(table->isVisible());
        QCOMPARE(table->model()->rowCount(), 1);
        desk.access.lock();
        QVERIFY(!table->isVisible());
        QCOMPARE(table->model()->rowCount(), 0);
    }

    void itOpensOnTheIncidentOrTheSendAwayThatIsAskedFor()
    {
        Desk desk;
        QList<domain::IncidentId> sent;
        for (const QString &name :
             {QStringLiteral("Tim Lange"), QStringLiteral("Paul Ahrens"), QStringLiteral("Tom Brandt")})
            sent.append(desk.sendAwayForStaff(desk.customer(name)));
        ui::ConductPage page(desk.context());
        desk.show(page);
        const auto *incidents = found<ui::DataTable>(page, "incidentTable");
        const auto *exclusions = found<ui::DataTable>(page, "exclusionTable");
        const auto customer = [](const ui::DataTable *table, int column) {
            return table->currentIndex().siblingAtColumn(column).data().toString();
        };
        QStringList found;
        for (const domain::IncidentId id : sent) {
            page.open({ui::PageId::Conduct, ui::ShowConduct{.incident = id}});
            QVERIFY(incidents->isVisible());
            found.append(customer(incidents, 1));
        }
        QCOMPARE(found, (QStringList{QStringLiteral("Tim Lange"), QStringLiteral("Paul Ahrens"),
                                     QStringLiteral("Tom Brandt")}));
        found.clear();
        for (const domain::IncidentId id : sent) {
            page.open({ui::PageId::Conduct,
                       ui::ShowConduct{.exclusion = Counter::must(desk.conduct().incident(id))->sendAway}});
            QVERIFY(exclusions->isVisible());
            found.append(customer(exclusions, 1));
        }
        QCOMPARE(found, (QStringList{QStringLiteral("Tim Lange"), QStringLiteral("Paul Ahrens"),
                                     QStringLiteral("Tom Brandt")}));
    }

    void anIncidentIsNotedByKeyboardAndTakenBack()
    {
        Desk desk;
        const auto tom = desk.customer(QStringLiteral("Tom Brandt"));
        ui::ConductPage page(desk.context());
        desk.show(page);
        desk.run(page, "noteIncident");
        desk.save();
        QVERIFY(!desk.error("action").isEmpty());
        QVERIFY(!desk.error("description").isEmpty());
        desk.into("customer");
        desk.type(QStringLiteral("Tom Brandt"));
        desk.press(Qt::Key_Return);
        desk.chooseShouting();
        desk.into("description");
        desk.type(QStringLiteral("Shouted about the bill."));
        QCOMPARE(desk.field<QComboBox>("step")->count(), 2); // the next one, or judged
        desk.save();
        QTRY_VERIFY(!desk.dialog());
        QCOMPARE(desk.incidents().size(), 1);
        const domain::Incident noted = desk.incidents().constFirst().incident;
        QCOMPARE(noted.customer, std::optional(tom));
        QCOMPARE(noted.step, Step::Remind);
        QCOMPARE(noted.recordedBy, std::optional(desk.maria));
        QTRY_COMPARE(found<ui::DataTable>(page, "incidentTable")->model()->rowCount(), 1);
        SUCCEEDS(desk.shell.kept.constLast().undo());
        QVERIFY(desk.incidents().isEmpty());
    }

    void whoIsJudgedUncoachableIsSentElsewhereInOneStep()
    {
        Desk desk;
        const auto tom = desk.customer(QStringLiteral("Tom Brandt"));
        desk.send(desk.draftOf(desk.today().addDays(-40), tom));
        ui::ConductPage page(desk.context());
        desk.show(page);
        desk.run(page, "noteIncident");
        desk.type(QStringLiteral("Tom Brandt"));
        desk.press(Qt::Key_Return);
        desk.chooseShouting();
        desk.into("description");
        desk.type(QStringLiteral("Threw a cup."));
        desk.field<QComboBox>("step")->setCurrentIndex(1);
        desk.save();
        QTRY_VERIFY(desk.dialog() && desk.dialog()->objectName() == QLatin1StringView("staffsSakeDialog"));
        QApplication::setActiveWindow(desk.dialog());
        desk.waitForDialog();
        QCOMPARE(desk.field<QLineEdit>("need")->text(), QStringLiteral("Windscreen replacement"));
        desk.into("scope");
        desk.type(QStringLiteral("the workshop"));
        desk.save();
        QTRY_VERIFY(!desk.dialog());
        const auto rows = Counter::must(desk.conduct().exclusions(10));
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.constFirst().approvedBy, QStringLiteral("Maria Osei"));
        QVERIFY(desk.incidents().constFirst().incident.isUncoachable);
        QTRY_COMPARE(found<ui::DataTable>(page, "exclusionTable")->model()->rowCount(), 1);
    }

    void theTermsAreChanged()
    {
        Desk desk;
        desk.sendAwayForStaff(desk.customer(QStringLiteral("Tom Brandt")));
        ui::ConductPage page(desk.context());
        desk.show(page);
        desk.run(page, "changeTerms");
        desk.into("until");
        desk.type(QStringLiteral("2026-11-20")); // yesterday
        desk.save();
        QVERIFY(!desk.error("until").isEmpty());
        desk.field<QLineEdit>("until")->clear();
        desk.into("until");
        desk.type(QStringLiteral("2027-05-01"));
        desk.field<QLineEdit>("scope")->clear();
        desk.into("scope");
        desk.type(QStringLiteral("the counter"));
        desk.save();
        QTRY_VERIFY(!desk.dialog());
        const domain::Exclusion changed = Counter::must(desk.conduct().exclusions(10)).constFirst().exclusion;
        QCOMPARE(changed.scope, QStringLiteral("the counter"));
        QCOMPARE(changed.until, QDate(2027, 5, 1));
    }

    void theLetterNamesNobodyWhomItHappenedToAndIsSavedAsPdf()
    {
        Desk desk;
        domain::Incident incident = *Counter::must(
            desk.conduct().incident(desk.sendAwayForStaff(desk.customer(QStringLiteral("Tom Brandt")))));
        incident.concerned = desk.maria;
        incident.description = QStringLiteral("Shouted at Maria.");
        SUCCEEDS(desk.conduct().saveIncident(incident));
        ui::ConductPage page(desk.context());
        desk.show(page);
        QVERIFY(!found<QAbstractButton>(page, "exclusionLetterButton")->isVisible());
        found<QAbstractButton>(page, "exclusionsChip")->click();
        QVERIFY(found<QAbstractButton>(page, "exclusionLetterButton")->isVisible());
        desk.run(page, "exclusionLetter");
        QVERIFY2(desk.account().contains(QStringLiteral("“Shouting at staff”")), qPrintable(desk.account()));
        for (const char *name : {"letterAppealTo", "letterSignedBy"})
            QCOMPARE(desk.field<QLineEdit>(name)->text(), QString());
        const QString path = desk.folder.filePath(QStringLiteral("letter.pdf"));
        desk.prompts.filesToSave = {path};
        desk.press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(QFileInfo(path).size() > 1000);
        desk.press(Qt::Key_Escape);
        QVERIFY(!desk.dialog());
        QVERIFY(desk.shell.errors.isEmpty());
    }

    void incidentsAreExportedWhileThePageIsOpenOnly()
    {
        Desk desk;
        desk.sendAwayForStaff(desk.customer(QStringLiteral("Tom Brandt")));
        ui::ConductPage page(desk.context());
        desk.show(page);
        const QString path = desk.folder.filePath(QStringLiteral("conduct.csv"));
        desk.prompts.filesToSave = {path};
        desk.shell.atCounter.reset();
        desk.access.reload();
        QVERIFY(!page.canExport());
        page.exportPage();
        QVERIFY(!QFileInfo::exists(path));
        desk.shell.atCounter = desk.maria;
        desk.access.reload();
        QVERIFY(page.canExport());
        page.exportPage();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("Tom Brandt,Shouting at staff,"));
    }

    void howAListIsWrittenIsChosenAndRemembered()
    {
        Desk desk;
        desk.sendAwayForStaff(desk.customer(QStringLiteral("Tom Brandt")));
        ui::ConductPage page(desk.context());
        desk.show(page);
        const auto written = [&](const char *name, qsizetype filter) {
            const QString path = desk.folder.filePath(QString::fromLatin1(name));
            desk.prompts.filesToSave = {path};
            desk.prompts.filterToTake = filter;
            page.exportPage();
            return contentOf(path).first(3);
        };
        const QByteArray mark("\xef\xbb\xbf");
        QVERIFY(written("first.xlsx", -1).startsWith("PK"));
        QCOMPARE(desk.prompts.filterOffered, 0);
        QCOMPARE(desk.prompts.filters.size(), 3);
        QCOMPARE(desk.prompts.suggestedNames.constLast(), QStringLiteral("conduct.xlsx"));
        QVERIFY(written("plain.csv", 2) != mark);
        QVERIFY(written("again.csv", -1) != mark);
        QCOMPARE(desk.prompts.filterOffered, 2);
        QCOMPARE(desk.prompts.suggestedNames.constLast(), QStringLiteral("conduct.csv"));
        QCOMPARE(written("marked.csv", 1), mark);
        QCOMPARE(written("again.csv", -1), mark);
        // The name that was typed counts, whatever the filter.
        QVERIFY(written("book.xlsx", -1).startsWith("PK"));
    }

    void whatTheManagerHasWordedStaysInAnotherLanguage()
    {
        Desk desk;
        desk.sendAwayForStaff(desk.customer(QStringLiteral("Tom Brandt")));
        ui::ConductPage page(desk.context());
        desk.show(page);
        QTRY_VERIFY(found<QAbstractButton>(page, "panelLetter")->isVisible());
        desk.run(page, "incidentLetter");
        QCOMPARE(desk.field<QLineEdit>("letterSignedBy")->text(), QStringLiteral("Maria Osei"));
        desk.into("letterLanguage");
        desk.press(Qt::Key_Home); // Deutsch, English
        QVERIFY2(desk.account().startsWith(QStringLiteral("Am 21. November 2026")),
                 qPrintable(desk.account()));
        desk.into("letterAccount");
        desk.type(QStringLiteral("Yes. "));
        desk.into("letterLanguage");
        desk.press(Qt::Key_End);
        QVERIFY(desk.account().startsWith(QStringLiteral("Yes. Am 21. November 2026")));
    }

    void theLetterClosesWithThePageAndIsNotWrittenWhenAllIsOver()
    {
        Desk desk;
        SUCCEEDS(ledger::Pins(*desk.ledger).set(Role::Manager, QStringLiteral("2468")));
        desk.access.reload();
        SUCCEEDS(desk.access.unlock(QStringLiteral("2468")));
        desk.sendAwayForStaff(desk.customer(QStringLiteral("Tom Brandt")));
        ui::ConductPage page(desk.context());
        desk.show(page);
        desk.run(page, "incidentLetter");
        desk.access.lock();
        QVERIFY(!desk.dialog());
        SUCCEEDS(desk.access.unlock(QStringLiteral("2468")));
        const auto sent = Counter::must(desk.conduct().exclusions(10)).constFirst().exclusion.sendAway;
        SUCCEEDS(workflows::liftExclusion(*desk.ledger, sent, desk.today()));
        QTRY_VERIFY(!found<QAction>(page, "exclusionLetter")->isEnabled());
        QTRY_VERIFY(!found<QAction>(page, "incidentLetter")->isEnabled());
    }

    void theChosenStepStaysWhenTheDateChanges()
    {
        Desk desk;
        desk.customer(QStringLiteral("Tom Brandt"));
        ui::ConductPage page(desk.context());
        desk.show(page);
        desk.run(page, "noteIncident");
        desk.type(QStringLiteral("Tom Brandt"));
        desk.press(Qt::Key_Return);
        auto *step = desk.field<QComboBox>("step");
        step->setCurrentIndex(1);
        desk.into("on");
        desk.press(Qt::Key_Down);
        QCOMPARE(step->currentIndex(), 1);
    }

    void itDoesNotCloseUnderWhoeverWritesInAForm()
    {
        Desk desk;
        SUCCEEDS(ledger::Pins(*desk.ledger).set(Role::Manager, QStringLiteral("2468")));
        desk.access.reload();
        SUCCEEDS(desk.access.unlock(QStringLiteral("2468")));
        ui::ConductPage page(desk.context());
        desk.show(page);
        desk.run(page, "noteIncident");
        auto *forget = desk.access.findChild<QTimer *>();
        forget->stop();
        desk.into("description");
        desk.type(QStringLiteral("x"));
        QVERIFY(forget->isActive());
    }

    void onlyWhatItShowsIsReadAgain()
    {
        Desk desk;
        ui::ConductPage page(desk.context());
        desk.show(page);
        const auto *table = found<ui::DataTable>(page, "incidentTable");
        const QSignalSpy read(table->model(), &QAbstractItemModel::modelReset);
        domain::Strength rated;
        rated.competency = desk.paint;
        rated.assessedOn = desk.today();
        SUCCEEDS(ledger::Strengths(*desk.ledger).set(rated));
        QCoreApplication::processEvents();
        QVERIFY(read.isEmpty());
        desk.incidentOf(desk.customer(QStringLiteral("Tom Brandt")), Step::Remind);
        QTRY_COMPARE(table->model()->rowCount(), 1);
    }

    void theRowsFillTheirRoom()
    {
        Desk desk;
        const auto tom = desk.customer(QStringLiteral("Tom Brandt"));
        for (const Step step : {Step::Remind, Step::Coach, Step::FinalWarning})
            desk.incidentOf(tom, step);
        ui::ConductPage page(desk.context());
        desk.show(page);
        const auto *table = found<ui::DataTable>(page, "incidentTable");
        int width = 0;
        for (int column = 0; column < table->model()->columnCount(); ++column)
            width += table->columnWidth(column);
        QCOMPARE(width, table->viewport()->width());
        QCOMPARE(table->viewport()->width(), table->width());
    }

    void emptyTablesFitTheirRoomAndSayWhyTheyAreEmpty()
    {
        Desk desk;
        ui::ConductPage page(desk.context());
        desk.show(page);
        for (const char *chip : {"incidentsChip", "exclusionsChip", "rulesChip"}) {
            found<QAbstractButton>(page, chip)->click();
            for (const auto *table : page.findChildren<ui::DataTable *>())
                QVERIFY2(!table->isVisible() || table->horizontalScrollBar()->maximum() == 0, chip);
        }
        desk.incidentOf(desk.customer(QStringLiteral("Tom Brandt")), Step::Remind);
        found<QAbstractButton>(page, "incidentsChip")->click();
        const auto *table = found<ui::DataTable>(page, "incidentTable");
        QTRY_COMPARE(table->model()->rowCount(), 1);
        found<QLineEdit>(page, "conductSearch")->setText(QStringLiteral("nobody of that name"));
        const auto *empty = table->findChild<ui::EmptyState *>();
        QVERIFY(empty->isVisible());
        QCOMPARE(empty->sentence(), QStringLiteral("Nothing fits this search."));
    }
};

QTEST_MAIN(ConductPageTest)
#include "ConductPageTest.moc"
