// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Conduct.h"

#include <QTest>

using namespace domain;

class ConductTest final : public QObject
{
    Q_OBJECT

    static constexpr int Year = 2026;
    static QDate day(int month, int d = 1) { return QDate(Year, month, d); }

private Q_SLOTS:
    void theLadderIsClimbedStepByStep()
    {
        const Ladder ladder;
        QList<StepTaken> taken;
        for (const Step expected :
             {Step::Remind, Step::Coach, Step::FinalWarning, Step::SendElsewhere, Step::SendElsewhere}) {
            const auto position = positionOn(ladder, taken, Step::Remind, day(6));
            QCOMPARE(position.next, expected);
            QCOMPARE(position.counted, taken.size());
            taken.append({day(5), position.next});
        }
    }

    void graveActionsStartHigher()
    {
        QCOMPARE(positionOn({}, {}, Step::FinalWarning, day(6)).next, Step::FinalWarning);
        QCOMPARE(positionOn({}, {{day(5), Step::FinalWarning}}, Step::Remind, day(6)).next,
                 Step::SendElsewhere);
        QCOMPARE(positionOn({}, {{day(5), Step::Remind}}, Step::SendElsewhere, day(6)).next,
                 Step::SendElsewhere);
    }

    void aLadderEditedWhileInUseGoesOnUpwards()
    {
        const QList<StepTaken> coached{{day(4), Step::Remind}, {day(5), Step::Coach}};
        Ladder twice;
        twice.times[Step::Coach] = 2;
        QCOMPARE(positionOn(twice, coached, Step::Remind, day(6)).next, Step::Coach);
        Ladder withoutWarning;
        withoutWarning.times.remove(Step::FinalWarning);
        QCOMPARE(positionOn(withoutWarning, coached, Step::Remind, day(6)).next, Step::SendElsewhere);
        Ladder withoutCoaching;
        withoutCoaching.times[Step::Coach] = 0;
        const auto position = positionOn(withoutCoaching, coached, Step::Remind, day(6));
        QCOMPARE(position.highest, std::optional(Step::Coach));
        QCOMPARE(position.next, Step::FinalWarning);
    }

    void timeGoingBackSeesTheLadderOfItsOwnDay()
    {
        const QList<StepTaken> taken{{day(8), Step::Coach}, {day(3), Step::Remind}};
        QCOMPARE(positionOn({}, taken, Step::Remind, day(2)).next, Step::Remind);
        QCOMPARE(positionOn({}, taken, Step::Remind, day(3)).next, Step::Coach);
        QCOMPARE(positionOn({}, taken, Step::Remind, day(9)).next, Step::FinalWarning);
    }

    void oldIncidentsAreForgottenWhenTheOwnerSaysSo()
    {
        Ladder ladder;
        ladder.forgottenAfterMonths = 6;
        const QList<StepTaken> taken{{day(1), Step::FinalWarning}, {day(7), Step::Remind}};
        QCOMPARE(positionOn(ladder, taken, Step::Remind, day(7)).next, Step::SendElsewhere); // six months
        const auto later = positionOn(ladder, taken, Step::Remind, day(7, 2));
        QCOMPARE(later.next, Step::Coach);
        QCOMPARE(later.used, (QMap<Step, int>{{Step::Remind, 1}}));
    }

    void sendingElsewhereIsOpenToAManagersJudgement()
    {
        QCOMPARE(allowedSteps(positionOn({}, {}, Step::Remind, day(1))),
                 (QList{Step::Remind, Step::SendElsewhere}));
        QCOMPARE(allowedSteps(positionOn({}, {}, Step::SendElsewhere, day(1))), QList{Step::SendElsewhere});
    }

    void anExclusionEndsAfterItsLastDayOrWhenItIsLifted()
    {
        Exclusion exclusion;
        QVERIFY(exclusion.isInForce(day(12, 31)));
        exclusion.until = day(6);
        QVERIFY(exclusion.isInForce(day(6)));
        QVERIFY(!exclusion.isInForce(day(6, 2)));
        exclusion.liftedOn = day(5);
        QVERIFY(exclusion.isInForce(day(4, 30)));
        QVERIFY(!exclusion.isInForce(day(5)));
    }
};

QTEST_APPLESS_MAIN(ConductTest)
#include "ConductTest.moc"
