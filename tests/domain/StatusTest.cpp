// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Status.h"

#include <QTest>

using namespace domain;

class StatusTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOrdinaryWayGoesForwardOnly()
    {
        const QList<Status> way{Status::HandedOff, Status::Acknowledged, Status::Accepted, Status::Booked,
                                Status::Served};
        for (qsizetype from = 0; from < way.size() - 1; ++from) {
            for (qsizetype to = 0; to < way.size(); ++to)
                QCOMPARE(isAllowedMove(way[from], way[to]), to > from);
        }
    }
    void aDraftIsHandedOffOrGivenUp()
    {
        QCOMPARE(movesFrom(Status::Draft),
                 QList<Status>({Status::HandedOff, Status::Cancelled, Status::EnteredInError}));
    }
    void settledOnesCanBeReopened()
    {
        for (const Status status :
             {Status::Closed, Status::Declined, Status::NoShow, Status::Cancelled, Status::Failed})
            QVERIFY2(isAllowedMove(status, Status::HandedOff), qPrintable(codeOf(status)));
    }
    void enteredInErrorIsLeftOnlyByUndo() { QVERIFY(movesFrom(Status::EnteredInError).isEmpty()); }
    void nothingBecomesADraftAgain()
    {
        for (const auto &entry : allOf<Status>())
            QVERIFY2(!isAllowedMove(entry.value, Status::Draft), entry.code);
    }
    void draftsAndErrorsAreInNoFigure()
    {
        for (const auto &entry : allOf<Status>()) {
            const bool left = entry.value == Status::Draft || entry.value == Status::EnteredInError;
            QCOMPARE(countsAsSendAway(entry.value), !left);
            QVERIFY(!countsAsGoodwill(entry.value, Motive::Staff));
        }
    }
    void anAssumedAnswerIsNoKnownOutcome()
    {
        QCOMPARE(outcomeAfter(Status::Served, HowKnown::Assumed, Outcome::Unknown), Outcome::Unknown);
        QCOMPARE(outcomeAfter(Status::Served, HowKnown::PartnerTold, Outcome::Unknown), Outcome::Served);
        QCOMPARE(outcomeAfter(Status::Declined, HowKnown::CustomerTold, Outcome::Unknown),
                 Outcome::NotServed);
    }
    void closingKeepsTheOutcomeAndReopeningForgetsIt()
    {
        QCOMPARE(outcomeAfter(Status::Closed, std::nullopt, Outcome::Served), Outcome::Served);
        QCOMPARE(outcomeAfter(Status::HandedOff, std::nullopt, Outcome::Served), Outcome::Unknown);
    }
    void codesAreReadBack()
    {
        for (const auto &entry : allOf<Status>())
            QCOMPARE(fromCode<Status>(codeOf(entry.value)), std::optional(entry.value));
        QVERIFY(!fromCode<Status>(QStringLiteral("nonsense")).has_value());
    }
};

QTEST_APPLESS_MAIN(StatusTest)
#include "StatusTest.moc"
