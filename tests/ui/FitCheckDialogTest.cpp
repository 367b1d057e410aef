// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/FitCheckDialog.h"

#include "ledger/Customers.h"
#include "ledger/FitChecks.h"
#include "ui/Form.h"
#include "ui/log/PartnerList.h"

#include <QComboBox>
#include <QPushButton>
#include <QSpinBox>

using namespace ui;
using domain::FitDecision;
using domain::Importance;

class FitCheckDialogTest final : public QObject
{
    Q_OBJECT

private:
    /// The windscreen is a must, and our level is 1.
    static void wantGlass(Form &form)
    {
        form.open(openFitCheckDialog);
        form.type(QStringLiteral("win"));
        form.press(Qt::Key_Return);
        form.press(Qt::Key_Right); // from "matters" to "a must"
    }

    static QList<domain::FitCheck> checksOf(Form &form, domain::CustomerId id)
    {
        QList<domain::FitCheck> checks;
        for (const auto &entry : Counter::must(ledger::Customers(*form.ledger).story(id))) {
            if (entry.event == ledger::StoryEntry::Event::FitCheck)
                checks.append(
                    *Counter::must(ledger::FitChecks(*form.ledger).byId(domain::FitCheckId(entry.id))));
        }
        return checks;
    }

private Q_SLOTS:
    void theAdviceIsThereWhileTyping()
    {
        Form form;
        form.open(openFitCheckDialog);
        auto *advice = form.field<QLabel>("advice");
        QVERIFY(!form.field<QWidget>("partners")->isVisible());
        form.type(QStringLiteral("paint"));
        form.press(Qt::Key_Return);
        form.press(Qt::Key_Right);
        form.press(Qt::Key_Return);
        QCOMPARE(form.focus()->objectName(), QStringLiteral("fit1"));
        form.type(QStringLiteral("90"));
        QCOMPARE(advice->text(), QStringLiteral("Serve them"));
        form.press(Qt::Key_Return);
        QCOMPARE(form.focus()->objectName(), QStringLiteral("wanted2"));
        form.type(QStringLiteral("win"));
        form.press(Qt::Key_Return);
        QCOMPARE(form.field<QSpinBox>("fit2")->value(), 20); // level 1 of 5
        form.press(Qt::Key_Right);
        QCOMPARE(advice->text(), QStringLiteral("Set them free"));
        QVERIFY(
            form.field<QLabel>("adviceReasons")->text().contains(QStringLiteral("Windscreen replacement")));
        auto *partners = form.field<PartnerList>("partners");
        QTRY_COMPARE(partners->chosen(), std::optional(form.northside));
        QVERIFY(partners->model()
                    ->index(0, 0)
                    .data(PartnerList::WhyRole)
                    .toString()
                    .contains(QStringLiteral("100 %")));
    }

    void wordsOfTheirOwnCountToo()
    {
        Form form;
        const auto rosa = form.customer(QStringLiteral("Rosa Marin"));
        form.open(openFitCheckDialog);
        form.type(QStringLiteral("on a Sunday"));
        form.press(Qt::Key_Return);
        form.press(Qt::Key_Left);
        form.press(Qt::Key_Return);
        form.type(QStringLiteral("0"));
        form.into("customer");
        form.type(QStringLiteral("Rosa Marin"));
        form.press(Qt::Key_Return);
        form.save();
        QVERIFY(!form.dialog());
        const auto checks = checksOf(form, rosa);
        QCOMPARE(checks.size(), 1);
        const domain::Requirement expected{{}, QStringLiteral("on a Sunday"), Importance::Nice, 0};
        QCOMPARE(checks.constFirst().requirements, QList{expected});
        QCOMPARE(checks.constFirst().decision, FitDecision::Open);
        QCOMPARE(checks.constFirst().staff, std::optional(form.maria));
    }

