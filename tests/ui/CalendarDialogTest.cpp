// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/CalendarDialog.h"

#include "ledger/Shop.h"
#include "TestData.h"
#include "ui/Stage.h"
#include "ui/today/TodayPage.h"

#include <QPushButton>
#include <QRadioButton>

/// Saving what is due as a calendar, from the menu of a page and with the keyboard.
class CalendarDialogTest final : public QObject
{
    Q_OBJECT

    static ui::CalendarDialog *open(const QWidget &page)
    {
        QAction *entry = found<QAction>(page, "saveAsCalendar");
        entry->trigger();
        auto *dialog = page.window()->findChild<ui::CalendarDialog *>();
        if (!dialog)
            qFatal("no dialog");
        present(*dialog);
        return dialog;
    }

private Q_SLOTS:
    void theMenuOfTodaySavesIt()
    {
        Stage stage;
        const Shop shop(*stage.ledger);
        shop.send(QDate(2026, 11, 14));
        ui::TodayPage page(stage.context());
        QCOMPARE(page.pageActions().size(), 1);
        present(page);
        QPointer<ui::CalendarDialog> dialog = open(page);
        QTest::keyClick(found<QRadioButton>(*dialog, "calendarEvents"), Qt::Key_Down);
        QVERIFY(found<QRadioButton>(*dialog, "calendarTasks")->isChecked());
        const QString path = stage.folder.filePath(QStringLiteral("due.ics"));
        stage.prompts.filesToSave = {path};
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(!dialog);
        QVERIFY(contentOf(path).contains("BEGIN:VTODO"));
        QCOMPARE(stage.shell.messages, QStringList{QStringLiteral("1 entry(ies) written to due.ics")});

        dialog = open(page); // as chosen last
        QVERIFY(found<QRadioButton>(*dialog, "calendarTasks")->isChecked());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
    }

    void whatFailsIsSaidAndTheDialogStays()
    {
        Stage stage;
        QWidget page;
        page.show();
        ui::makeCalendarAction(stage.context(), &page);
        const QPointer<ui::CalendarDialog> dialog = open(page);
        stage.prompts.filesToSave = {stage.folder.filePath(QStringLiteral("no/such/due.ics"))};
        found<QPushButton>(*dialog, "calendarSave")->click();
        QCOMPARE(stage.shell.errors.size(), 1);
        QVERIFY(dialog && dialog->isVisible());
        found<QPushButton>(*dialog, "calendarSave")->click(); // no file chosen
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(stage.shell.messages, QStringList());
    }
};

QTEST_MAIN(CalendarDialogTest)
#include "CalendarDialogTest.moc"
