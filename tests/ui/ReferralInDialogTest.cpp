// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Form.h"

using namespace ui;

class ReferralInDialogTest final : public QObject
{
    Q_OBJECT

private:
    static domain::ReferralIn only(Form &form)
    {
        const auto page = Counter::must(ledger::LogReader(*form.ledger).referralsIn({}, {}, 10));
        if (page.rows.size() != 1)
            qFatal("%d referrals", static_cast<int>(page.rows.size()));
        return *Counter::must(ledger::ReferralsIn(*form.ledger).byId(page.rows.constFirst().id));
    }

private Q_SLOTS:
    void aPartnerSentSomebody()
    {
        Form form;
        form.open(openReferralInDialog);
        form.type(QStringLiteral("volt")); // typing needs no key before it
        form.press(Qt::Key_Return);
        form.type(QStringLiteral("Dana Fischer"));
        form.press(Qt::Key_Return);
        form.type(QStringLiteral("paint"));
        form.press(Qt::Key_Return);
        form.press(Qt::Key_Right);
        form.press(Qt::Key_Return);
        form.type(QStringLiteral("1150"));
        form.save();
        QVERIFY(!form.dialog());
        const domain::ReferralIn saved = only(form);
        QCOMPARE(saved.sourceKind, domain::SourceKind::Partner);
        QCOMPARE(saved.partner, form.volt);
        QCOMPARE(saved.need, form.paint);
        QCOMPARE(saved.outcome, domain::ReferralOutcome::Bought);
        QCOMPARE(saved.value, form.euros(1150));
        QCOMPARE(saved.on, form.today());
        QCOMPARE(saved.staff, form.maria);
        QCOMPARE((*Counter::must(ledger::Customers(*form.ledger).byId(*saved.customer))).name,
                 QStringLiteral("Dana Fischer"));
    }

    void thePartnersTicketIsKeptAndLoggedOnce()
    {
        Form form;
        for (int i = 0; i < 2; ++i) {
            form.open(openReferralInDialog);
            form.type(QStringLiteral("volt"));
            form.press(Qt::Key_Return);
            form.into("theirTicket");
            form.type(i == 0 ? QStringLiteral("a 17")
                             : QStringLiteral("A-17")); // the same, written otherwise
            form.save();
        }
        QVERIFY(form.dialog());
        QVERIFY(form.error("theirTicket").contains(QStringLiteral("already")));
        QCOMPARE(only(form).theirTicket, QStringLiteral("A 17"));
        form.into("source");
        form.press(Qt::Key_End);
        QVERIFY(!form.field<QWidget>("theirTicket")->isVisible());
    }

    void theSenderIsAskedForOnlyWhenOneIsMeant()
    {
        Form form;
        form.open(openReferralInDialog);
        form.save();
        QVERIFY(form.dialog());
        QVERIFY(!form.error("partner").isEmpty());
        form.into("source");
        form.press(Qt::Key_End);
        QVERIFY(!form.field<QWidget>("partner")->isVisible());
        form.save();
        QVERIFY(!form.dialog());
        QCOMPARE(only(form).sourceKind, domain::SourceKind::Unknown);
        QVERIFY(!only(form).partner);
    }

    void wordOfMouthComesFromSomebodySentAwayBefore()
    {
        Form form;
        const auto tom = form.customer(QStringLiteral("Tom Brandt"));
        form.customer(QStringLiteral("Tom Stranger"));
        form.send(form.draftOf(form.today().addDays(-40), tom));
        form.open(openReferralInDialog);
        form.into("source");
        form.press(Qt::Key_Right);
        form.into("recommendedBy");
        form.type(QStringLiteral("tom s"));
        form.save();
        QVERIFY(form.dialog());
        QVERIFY(!form.error("recommendedBy").isEmpty());
        form.field<QLineEdit>("recommendedBy")->selectAll();
        form.type(QStringLiteral("tom"));
        form.press(Qt::Key_Return);
        form.save();
        QVERIFY(!form.dialog());
        QCOMPARE(only(form).recommendedBy, tom);
        QCOMPARE(only(form).sourceKind, domain::SourceKind::WordOfMouth);
    }

    void editingKeepsWhatIsNotTouchedAndCanBeUndone()
    {
        Form form;
        domain::ReferralIn record;
        record.on = form.today().addDays(-3);
        record.sourceKind = domain::SourceKind::Partner;
        record.partner = form.city;
        record.customer = form.customer(QStringLiteral("Dana Fischer"));
        record.need = form.paint;
        const auto id = Counter::must(ledger::ReferralsIn(*form.ledger).add(record));
        const auto before = *Counter::must(ledger::ReferralsIn(*form.ledger).byId(id));
        editReferralIn(form.context(), id, &form.window);
        form.waitForDialog();
        form.into("value");
        form.type(QStringLiteral("80"));
        form.save();
        domain::ReferralIn expected = before;
        expected.value = form.euros(80);
        QCOMPARE(only(form), expected);
        SUCCEEDS(form.shell.kept.constFirst().undo());
        QCOMPARE(only(form), before);
    }
};

QTEST_MAIN(ReferralInDialogTest)
#include "ReferralInDialogTest.moc"
