// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Guidelines.h"
#include "ledger/Pins.h"
#include "ui/SendAwayDesk.h"

#include <QComboBox>
#include <QPushButton>

using namespace ui;
using domain::Grant;
using domain::Status;

/// A form with a playbook: what it grants for windscreens.
class RuledForm : public SendAwayDesk
{
public:
    explicit RuledForm(Grant grant, bool isManager = false)
    {
        ledger::Catalogue catalogue(*ledger);
        jonas = must(catalogue.addStaff({{}, QStringLiteral("Jonas Weber"), domain::Role::Counter, {}}));
        shell.atCounter = isManager ? maria : jonas;
        rule.name = QStringLiteral("Glass & electrics");
        rule.needs = {glass};
        rule.grant = grant;
        rule.id = must(ledger::Guidelines(*ledger).add(rule));
        rule = *must(ledger::Guidelines(*ledger).byId(rule.id));
    }

    QString verdict() const { return field<QLabel>("permissionVerdict")->text(); }
    QString saveText() const { return field<QPushButton>("saveButton")->text(); }
    bool isShown(const char *name) const { return field<QWidget>(name)->isVisible(); }

    domain::StaffId jonas;
    domain::Guideline rule;
};

class SendAwayPermissionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsPreApprovedSaysWhy()
    {
        RuledForm form(Grant::PreApproved);
        form.open(openSendAwayDialog);
        QVERIFY(!form.isShown("permission"));
        form.type(QStringLiteral("win"));
        form.press(Qt::Key_Return);
        QVERIFY(form.isShown("permission"));
        QVERIFY(form.verdict().contains(form.rule.name));
        QVERIFY(form.field<QWidget>("permission")->toolTip().contains(QStringLiteral("the need")));
        QVERIFY(!form.isShown("approvedBy"));
        form.save();
        QCOMPARE(form.only().status, Status::HandedOff);
        QCOMPARE(form.only().guideline, std::optional(form.rule.version));
        QVERIFY(form.only().approvedBy.isEmpty());
    }

    void whatNeedsAManagerWaitsAsADraft()
    {
        RuledForm form(Grant::AskManager);
        form.sendGlass();
        QVERIFY(form.isShown("approvedBy"));
        QCOMPARE(form.saveText(), QStringLiteral("Save as draft"));
        form.save();
        QVERIFY(!form.dialog());
        QCOMPARE(form.only().status, Status::Draft);
        QCOMPARE(form.only().guideline, std::optional(form.rule.version));
        QCOMPARE(form.only().staff, std::optional(form.jonas));
        QVERIFY(form.only().approvedBy.isEmpty());
    }

    void aManagerApprovesOnTheSpotByName()
    {
        RuledForm form(Grant::AskManager);
        form.sendGlass();
        form.press(Qt::Key_A, Qt::AltModifier);
        form.type(QStringLiteral("Maria"));
        QCOMPARE(form.saveText(), QStringLiteral("Save as approved"));
        QVERIFY(!form.isShown("approvalPin"));
        form.save();
        QCOMPARE(form.only().status, Status::HandedOff);
        QCOMPARE(form.only().approvedBy, QStringLiteral("Maria Osei"));
        QCOMPARE(form.only().staff, std::optional(form.jonas));
    }

    void aPinIsAskedForWhereOneIsSet()
    {
        RuledForm form(Grant::AskManager);
        SUCCEEDS(ledger::Pins(*form.ledger).set(domain::Role::Manager, QStringLiteral("4711")));
        form.sendGlass();
        form.press(Qt::Key_A, Qt::AltModifier);
        form.type(QStringLiteral("Maria"));
        QVERIFY(form.isShown("approvalPin"));
        form.into("note");
        form.type(QStringLiteral("kept"));
        form.into("approvalPin");
        form.type(QStringLiteral("0815"));
        form.save();
        QVERIFY(form.dialog());
        QVERIFY(!form.error("approval").isEmpty());
        QCOMPARE(form.field<QLineEdit>("note")->text(), QStringLiteral("kept"));
        QVERIFY(form.logged().isEmpty());
        form.field<QLineEdit>("approvalPin")->clear();
        form.into("approvalPin");
        form.type(QStringLiteral("4711"));
        form.save();
        QVERIFY(!form.dialog());
        QCOMPARE(form.only().approvedBy, QStringLiteral("Maria Osei"));
    }

    void guessingThePinIsSlowedDown()
    {
        RuledForm form(Grant::AskManager);
        SUCCEEDS(ledger::Pins(*form.ledger).set(domain::Role::Manager, QStringLiteral("4711")));
        form.sendGlass();
        form.press(Qt::Key_A, Qt::AltModifier);
        form.type(QStringLiteral("Maria"));
        for (const char *pin : {"0815", "0816", "0817", "4711"}) {
            form.field<QLineEdit>("approvalPin")->clear();
            form.into("approvalPin");
            form.type(QString::fromLatin1(pin));
            form.save();
            QVERIFY(form.dialog());
        }
        QVERIFY(form.error("approval").startsWith(QStringLiteral("Too many wrong PINs.")));
        QVERIFY(form.logged().isEmpty());
    }

    void aManagerAtTheCounterGivesTheirOwnWord()
    {
        RuledForm form(Grant::AskManager, true);
        form.sendGlass();
        QVERIFY(!form.isShown("approvedBy"));
        form.save();
        QCOMPARE(form.only().status, Status::HandedOff);
        QCOMPARE(form.only().approvedBy, QStringLiteral("Maria Osei"));
    }

    void aManagersNameAtTheCounterIsNoPin()
    {
        RuledForm form(Grant::AskManager, true);
        SUCCEEDS(ledger::Pins(*form.ledger).set(domain::Role::Manager, QStringLiteral("4711")));
        form.sendGlass();
        QVERIFY(form.isShown("approvalPin"));
        form.save();
        QVERIFY(form.dialog());
        form.into("approvalPin");
        form.type(QStringLiteral("4711"));
        form.save();
        QVERIFY(!form.dialog());
        QCOMPARE(form.only().status, Status::HandedOff);
        QCOMPARE(form.only().approvedBy, QStringLiteral("Maria Osei"));
    }

    void whatIsNeverAllowedIsOnlyADraftAndNothingIsLost_data()
    {
        QTest::addColumn<bool>("isManager");
        QTest::newRow("counter") << false;
        QTest::newRow("manager") << true;
    }
    void whatIsNeverAllowedIsOnlyADraftAndNothingIsLost()
    {
        QFETCH(const bool, isManager);
        RuledForm form(Grant::Never, isManager);
        form.sendGlass();
        QVERIFY(form.verdict().contains(form.rule.name));
        QVERIFY(!form.isShown("approvedBy"));
        QCOMPARE(form.saveText(), QStringLiteral("Save as draft"));
        form.into("note");
        form.type(QStringLiteral("a long story"));
        form.save();
        QVERIFY(!form.dialog());
        QCOMPARE(form.only().status, Status::Draft);
        QCOMPARE(form.only().note, QStringLiteral("a long story"));
    }

    void theRuleFollowsNeedReasonAndValue()
    {
        RuledForm form(Grant::AskManager);
        domain::Guideline small = form.rule;
        small.name = QStringLiteral("Small glass");
        small.highestValue = form.euros(100);
        small.grant = Grant::PreApproved;
        Counter::must(ledger::Guidelines(*form.ledger).add(small));
        form.sendGlass();
        QVERIFY(form.verdict().contains(QStringLiteral("Glass & electrics")));
        form.into("forgone");
        form.type(QStringLiteral("80"));
        QVERIFY(form.verdict().contains(QStringLiteral("Small glass")));
        QCOMPARE(form.saveText(), QStringLiteral("Save"));
        form.type(QStringLiteral("0"));
        QVERIFY(form.verdict().contains(QStringLiteral("Glass & electrics")));
        QCOMPARE(form.saveText(), QStringLiteral("Save as draft"));
    }

    void comingBackToUsLaterNeedsNobodysPermission()
    {
        RuledForm form(Grant::AskManager);
        form.sendGlass();
        form.field<QComboBox>("reason")->setCurrentText(QStringLiteral("not at its best today"));
        form.into("isLater");
        form.press(Qt::Key_Space);
        QVERIFY(!form.isShown("permission"));
        QCOMPARE(form.saveText(), QStringLiteral("Save"));
        form.save();
        QCOMPARE(form.only().status, Status::HandedOff);
        QCOMPARE(form.only().deferredTo, form.today().addDays(1));
    }
};

QTEST_MAIN(SendAwayPermissionTest)
#include "SendAwayPermissionTest.moc"
