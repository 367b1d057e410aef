// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Drafts.h"

#include "ledger/Guidelines.h"
#include "ledger/LogReader.h"
#include "ledger/Pins.h"
#include "ui/Counter.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/MenuBar.h"
#include "ui/widgets/ElidedLabel.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace ui;

/// A window that may stop at any moment: gone without its dialogs having been saved or left.
class Desk : public Counter
{
public:
    std::unique_ptr<MainWindow> start()
    {
        auto opened = ledger::Ledger::open(ledger::Location::file(ledgerPath()), clock);
        auto window = std::make_unique<MainWindow>(
            WindowTools{theme, settings, prompts, clock, locale, folder.filePath(QStringLiteral("data"))},
            std::move(*opened));
        present(*window);
        return window;
    }

    QByteArray kept() const
    {
        QDir drafts(folder.filePath(QStringLiteral("data/drafts")));
        const QStringList files = drafts.entryList(QDir::Files);
        QFile file(drafts.filePath(files.value(0)));
        return !files.isEmpty() && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static QWidget *dialog() { return QApplication::activeModalWidget(); }
    static void save()
    {
        QApplication::setActiveWindow(dialog()); // which the platform without a screen leaves with its parent
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!dialog());
    }
    template <class W>
    static W *field(const char *name)
    {
        return found<W>(*dialog(), name);
    }
};

class DraftsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGuidelineThatWasNotSavedOutlivesTheProgram()
    {
        Desk desk;
        ledger::Guidelines guidelines(*desk.ledger);
        domain::Guideline rule;
        rule.name = QStringLiteral("Glass");
        rule.needs = {desk.glass};
        rule.id = Counter::must(guidelines.add(rule));
        {
            const auto window = desk.start();
            window->navigate({PageId::Playbook});
            auto *name = found<QLineEdit>(*window, "guidelineName");
            QTRY_COMPARE(name->text(), QStringLiteral("Glass"));
            name->setFocus();
            QTest::keyClicks(name, QStringLiteral(" of all kinds"));
            found<QCheckBox>(*window, "guidelineRole_manager")->click();
            QTRY_VERIFY(desk.kept().contains("of all kinds"));
        }
        {
            const auto window = desk.start();
            auto *offer = found<QAction>(*window, "reopenDraft");
            QVERIFY(offer->isEnabled());
            offer->trigger();
            QCOMPARE(found<QLineEdit>(*window, "guidelineName")->text(),
                     QStringLiteral("Glass of all kinds"));
            QVERIFY(found<QCheckBox>(*window, "guidelineRole_manager")->isChecked());
            QVERIFY(!offer->isEnabled());
            found<QAction>(*window, "playbookSave")->trigger();
        }
        const auto kept = *Counter::must(guidelines.byId(rule.id));
        QCOMPARE(kept.name, QStringLiteral("Glass of all kinds"));
        QCOMPARE(kept.roles, QList{domain::Role::Manager});
        QCOMPARE(kept.needs, rule.needs);
        QVERIFY(desk.kept().isEmpty());
    }

    void theSameFormOffersWhatWasNotSavedInIt()
    {
        Desk desk;
        {
            const auto window = desk.start();
            window->action(Command::SendElsewhere)->trigger();
            QTest::keyClicks(Desk::field<QLineEdit>("note"), QStringLiteral("red coupe"));
            QTRY_VERIFY(desk.kept().contains("red coupe"));
        }
        const auto window = desk.start();
        window->action(Command::ReferredToUs)->trigger();
        QVERIFY(!Desk::dialog()->findChild<QPushButton *>(QStringLiteral("takeUpDraft")));
        Desk::dialog()->close();
        QTRY_VERIFY(!Desk::dialog());
        window->action(Command::SendElsewhere)->trigger();
        QApplication::setActiveWindow(Desk::dialog());
        QTest::keyClicks(Desk::field<QLineEdit>("note"), QStringLiteral("another"));
        QTRY_VERIFY(desk.kept().contains("another"));
        QVERIFY(desk.kept().contains("red coupe"));
        QTest::keyClick(Desk::dialog(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(Desk::field<QLineEdit>("note")->text(), QStringLiteral("red coupe"));
        QVERIFY(!desk.kept().contains("another"));
        QVERIFY(!window->menus().reopenDraft->isEnabled());
        QTRY_VERIFY(!Desk::dialog()->findChild<QPushButton *>(QStringLiteral("takeUpDraft")));
        QTest::keyClicks(Desk::field<QLineEdit>("note"), QStringLiteral(", dented"));
        QTRY_VERIFY(desk.kept().contains("dented"));
        Desk::dialog()->findChild<QLineEdit *>(QStringLiteral("need"))->setFocus();
        QTest::keyClicks(Desk::field<QLineEdit>("need"), QStringLiteral("win"));
        QTest::keyClick(Desk::field<QLineEdit>("need"), Qt::Key_Return);
        Desk::save();
        QVERIFY(desk.kept().isEmpty());
    }

    void aNewGuidelineThatIsDiscardedIsForgotten()
    {
        Desk desk;
        {
            const auto window = desk.start();
            window->navigate({PageId::Playbook});
            found<QAction>(*window, "playbookAdd")->trigger();
            auto *name = found<QLineEdit>(*window, "guidelineName");
            QTest::keyClicks(name, QStringLiteral("Sundays"));
            QTRY_VERIFY(desk.kept().contains("Sundays"));
        }
        const auto window = desk.start();
        found<QAction>(*window, "reopenDraft")->trigger();
        QCOMPARE(found<QLineEdit>(*window, "guidelineName")->text(), QStringLiteral("Sundays"));
        found<QAction>(*window, "playbookDiscard")->trigger();
        QVERIFY(desk.kept().isEmpty());
    }

    void aNewGuidelineThatIsEmptiedIsForgotten()
    {
        Desk desk;
        const auto window = desk.start();
        window->navigate({PageId::Playbook});
        found<QAction>(*window, "playbookAdd")->trigger();
        auto *name = found<QLineEdit>(*window, "guidelineName");
        QTest::keyClicks(name, QStringLiteral("Sundays"));
        QTRY_VERIFY(desk.kept().contains("Sundays"));
        name->selectAll();
        QTest::keyClick(name, Qt::Key_Delete);
        QTRY_VERIFY(desk.kept().isEmpty());
    }

    void whatWasTypedOutlivesTheProgram()
    {
        Desk desk;
        {
            const auto window = desk.start();
            QVERIFY(!window->menus().reopenDraft->isEnabled());
            window->action(Command::SendElsewhere)->trigger();
            QTest::keyClicks(Desk::field<QLineEdit>("need"), QStringLiteral("win"));
            QTest::keyClick(Desk::field<QLineEdit>("need"), Qt::Key_Return);
            Desk::field<QComboBox>("reason")->setCurrentText(QStringLiteral("out of stock"));
            QTest::keyClicks(Desk::field<QLineEdit>("customer"), QStringLiteral("Rosa Marin, 0431 555 0199"));
            QTest::keyClicks(Desk::field<QLineEdit>("note"), QStringLiteral("<a> long \"story\""));
            QTRY_VERIFY(desk.kept().contains("story"));
        }
        const auto window = desk.start();
        window->showMessage(QStringLiteral("Something else")); // does not stand in its place
        QVERIFY(found<ElidedLabel>(*window, "statusOfferSentence")->isVisible());
        QVERIFY(found<ElidedLabel>(*window, "statusOfferSentence")
                    ->text()
                    .contains(QStringLiteral("Send a customer elsewhere")));
        QTest::mouseClick(found<QPushButton>(*window, "statusOffer"), Qt::LeftButton);
        QVERIFY(Desk::dialog());
        QVERIFY(!window->menus().reopenDraft->isEnabled());
        QCOMPARE(Desk::field<QComboBox>("reason")->currentText(), QStringLiteral("out of stock"));
        QCOMPARE(Desk::field<QLineEdit>("note")->text(), QStringLiteral("<a> long \"story\""));
        QCOMPARE(Desk::field<QLineEdit>("need")->text(), QStringLiteral("Windscreen replacement"));
        QCOMPARE(Desk::field<QLineEdit>("customer")->text(), QStringLiteral("Rosa Marin, 0431 555 0199"));
        Desk::save();
        const auto rows = Counter::must(ledger::LogReader(*desk.ledger).sendAways({}, {}, 10)).rows;
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.constFirst().customerName, QStringLiteral("Rosa Marin"));
        QCOMPARE(rows.constFirst().partnerName, QStringLiteral("Northside Glass"));
        QVERIFY(desk.kept().isEmpty());
    }

    void anEditIsTakenUpOnTheSameRecord()
    {
        Desk desk;
        const auto id = desk.send(desk.draftOf(desk.today()));
        {
            const auto window = desk.start();
            ShowLog request;
            request.sendAway = id;
            window->navigate({PageId::Log, request});
            found<QAction>(*window, "editRecord")->trigger();
            QVERIFY(Desk::dialog());
            QTest::keyClicks(Desk::field<QLineEdit>("note"), QStringLiteral("corrected"));
            QTRY_VERIFY(desk.kept().contains("corrected"));
        }
        const auto window = desk.start();
        window->menus().reopenDraft->trigger();
        QVERIFY(Desk::dialog());
        QCOMPARE(Desk::field<QLineEdit>("note")->text(), QStringLiteral("corrected"));
        QCOMPARE(Desk::field<QLineEdit>("need")->text(), QStringLiteral("Windscreen replacement"));
        Desk::save();
        QCOMPARE(desk.stored(id).note, QStringLiteral("corrected"));
        QCOMPARE(desk.stored(id).partner, std::optional(desk.northside));
    }

    void anIncidentIsTakenUpOnceItsPageIsOpen()
    {
        Desk desk;
        {
            const auto window = desk.start();
            found<QPushButton>(*window, "staffButton")->menu()->actions().constFirst()->trigger();
            window->openPage(PageId::Conduct);
            found<QAction>(*window, "noteIncident")->trigger();
            QVERIFY(Desk::dialog());
            QTest::keyClicks(Desk::field<QPlainTextEdit>("description"), QStringLiteral("Shouted."));
            QTRY_VERIFY(desk.kept().contains("Shouted."));
        }
        SUCCEEDS(ledger::Pins(*desk.ledger).set(domain::Role::Manager, QStringLiteral("2468")));
        const auto window = desk.start();
        window->menus().reopenDraft->trigger();
        QVERIFY(!Desk::dialog());
        QCOMPARE(window->currentPage()->id(), PageId::Conduct);
        auto *pin = found<QLineEdit>(*window->currentPage(), "pin");
        QTest::keyClicks(pin, QStringLiteral("2468"));
        QTest::keyClick(pin, Qt::Key_Return);
        window->menus().reopenDraft->trigger();
        QVERIFY(Desk::dialog());
        QCOMPARE(Desk::field<QPlainTextEdit>("description")->toPlainText(), QStringLiteral("Shouted."));
        QVERIFY(!window->menus().reopenDraft->isEnabled());
    }

    void someoneWhoCameBackAsAskedIsTakenUpAsThat()
    {
        Desk desk;
        auto later = desk.draftOf(desk.today().addDays(-10), desk.customer(QStringLiteral("Rosa Marin")));
        later.partner.reset();
        later.handoff.reset();
        later.reason = desk.notAtBest;
        later.deferredTo = desk.today();
        const auto id = desk.send(later);
        {
            const auto window = desk.start();
            window->ask(AskReturn{id});
            QVERIFY(Desk::dialog());
            QTest::keyClicks(Desk::field<QLineEdit>("note"), QStringLiteral("on time"));
            QTRY_VERIFY(desk.kept().contains("on time"));
        }
        const auto window = desk.start();
        window->menus().reopenDraft->trigger();
        QVERIFY(Desk::dialog());
        QCOMPARE(Desk::field<QLineEdit>("note")->text(), QStringLiteral("on time"));
        Desk::save();
        QCOMPARE(desk.stored(id).status, domain::Status::Served);
    }

    void whatIsLeftOnPurposeIsNotOffered()
    {
        Desk desk;
        const auto window = desk.start();
        window->action(Command::CameBack)->trigger();
        QTest::keyClicks(Desk::field<QLineEdit>("note"), QStringLiteral("x"));
        QTRY_VERIFY(!desk.kept().isEmpty());
        desk.prompts.answers = {1};
        QTest::keyClick(Desk::dialog(), Qt::Key_Escape);
        QVERIFY(!Desk::dialog());
        QVERIFY(desk.kept().isEmpty());
        QVERIFY(!window->menus().reopenDraft->isEnabled());
    }

    void aDialogThatWasOnlyLookedAtIsNotKept()
    {
        Desk desk;
        const auto window = desk.start();
        window->action(Command::ReferredToUs)->trigger();
        QTest::qWait(900);
        QVERIFY(desk.kept().isEmpty());
    }

    void whoComesToTheCounterIsOfferedWhatIsTheirs()
    {
        Desk desk;
        {
            const auto window = desk.start();
            found<QPushButton>(*window, "staffButton")->menu()->actions().constFirst()->trigger();
            window->openPage(PageId::Conduct);
            found<QAction>(*window, "noteIncident")->trigger();
            QTest::keyClicks(Desk::field<QPlainTextEdit>("description"), QStringLiteral("Shouted."));
            QTRY_VERIFY(desk.kept().contains("Shouted."));
            window->action(Command::CameBack)->trigger();
            QTest::keyClicks(Desk::field<QLineEdit>("note"), QStringLiteral("later one"));
            QTRY_VERIFY(desk.kept().contains("later one"));
        }
        SUCCEEDS(ledger::Pins(*desk.ledger).set(domain::Role::Manager, QStringLiteral("2468")));
        const auto window = desk.start();
        const auto *offer = found<ElidedLabel>(*window, "statusOfferSentence");
        QVERIFY2(offer->text().contains(QStringLiteral("came back")), qPrintable(offer->text()));
        SUCCEEDS(window->managerAccess()->unlock(QStringLiteral("2468")));
        QVERIFY2(offer->text().contains(QStringLiteral("incident")), qPrintable(offer->text()));
    }

    void anUnreadableFileIsNoDraft()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("d.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[{\"id\":\"1\"}, 7, {\"kind\"");
        file.close();
        Drafts drafts(path);
        QVERIFY(drafts.left().isEmpty());
        Draft draft{Drafts::newId(), QStringLiteral("k"), {}, {}, {{QStringLiteral("note"), 1}}, {}};
        drafts.keep(draft);
        QCOMPARE(Drafts(path).left().size(), 1);
        QCOMPARE(Drafts(path).left().constFirst().fields, draft.fields);
        QVERIFY(!(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        drafts.drop(draft.id);
        QVERIFY(!QFile::exists(path));
    }
};

QTEST_MAIN(DraftsTest)
#include "DraftsTest.moc"
