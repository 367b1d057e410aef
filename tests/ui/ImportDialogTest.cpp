// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ImportDialog.h"

#include "ledger/LogReader.h"
#include "ledger/Shop.h"
#include "Python.h"
#include "TestData.h"
#include "ui/shell/ImportPreviewModel.h"
#include "ui/Stage.h"
#include "ui/widgets/DataTable.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableWidget>

/// A shop's own list comes in, from the file to the undo, with the keyboard.
class ImportDialogTest final : public QObject
{
    Q_OBJECT

    struct Desk : Stage
    {
        QWidget window;
        QPointer<ui::ImportDialog> dialog;

        Desk()
        {
            window.show();
            dialog = new ui::ImportDialog(context(), &window);
            present(*dialog);
        }
        QString write(const char *name, const QByteArray &content)
        {
            const QString path = folder.filePath(QString::fromLatin1(name));
            writeFile(path, content);
            return path;
        }
        /// As a person types it.
        void choose(const QString &path) const
        {
            auto *field = found<QLineEdit>(*dialog, "importPath");
            field->setText(path);
            QTest::keyClick(field, Qt::Key_Return);
        }
        void goOn() const { QTest::keyClick(dialog.data(), Qt::Key_Return, Qt::ControlModifier); }
        int step() const { return dialog->findChild<QStackedWidget *>()->currentIndex(); }
        QString words(const char *label) const { return found<QLabel>(*dialog, label)->text(); }
        QString go() const
        {
            return found<QPushButton>(*dialog, "importGo")->text().remove(QLatin1Char('&'));
        }
        QComboBox *column(const char *field) const
        {
            return found<QComboBox>(*dialog,
                                    qPrintable(QStringLiteral("importColumn_") + QLatin1StringView(field)));
        }
        ui::DataTable *table() const { return found<ui::DataTable>(*dialog, "importRows"); }
        QString cell(int row, int column) const
        {
            return table()->model()->index(row, column).data().toString();
        }
        qint64 sent() const
        {
            return need(ledger::LogReader(*ledger).sendAways(
                            {}, {ledger::LogOrder::By::Date, Qt::AscendingOrder}, 100))
                .rows.size();
        }
    };
    enum Step { Source, Columns, Outcome, Done };

private Q_SLOTS:
    void aListComesInAndIsTakenBackAtOnce()
    {
        Desk desk;
        desk.choose(desk.write("shop.csv", "Weggeschickt;;;\nDatum;Kundenname;Was;Wert\n"
                                           "03.04.2026;Ada;Lack;1.234,50\n31.04.2026;Bob;Lack;2,00\n"));
        QTRY_COMPARE(desk.step(), int(Columns));
        QCOMPARE(desk.column("need")->currentText(), QStringLiteral("Was"));
        QCOMPARE(desk.column("forgone")->currentText(), QStringLiteral("Wert"));
        QCOMPARE(desk.words("importDaysNote"),
                 QStringLiteral("“03.04.2026” is read as %1.")
                     .arg(QLocale().toString(QDate(2026, 4, 3), QLocale::LongFormat)));
        desk.goOn();
        QTRY_COMPARE(desk.step(), int(Outcome));
        QCOMPARE(desk.words("importSum"),
                 QStringLiteral("2 rows: 1 would be new, 0 are there already, 1 cannot be taken."));
        QCOMPARE(desk.sent(), 0);
        const QAbstractItemModelTester tester(desk.dialog->findChild<ui::ImportPreviewModel *>());

        // The cell that is wrong says so, and is put right where it stands.
        found<QCheckBox>(*desk.dialog, "importOnlyProblems")->click();
        QCOMPARE(desk.table()->model()->rowCount(), 1);
        const QModelIndex wrong = desk.table()->model()->index(0, ui::ImportPreviewModel::FirstField);
        QCOMPARE(wrong.data().toString(), QStringLiteral("31.04.2026"));
        QVERIFY(wrong.data(Qt::BackgroundRole).isValid());
        QVERIFY(wrong.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("is not a day")));
        desk.table()->setFocus();
        desk.table()->setCurrentIndex(wrong);
        QVERIFY(desk.words("importProblem").contains(QStringLiteral("is not a day")));
        QTest::keyClick(desk.table(), Qt::Key_Return);
        QTRY_VERIFY(desk.table()->findChild<QLineEdit *>());
        auto *editor = desk.table()->findChild<QLineEdit *>();
        editor->setText(QStringLiteral("30.04.2026"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(desk.words("importSum"),
                     QStringLiteral("2 rows: 2 would be new, 0 are there already, 0 cannot be taken."));
        QCOMPARE(desk.step(), int(Outcome));
        QTRY_COMPARE(desk.go(), QStringLiteral("Import"));
        QTest::keyClick(desk.dialog.data(), Qt::Key_Escape); // would lose it, and asks
        QCOMPARE(desk.prompts.questions,
                 QStringList{QStringLiteral("What you have changed in 1 row(s) would be lost.")});
        QVERIFY(desk.dialog && desk.dialog->isVisible());
        auto *kind = found<QComboBox>(*desk.dialog, "importKind");
        const int sendAways = kind->currentIndex();
        kind->setCurrentIndex(sendAways + 1); // would lose it too
        QCOMPARE(desk.prompts.questions.size(), 2);
        QCOMPARE(kind->currentIndex(), sendAways);
        auto *heading = found<QSpinBox>(*desk.dialog, "importHeadingLine");
        heading->setValue(1);
        QCOMPARE(desk.prompts.questions.size(), 3);
        QCOMPARE(heading->value(), 2);

        desk.goOn();
        QTRY_COMPARE(desk.step(), int(Done));
        QVERIFY2(desk.words("importResult").contains(QStringLiteral("2 are new")),
                 qPrintable(desk.words("importResult")));
        QCOMPARE(desk.sent(), 2);
        QCOMPARE(desk.shell.kept.size(), 1);
        need(desk.shell.kept.constFirst().undo());
        QCOMPARE(desk.sent(), 0);
        need(desk.shell.kept.constFirst().redo());
        QCOMPARE(desk.sent(), 2);
        QTest::keyClick(desk.dialog.data(), Qt::Key_Escape);
        QTRY_VERIFY(!desk.dialog);
    }

    void whatWasEditedSinceIsLeftAndSaid()
    {
        Desk desk;
        desk.choose(desk.write("shop.csv", "id,date,need\nS1,2026-04-03,Paint\nS2,2026-04-03,Glass\n"));
        QTRY_COMPARE(desk.step(), int(Columns));
        desk.goOn();
        QTRY_COMPARE(desk.step(), int(Outcome));
        desk.goOn();
        QTRY_COMPARE(desk.step(), int(Done));
        ledger::SendAways sent(*desk.ledger);
        auto edited = sent.byId(sent.byReference(QStringLiteral("S2"))->value())->value();
        edited.note = QStringLiteral("called back");
        QVERIFY(sent.save(edited));
        need(desk.shell.kept.constFirst().undo());
        QCOMPARE(desk.sent(), 1);
        QCOMPARE(desk.prompts.told.size(), 1);
        QVERIFY(
            desk.prompts.told.first().startsWith(QStringLiteral("1 record(s) that came with it have been")));
    }

    void whatNothingSaysIsAsked()
    {
        Desk desk;
        desk.choose(desk.write("shop.csv", "date,need\n3/4/2026,Paint\n"));
        QTRY_VERIFY(desk.words("importDaysNote").contains(QStringLiteral("may be two days")));
        QCOMPARE(desk.step(), int(Columns));
        auto *days = found<QComboBox>(*desk.dialog, "importDays");
        desk.goOn();
        QTRY_VERIFY(days->hasFocus());
        QCOMPARE(desk.step(), int(Columns));
        QTest::keyClick(days, Qt::Key_Down);
        desk.goOn();
        QTRY_COMPARE(desk.step(), int(Outcome));
        QCOMPARE(desk.cell(0, ui::ImportPreviewModel::FirstField),
                 QLocale().toString(QDate(2026, 4, 3), QLocale::LongFormat));
    }

    void aColumnThatIsNotFoundIsAskedFor()
    {
        Desk desk;
        desk.choose(desk.write("shop.csv", "date,thing\n2026-04-03,Paint\n"));
        QTRY_COMPARE(desk.words("importMessage"), QStringLiteral("Say which column holds this: Need."));
        QVERIFY(!found<QPushButton>(*desk.dialog, "importGo")->isEnabled());
        desk.column("need")->setCurrentIndex(desk.column("need")->findText(QStringLiteral("thing")));
        QVERIFY(found<QPushButton>(*desk.dialog, "importGo")->isEnabled());
    }

    void filesThatHaveComeBeforeAreKnown()
    {
        Desk desk;
        desk.choose(desk.write("shop.csv", "date,thing\n2026-04-03,Paint\n"));
        QTRY_VERIFY(!desk.words("importMessage").isEmpty());
        desk.column("need")->setCurrentIndex(desk.column("need")->findText(QStringLiteral("thing")));
        desk.goOn();
        QTRY_COMPARE(desk.step(), int(Outcome));
        desk.goOn();
        QTRY_COMPARE(desk.step(), int(Done));
        desk.dialog->close();
        desk.dialog = new ui::ImportDialog(desk.context(), &desk.window);
        present(*desk.dialog);
        desk.choose(desk.write("shop.csv", "date,thing\n2026-05-03,Paint\n"));
        QTRY_COMPARE(desk.step(), int(Outcome));
        QTRY_VERIFY(desk.words("importMessage").contains(QStringLiteral("have come before")));
    }

    void aSheetIsChosenAndItsHeadingShown()
    {
        Desk desk;
        const QString path = desk.folder.filePath(QStringLiteral("book.xlsx"));
        Python::lines(R"(
import sys, openpyxl, datetime
book = openpyxl.Workbook()
book.active.append(['Notes'])
sheet = book.create_sheet('List')
sheet.append(['My list'])
sheet.append(['Date', 'Need'])
sheet.append([datetime.date(2026, 4, 3), 'Paint'])
book.save(sys.stdin.read())
)",
                      path.toUtf8());
        desk.choose(path);
        QTRY_VERIFY(found<QComboBox>(*desk.dialog, "importSheet")->isVisible());
        auto *sheet = found<QComboBox>(*desk.dialog, "importSheet");
        QTRY_VERIFY(sheet->hasFocus());
        QVERIFY(!found<QComboBox>(*desk.dialog, "importDelimiter")->isVisible());
        QTest::keyClick(sheet, Qt::Key_Down);
        QTRY_COMPARE(found<QSpinBox>(*desk.dialog, "importHeadingLine")->value(), 2);
        QCOMPARE(found<QTableWidget>(*desk.dialog, "importRawRows")->item(0, 1)->text(),
                 QStringLiteral("Paint"));
        desk.goOn();
        QTRY_COMPARE(desk.step(), int(Columns));
        desk.goOn();
        QTRY_COMPARE(desk.step(), int(Outcome));
        QCOMPARE(desk.table()->model()->rowCount(), 1);
    }

