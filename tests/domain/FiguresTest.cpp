// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Figures.h"

#include <QTest>

using namespace domain;

class FiguresTest final : public QObject
{
    Q_OBJECT

private:
    static Money euros(qint64 cents) { return Money(cents, Currency::euro()); }

    static Flows flows(qint64 forgone, qint64 returned, qint64 received = 0, qint64 wordOfMouth = 0)
    {
        Flows made(Currency::euro());
        made.sent = Tally(forgone ? 1 : 0, euros(forgone));
        made.returned = made.returnedInWindow = Tally(returned ? 1 : 0, euros(returned));
        made.received = Tally(received ? 1 : 0, euros(received));
        made.wordOfMouth = Tally(wordOfMouth ? 1 : 0, euros(wordOfMouth));
        return made;
    }

    /// Months from January 2026 in which so much more came in than went out.
    static QList<PayoffMonth> adding(const QList<qint64> &nets, Margin margin = Margin::full())
    {
        QList<MonthFigures> known;
        for (qsizetype i = 0; i < nets.size(); ++i) {
            const qint64 net = nets.at(i);
            known.append(
                {Month(2026, 1).plus(static_cast<int>(i)), net < 0 ? flows(-net, 0) : flows(0, net)});
        }
        const Month last = Month(2026, static_cast<int>(nets.size()));
        return runningPayoff(monthSeries(known, Month(2026, 1), last, QDate(2030, 1, 1), Currency::euro()),
                             margin);
    }

    static QList<qint64> running(const QList<PayoffMonth> &payoff)
    {
        QList<qint64> totals;
        for (const PayoffMonth &month : payoff)
            totals.append(month.running.minor());
        return totals;
    }

private Q_SLOTS:
    void monthsInWhichNothingHappenedAreShown()
    {
        const QList<MonthFigures> known{{Month(2026, 4), flows(300, 0)},
                                        {Month(2025, 12), flows(999, 0)},
                                        {Month(2026, 1), flows(100, 0)},
                                        {Month(2026, 6), flows(999, 0)}};
        const MonthSeries series =
            monthSeries(known, Month(2026, 1), Month(2026, 5), QDate(2026, 12, 1), Currency::euro());
        QStringList months;
        QList<qint64> sent;
        for (const MonthFigures &figures : series.months) {
            months.append(figures.month.text());
            sent.append(figures.flows.sent.value.minor());
        }
        QCOMPARE(months.join(QLatin1Char(' ')), QStringLiteral("2026-01 2026-02 2026-03 2026-04 2026-05"));
        QCOMPARE(sent, (QList<qint64>{100, 0, 0, 300, 0}));
        QCOMPARE(series.total().sent, Tally(2, euros(400)));
        QVERIFY(monthSeries(known, Month(2026, 5), Month(2026, 4), QDate(2026, 12, 1), Currency::euro())
                    .isEmpty());
    }

    void theMonthThatIsNotOverIsMarked()
    {
        const auto unfinished = [](Month to, QDate today) {
            return monthSeries({}, Month(2026, 1), to, today, Currency::euro()).unfinished;
        };
        QCOMPARE(unfinished(Month(2026, 6), QDate(2026, 6, 1)), std::optional(Month(2026, 6)));
        QCOMPARE(unfinished(Month(2026, 6), QDate(2026, 6, 29)), std::optional(Month(2026, 6)));
        QCOMPARE(unfinished(Month(2026, 6), QDate(2026, 6, 30)), std::optional<Month>());
        QCOMPARE(unfinished(Month(2026, 6), QDate(2026, 7, 1)), std::optional<Month>());
        QCOMPARE(unfinished(Month(2026, 5), QDate(2026, 6, 15)), std::optional<Month>());
    }

