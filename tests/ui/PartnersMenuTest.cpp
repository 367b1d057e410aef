// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Round.h"
#include "ui/widgets/ManagerAccess.h"
#include "ui/widgets/PersonMenu.h"

#include <QMenu>
#include <QTranslator>

#include <algorithm>

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

    void aContactPersonsDataIsHandedOutAndErased()
    {
        Round round{};
        ui::ManagerAccess manager(round.context());
        round.shell.access = &manager;
        round.shell.atCounter = round.maria;
        manager.reload();
        domain::Competitor volt = round.competitor(round.volt);
        domain::Contact jonas;
        jonas.name = QStringLiteral("Jonas Wexford");
        jonas.phones = {QStringLiteral("0431 555 0199")};
        volt.contacts = {jonas};
        SUCCEEDS(ledger::Competitors(*round.ledger).save(volt));
        domain::Touch talk = round.touch(round.talk(round.volt, round.today(), "Talked of prices"));
        talk.person = jonas.name;
        SUCCEEDS(ledger::Partners(*round.ledger).saveTouch(talk));
        round.show();
        round.choose("Volt Garage");
        auto *menu = found<ui::PersonMenu>(*round.page, "contactData");
        QTRY_VERIFY(menu->menuAction()->isEnabled());
        menu->fill();
        auto *person = found<QMenu>(*menu, "contactDataPerson");
        QCOMPARE(person->title(), QStringLiteral("Jonas Wexford"));
        const auto action = [person](const char *name) {
            const auto actions = person->actions();
            return *std::ranges::find_if(
                actions, [name](QAction *each) { return each->objectName() == QLatin1StringView(name); });
        };
        const QString path = round.folder.filePath(QStringLiteral("jonas.json"));
        round.prompts.filesToSave = {path};
        action("personJson")->trigger();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray json = file.readAll();
        for (const char *part : {"\"contact\"", "Volt Garage", "0431 555 0199", "Talked of prices"})
            QVERIFY2(json.contains(part), part);
        round.prompts.answers = {1};
        action("erasePerson")->trigger();
        QVERIFY(round.prompts.questions.constFirst().contains(QStringLiteral("Jonas Wexford")));
        QVERIFY(round.competitor(round.volt).contacts.isEmpty());
        QVERIFY(round.touch(talk.id).summary.isEmpty());
        QVERIFY(round.shell.errors.isEmpty());
        const auto isEmpty = [menu] {
            menu->fill();
            return menu->actions().size() == 1 && !menu->actions().constFirst()->isEnabled();
        };
        QTRY_VERIFY(isEmpty());
        round.page.reset();
    }
};

QTEST_MAIN(PartnersMenuTest)
#include "PartnersMenuTest.moc"
