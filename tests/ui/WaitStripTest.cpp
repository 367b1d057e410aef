// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/WaitStrip.h"

#include <QApplication>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using ui::WaitStrip;

class WaitStripTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTakesLongShowsHowFarItIsAndCanBeCancelledAndAskedForAgain()
    {
        QWidget window;
        WaitStrip strip(QStringLiteral("Pages…"), &window);
        window.show();
        const auto watch = strip.begin();
        QVERIFY(watch->goesOn(0.4));
        QTRY_VERIFY(strip.isVisible());
        auto *bar = strip.findChild<QProgressBar *>();
        QTRY_COMPARE(bar->value(), bar->maximum() * 2 / 5);
        auto *button = strip.findChild<QPushButton *>();
        QSignalSpy cancelled(&strip, &WaitStrip::cancelled);
        QSignalSpy wanted(&strip, &WaitStrip::wantedAgain);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(cancelled.size(), 1);
        QVERIFY(!watch->goesOn(0.5));
        QVERIFY(strip.isVisible() && !bar->isVisible());
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(cancelled.size(), 1);
        QVERIFY(strip.begin()->goesOn(0));
        QVERIFY(!strip.isVisible());
    }

    void whatIsBegunAnewGivesUpWhatWasUnderWay()
    {
        QWidget window;
        WaitStrip strip(QStringLiteral("Pages…"), &window);
        const auto first = strip.begin();
        const auto second = strip.begin();
        QVERIFY(first->isGivenUp() && !second->isGivenUp());
        strip.end();
        QVERIFY(second->isGivenUp());
    }
};

QTEST_MAIN(WaitStripTest)
#include "WaitStripTest.moc"
