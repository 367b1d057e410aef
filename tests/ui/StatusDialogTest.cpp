// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Guidelines.h"
#include "ledger/Pins.h"
#include "ui/Form.h"
#include "ui/widgets/DateEdit.h"

#include <QComboBox>

using domain::Status;

class StatusDialogTest final : public QObject
{
    Q_OBJECT

private:
    static domain::SendAwayId draftIn(Form &form)
    {
        auto draft = form.draftOf(form.today().addDays(-1));
        draft.status = Status::Draft;
        return form.send(draft);
    }

    static void ask(Form &form, domain::SendAwayId id, Status status)
    {
        ui::openStatusDialog(form.context(), id, status, &form.window);
        form.waitForDialog();
    }

private Q_SLOTS:
    void aDraftIsHandedOffByTheNameOfAManager()
    {
        Form form;
        const auto ben =
            Counter::must(ledger::Catalogue(*form.ledger).addStaff({{}, QStringLiteral("Ben Weir"), {}, {}}));
        form.shell.atCounter = ben;
        const auto id = draftIn(form);
        ask(form, id, Status::HandedOff);
        QCOMPARE(form.focus()->objectName(), QStringLiteral("approvedBy"));
        form.save();
        QVERIFY(form.dialog());
        QVERIFY(!form.error("approval").isEmpty());
        QCOMPARE(form.stored(id).status, Status::Draft);
        form.field<QComboBox>("approvedBy")->setCurrentIndex(1);
        form.into("note");
        form.type(QStringLiteral("by telephone"));
        form.save();
        QVERIFY(!form.dialog());
        QCOMPARE(form.stored(id).status, Status::HandedOff);
        QCOMPARE(form.stored(id).approvedBy, QStringLiteral("Maria Osei"));
        const auto last = Counter::must(ledger::SendAways(*form.ledger).history(id)).constLast();
        QCOMPARE(last.staff, QStringLiteral("Maria Osei"));
        QCOMPARE(last.note, QStringLiteral("by telephone"));
        SUCCEEDS(form.shell.kept.constLast().undo());
        QCOMPARE(form.stored(id).status, Status::Draft);
        QVERIFY(form.stored(id).approvedBy.isEmpty());
    }

    void whereThereIsAPinItIsAskedFor()
    {
        Form form; // Maria is at the counter, or somebody says so
        SUCCEEDS(ledger::Pins(*form.ledger).set(domain::Role::Manager, QStringLiteral("2468")));
        const auto id = draftIn(form);
        ask(form, id, Status::HandedOff);
        QCOMPARE(form.field<QComboBox>("approvedBy")->currentIndex(), 1);
        form.save();
        QVERIFY(form.dialog());
        QVERIFY(!form.error("approval").isEmpty());
        QCOMPARE(form.stored(id).status, Status::Draft);
        form.field<QLineEdit>("approvalPin")->setText(QStringLiteral("2468"));
        form.save();
        QVERIFY(!form.dialog());
        QCOMPARE(form.stored(id).status, Status::HandedOff);
    }

    void whatAGuidelineNeverAllowsIsNotHandedOffHereEither()
    {
        Form form;
        const auto id = draftIn(form);
        domain::Guideline rule;
        rule.name = QStringLiteral("Glass stays here");
        rule.needs = {form.glass};
        rule.grant = domain::Grant::Never;
        Counter::must(ledger::Guidelines(*form.ledger).add(rule));
        ask(form, id, Status::HandedOff);
        form.save();
        QVERIFY(form.dialog());
        QVERIFY(form.error("approval").contains(QStringLiteral("never")));
        QCOMPARE(form.stored(id).status, Status::Draft);
    }

    void onlyHandingOffADraftAsksForApproval()
    {
        Form form;
        const auto id = draftIn(form);
        ask(form, id, Status::Cancelled);
        QVERIFY(!form.dialog()->findChild<QWidget *>(QStringLiteral("approval")));
        form.save();
        QCOMPARE(form.stored(id).status, Status::Cancelled);
        ask(form, id, Status::HandedOff); // reopened: it is no draft
        QVERIFY(!form.dialog()->findChild<QWidget *>(QStringLiteral("approval")));
        form.save();
        QCOMPARE(form.stored(id).status, Status::HandedOff);
    }

    void aDayBeforeTheSendAwayIsRefusedUnderTheDate()
    {
        Form form;
        const auto id = form.send(form.draftOf(form.today().addDays(-3)));
        ask(form, id, Status::Served);
        auto *on = form.field<ui::DateEdit>("on");
        on->setValue(form.today().addDays(-4));
        form.save();
        QVERIFY(form.dialog());
        QVERIFY(form.error("on").contains(QStringLiteral("older")));
        on->setValue(form.today().addDays(1));
        form.save();
        QVERIFY(!form.error("on").isEmpty());
        QCOMPARE(form.stored(id).status, Status::HandedOff);
        on->setValue(form.today().addDays(-3));
        form.save();
        QVERIFY(!form.dialog());
        QCOMPARE(form.stored(id).status, Status::Served);
    }

    void aClockThatIsBehindStillLetsItBeSaved()
    {
        Form form;
        const QDate sent = form.today().addDays(400);
        const auto id = form.send(form.draftOf(sent));
        ask(form, id, Status::Served);
        QCOMPARE(*form.field<ui::DateEdit>("on")->value(), sent);
        form.save();
        QVERIFY(!form.dialog());
        QCOMPARE(Counter::must(ledger::SendAways(*form.ledger).history(id)).constLast().on, sent);
    }
};

QTEST_MAIN(StatusDialogTest)
#include "StatusDialogTest.moc"