    void weServeThemInOneStep()
    {
        Form form;
        const auto rosa = form.customer(QStringLiteral("Rosa Marin"));
        wantGlass(form);
        form.into("customer");
        form.type(QStringLiteral("Rosa Marin"));
        form.press(Qt::Key_Return);
        form.press(Qt::Key_S, Qt::AltModifier);
        QTRY_VERIFY(!form.dialog());
        QCOMPARE(checksOf(form, rosa).constFirst().decision, FitDecision::Served);
        QVERIFY(form.logged().isEmpty());
    }

    void sentElsewhereInOneStepAndLinked()
    {
        Form form;
        const auto rosa = form.customer(QStringLiteral("Rosa Marin"));
        wantGlass(form);
        auto *partners = form.field<PartnerList>("partners");
        QTRY_VERIFY(partners->chosen());
        form.press(Qt::Key_2, Qt::AltModifier);
        form.into("customer");
        form.type(QStringLiteral("Rosa Marin"));
        form.press(Qt::Key_Return);
        form.press(Qt::Key_E, Qt::AltModifier);
        QTRY_VERIFY(form.dialog() && form.dialog()->objectName() == QLatin1StringView("sendAwayDialog"));
        form.waitForDialog();
        QCOMPARE(form.field<QComboBox>("reason")->currentText(), QStringLiteral("a better fit elsewhere"));
        form.letSettle();
        form.save();
        QVERIFY(!form.dialog());
        const domain::SendAway sent = form.only();
        QCOMPARE(sent.need, form.glass);
        QCOMPARE(sent.partner, std::optional(form.volt));
        QCOMPARE(sent.customer, std::optional(rosa));
        const auto check = checksOf(form, rosa).constFirst();
        QCOMPARE(check.decision, FitDecision::SentAway);
        QCOMPARE(check.sendAway, std::optional(sent.id));
    }

    void nobodyIsChosenOnceNothingIsMissing()
    {
        Form form;
        wantGlass(form);
        auto *partners = form.field<PartnerList>("partners");
        QTRY_VERIFY(partners->chosen());
        form.press(Qt::Key_2, Qt::AltModifier);
        QCOMPARE(partners->chosen(), std::optional(form.volt));
        form.field<QSpinBox>("fit1")->setValue(100);
        QVERIFY(!partners->isVisible());
        QVERIFY(!partners->chosen());
        form.field<QSpinBox>("fit1")->setValue(0);
        QTRY_COMPARE(partners->chosen(), std::optional(form.northside)); // the best one, as at first
    }

    void aKeptOneIsLookedAtAndCorrected()
    {
        Form form;
        domain::FitCheck check;
        check.on = form.today().addDays(-3);
        check.customer = form.customer(QStringLiteral("Rosa Marin"));
        check.thresholds = {60, 10}; // those of that day
        check.note = QStringLiteral("in a hurry");
        check.requirements = {{form.glass, {}, Importance::Must, 20},
                              {{}, QStringLiteral("on a Sunday"), Importance::Nice, 70}};
        check.id = Counter::must(ledger::FitChecks(*form.ledger).add(check));
        editFitCheck(form.context(), check.id, &form.window);
        form.waitForDialog();
        QCOMPARE(form.field<QLabel>("advice")->text(),
                 QStringLiteral("Talk about what we do well, and ask whether the rest matters"));
        QCOMPARE(form.field<QLineEdit>("wanted2")->text(), QStringLiteral("on a Sunday"));
        QCOMPARE(form.field<QSpinBox>("fit1")->value(), 20);
        form.save();
        QVERIFY(!form.dialog());
        QCOMPARE(checksOf(form, *check.customer), QList{check});
        editFitCheck(form.context(), check.id, &form.window);
        form.waitForDialog();
        form.field<QSpinBox>("fit1")->setValue(90);
        form.press(Qt::Key_S, Qt::AltModifier);
        QTRY_VERIFY(!form.dialog());
        const auto served = checksOf(form, *check.customer).constFirst();
        QCOMPARE(served.id, check.id);
        QCOMPARE(served.decision, FitDecision::Served);
        QCOMPARE(served.requirements.constFirst().fitPercent, 90);
        SUCCEEDS(form.shell.kept.constLast().undo());
        QCOMPARE(checksOf(form, *check.customer), QList{check});
    }

