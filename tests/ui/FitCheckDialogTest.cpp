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
        form.type(QStringLiteral("Rosa"));
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
        form.type(QStringLiteral("Rosa"));
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
        form.type(QStringLiteral("Rosa"));
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