    void rowsThatCannotBeTakenAreSavedWithTheReason()
    {
        Desk desk;
        desk.choose(desk.write("shop.csv", "date,need\n2026-04-03,Paint\n2026-04-03,\n"));
        QTRY_COMPARE(desk.step(), int(Columns));
        desk.goOn();
        QTRY_COMPARE(desk.step(), int(Outcome));
        desk.goOn();
        QTRY_COMPARE(desk.step(), int(Done));
        desk.prompts.filesToSave = {desk.folder.filePath(QStringLiteral("rejected.csv"))};
        found<QPushButton>(*desk.dialog, "importSaveRejects")->click();
        QTRY_VERIFY(desk.words("importMessage").contains(QStringLiteral("rejected.csv")));
        QCOMPARE(contentOf(desk.folder.filePath(QStringLiteral("rejected.csv"))),
                 QByteArray("\xef\xbb\xbf" // by which spreadsheet programs know UTF-8
                            "rejected_because,date,need\r\nThere is no need.,2026-04-03,\r\n"));
    }

    void aFileThatIsNoneIsSaidSo()
    {
        Desk desk;
        desk.choose(desk.write("book.xlsx", "no workbook"));
        QTRY_VERIFY(desk.words("importMessage").contains(QStringLiteral("is no workbook")));
        QVERIFY(!found<QPushButton>(*desk.dialog, "importGo")->isEnabled());
        desk.choose(desk.folder.filePath(QStringLiteral("not there.csv")));
        QTRY_VERIFY(desk.words("importMessage").contains(QStringLiteral("not there.csv")));
    }

    void anEmptyFormIsMade()
    {
        Desk desk;
        const QString path = desk.folder.filePath(QStringLiteral("form.xlsx"));
        desk.prompts.filesToSave = {path};
        found<QPushButton>(*desk.dialog, "importForm")->click();
        QVERIFY(QFile::exists(path));
        desk.choose(path);
        QTRY_COMPARE(desk.column("customer")->currentText(), QStringLiteral("Customer"));
    }

    void everyControlHasAName()
    {
        Desk desk;
        desk.choose(desk.write("shop.csv", "date,need\n2026-04-03,Paint\n"));
        QTRY_COMPARE(desk.step(), int(Columns));
        for (const QWidget *widget : desk.dialog->findChildren<QWidget *>()) {
            const bool isField = widget->inherits("QComboBox") || widget->inherits("QAbstractSpinBox")
                                 || widget->inherits("QTableView");
            if (isField && !widget->objectName().startsWith(QLatin1StringView("qt_")))
                QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
    }
};

QTEST_MAIN(ImportDialogTest)
#include "ImportDialogTest.moc"
