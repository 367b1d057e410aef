// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Round.h"

#include <QMenu>
#include <QTranslator>

/// What the page of partners adds to the menu bar.
class PartnersMenuTest final : public QObject
{
    Q_OBJECT

    static QChar letterOf(const QString &text)
    {
        const qsizetype at = text.indexOf(QLatin1Char('&'));
        return at >= 0 ? text.at(at + 1).toLower() : QChar();
    }
    /// Of all that is to be reached from one menu.
    static void checkLetters(const QList<QAction *> &actions)
    {
        QHash<QChar, QString> taken;
        for (const QAction *action : actions) {
            if (action->isSeparator())
                continue;
            const QChar letter = letterOf(action->text());
            QVERIFY2(!taken.contains(letter) || letter.isNull(),
                     qPrintable(action->text() + QStringLiteral(" / ") + taken.value(letter)));
            taken.insert(letter, action->text());
            if (action->menu())
                checkLetters(action->menu()->actions());
        }
    }

private Q_SLOTS:
    void eachEntryHasALetterOfItsOwn_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << QStringLiteral("en");
        QTest::newRow("German") << QStringLiteral("de");
    }
    void eachEntryHasALetterOfItsOwn()
    {
        QFETCH(const QString, language);
        QTranslator words;
        QVERIFY(words.load(QStringLiteral(":/elsewhere/translations/elsewhere_%1.qm").arg(language)));
        QVERIFY(QCoreApplication::installTranslator(&words));
        Round round{};
        round.show();
        QVERIFY(round.page->pageActions().size() > 10);
        checkLetters(round.page->pageActions());
    }
};

QTEST_MAIN(PartnersMenuTest)
#include "PartnersMenuTest.moc"
