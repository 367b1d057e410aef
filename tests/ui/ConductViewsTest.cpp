// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ConductDesk.h"
#include "ui/widgets/DataTable.h"

#include <QAbstractButton>
#include <QFileInfo>
#include <QLabel>

/// What is chosen and possible in the lists of the page, whatever happens meanwhile.
class ConductViewsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoWasChosenStaysChosenWhenAnotherComes()
    {
        ConductDesk desk;
        desk.sendAwayForStaff(desk.customer(QStringLiteral("Tom Brandt")));
        ui::ConductPage page(desk.context());
        desk.show(page);
        found<QAbstractButton>(page, "exclusionsChip")->click();
        auto *table = found<ui::DataTable>(page, "exclusionTable");
        const auto names = [table] {
            QStringList all;
            for (int row = 0; row < table->model()->rowCount(); ++row)
                all.append(table->model()->index(row, 1).data().toString());
            return all;
        };
        QCOMPARE(names(), QStringList(QStringLiteral("Tom Brandt")));
        table->selectRow(0);
        table->sortByColumn(1, Qt::AscendingOrder);
        desk.sendAwayForStaff(desk.customer(QStringLiteral("Ann Ahrens")));
        QTRY_COMPARE(names(), QStringList({QStringLiteral("Ann Ahrens"), QStringLiteral("Tom Brandt")}));
        QCOMPARE(table->currentIndex().row(), 1);
    }

    void nothingCanBeDoneWithAListThatHasBecomeEmpty()
    {
        ConductDesk desk;
        const auto incident =
            desk.incidentOf(desk.customer(QStringLiteral("Tom Brandt")), domain::Step::Remind);
        ui::ConductPage page(desk.context());
        desk.show(page);
        QVERIFY(found<QAction>(page, "reviewIncident")->isEnabled());
        SUCCEEDS(workflows::enterInError(*desk.ledger, {incident}, desk.today()));
        QTRY_COMPARE(found<ui::DataTable>(page, "incidentTable")->model()->rowCount(), 0);
        QVERIFY(!found<QAction>(page, "reviewIncident")->isEnabled());
        QVERIFY(!found<QAction>(page, "enterInError")->isEnabled());
    }

    void aLetterWithALastDayNobodyCanReadIsNotSaved()
    {
        ConductDesk desk;
        desk.sendAwayForStaff(desk.customer(QStringLiteral("Tom Brandt")));
        ui::ConductPage page(desk.context());
        desk.show(page);
        desk.run(page, "incidentLetter");
        auto *last = desk.field<QLineEdit>("letterAppealBy");
        last->setText(QStringLiteral("in a month or so"));
        const QString path = desk.folder.filePath(QStringLiteral("letter.pdf"));
        desk.prompts.filesToSave = {path};
        desk.press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(!desk.error("letterAppealBy").isEmpty());
        QCOMPARE(desk.focus(), last);
        QVERIFY(!QFileInfo::exists(path));
        last->setText(QStringLiteral("2026-12-24"));
        QVERIFY(desk.error("letterAppealBy").isEmpty());
        desk.press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(QFileInfo::exists(path));
    }
};

QTEST_MAIN(ConductViewsTest)
#include "ConductViewsTest.moc"
