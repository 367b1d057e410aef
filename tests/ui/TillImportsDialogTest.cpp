// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/TillImportsDialog.h"

#include "ledger/LogReader.h"
#include "TestData.h"
#include "ui/Stage.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "workflows/ImportRecords.h"
#include "workflows/TillMatching.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPointer>
#include <QPushButton>

/// Past imports from the till are seen and taken back, in the same and in any later run of the program.
class TillImportsDialogTest final : public QObject
{
    Q_OBJECT

    struct Desk : Stage
    {
        QWidget window;
        QPointer<ui::TillImportsDialog> dialog;

        Desk()
        {
            workflows::ImportOptions options;
            options.path =
                write("sent.csv", "date,customer,need\n2026-10-01,Anna,Paint\n2026-10-01,Tom,Glass\n");
            if (!workflows::importRecords(*ledger, options))
                qFatal("nobody was sent away");
            window.show();
        }
        QString write(const char *name, const QByteArray &content)
        {
            const QString path = folder.filePath(QString::fromUtf8(name));
            writeFile(path, content);
            return path;
        }
        void importTill(const char *name, const QByteArray &lines)
        {
            const auto file = workflows::readTillFile(*ledger, write(name, "date,customer,amount\n" + lines));
            if (!file || !workflows::matchTill(*ledger, *file, {}, false))
                qFatal("the till was not imported");
        }
        void open()
        {
            dialog = new ui::TillImportsDialog(context(), &window);
            present(*dialog);
        }
        ui::DataTable *table() const { return found<ui::DataTable>(*dialog, "tillImports"); }
        QPushButton *takeBack() const { return found<QPushButton>(*dialog, "tillTakeBack"); }
        QString cell(int row, int column) const
        {
            return table()->model()->index(row, column).data().toString();
        }
        QStringList line(int row) const
        {
            QStringList cells;
            for (int column = 1; column < table()->model()->columnCount(); ++column)
                cells.append(cell(row, column));
            return cells;
        }
        qsizetype visits() const
        {
            return ledger::LogReader(*ledger)
                .returnVisits({}, {ledger::LogOrder::By::Date, Qt::AscendingOrder}, 100)
                ->rows.size();
        }
    };

private Q_SLOTS:
    void anImportIsTakenBackFromTheListAndUndone()
    {
        Desk desk;
        desk.importTill("March.csv", "2026-10-05,Anna,120.00\n2026-10-05,Nobody,1\n");
        desk.importTill("April.csv", "2026-10-06,Tom,30.00\n");
        desk.open();
        const QAbstractItemModelTester tester(desk.table()->model());
        QTRY_COMPARE(desk.table()->model()->rowCount(), 2);
        QCOMPARE(desk.line(0), (QStringList{QStringLiteral("April.csv"), QStringLiteral("1"),
                                            QStringLiteral("1"), QStringLiteral("0"),
                                            QStringLiteral("€30.00"), QStringLiteral("in the ledger")}));
        QCOMPARE(desk.cell(1, 2), QStringLiteral("2"));
        QTest::keyClick(desk.table(), Qt::Key_Down);
        QTRY_VERIFY(desk.takeBack()->isEnabled());
        desk.takeBack()->click(); // and it is left
        QCOMPARE(desk.visits(), 2);
        desk.prompts.answers = {1};
        desk.takeBack()->click();
        QVERIFY2(desk.prompts.questions.last().contains(QStringLiteral("“March.csv”")),
                 qPrintable(desk.prompts.questions.last()));
        QVERIFY(desk.prompts.questions.last().contains(
            QStringLiteral("1 visit(s) that came with it are removed")));
        QTRY_VERIFY(desk.cell(1, 6).startsWith(QStringLiteral("taken back")));
        QCOMPARE(desk.visits(), 1);
        QTRY_VERIFY(!desk.takeBack()->isEnabled());

        QCOMPARE(desk.shell.kept.size(), 1);
        QVERIFY(desk.shell.kept.first().undo());
        QCOMPARE(desk.visits(), 2);
        desk.dialog->close();
        QTRY_VERIFY(!desk.dialog);
        QVERIFY(desk.shell.kept.first().redo());
        QCOMPARE(desk.visits(), 1);
    }

    void whatCannotBeTakenBackSaysWhy()
    {
        Desk desk;
        desk.importTill("March.csv", "2026-10-05,Anna,120.00\n");
        desk.importTill("April.csv", "2026-10-05,Anna,150.00\n");
        desk.open();
        QTRY_COMPARE(desk.table()->model()->rowCount(), 2);
        desk.table()->choose(1);
        desk.prompts.answers = {1};
        desk.takeBack()->click();
        QVERIFY(found<QLabel>(*desk.dialog, "tillImportsMessage")
                    ->text()
                    .contains(QStringLiteral("later import")));
        QVERIFY(desk.shell.kept.isEmpty());
        desk.table()->choose(0);
        desk.prompts.answers = {1};
        desk.takeBack()->click();
        QVERIFY(desk.prompts.questions.last().contains(
            QStringLiteral("1 visit(s) get the value they had before")));
        QCOMPARE(desk.shell.kept.size(), 1);
    }

    void anEmptyListSaysSo()
    {
        Desk desk;
        desk.open();
        QTRY_COMPARE(desk.table()->findChild<ui::EmptyState *>()->sentence(),
                     QStringLiteral("Nothing has been imported from the till yet."));
        QVERIFY(!desk.takeBack()->isEnabled());
    }
};

QTEST_MAIN(TillImportsDialogTest)
#include "TillImportsDialogTest.moc"
