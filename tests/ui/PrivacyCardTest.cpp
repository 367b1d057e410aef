// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/PrivacyCard.h"

#include "ledger/Catalogue.h"
#include "ledger/Erasures.h"
#include "ui/Counter.h"
#include "ui/settings/RetentionDialog.h"
#include "ui/shell/RetentionRun.h"
#include "ui/widgets/ManagerAccess.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTimer>

#include <algorithm>

using namespace ui;

class PrivacyCardTest final : public QObject
{
    Q_OBJECT

    /// Two customers, one of whom nobody has heard of for two years.
    struct Desk : Counter
    {
        Desk() : manager(context())
        {
            shell.access = &manager;
            manager.reload();
            tom = customer(QStringLiteral("Tom Brandt"));
            send(draftOf(today().addMonths(-30), tom));
            send(draftOf(today().addMonths(-2), customer(QStringLiteral("Ana Söderlund"))));
        }

        ManagerAccess manager;
        domain::CustomerId tom;
    };

    /// Does that with the preview once it has opened.
    static void answer(const std::function<void(RetentionDialog &)> &what)
    {
        QTimer::singleShot(0, [what] {
            for (QWidget *widget : QApplication::topLevelWidgets()) {
                if (auto *dialog = qobject_cast<RetentionDialog *>(widget); dialog && dialog->isVisible())
                    return what(*dialog);
            }
            answer(what);
        });
    }

private Q_SLOTS:
    void whoHasLeftTheTeamCanBeErased()
    {
        Desk desk;
        desk.shell.atCounter = desk.maria;
        desk.manager.reload();
        domain::Staff former;
        former.name = QStringLiteral("Zacharias Quill");
        former.retiredOn = desk.today().addDays(-9);
        const auto id = Counter::must(ledger::Catalogue(*desk.ledger).addStaff(former));
        PrivacyCard card(desk.context());
        card.show();
        auto *menu = found<PersonMenu>(card, "teamDataMenu");
        menu->fill();
        const auto people = menu->findChildren<QMenu *>(QStringLiteral("teamDataMenuPerson"));
        QVERIFY(people.size() > 1);
        const auto eraseOf = [](const QMenu *person) {
            const auto actions = person->actions();
            return *std::ranges::find_if(actions, [](QAction *each) {
                return each->objectName() == QLatin1StringView("erasePerson");
            });
        };
        QVERIFY(!eraseOf(people.constFirst())->isEnabled()); // still in the team
        QVERIFY(people.constLast()->title().contains(QStringLiteral("Zacharias Quill")));
        QVERIFY(eraseOf(people.constLast())->isEnabled());
        desk.prompts.answers = {1};
        eraseOf(people.constLast())->trigger();
        QVERIFY(desk.shell.errors.isEmpty());
        const auto staff = *ledger::Catalogue(*desk.ledger).staff(ledger::Retired::With);
        QVERIFY(std::ranges::any_of(staff, [id](const domain::Staff &one) {
            return one.id == id && !one.name.contains(QStringLiteral("Quill"));
        }));
    }

    void thePreviewIsSeenBeforeAnybodyIsErased()
    {
        Desk desk;
        PrivacyCard card(desk.context());
        card.show();
        auto *months = found<QSpinBox>(card, "retentionMonths");
        auto *apply = found<QPushButton>(card, "retentionApply");
        QCOMPARE(months->value(), 0);
        QVERIFY(!apply->isEnabled());
        months->setValue(24);
        QVERIFY(apply->isEnabled());
        answer([](RetentionDialog &dialog) {
            auto *table = found<QTableView>(dialog, "retentionTable");
            QCOMPARE(table->model()->rowCount(), 1);
            QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("Tom Brandt"));
            QVERIFY(found<QPushButton>(dialog, "retentionCancel")->isDefault());
            dialog.reject();
        });
        apply->click();
        QCOMPARE(*ledger::Erasures(*desk.ledger).retentionMonths(), 0);
        QVERIFY(ledger::Erasures(*desk.ledger).all()->isEmpty());
        answer([](RetentionDialog &dialog) { found<QPushButton>(dialog, "retentionGo")->click(); });
        apply->click();
        QVERIFY(desk.shell.errors.isEmpty());
        QCOMPARE(*ledger::Erasures(*desk.ledger).retentionMonths(), 24);
        QCOMPARE(ledger::Erasures(*desk.ledger).all()->size(), 1);
        QVERIFY((*ledger::Customers(*desk.ledger).byId(desk.tom))->isEmpty());
        QTRY_VERIFY(found<QLabel>(card, "retentionState")->text().contains(QStringLiteral("24")));
        months->setValue(0);
        apply->click();
        QCOMPARE(*ledger::Erasures(*desk.ledger).retentionMonths(), 0);
    }

    void theCounterCannotChangeIt()
    {
        Desk desk;
        desk.shell.atCounter = {};
        desk.manager.reload();
        PrivacyCard card(desk.context());
        card.show();
        QVERIFY(!found<QSpinBox>(card, "retentionMonths")->isEnabled());
        QVERIFY(!found<QPushButton>(card, "retentionApply")->isEnabled());
        desk.shell.atCounter = desk.maria;
        desk.manager.reload();
        QVERIFY(found<QSpinBox>(card, "retentionMonths")->isEnabled());
    }

    void theRuleRunsAtTheStartOnceItIsSwitchedOn()
    {
        Desk desk;
        RetentionRun run(desk.context());
        QSignalSpy finished(&run, &RetentionRun::finished);
        run.start();
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(ledger::Erasures(*desk.ledger).all()->isEmpty());
        QVERIFY(desk.shell.messages.isEmpty());
        QVERIFY(ledger::Erasures(*desk.ledger).setRetentionMonths(24));
        run.start();
        QTRY_COMPARE(finished.size(), 2);
        QCOMPARE(ledger::Erasures(*desk.ledger).all()->size(), 1);
        QCOMPARE(desk.shell.messages.size(), 1);
    }

    void whatIsHeldIsSavedAsAPage()
    {
        Desk desk;
        PrivacyCard card(desk.context());
        const QString path = desk.folder.filePath(QStringLiteral("held.pdf"));
        desk.prompts.filesToSave = {path};
        found<QPushButton>(card, "personalData")->click();
        QVERIFY(desk.shell.errors.isEmpty());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
    }
};

QTEST_MAIN(PrivacyCardTest)
#include "PrivacyCardTest.moc"