    /// payoff = m * (returned + referrals in + word of mouth) - m * forgone
    void thePayoffRunsFromMonthToMonth()
    {
        const QList<MonthFigures> known{{Month(2026, 1), flows(100'000, 0)},
                                        {Month(2026, 2), flows(50'000, 60'000, 30'000, 10'000)}};
        const MonthSeries series =
            monthSeries(known, Month(2026, 1), Month(2026, 3), QDate(2027, 1, 1), Currency::euro());
        QCOMPARE(running(runningPayoff(series, Margin::full())), (QList<qint64>{-100'000, -50'000, -50'000}));
        const auto half = runningPayoff(series, *Margin::fromBasisPoints(5'000), flows(0, 20'000));
        QCOMPARE(running(half), (QList<qint64>{-40'000, -15'000, -15'000}));
        QCOMPARE(half.at(1).forgone, euros(25'000));
        QCOMPARE(half.at(1).returned, euros(30'000));
        QCOMPARE(half.at(1).received, euros(15'000));
        QCOMPARE(half.at(1).wordOfMouth, euros(5'000));
        QCOMPARE(half.at(1).net(), euros(25'000));
        QCOMPARE(netPayoff(series.total(), Margin::full()), euros(-50'000));
    }

    void roundingDoesNotGatherOverTheMonths()
    {
        // Half of a cent each month: rounded by itself it would be 12 cents and not 6.
        const auto payoff = adding(QList<qint64>(12, 1), *Margin::fromBasisPoints(5'000));
        QCOMPARE(payoff.constLast().running, euros(6));
    }

    void onlyReturnsInTheWindowPayOff()
    {
        Flows late(Currency::euro());
        late.returned = Tally(3, euros(90'000));
        late.returnedInWindow = Tally(1, euros(10'000));
        QCOMPARE(netPayoff(late, Margin::full()), euros(10'000));
    }

    void paybackIsTheMonthFromWhichItStaysPaid_data()
    {
        QTest::addColumn<QList<qint64>>("nets");
        QTest::addColumn<QString>("payback");
        QTest::newRow("never") << QList<qint64>{-100, 50, 49} << QString();
        QTest::newRow("to the cent") << QList<qint64>{-100, 50, 50} << "2026-03";
        QTest::newRow("and stays") << QList<qint64>{-100, 150, -50, 0} << "2026-02";
        QTest::newRow("dips below again") << QList<qint64>{-100, 150, -51, 2} << "2026-04";
        QTest::newRow("dips below and stays there") << QList<qint64>{-100, 150, -51, 0} << QString();
        QTest::newRow("nothing yet") << QList<qint64>{0, 0, 0} << QString();
        QTest::newRow("no months") << QList<qint64>{} << QString();
        QTest::newRow("never behind") << QList<qint64>{10, 10} << "2026-01";
        QTest::newRow("empty months first") << QList<qint64>{0, 0, 10} << "2026-03";
    }
    void paybackIsTheMonthFromWhichItStaysPaid()
    {
        QFETCH(QList<qint64>, nets);
        QFETCH(QString, payback);
        const auto month = paybackMonth(nets.isEmpty() ? QList<PayoffMonth>() : adding(nets));
        QCOMPARE(month ? month->text() : QString(), payback);
    }

    /// b* = 1 - (forgone - in - word of mouth) / returned, kept within 0..1
    void breakEvenIsAShareOfTheReturns_data()
    {
        QTest::addColumn<qint64>("forgone");
        QTest::addColumn<qint64>("returned");
        QTest::addColumn<qint64>("received");
        QTest::addColumn<qint64>("wordOfMouth");
        QTest::addColumn<double>("share");
        QTest::newRow("63 %") << 50'000LL << 100'000LL << 10'000LL << 3'000LL << 0.63;
        QTest::newRow("referrals alone pay") << 50'000LL << 1'000LL << 60'000LL << 0LL << 1.0;
        QTest::newRow("does not pay") << 50'000LL << 1'000LL << 0LL << 0LL << 0.0;
        QTest::newRow("just pays") << 1'000LL << 1'000LL << 0LL << 0LL << 0.0;
        QTest::newRow("nothing forgone") << 0LL << 1'000LL << 0LL << 0LL << 1.0;
        QTest::newRow("nothing came back") << 50'000LL << 0LL << 99'000LL << 0LL << -1.0;
        QTest::newRow("nothing at all") << 0LL << 0LL << 0LL << 0LL << -1.0;
    }
    void breakEvenIsAShareOfTheReturns()
    {
        QFETCH(qint64, forgone);
        QFETCH(qint64, returned);
        QFETCH(qint64, received);
        QFETCH(qint64, wordOfMouth);
        QFETCH(double, share);
        QCOMPARE(breakEvenShare(flows(forgone, returned, received, wordOfMouth)).value_or(-1.0), share);
    }

    void flowsAddUpInEveryPart()
    {
        Flows one = flows(1, 2, 3, 4);
        one.returnedKnownBefore = Tally(1, euros(2));
        Flows sum = one;
        sum += one;
        QCOMPARE(sum.sent, Tally(2, euros(2)));
        QCOMPARE(sum.returned, Tally(2, euros(4)));
        QCOMPARE(sum.returnedInWindow, Tally(2, euros(4)));
        QCOMPARE(sum.returnedKnownBefore, Tally(2, euros(4)));
        QCOMPARE(sum.received, Tally(2, euros(6)));
        QCOMPARE(sum.wordOfMouth, Tally(2, euros(8)));
    }

    void aPartnersBalanceIsAtTheMargin()
    {
        PartnerBalance balance(CompetitorId(1), QStringLiteral("Northside"), Currency::euro());
        balance.sent = Tally(3, euros(30'000));
        balance.received = Tally(1, euros(5'000));
        balance.returned = Tally(2, euros(10'001));
        QCOMPARE(balance.net(Margin::full()), euros(-14'999));
        QCOMPARE(balance.net(*Margin::fromBasisPoints(5'000)), euros(-7'500));
    }

    void coverageIsAShareOfTheSendAways()
    {
        const Coverage coverage{8, 6, 2, 8};
        QCOMPARE(coverage.customer(), 0.75);
        QCOMPARE(coverage.outcome(), 0.25);
        QCOMPARE(coverage.value(), 1.0);
        QCOMPARE(Coverage().customer(), 0.0);
    }
};

QTEST_GUILESS_MAIN(FiguresTest)
#include "FiguresTest.moc"