    void aKeptOneGoesOnToTheSendAwayOnce()
    {
        Form form;
        domain::FitCheck check;
        check.on = form.today().addDays(-3);
        check.customer = form.customer(QStringLiteral("Rosa Marin"));
        check.requirements = {{form.glass, {}, Importance::Must, 20}};
        check.id = Counter::must(ledger::FitChecks(*form.ledger).add(check));
        editFitCheck(form.context(), check.id, &form.window);
        form.waitForDialog();
        QTRY_VERIFY(form.field<PartnerList>("partners")->chosen());
        form.press(Qt::Key_E, Qt::AltModifier);
        QTRY_VERIFY(form.dialog() && form.dialog()->objectName() == QLatin1StringView("sendAwayDialog"));
        QVERIFY(form.shell.kept.isEmpty()); // nothing was changed in the check
        form.waitForDialog();
        form.letSettle();
        form.save();
        QVERIFY(!form.dialog());
        const auto sent = checksOf(form, *check.customer).constFirst();
        QCOMPARE(sent.decision, FitDecision::SentAway);
        QCOMPARE(sent.sendAway, std::optional(form.only().id));
        editFitCheck(form.context(), check.id, &form.window);
        form.waitForDialog();
        QVERIFY(!form.field<QPushButton>("sendButton")->isEnabled());
        QVERIFY(!form.field<QPushButton>("serveButton")->isEnabled());
    }

    void moreThanFitAreScrolled()
    {
        Form form;
        form.open(openFitCheckDialog);
        constexpr int many = 12;
        int height = 0;
        for (int i = 1; i <= many; ++i) {
            QCOMPARE(form.focus()->objectName(), QStringLiteral("wanted%1").arg(i));
            form.type(QStringLiteral("wish"));
            for (int field = 0; field < 3; ++field)
                form.press(Qt::Key_Return);
            QCoreApplication::processEvents();
            if (i == 8)
                height = form.field<QWidget>("requirements")->height();
        }
        const QWidget *sheet = form.field<QWidget>("requirements");
        QCOMPARE(sheet->height(), height);
        const QWidget *line = form.focus();
        QCOMPARE(line->objectName(), QStringLiteral("wanted13"));
        QTRY_VERIFY(sheet->rect().contains(QRect(line->mapTo(sheet, QPoint()), line->size())));
        form.press(Qt::Key_Tab);
        form.press(Qt::Key_Tab);
        form.press(Qt::Key_Tab);
        QCOMPARE(form.focus()->objectName(), QStringLiteral("customer"));
        form.save();
        QVERIFY(!form.dialog());
    }

    void savingAfterATryToSendThemElsewhereSendsNobody()
    {
        Form form;
        form.open(openFitCheckDialog);
        form.field<QPushButton>("sendButton")->click(); // nothing is wanted yet
        QVERIFY(!form.error("requirements").isEmpty());
        form.into("wanted1");
        form.type(QStringLiteral("on a Sunday"));
        form.save();
        QTRY_VERIFY(!form.dialog());
        QCOMPARE(form.shell.kept.size(), 1);
    }

    void aLedgerThatIsOnlyReadSendsNobodyElsewhere()
    {
        Form form;
        domain::FitCheck check;
        check.on = form.today();
        check.requirements = {{form.glass, {}, Importance::Must, 20}};
        const auto id = Counter::must(ledger::FitChecks(*form.ledger).add(check));
        form.ledger = *form.ledger->again(ledger::Ledger::Access::ReadOnly);
        editFitCheck(form.context(), id, &form.window);
        form.waitForDialog();
        QVERIFY(!form.field<QPushButton>("sendButton")->isEnabled());
        QVERIFY(!form.field<QPushButton>("serveButton")->isEnabled());
    }

    void nothingWantedIsSaid()
    {
        Form form;
        form.open(openFitCheckDialog);
        form.save();
        QVERIFY(form.dialog());
        QVERIFY(!form.error("requirements").isEmpty());
    }
};

QTEST_MAIN(FitCheckDialogTest)
#include "FitCheckDialogTest.moc"
