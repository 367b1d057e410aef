// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/StrengthMatrix.h"

#include <QTest>

using namespace domain;

namespace {

const CategoryId body(1), glass(2);
const CompetencyId repair(1), frame(2), windscreen(3), camera(4);
const CompetitorId delgado(1), northside(2), volt(3);
const QDate today(2026, 11, 21);
constexpr int StaleAfter = 12;

Competency competency(CompetencyId id, const char *name, CategoryId category)
{
    Competency made;
    made.id = id;
    made.name = QString::fromLatin1(name);
    made.category = category;
    return made;
}

Competitor competitor(CompetitorId id, const char *name)
{
    Competitor made;
    made.id = id;
    made.name = QString::fromLatin1(name);
    return made;
}

Strength strength(CompetencyId row, MatrixColumn column, int level, QDate on = QDate(2026, 10, 3))
{
    return {row, column, Level::from(level), {}, {}, {}, on};
}

///              us  delgado  northside  volt
/// repair        5     4         -        2
/// frame         2     5         -        1
/// windscreen    1     2         5        3 (old)
/// camera        -     -         4        5
StrengthMatrix::Contents shop()
{
    StrengthMatrix::Contents contents;
    contents.categories = {{body, QStringLiteral("Body"), 0}, {glass, QStringLiteral("Glass"), 1}};
    contents.competencies = {
        competency(repair, "Collision repair", body), competency(frame, "Frame straightening", body),
        competency(windscreen, "Windscreen", glass), competency(camera, "Camera calibration", glass)};
    contents.competitors = {competitor(delgado, "Delgado"), competitor(northside, "Northside"),
                            competitor(volt, "Volt")};
    contents.strengths = {strength(repair, {}, 5),
                          strength(repair, delgado, 4),
                          strength(repair, volt, 2),
                          strength(frame, {}, 2),
                          strength(frame, delgado, 5),
                          strength(frame, volt, 1),
                          strength(windscreen, {}, 1),
                          strength(windscreen, delgado, 2),
                          strength(windscreen, northside, 5),
                          strength(windscreen, volt, 3, QDate(2025, 1, 1)),
                          strength(camera, northside, 4),
                          strength(camera, volt, 5)};
    contents.timesAsked = {{windscreen, 31}, {frame, 17}, {repair, 2}};
    return contents;
}

QList<CompetencyId> rowsOf(const StrengthMatrix::Selection &selection)
{
    QList<CompetencyId> rows;
    for (const auto &group : selection.groups)
        rows += group.rows;
    return rows;
}

} // namespace

class StrengthMatrixTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMarkNeedsOneStrongAndOneWeakSide_data()
    {
        QTest::addColumn<int>("ours");
        QTest::addColumn<int>("theirs");
        QTest::addColumn<CellMark>("mark");
        QTest::newRow("just a gap") << 2 << 4 << CellMark::Gap;
        QTest::newRow("widest gap") << 0 << 5 << CellMark::Gap;
        QTest::newRow("we are middling") << 3 << 5 << CellMark::None;
        QTest::newRow("they are middling") << 0 << 3 << CellMark::None;
        QTest::newRow("just an edge") << 4 << 2 << CellMark::Edge;
        QTest::newRow("both strong") << 5 << 4 << CellMark::None;
        QTest::newRow("ours unknown is not 0") << -1 << 5 << CellMark::None;
        QTest::newRow("theirs unknown is not 0") << 5 << -1 << CellMark::None;
    }
    void aMarkNeedsOneStrongAndOneWeakSide()
    {
        QFETCH(int, ours);
        QFETCH(int, theirs);
        QFETCH(CellMark, mark);
        QCOMPARE(markOf(Level::from(ours), Level::from(theirs)), mark);
    }

    void ourOwnColumnNeverHasAMark()
    {
        const StrengthMatrix matrix(shop());
        QCOMPARE(matrix.mark(frame, delgado), CellMark::Gap);
        QCOMPARE(matrix.mark(frame, {}), CellMark::None);
    }

    void unknownCellsLowerTheShareKnownAndRetiredOnesAreLeftOut()
    {
        auto contents = shop();
        QCOMPARE(StrengthMatrix(contents).shareKnown(), 12.0 / 16.0);
        contents.competitors[1].retiredOn = today;
        contents.competencies[3].retiredOn = today;
        const StrengthMatrix matrix(contents);
        QCOMPARE(matrix.competenciesInUse(), 3);
        QCOMPARE(matrix.competitorsInUse(), 2);
        QCOMPARE(matrix.shareKnown(), 9.0 / 9.0);
        QCOMPARE(StrengthMatrix().shareKnown(), 0.0);
    }

    void settingACellToNotKnownTakesItsLevelAway()
    {
        StrengthMatrix matrix(shop());
        matrix.set({frame, delgado, {}, {}, {}, {}, {}});
        QCOMPARE(matrix.level(frame, delgado), MaybeLevel());
        matrix.set(strength(camera, delgado, 1));
        QCOMPARE(matrix.level(camera, delgado), Level::from(1));
        QCOMPARE(matrix.level(camera, northside), Level::from(4));
    }

    void whereWeSendListsTheStrongestFirstByHowOftenItWasAskedFor()
    {
        const auto lines = StrengthMatrix(shop()).whereWeSend();
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0].name, QStringLiteral("Windscreen"));
        QCOMPARE(lines[0].timesAsked, 31);
        QCOMPARE(lines[0].ours, Level::from(1));
        QCOMPARE(lines[0].others,
                 QList<StrengthMatrix::Rated>({{northside, QStringLiteral("Northside"), *Level::from(5)}}));
        QCOMPARE(lines[1].competency, frame);
    }

    void whatWeCanTakeListsTheWeakestFirst()
    {
        auto contents = shop();
        contents.strengths[1] = strength(repair, delgado, 1);
        const auto lines = StrengthMatrix(contents).whatWeCanTake();
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines[0].competency, repair);
        QCOMPARE(lines[0].others.size(), 2);
        QCOMPARE(lines[0].others[0].competitor, delgado);
        QCOMPARE(lines[0].others[1].competitor, volt);
    }

    void nobodyIsSentToARetiredCompetitor()
    {
        auto contents = shop();
        contents.competitors[1].retiredOn = today;
        const StrengthMatrix matrix(contents);
        QCOMPARE(matrix.whereWeSend().size(), 1);
        QCOMPARE(matrix.rated(windscreen).size(), 2);
    }

    void orderIsByCategoryThenByWhatWasAskedOrTheWidestGap()
    {
        const StrengthMatrix matrix(shop());
        const auto rows = [&](MatrixOrder order) {
            return rowsOf(matrix.select(order, MatrixShow::All, today, StaleAfter));
        };
        QCOMPARE(rows(MatrixOrder::Category), QList({repair, frame, windscreen, camera}));
        QCOMPARE(rows(MatrixOrder::MostSentAway), QList({windscreen, camera, frame, repair}));
        // Our own level at camera calibration is not known: there is no gap to speak of.
        QCOMPARE(rows(MatrixOrder::Gap), QList({windscreen, camera, frame, repair}));
    }

    void aFilterLeavesRowsAndColumnsWithSuchACell_data()
    {
        QTest::addColumn<MatrixShow>("show");
        QTest::addColumn<QList<CompetencyId>>("rows");
        QTest::addColumn<QList<CompetitorId>>("columns");
        QTest::newRow("gaps") << MatrixShow::Gaps << QList({frame, windscreen})
                              << QList({delgado, northside});
        QTest::newRow("edges") << MatrixShow::Edges << QList({repair}) << QList({volt});
        QTest::newRow("stale") << MatrixShow::Stale << QList({windscreen}) << QList({volt});
        QTest::newRow("unknown") << MatrixShow::Unknown << QList({repair, frame, camera})
                                 << QList({delgado, northside});
    }
    void aFilterLeavesRowsAndColumnsWithSuchACell()
    {
        QFETCH(MatrixShow, show);
        const auto selection = StrengthMatrix(shop()).select(MatrixOrder::Category, show, today, StaleAfter);
        QTEST(rowsOf(selection), "rows");
        QTEST(selection.columns, "columns");
    }

    void retiredOnesAreListedOnlyWhenAskedFor()
    {
        auto contents = shop();
        contents.competitors[0].retiredOn = today;
        contents.competencies[0].retiredOn = today;
        const StrengthMatrix matrix(contents);
        const auto inUse = matrix.select(MatrixOrder::Category, MatrixShow::All, today, StaleAfter);
        QCOMPARE(rowsOf(inUse), QList({frame, windscreen, camera}));
        QCOMPARE(inUse.columns, QList({northside, volt}));
        const auto all = matrix.select(MatrixOrder::Category, MatrixShow::WithRetired, today, StaleAfter);
        QCOMPARE(rowsOf(all).size(), 4);
        QCOMPARE(all.columns.size(), 3);
    }
};

QTEST_GUILESS_MAIN(StrengthMatrixTest)
#include "StrengthMatrixTest.moc"
