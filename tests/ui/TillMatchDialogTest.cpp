// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/TillMatchDialog.h"

#include "ledger/LogReader.h"
#include "Python.h"
#include "TestData.h"
#include "ui/log/TillQuestions.h"
#include "ui/Stage.h"
#include "ui/widgets/SegmentedControl.h"
#include "workflows/ImportRecords.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>

/// The till's sales come in through the window, with the keyboard.
class TillMatchDialogTest final : public QObject
{
    Q_OBJECT

    struct Desk : Stage
    {
        QWidget window;
        QPointer<ui::TillMatchDialog> dialog;

        Desk()
        {
            workflows::ImportOptions options;
            options.path = write("sent.csv", "date,customer,phone,customer_number,need,partner\n"
                                             "2026-10-01,Anna Schmidt,0431 555 0142,K-1,Paint,Volt Garage\n"
                                             "2026-10-01,Tom Brandt,0431 555 0199,,Glass,\n"
                                             "2026-10-02,Jörg Söhnke,,,Paint,Northside Glass\n");
            if (!workflows::importRecords(*ledger, options))
                qFatal("nobody was sent away");
            window.show();
            dialog = new ui::TillMatchDialog(context(), &window);
            present(*dialog);
        }
        QString write(const char *name, const QByteArray &content)
        {
            const QString path = folder.filePath(QString::fromLatin1(name));
            writeFile(path, content);
            return path;
        }
        void choose(const QByteArray &content)
        {
            prompts.filesToOpen = {write("till.csv", content)};
            found<QPushButton>(*dialog, "tillChoose")->click();
        }
        template <class W>
        W *part(const char *name) const
        {
            return found<W>(*dialog, name);
        }
        int step() const { return part<ui::SegmentedControl>("tillSteps")->value().toInt(); }
        QString message() const { return part<QLabel>("tillMessage")->text(); }
        QString counts() const
        {
            QStringList texts;
            for (const QLabel *label : part<QWidget>("tillCounts")->findChildren<QLabel *>())
                texts.append(label->text());
            return texts.join(QLatin1Char('|'));
        }
        void goOn() const { QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier); }
        QList<ledger::ReturnVisitRow> visits() const
        {
            return ledger::LogReader(*ledger)
                .returnVisits({}, {ledger::LogOrder::By::Date, Qt::AscendingOrder}, 100)
                ->rows;
        }
    };

    static QByteArray export_()
    {
        return "Date;Name;Customer No;Total\n"
               "2026-10-05;;K-1;120.00\n"
               "2026-10-06;Anna Schmitt;;300.00\n"
               "2026-10-06;Brandt Tom;;200.00\n"
               "2026-10-06;Joerg Soehnke;;100.00\n"
               "2026-10-07;Zacharias Quill;;10.00\n"
               "2026-09-30;;K-1;10.00\n"
               "2026-10-99;;K-1;10.00\n";
    }

