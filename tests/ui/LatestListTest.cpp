// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/LatestList.h"

#include "ui/Stage.h"

using namespace ui;

/// The entries of the Today page.
class LatestListTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entriesAreShownWholeOrNotAtAll();
};

void LatestListTest::entriesAreShownWholeOrNotAtAll()
{
    Stage stage;
    LatestList list(stage.theme, QLocale(QLocale::English));
    list.setRows(QList<ledger::SendAwayRow>(8));
    const int one = list.sizeHint().height() / 8;
    for (const int room : {8, 3, 1}) {
        list.resize(300, room * one + one / 2);
        list.show();
        QCoreApplication::processEvents();
        int shown = 0;
        for (const QWidget *entry : list.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
            if (!entry->isVisible())
                continue;
            ++shown;
            QCOMPARE(entry->height(), one);
        }
        QCOMPARE(shown, room);
    }
}

QTEST_MAIN(LatestListTest)
#include "LatestListTest.moc"
