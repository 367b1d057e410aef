// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/Composer.h"

#include <QTest>

using namespace reports;

class ComposerTest final : public QObject
{
    Q_OBJECT

private:
    /// How high a head is with a title of so many parts of the paper's width.
    static qreal heightWith(qreal part)
    {
        Composer composer({Paper::Receipt, Language(QLocale(QLocale::English))});
        QString title;
        while (textWidth(title, composer.ink().title) < part * composer.width())
            title += QStringLiteral("i i");
        composer.addHead({.title = title, .subtitle = {}, .dated = QStringLiteral("1")});
        return composer.finish({}).sheet().height(); // a receipt is as long as what is on it
    }

private Q_SLOTS:
    void aTitleIsOnOneLineWhereOnlyTheDateIsBesideIt()
    {
        QCOMPARE(heightWith(0.8), heightWith(0.1));
        QVERIFY(heightWith(1.2) > heightWith(0.1));
    }
};

QTEST_MAIN(ComposerTest)
#include "ComposerTest.moc"
