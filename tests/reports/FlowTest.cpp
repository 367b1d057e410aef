// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/Flow.h"

#include <QTest>

using reports::Band;

class FlowTest final : public QObject
{
    Q_OBJECT

private:
    static Band band(qreal height, qreal spaceBefore = 0, bool staysWithNext = false)
    {
        return Band{
            .height = height, .paint = {}, .spaceBefore = spaceBefore, .staysWithNext = staysWithNext};
    }

    static QList<int> perPage(const QList<QList<reports::PlacedBand>> &pages)
    {
        QList<int> counts;
        for (const auto &page : pages)
            counts.append(static_cast<int>(page.size()));
        return counts;
    }

private Q_SLOTS:
    void bandsThatDoNotFitBeginTheNextPage()
    {
        const QList<Band> bands{band(40), band(40), band(40)};
        const auto pages = reports::flow(bands, QSizeF(10, 100));
        QCOMPARE(perPage(pages), QList<int>({2, 1}));
        QCOMPARE(pages.at(1).at(0).place, QRectF(0, 0, 10, 40));
    }

    void spaceCountsBetweenBandsButNotAtTheTop()
    {
        const QList<Band> bands{band(40, 15), band(40, 15), band(40, 15)};
        const auto pages = reports::flow(bands, QSizeF(10, 100));
        QCOMPARE(pages.at(0).at(0).place.top(), 0.0);
        QCOMPARE(pages.at(0).at(1).place.top(), 55.0);
        QCOMPARE(perPage(pages), QList<int>({2, 1}));
        QCOMPARE(pages.at(1).at(0).place.top(), 0.0);
    }

    void headingIsNeverTheLastOnAPage()
    {
        const QList<Band> bands{band(70), band(20, 0, true), band(20, 0, true), band(20)};
        QCOMPARE(perPage(reports::flow(bands, QSizeF(10, 100))), QList<int>({1, 3}));
    }

    void whatNoPageHoldsTogetherIsBroken()
    {
        const QList<Band> bands{band(20), band(90, 0, true), band(20, 5)};
        const auto pages = reports::flow(bands, QSizeF(10, 100));
        QCOMPARE(perPage(pages), QList<int>({1, 1, 1}));
        QCOMPARE(pages.at(2).at(0).place.top(), 0.0);
    }

    void whatStartsAPageIsTheFirstOnIt()
    {
        QList<Band> bands{band(20), band(20), band(20)};
        bands[0].startsPage = true;
        bands[1].startsPage = true;
        bands[1].repeated = std::make_shared<const Band>(band(10)); // it is no continuation
        const auto pages = reports::flow(bands, QSizeF(10, 100));
        QCOMPARE(perPage(pages), QList<int>({1, 2}));
        QCOMPARE(pages.at(1).at(0).place.top(), 0.0);
    }

    void tableGoesOnUnderItsHeader()
    {
        auto header = std::make_shared<const Band>(band(20, 0, true));
        QList<Band> bands{*header};
        for (int row = 0; row < 7; ++row) {
            bands.append(band(20));
            bands.last().repeated = header;
        }
        const auto pages = reports::flow(bands, QSizeF(10, 80));
        QCOMPARE(perPage(pages), QList<int>({4, 4, 2}));
        QCOMPARE(pages.at(1).at(0).band, header.get());
        QCOMPARE(pages.at(1).at(1).place.top(), 20.0);
    }

    void bandHigherThanThePageIsNotLeftOut()
    {
        const QList<Band> bands{band(10), band(500), band(10)};
        QCOMPARE(perPage(reports::flow(bands, QSizeF(10, 100))), QList<int>({1, 1, 1}));
    }

    void firstPageMayHaveMoreRoom()
    {
        const QList<Band> bands{band(40), band(40), band(40), band(40), band(40)};
        QCOMPARE(perPage(reports::flow(bands, QSizeF(10, 80), 40)), QList<int>({3, 2}));
    }

    void nothingToShowIsOneEmptyPage()
    {
        QCOMPARE(perPage(reports::flow({}, QSizeF(10, 80))), QList<int>({0}));
    }
};

QTEST_GUILESS_MAIN(FlowTest)
#include "FlowTest.moc"