private Q_SLOTS:
    void thoseWhoCameBackAreFoundDecidedAndUndone()
    {
        Desk desk;
        desk.choose(export_());
        QCOMPARE(desk.step(), 0);
        QCOMPARE(desk.part<QComboBox>("tillColumn_date")->currentText(), QStringLiteral("Date"));
        QCOMPARE(desk.part<QComboBox>("tillColumn_amount")->currentText(), QStringLiteral("Total"));
        QCOMPARE(desk.part<QComboBox>("tillColumn_customer_number")->currentText(),
                 QStringLiteral("Customer No"));
        QCOMPARE(desk.part<QComboBox>("tillColumn_phone")->currentText(), QStringLiteral("not in the file"));
        desk.goOn();
        QTRY_COMPARE(desk.step(), 1);
        QCOMPARE(desk.visits().size(), 0);
        QVERIFY2(desk.counts().contains(QStringLiteral("in doubt, of 3 people")), qPrintable(desk.counts()));
        QVERIFY(desk.part<QLabel>("tillUnusable")->text().startsWith(QStringLiteral("Line 8: ")));
        QVERIFY(desk.part<QPushButton>("tillWithout")->isVisible());

        desk.goOn();
        QTRY_COMPARE(desk.step(), 2);
        auto *questions = desk.part<ui::TillQuestions>("tillQuestions");
        QTRY_VERIFY(questions->hasFocus());
        QCOMPARE(desk.part<QLabel>("tillQuestionName")->text(), QStringLiteral("Anna Schmitt"));
        QTest::keyClick(questions, Qt::Key_3); // there is no third
        QCOMPARE(questions->decided(), 0);
        QTest::keyClick(questions, Qt::Key_N);
        QCOMPARE(desk.part<QLabel>("tillQuestionName")->text(), QStringLiteral("Brandt Tom"));
        QTest::keyClick(questions, Qt::Key_Backspace);
        QCOMPARE(questions->decided(), 0);
        QTest::keyClick(questions, Qt::Key_1);
        QTest::keyClick(questions, Qt::Key_N);
        QTest::keyClick(questions, Qt::Key_Escape);
        QCOMPARE(desk.step(), 1);
        QCOMPARE(questions->decided(), 2);
        QVERIFY(desk.counts().contains(QStringLiteral("in doubt, of 1 people")));
        QVERIFY(desk.counts().contains(QStringLiteral("of people who are none of ours")));
        QCOMPARE(desk.visits().size(), 0);

        desk.goOn();
        QTRY_VERIFY(!desk.dialog);
        QCOMPARE(desk.visits().size(), 2);
        QCOMPARE(desk.visits().at(1).customerName, QStringLiteral("Anna Schmidt"));
        QCOMPARE(desk.shell.kept.size(), 1);
        QVERIFY(desk.shell.kept.first().undo());
        QCOMPARE(desk.visits().size(), 0);
        QVERIFY(desk.shell.kept.first().redo());
        QCOMPARE(desk.visits().size(), 2);

        desk.dialog = new ui::TillMatchDialog(desk.context(), &desk.window);
        present(*desk.dialog);
        desk.choose(export_());
        QCOMPARE(desk.step(), 1); // the columns are known
        QVERIFY(desk.counts().contains(QStringLiteral("in doubt, of 1 people")));
    }

    void enterTakesTheProposedOne()
    {
        Desk desk;
        desk.choose(export_());
        desk.goOn();
        QTRY_COMPARE(desk.step(), 1);
        desk.goOn();
        QTRY_COMPARE(desk.step(), 2);
        auto *questions = desk.part<ui::TillQuestions>("tillQuestions");
        QTRY_VERIFY(questions->hasFocus());
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(questions, Qt::Key_Return);
        QCOMPARE(questions->decided(), 3);
        desk.prompts.answers = {0};
        QTest::keyClick(desk.dialog, Qt::Key_Escape);
        QVERIFY(desk.dialog && desk.dialog->isVisible()); // three decisions would be lost
        desk.goOn();
        QTRY_VERIFY(!desk.dialog);
        QCOMPARE(desk.visits().size(), 4);
    }

    void enterOnAButtonPressesIt()
    {
        Desk desk;
        desk.choose(export_());
        desk.goOn();
        QTRY_COMPARE(desk.step(), 1);
        desk.goOn();
        QTRY_COMPARE(desk.step(), 2);
        auto *questions = desk.part<ui::TillQuestions>("tillQuestions");
        QTRY_VERIFY(questions->hasFocus());
        auto *later = desk.part<QPushButton>("tillLater");
        later->setFocus();
        QTest::keyClick(later, Qt::Key_Return);
        QCOMPARE(questions->decided(), 0); // and not the first of those proposed
    }

    void anAmbiguousDayIsAsked()
    {
        Desk desk;
        desk.choose("Date;Name;Total\n03/11/2026;Anna Schmidt;12.50\n");
        desk.goOn();
        QTRY_VERIFY(desk.part<QLabel>("tillDaysNote")->isVisible());
        QCOMPARE(desk.step(), 0);
        QVERIFY(desk.part<QLabel>("tillDaysNote")->text().contains(QStringLiteral("03/11/2026")));
        auto *days = desk.part<QComboBox>("tillDays");
        QTRY_VERIFY(days->hasFocus());
        QTest::keyClick(days, Qt::Key_Down);
        QVERIFY(!desk.part<QLabel>("tillDaysNote")->isVisible());
        desk.goOn();
        QTRY_COMPARE(desk.step(), 1);
        desk.goOn();
        QTRY_VERIFY(!desk.dialog);
        QCOMPARE(desk.visits().first().on, QDate(2026, 11, 3));
    }

    void whatIsMissingIsSaid()
    {
        Desk desk;
        QVERIFY(!desk.part<QPushButton>("tillGo")->isEnabled());
        desk.choose("a;b\n1;2\n");
        QVERIFY(desk.message().contains(QStringLiteral("which column has the day")));
        QVERIFY(!desk.part<QPushButton>("tillGo")->isEnabled());
        desk.choose("");
        QVERIFY(desk.message().contains(QStringLiteral("empty")));
        desk.choose("Date;Name;Total\n2026-11-03;Zacharias Quill;12.50\n");
        desk.goOn();
        QTRY_COMPARE(desk.step(), 1);
        QVERIFY(desk.part<QLabel>("tillSum")->text().startsWith(QStringLiteral("Nobody whom you sent")));
        QVERIFY(!desk.part<QPushButton>("tillGo")->isEnabled());
        QTest::keyClick(desk.dialog, Qt::Key_Escape);
        QTRY_VERIFY(!desk.dialog);
    }

    void aSheetOfAWorkbookIsChosen()
    {
        Desk desk;
        const QString path = desk.folder.filePath(QStringLiteral("till.xlsx"));
        Python::lines(R"(
import sys, openpyxl, datetime
book = openpyxl.Workbook()
book.active.append(['Notes', 'more'])
sheet = book.create_sheet('Sales')
sheet.append(['Till 1'])
sheet.append(['Date', 'Name', 'Total'])
sheet.append([datetime.date(2026, 10, 5), 'Anna Schmidt', 120.5])
book.save(sys.stdin.read())
)",
                      path.toUtf8());
        desk.dialog->readFrom(path);
        auto *sheet = desk.part<QComboBox>("importSheet");
        QTRY_VERIFY(sheet->hasFocus());
        QVERIFY(desk.message().contains(QStringLiteral("several sheets")));
        QTest::keyClick(sheet, Qt::Key_Down);
        QTRY_COMPARE(desk.part<QComboBox>("tillColumn_amount")->currentText(), QStringLiteral("Total"));
        desk.goOn();
        QTRY_COMPARE(desk.step(), 0);
        desk.goOn();
        QTRY_COMPARE(desk.step(), 1);
        desk.goOn();
        QTRY_VERIFY(!desk.dialog);
        QCOMPARE(desk.visits().size(), 1);
        QCOMPARE(desk.visits().first().customerName, QStringLiteral("Anna Schmidt"));
    }

    void linesThatCannotBeUsedGoToAFile()
    {
        Desk desk;
        desk.choose(export_());
        desk.goOn();
        QTRY_COMPARE(desk.step(), 1);
        const QString path = desk.folder.filePath(QStringLiteral("out.csv"));
        desk.prompts.filesToSave = {path};
        found<QPushButton>(*desk.dialog, "tillRejects")->click();
        QVERIFY(contentOf(path).contains("2026-10-99"));
        QVERIFY(desk.message().contains(path));
    }
};

QTEST_MAIN(TillMatchDialogTest)
#include "TillMatchDialogTest.moc"
