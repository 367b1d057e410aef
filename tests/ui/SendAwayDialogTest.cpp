// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Guidelines.h"
#include "ledger/Pins.h"
#include "ui/Form.h"
#include "ui/Lock.h"
#include "ui/log/PartnerList.h"
#include "ui/log/StatusWord.h"
#include "ui/log/StoryText.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/SuggestEdit.h"

#include <QComboBox>
#include <QPushButton>

using namespace ui;
using domain::Grant;
using domain::Status;

/// A form with a playbook: what it grants for windscreens.
class RuledForm : public Form
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

    void sendGlass()
    {
        open(openSendAwayDialog);
        type(QStringLiteral("win"));
        press(Qt::Key_Return);
    }
    QString verdict() const { return field<QLabel>("permissionVerdict")->text(); }
    QString saveText() const { return field<QPushButton>("saveButton")->text(); }
    bool isShown(const char *name) const { return field<QWidget>(name)->isVisible(); }

    domain::StaffId jonas;
    domain::Guideline rule;
};

class SendAwayDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLongNameAtTheCounterMakesTheDialogNoWider()
    {
        Form form;
        form.open(openSendAwayDialog);
        const int usual = form.dialog()->width();
        form.press(Qt::Key_Escape);
        QVERIFY(!form.dialog());
        domain::Staff maria = Counter::must(ledger::Catalogue(*form.ledger).staff()).constFirst();
        maria.name = QStringLiteral("Maria Osei of Harbour Street ").repeated(6).trimmed();
        SUCCEEDS(ledger::Catalogue(*form.ledger).saveStaff(maria));
        form.open(openSendAwayDialog);
        form.letSettle();
        QVERIFY(form.field<ElidedLabel>("dialogWho")->text().startsWith(maria.name));
        QCOMPARE(form.dialog()->width(), usual);
    }

    void aCustomerIsSentElsewhereInAFewKeys()
    {
        Form form;
        form.open(openSendAwayDialog);
        form.type(QStringLiteral("win"));
        form.press(Qt::Key_Return);
        form.save();
        QVERIFY(!form.dialog());
        QVERIFY2(form.keys <= 5, "need, its choice, and save: the best partner is taken by itself");
        const domain::SendAway saved = form.only();
        QCOMPARE(saved.need, form.glass);
        QCOMPARE(saved.partner, form.northside);
        QCOMPARE(saved.on, form.today());
        QCOMPARE(saved.staff, form.maria);
        QCOMPARE(saved.ourLevel, domain::Level::from(1));
        QCOMPARE(saved.theirLevel(), domain::Level::from(5));
        QVERIFY(!saved.customer);
        QVERIFY(!saved.forgone);
    }

    void aWholeEntryTakesAtMostTwelveKeysBesideTheLetters()
    {
        Form form;
        for (int day = 1; day <= 3; ++day)
            form.send(form.draftOf(form.today().addDays(-day)));
        form.open(openSendAwayDialog);
        const QString letters = QStringLiteral("windscreen");
        form.type(letters);
        form.press(Qt::Key_Return);
        QCOMPARE(form.field<QLineEdit>("forgone")->text().remove(QLatin1Char(' ')), QStringLiteral("€420"));
        form.save();
        QVERIFY(!form.dialog());
        QVERIFY(form.keys - letters.size() <= 12);
        const auto rows = form.logged();
        QCOMPARE(rows.size(), 4);
        const domain::SendAway saved = form.stored(rows.constFirst().id);
        QCOMPARE(saved.on, form.today());
        QCOMPARE(saved.partner, form.northside);
        QCOMPARE(saved.handoff, domain::Handoff::CalledAhead);
        QCOMPARE(saved.forgone, form.euros(420));
    }

    void theUsualValueGivesWayToWhatIsTyped()
    {
        Form form;
        for (int day = 1; day <= 3; ++day)
            form.send(form.draftOf(form.today().addDays(-day)));
        form.open(openSendAwayDialog);
        form.into("forgone");
        form.type(QStringLiteral("99"));
        form.into("need");
        form.type(QStringLiteral("win"));
        form.press(Qt::Key_Return);
        QCOMPARE(form.field<QLineEdit>("forgone")->text(), QStringLiteral("€99"));
        form.field<QLineEdit>("forgone")->clear();
        form.save();
        QVERIFY(!form.stored(form.logged().constFirst().id).forgone); // empty is not known
    }

    void severalAreOfferedInOrderFromAnywhere()
    {
        Form form;
        form.open(openSendAwayDialog);
        form.type(QStringLiteral("win"));
        form.press(Qt::Key_Return);
        form.press(Qt::Key_3, Qt::ControlModifier | Qt::AltModifier);
        form.press(Qt::Key_1, Qt::ControlModifier | Qt::AltModifier);
        form.press(Qt::Key_2, Qt::AltModifier);
        auto *list = form.field<PartnerList>("partners");
        QCOMPARE(list->model()->index(2, 0).data(PartnerList::PlaceRole).toInt(), 1);
        QCOMPARE(list->model()->index(0, 0).data(PartnerList::PlaceRole).toInt(), 2);
        QCOMPARE(list->model()->index(1, 0).data(PartnerList::PlaceRole).toInt(), 3);
        form.save();
        const domain::SendAway saved = form.only();
        QCOMPARE(saved.partner, form.volt);
        QCOMPARE(saved.alternatives.size(), 3);
        QCOMPARE(saved.alternatives.at(0).competitor, form.city);
        QCOMPARE(saved.alternatives.at(1).competitor, form.northside);
        QCOMPARE(saved.alternatives.at(2).competitor, form.volt);
    }

    void fullTodayIsNotedAndTakenBackWithOneKey()
    {
        Form form;
        form.open(openSendAwayDialog);
        form.type(QStringLiteral("win"));
        form.press(Qt::Key_Return);
        auto *list = form.field<PartnerList>("partners");
        const auto isFull = [&list](int row) {
            return list->model()->index(row, 0).data(PartnerList::IsFullRole).toBool();
        };
        QCOMPARE(list->chosen(), std::optional(form.northside));
        form.into("partners");
        form.press(Qt::Key_F);
        QTRY_VERIFY(isFull(0));
        QCOMPARE(list->chosen(), std::optional(form.volt)); // the next who can
        form.prompts.answers = {1};
        form.press(Qt::Key_Escape);
        QVERIFY(!form.dialog());
        form.open(openSendAwayDialog); // known for the rest of the day
        form.type(QStringLiteral("win"));
        form.press(Qt::Key_Return);
        list = form.field<PartnerList>("partners");
        QVERIFY(isFull(0));
        QCOMPARE(list->chosen(), std::optional(form.volt));
        form.into("partners");
        form.press(Qt::Key_Up);
        form.press(Qt::Key_F);
        QTRY_VERIFY(!isFull(0));
        QCOMPARE(list->chosen(), std::optional(form.northside));
        form.save();
        QCOMPARE(form.only().partner, form.northside);
    }

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

    void aSlowLedgerNeverHoldsUpTheForm()
    {
        Form form;
        form.open(openSendAwayDialog);
        form.type(QStringLiteral("windscreen"));
        form.field<SuggestEdit>("need")->offer();
        {
            const Lock lock(form.ledgerPath());
            QTest::keyClick(form.focus(), Qt::Key_Return);
            QTest::keyClick(form.focus(), Qt::Key_Return, Qt::ControlModifier);
            form.into("note");
            QTest::keyClicks(form.focus(), QStringLiteral("still here"));
            QCOMPARE(form.field<QLineEdit>("note")->text(), QStringLiteral("still here"));
            QVERIFY(qobject_cast<RecordDialog *>(form.dialog())->isWaiting()); // and not given up
        }
        QTRY_VERIFY(!form.dialog()); // what was asked to be saved is saved
        QCOMPARE(form.only().partner, form.northside);
        QCOMPARE(form.only().note, QStringLiteral("still here"));
    }

    void everyFieldIsReachedWithEnter()
    {
        Form form;
        form.open(openSendAwayDialog);
        form.type(QStringLiteral("paint"));
        form.press(Qt::Key_Return); // chosen, and on to the reason
        QCOMPARE(form.focus()->objectName(), QStringLiteral("reason"));
        form.type(QStringLiteral("outside"));
        form.press(Qt::Key_Return);
        QCOMPARE(form.focus()->objectName(), QStringLiteral("partners"));
        form.press(Qt::Key_Down);
        form.press(Qt::Key_Return);
        QCOMPARE(form.focus()->objectName(), QStringLiteral("otherPartner"));
        form.press(Qt::Key_Return);
        form.press(Qt::Key_Home);
        form.press(Qt::Key_Right);
        form.press(Qt::Key_Right);
        form.press(Qt::Key_Return);
        QCOMPARE(form.focus()->objectName(), QStringLiteral("forgone"));
        form.type(QStringLiteral("1,150.50"));
        form.press(Qt::Key_Return);
        form.type(QStringLiteral("Rosa Marin, 0431 555 0199, rosa@example.org"));
        form.press(Qt::Key_Return);
        form.press(Qt::Key_Left);
        form.press(Qt::Key_Return);
        QCOMPARE(form.focus()->objectName(), QStringLiteral("on"));
        form.press(Qt::Key_Down);
        form.press(Qt::Key_Return);
        form.type(QStringLiteral("in a hurry"));
        form.press(Qt::Key_Return);
        QCOMPARE(form.focus()->objectName(), QStringLiteral("cardAfterSaving"));
        form.press(Qt::Key_Return);
        QCOMPARE(form.focus()->objectName(), QStringLiteral("saveButton"));
        form.press(Qt::Key_Return);
        QVERIFY(!form.dialog());
        const domain::SendAway saved = form.only();
        QCOMPARE(saved.need, form.paint);
        QCOMPARE(saved.reason, form.outOfCompetence);
        QCOMPARE(saved.partner, form.volt);
        QCOMPARE(saved.handoff, domain::Handoff::NamedPerson);
        QCOMPARE(saved.forgone, domain::Money(115050, domain::Currency::euro()));
        QCOMPARE(saved.knownBefore, domain::KnownBefore::No);
        QCOMPARE(saved.on, form.today().addDays(-1));
        QCOMPARE(saved.note, QStringLiteral("in a hurry"));
        const auto rosa = *Counter::must(ledger::Customers(*form.ledger).byId(*saved.customer));
        QCOMPARE(rosa.name, QStringLiteral("Rosa Marin"));
        QCOMPARE(rosa.phones, QStringList{QStringLiteral("0431 555 0199")});
        QCOMPARE(rosa.emails, QStringList{QStringLiteral("rosa@example.org")});
    }

    void aCustomerIsFoundByPhone()
    {
        Form form;
        const auto tom = form.customer(QStringLiteral("Tom Brandt"), QStringLiteral("0431 555 0188"));
        form.open(openSendAwayDialog);
        form.type(QStringLiteral("win"));
        form.press(Qt::Key_Return);
        form.into("customer");
        form.type(QStringLiteral("5550188"));
        form.press(Qt::Key_Return);
        form.save();
        QCOMPARE(form.only().customer, tom);
    }

    void nobodyIsTakenForAnotherCustomer_data()
    {
        QTest::addColumn<Qt::Key>("leave");
        QTest::newRow("Tab") << Qt::Key_Tab;
        QTest::newRow("Enter") << Qt::Key_Return;
    }
    void nobodyIsTakenForAnotherCustomer()
    {
        QFETCH(const Qt::Key, leave);
        Form form;
        const auto klein = form.customer(QStringLiteral("Sofia Klein"));
        form.open(openSendAwayDialog);
        form.type(QStringLiteral("win"));
        form.press(Qt::Key_Return);
        form.into("customer");
        form.type(QStringLiteral("Sofia K"));
        form.field<SuggestEdit>("customer")->offer();
        form.press(leave);
        QVERIFY(form.focus()->objectName() != QStringLiteral("customer"));
        form.save();
        QVERIFY(form.only().customer != klein);
        QCOMPARE(form.logged().constFirst().customerName, QStringLiteral("Sofia K"));
    }

    void aNewPartnerIsMadeWithTheRecord()
    {
        Form form;
        form.open(openSendAwayDialog);
        form.type(QStringLiteral("win"));
        form.press(Qt::Key_Return);
        form.into("otherPartner");
        form.type(QStringLiteral("Sky Tours"));
        form.press(Qt::Key_Return);
        form.into("handoff");
        form.press(Qt::Key_Home);
        form.save();
        QVERIFY(!form.dialog());
        const domain::SendAway saved = form.only();
        const auto sky = Counter::must(ledger::Competitors(*form.ledger).named(QStringLiteral("Sky Tours")));
        QVERIFY(sky.has_value());
        QCOMPARE(saved.partner, sky);
        QCOMPARE(saved.handoff, domain::Handoff::NameOnly);
        QCOMPARE(saved.alternatives.size(), 1);
        QCOMPARE(form.shell.kept.size(), 1);
        SUCCEEDS(form.shell.kept.constFirst().undo());
        QVERIFY(form.logged().isEmpty());
    }

    void aPartnerOfTheListTakesThePlaceOfANewOne()
    {
        Form form;
        form.open(openSendAwayDialog);
        form.type(QStringLiteral("win"));
        form.press(Qt::Key_Return);
        form.into("otherPartner");
        form.type(QStringLiteral("Sky Tours"));
        form.press(Qt::Key_Return);
        form.press(Qt::Key_2, Qt::AltModifier);
        QVERIFY(form.field<QLineEdit>("otherPartner")->text().isEmpty());
        form.save();
        QCOMPARE(form.only().partner, form.volt);
        QVERIFY(!Counter::must(ledger::Competitors(*form.ledger).named(QStringLiteral("Sky Tours"))));
    }

    void enterInAListOfChoicesGoesOn()
    {
        Form form;
        form.open(openSendAwayDialog);
        form.into("reason");
        form.press(Qt::Key_Return);
        QVERIFY(form.focus()->objectName() != QStringLiteral("reason"));
    }

    void aNewNeedAloneInTheListIsTakenWithEnter()
    {
        Form form;
        form.open(openSendAwayDialog);
        form.type(QStringLiteral("Helicopter tour"));
        form.press(Qt::Key_Return);
        form.save();
        QVERIFY(!form.dialog());
        const auto need = Counter::must(ledger::Catalogue(*form.ledger).competency(form.only().need));
        QCOMPARE(need->name, QStringLiteral("Helicopter tour"));
    }

    void theReasonIsNeverThatOfTheLastCustomer()
    {
        Form form;
        form.open(openSendAwayDialog);
        form.type(QStringLiteral("win"));
        form.press(Qt::Key_Return);
        form.type(QStringLiteral("outside"));
        form.save();
        form.open(openSendAwayDialog);
        QCOMPARE(form.field<QComboBox>("reason")->currentIndex(), 0);
        form.type(QStringLiteral("win"));
        form.press(Qt::Key_Return);
        form.save();
        QVERIFY(!form.stored(form.logged().constFirst().id).reason);
    }

    void whatIsWrongIsSaidUntilTheFieldChanges()
    {
        Form form;
        form.open(openSendAwayDialog);
        form.save();
        QVERIFY(!form.error("need").isEmpty());
        form.type(QStringLiteral("win"));
        QVERIFY(form.error("need").isEmpty());
    }

    void aNeedIsMadeInPassingAndOnlyOnPurpose()
    {
        Form form;
        form.open(openSendAwayDialog);
        form.type(QStringLiteral("Roof box"));
        form.save();
        QVERIFY(form.dialog());
        QVERIFY(!form.error("need").isEmpty());
        QCOMPARE(form.focus()->objectName(), QStringLiteral("need"));
        QCOMPARE(form.field<QLineEdit>("need")->text(), QStringLiteral("Roof box"));
        form.press(Qt::Key_Down);
        form.press(Qt::Key_Down);
        form.press(Qt::Key_Return);
        form.save();
        QVERIFY(!form.dialog());
        const auto need = Counter::must(ledger::Catalogue(*form.ledger).competency(form.only().need));
        QCOMPARE(need->name, QStringLiteral("Roof box"));
    }

    void aWrongAmountIsSaidAndKept()
    {
        Form form;
        form.open(openSendAwayDialog);
        form.type(QStringLiteral("win"));
        form.press(Qt::Key_Return);
        form.into("forgone");
        form.type(QStringLiteral("about 400"));
        form.into("note");
        form.type(QStringLiteral("kept"));
        form.save();
        QVERIFY(form.dialog());
        QVERIFY(!form.error("forgone").isEmpty());
        QCOMPARE(form.field<QLineEdit>("forgone")->text(), QStringLiteral("about 400"));
        QCOMPARE(form.field<QLineEdit>("note")->text(), QStringLiteral("kept"));
        QVERIFY(form.logged().isEmpty());
        form.field<QLineEdit>("forgone")->selectAll();
        form.type(QStringLiteral("400"));
        form.save();
        QVERIFY(!form.dialog());
        QCOMPARE(form.only().forgone, form.euros(400));
    }

    void partnersAreTakenByNumberAndOthersOffered()
    {
        Form form;
        form.open(openSendAwayDialog);
        form.type(QStringLiteral("win"));
        form.press(Qt::Key_Return);
        form.press(Qt::Key_2, Qt::AltModifier);
        form.into("partners");
        form.press(Qt::Key_Up, Qt::ControlModifier);
        form.press(Qt::Key_Space, Qt::ControlModifier);
        form.save();
        const domain::SendAway saved = form.only();
        QCOMPARE(saved.partner, form.volt);
        QCOMPARE(saved.alternatives.size(), 2);
        QCOMPARE(saved.alternatives.at(0).competitor, form.northside);
        QCOMPARE(saved.alternatives.at(1).competitor, form.volt);
    }

    void nobodyNeedsToBeNamed()
    {
        Form form;
        form.open(openSendAwayDialog);
        form.type(QStringLiteral("win"));
        form.press(Qt::Key_Return);
        form.into("partners");
        form.press(Qt::Key_Delete);
        form.save();
        QVERIFY(!form.only().partner);
        QVERIFY(form.only().alternatives.isEmpty());
    }

    void weOurselvesLaterWhenTheReasonAllowsIt()
    {
        Form form;
        form.open(openSendAwayDialog);
        QVERIFY(!form.field<QWidget>("isLater")->isVisible());
        form.type(QStringLiteral("paint"));
        form.press(Qt::Key_Return);
        form.type(QStringLiteral("not")); // not “not said”, which is there already
        QVERIFY(form.field<QWidget>("isLater")->isVisible());
        form.into("isLater");
        form.press(Qt::Key_Space);
        form.into("later");
        form.field<QLineEdit>("later")->selectAll();
        form.type(QStringLiteral("2026-11-20"));
        form.save();
        QVERIFY(form.dialog()); // before the visit itself
        form.into("later");
        form.field<QLineEdit>("later")->selectAll();
        form.type(QStringLiteral("2026-11-24"));
        form.save();
        QVERIFY(!form.dialog());
        const domain::SendAway saved = form.only();
        QCOMPARE(saved.deferredTo, QDate(2026, 11, 24));
        const StatusWord word = statusWord(form.logged().constFirst(), form.today(), form.locale);
        QCOMPARE(word.text, QStringLiteral("promised for 24 Nov"));
        QVERIFY(form.shell.kept.constFirst().what.startsWith(QStringLiteral("Promised for ")));
        QCOMPARE(saved.followUpOn, QDate(2026, 11, 24));
        QVERIFY(!saved.partner);
        QVERIFY(!saved.handoff);
        const auto tom = form.customer(QStringLiteral("Tom Brandt"));
        domain::SendAway promise = form.draftOf(form.today(), tom);
        promise.partner.reset();
        promise.handoff.reset();
        promise.deferredTo = QDate(2026, 11, 24);
        form.send(promise);
        const auto story = Counter::must(ledger::Customers(*form.ledger).story(tom));
        QVERIFY(storyLine(story.constFirst(), form.locale)
                    .detail.contains(QStringLiteral("promised for 24 Nov")));
    }

    void leavingAsksOnlyWhenSomethingWouldBeLost()
    {
        Form form;
        form.open(openSendAwayDialog);
        form.press(Qt::Key_Escape);
        QVERIFY(!form.dialog());
        QVERIFY(form.prompts.questions.isEmpty());
        form.open(openSendAwayDialog);
        form.into("note");
        form.type(QStringLiteral("x"));
        form.press(Qt::Key_Escape);
        QVERIFY(form.dialog());
        QCOMPARE(form.prompts.questions.size(), 1);
        QCOMPARE(form.field<QLineEdit>("note")->text(), QStringLiteral("x"));
        form.prompts.answers = {1};
        form.press(Qt::Key_Escape);
        QVERIFY(!form.dialog());
    }

    void rememberedFromLastTime()
    {
        Form form;
        form.open(openSendAwayDialog);
        form.type(QStringLiteral("win"));
        form.press(Qt::Key_Return);
        form.into("handoff");
        form.press(Qt::Key_Home);
        form.press(Qt::Key_Right);
        form.save();
        form.open(openSendAwayDialog);
        form.type(QStringLiteral("win"));
        form.press(Qt::Key_Return);
        form.save();
        for (const ledger::SendAwayRow &row : form.logged())
            QCOMPARE(row.handoff, domain::Handoff::ContactDetails);
        QCOMPARE(form.logged().size(), 2);
    }

    void takenBackItIsInNoFigure()
    {
        Form form;
        form.open(openSendAwayDialog);
        form.type(QStringLiteral("win"));
        form.press(Qt::Key_Return);
        form.save();
        QCOMPARE(form.shell.kept.size(), 1);
        SUCCEEDS(form.shell.kept.constFirst().undo());
        QVERIFY(form.logged().isEmpty());
        SUCCEEDS(form.shell.kept.constFirst().redo());
        QCOMPARE(form.logged().size(), 1);
    }

    void editingKeepsWhatIsNotTouched()
    {
        Form form;
        domain::SendAway record =
            form.draftOf(form.today().addDays(-4), form.customer(QStringLiteral("Tom Brandt")));
        record.alternatives = {{form.volt, {}}, {form.northside, {}}};
        record.note = QStringLiteral("first");
        record.approvedBy = QStringLiteral("the boss");
        const auto id = form.send(record);
        const domain::SendAway before = form.stored(id);
        editSendAway(form.context(), id, &form.window);
        form.waitForDialog();
        form.field<QLineEdit>("note")->setFocus();
        form.press(Qt::Key_End);
        form.type(QStringLiteral(" and second"));
        form.save();
        QVERIFY(!form.dialog());
        domain::SendAway expected = before;
        expected.note = QStringLiteral("first and second");
        QCOMPARE(form.stored(id), expected);
        SUCCEEDS(form.shell.kept.constFirst().undo());
        QCOMPARE(form.stored(id), before);
    }

    void namesAreTakenAsTheyAre_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("markup") << QStringLiteral("O'Brien & <b>Söhne</b> %1 =1+1");
        QTest::newRow("right to left") << QStringLiteral("شركة الاختبار");
        QTest::newRow("quotes") << QStringLiteral("Robert'); drop table customer;--");
        QTest::newRow("emoji") << QStringLiteral("👩‍🔧 Ümläut 汉字");
    }

    void namesAreTakenAsTheyAre()
    {
        QFETCH(const QString, name);
        Form form;
        form.open(openSendAwayDialog);
        form.type(QStringLiteral("win"));
        form.press(Qt::Key_Return);
        for (const char *field : {"customer", "note"}) {
            form.into(field);
            form.field<QLineEdit>(field)->insert(name);
        }
        form.save();
        QVERIFY(!form.dialog());
        const auto rows = form.logged();
        QCOMPARE(rows.constFirst().customerName, name);
        QCOMPARE(rows.constFirst().note, name);
    }
};

QTEST_MAIN(SendAwayDialogTest)
#include "SendAwayDialogTest.moc"
