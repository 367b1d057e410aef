// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/WeekView.h"

#include "ui/partners/WeekModel.h"
#include "ui/Round.h"
#include "ui/widgets/SegmentedControl.h"

#include <QAbstractItemModelTester>

/// Whom to talk to this week, by keyboard.
class WeekViewTest final : public QObject
{
    Q_OBJECT

    static QListView *list(const Round &round) { return found<QListView>(*round.page, "weekList"); }
    /// Headings in brackets.
    static QStringList rows(const Round &round)
    {
        QStringList all;
        const auto *model = list(round)->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, 0);
            const QString text = index.data().toString();
            all.append(index.data(ui::WeekModel::HeadingRole).toBool() ? QStringLiteral("[%1]").arg(text)
                                                                       : text);
        }
        return all;
    }
    static void open(Round &round)
    {
        round.show();
        QTRY_VERIFY(!round.names().isEmpty());
        round.chip("weekChip")->click();
        list(round)->setFocus();
    }
    static QString after(const Round &round, const char *row)
    {
        const QStringList all = rows(round);
        return all.value(all.indexOf(QString::fromUtf8(row)) + 1);
    }
    static QList<domain::Touch> steps(Round &round)
    {
        return Round::must(ledger::Partners(*round.ledger).openSteps(round.today().addDays(60)));
    }

private Q_SLOTS:
    void theWeekIsShownDayByDayWithWhatIsLateFirst()
    {
        Round round;
        round.talk(round.volt, round.today().addDays(-9), "Talked", "Send prices", round.today().addDays(-2));
        round.talk(round.northside, round.today().addDays(-9), "Talked", "Call", QDate(2026, 11, 24));
        open(round);
        const QAbstractItemModelTester tester(list(round)->model());
        QTRY_COMPARE(rows(round),
                     QStringList({QStringLiteral("[Late]"), QStringLiteral("Volt Garage"),
                                  QStringLiteral("[Monday, 23 Nov]"), QStringLiteral("[Tuesday, 24 Nov]"),
                                  QStringLiteral("Northside Glass"), QStringLiteral("[Wednesday, 25 Nov]"),
                                  QStringLiteral("[Thursday, 26 Nov]"), QStringLiteral("[Friday, 27 Nov]")}));
        QTRY_COMPARE(round.chosen(), QStringLiteral("Volt Garage"));
        QTest::keyClick(list(round), Qt::Key_Down); // over the headings
        QTRY_COMPARE(round.chosen(), QStringLiteral("Northside Glass"));
        QCOMPARE(round.words("partnerStep"), QStringLiteral("Call"));
    }

    void aProposalIsPlannedWithOneKeyAndTakenBack()
    {
        Round round;
        round.rate(round.paint, round.city, 1);
        open(round);
        QTRY_COMPARE(after(round, "[Proposed]"), QStringLiteral("City Body Shop"));
        QTRY_COMPARE(round.chosen(), QStringLiteral("City Body Shop"));
        QTest::keyClick(list(round), Qt::Key_Return);
        QTRY_COMPARE(after(round, "[Monday, 23 Nov]"), QStringLiteral("City Body Shop"));
        QCOMPARE(steps(round).size(), 1);
        QCOMPARE(steps(round).constFirst().staff, std::optional(round.maria));
        QTRY_COMPARE(round.words("partnerStep"), QStringLiteral("Introduce ourselves"));
        SUCCEEDS(round.shell.kept.constLast().undo());
        QTRY_COMPARE(after(round, "[Proposed]"), QStringLiteral("City Body Shop"));
        QVERIFY(steps(round).isEmpty());
    }

    void aStepIsMovedByADayAndNeverBehindToday()
    {
        Round round;
        round.talk(round.volt, round.today().addDays(-9), "Talked", "Send prices", QDate(2026, 11, 23));
        open(round);
        QTRY_COMPARE(after(round, "[Monday, 23 Nov]"), QStringLiteral("Volt Garage"));
        QTRY_VERIFY(found<QAction>(*round.page, "weekLater")->isEnabled());
        QVERIFY(!found<QAction>(*round.page, "weekEarlier")->isEnabled()); // today is a Saturday
        QTest::keyClick(list(round), Qt::Key_Down, Qt::ControlModifier);
        QTRY_COMPARE(after(round, "[Tuesday, 24 Nov]"), QStringLiteral("Volt Garage"));
        QTRY_VERIFY(found<QAction>(*round.page, "weekEarlier")->isEnabled());
        QTest::keyClick(list(round), Qt::Key_Up, Qt::ControlModifier);
        QTRY_COMPARE(after(round, "[Monday, 23 Nov]"), QStringLiteral("Volt Garage"));
        QCOMPARE(steps(round).constFirst().nextOn, QDate(2026, 11, 23));
    }

    void aProposalIsPlannedForAnotherDay()
    {
        Round round;
        round.rate(round.paint, round.city, 1);
        open(round);
        QTRY_COMPARE(round.chosen(), QStringLiteral("City Body Shop"));
        QTest::keyClick(list(round), Qt::Key_F9, Qt::ShiftModifier);
        QTRY_VERIFY(QApplication::activePopupWidget());
        auto *day = found<QLineEdit>(*QApplication::activePopupWidget(), "nextDay");
        day->clear();
        QTest::keyClicks(day, QStringLiteral("2026-12-03"));
        QTest::keyClick(day, Qt::Key_Return);
        QTRY_COMPARE(steps(round).size(), 1);
        QCOMPARE(steps(round).constFirst().nextOn, QDate(2026, 12, 3));
    }

    void theTalkIsLoggedFromTheWeekAndTheStepIsDone()
    {
        Round round;
        const auto step =
            round.talk(round.volt, round.today().addDays(-9), "Talked", "Send prices", QDate(2026, 11, 23));
        open(round);
        QTRY_COMPARE(round.chosen(), QStringLiteral("Volt Garage"));
        QTest::keyClick(list(round), Qt::Key_Return);
        round.awaitDialog();
        QCOMPARE(round.field<QLineEdit>("person")->text(), QStringLiteral("Samir Haddad"));
        round.into("summary");
        round.type(QStringLiteral("They take the prices"));
        round.save();
        QTRY_VERIFY(!round.dialog());
        QCOMPARE(round.touch(step).nextDoneOn, round.today());
        QTRY_VERIFY(found<QWidget>(*round.page, "weekView")->isVisible());
        QTRY_VERIFY(!rows(round).contains(QStringLiteral("Volt Garage")));
    }

    void nothingToDoIsSaidAndTheNextWeekIsItsOwn()
    {
        Round round;
        round.talk(round.volt, round.today().addDays(-3), "Talked", "Send prices", QDate(2026, 12, 1));
        open(round);
        auto *empty = found<QWidget>(*round.page, "weekEmpty");
        QTRY_VERIFY(empty->isVisible());
        found<ui::SegmentedControl>(*round.page, "weekChoice")->setValue(1);
        QTRY_COMPARE(after(round, "[Tuesday, 1 Dec]"), QStringLiteral("Volt Garage"));
        found<QAction>(*round.page, "weekPrint")->trigger();
        const auto asked = std::get<ui::ShowReport>(round.shell.visited.constLast().request);
        QCOMPARE(asked.kind, domain::ReportKind::WeekPlan);
        QCOMPARE(asked.weeksAhead, 1);
    }
};

QTEST_MAIN(WeekViewTest)
#include "WeekViewTest.moc"
