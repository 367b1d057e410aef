// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Ticket.h"
#include "ledger/LogReader.h"
#include "ledger/Shop.h"
#include "TestData.h"
#include "ui/partners/PartnersPage.h"
#include "ui/partners/TakeInPartnerFileDialog.h"
#include "ui/partners/WritePartnerFileDialog.h"
#include "ui/Stage.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/DateEdit.h"
#include "workflows/PartnerFile.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>

/// Files from and to partners, from the page's menu and with the keyboard.
class PartnerFileDialogTest final : public QObject
{
    Q_OBJECT

    static exchange::PartnerFile file(Stage &stage, domain::SendAwayId ticket)
    {
        exchange::PartnerFile file;
        file.from = QStringLiteral("Northside Glass");
        file.fromLedger = QString(32, QLatin1Char('a'));
        file.to = stage.ledger->business().name;
        file.madeOn = QDate(2026, 11, 21);
        exchange::PartnerResult served;
        served.ticket = domain::ticketOf(ticket);
        served.on = QDate(2026, 11, 18);
        exchange::PartnerResult unknown = served;
        unknown.ticket = QStringLiteral("nothing");
        file.results = {served, unknown};
        exchange::PartnerReferral came;
        came.id = QStringLiteral("A-1");
        came.on = QDate(2026, 11, 20);
        came.customer = QStringLiteral("Petra <b>Holm</b>");
        file.referrals = {came};
        return file;
    }

    static QString write(Stage &stage, const exchange::PartnerFile &file)
    {
        const QString path = stage.folder.filePath(QStringLiteral("n.elsewhere-partner.json"));
        writeFile(path, exchange::toPartnerFile(file));
        return path;
    }

    template <class Dialog>
    static QPointer<Dialog> open(const QWidget &page, const char *action)
    {
        found<QAction>(page, action)->trigger();
        auto *dialog = page.window()->findChild<Dialog *>();
        if (!dialog)
            qFatal("no dialog");
        present(*dialog);
        return dialog;
    }

    static QString said(const QWidget &dialog, const char *label)
    {
        return found<QLabel>(dialog, label)->text();
    }

private Q_SLOTS:
    void whatIsLeftTickedIsTakenIn()
    {
        Stage stage;
        const Shop shop(*stage.ledger);
        const auto sent = shop.send(QDate(2026, 11, 14));
        ui::PartnersPage page(stage.context());
        present(page);
        stage.prompts.filesToOpen = {write(stage, file(stage, sent))};
        auto dialog = open<ui::TakeInPartnerFileDialog>(page, "takeInPartnerFile");
        QCOMPARE(found<QComboBox>(*dialog, "partnerFilePartner")->currentText(),
                 QStringLiteral("Northside Glass")); // as the file says
        QVERIFY(!found<QLabel>(*dialog, "partnerFileWarning")->isVisible());
        QCOMPARE(
            said(*dialog, "partnerFileCount"),
            QStringLiteral("2 of 2 line(s) that can be taken in are ticked. 1 line(s) are passed over."));
        auto *table = found<ui::DataTable>(*dialog, "partnerFileTable");
        QVERIFY(table->hasFocus());
        QTest::keyClick(table, Qt::Key_Space); // the first one not
        QVERIFY(said(*dialog, "partnerFileCount").startsWith(QStringLiteral("1 of 2")));
        QTest::keyClick(table, Qt::Key_Down);
        QTest::keyClick(table, Qt::Key_Space); // cannot be ticked
        QVERIFY(said(*dialog, "partnerFileCount").startsWith(QStringLiteral("1 of 2")));
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!dialog);
        QCOMPARE(stage.shell.kept.size(), 1);
        QCOMPARE(need(ledger::SendAways(*stage.ledger).byId(sent))->status, domain::Status::HandedOff);
        const auto rows = need(ledger::LogReader(*stage.ledger).referralsIn({}, {}, 5)).rows;
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.constFirst().customerName, QStringLiteral("Petra <b>Holm</b>"));
        need(stage.shell.kept.constFirst().undo());
        QCOMPARE(need(ledger::LogReader(*stage.ledger).referralsIn({}, {}, 5)).rows.size(), 0);
    }

    void nothingNewCannotBeTakenIn()
    {
        Stage stage;
        const Shop shop(*stage.ledger);
        const auto from = file(stage, shop.send(QDate(2026, 11, 14)));
        need(workflows::takeInPartnerFile(*stage.ledger, shop.northside, from, {0, 1, 2}, {}));
        ui::TakeInPartnerFileDialog dialog(stage.context(), from, {}, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QCOMPARE(said(dialog, "partnerFileCount"), QStringLiteral("Nothing in it is new."));
        QVERIFY(!found<QPushButton>(dialog, "partnerFileDoIt")->isEnabled());
    }

    void aFileForOthersIsSaidSoFirst()
    {
        Stage stage;
        const Shop shop(*stage.ledger);
        auto from = file(stage, shop.send(QDate(2026, 11, 14)));
        from.to = QStringLiteral("Seaside %1 Body");
        ui::TakeInPartnerFileDialog dialog(stage.context(), from, {}, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        present(dialog);
        QCOMPARE(said(dialog, "partnerFileWarning"),
                 QStringLiteral("This file is for “Seaside %1 Body”, not for us: nothing of it is ticked."));
        QVERIFY(!found<QPushButton>(dialog, "partnerFileDoIt")->isEnabled());
        QTest::keyClick(found<ui::DataTable>(dialog, "partnerFileTable"), Qt::Key_Space);
        QVERIFY(found<QPushButton>(dialog, "partnerFileDoIt")->isEnabled());
    }

    void whoseFileItIsIsAPersonsChoice()
    {
        Stage stage;
        const Shop shop(*stage.ledger);
        auto from = file(stage, shop.send(QDate(2026, 11, 14)));
        from.from = QStringLiteral("Nobody we know");
        ui::TakeInPartnerFileDialog dialog(stage.context(), from, {}, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        present(dialog);
        auto *partners = found<QComboBox>(dialog, "partnerFilePartner");
        QCOMPARE(partners->currentIndex(), -1);
        QVERIFY(!found<QPushButton>(dialog, "partnerFileDoIt")->isEnabled());
        partners->setCurrentIndex(partners->findText(QStringLiteral("Riverside Motors")));
        QVERIFY(said(dialog, "partnerFileWarning").contains(QStringLiteral("“Nobody we know”")));
        QVERIFY(said(dialog, "partnerFileCount").startsWith(QStringLiteral("1 of 1"))); // the referral
        partners->setCurrentIndex(partners->findText(QStringLiteral("Northside Glass")));
        QVERIFY(said(dialog, "partnerFileCount").startsWith(QStringLiteral("2 of 2")));
    }

    void aFileThatIsNoneIsRefused()
    {
        Stage stage;
        ui::PartnersPage page(stage.context());
        present(page);
        const QString path = stage.folder.filePath(QStringLiteral("x.json"));
        writeFile(path, "{\"format\": \"elsewhere-partner\", \"version\": 2}");
        stage.prompts.filesToOpen = {path};
        found<QAction>(page, "takeInPartnerFile")->trigger();
        QCOMPARE(stage.shell.errors.size(), 1);
        QCOMPARE(stage.shell.errors.constFirst().code, QStringLiteral("partner-file.newer"));
        found<QAction>(page, "takeInPartnerFile")->trigger(); // no file chosen
        QVERIFY(!page.window()->findChild<ui::TakeInPartnerFileDialog *>());
    }

    void aFileForThePartnerIsWritten()
    {
        Stage stage;
        const Shop shop(*stage.ledger);
        const auto sent = shop.send(QDate(2026, 11, 14));
        domain::Customer tom = need(ledger::Customers(*stage.ledger).byId(shop.tom)).value();
        tom.mayKeepSince = tom.mayContactSince = QDate(2026, 11, 14);
        need(ledger::Customers(*stage.ledger).save(tom));
        ui::PartnersPage page(stage.context());
        present(page);
        auto dialog = open<ui::WritePartnerFileDialog>(page, "writePartnerFile");
        auto *partners = found<QComboBox>(*dialog, "partnerFilePartner");
        partners->setCurrentIndex(partners->findText(QStringLiteral("Northside Glass")));
        QCOMPARE(said(*dialog, "partnerFileSummary"),
                 QStringLiteral("1 customer(s) we sent them (1 agreed to be named)\n"
                                "what became of 0 customer(s) they sent us"));
        auto *names = found<QCheckBox>(*dialog, "partnerFileWithCustomers");
        QVERIFY(!names->isChecked());
        const QString path = stage.folder.filePath(QStringLiteral("for.elsewhere-partner.json"));
        stage.prompts.filesToSave = {path, path};
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!dialog);
        QCOMPARE(stage.prompts.suggestedNames,
                 QStringList{QStringLiteral("Harbour Street Auto Body 2026-11-21.elsewhere-partner.json")});
        auto written = exchange::openPartnerFile(path).value();
        QCOMPARE(written.referrals.size(), 1);
        QCOMPARE(written.referrals.constFirst().id, domain::ticketOf(sent));
        QCOMPARE(written.referrals.constFirst().customer, QString());

        dialog = open<ui::WritePartnerFileDialog>(page, "writePartnerFile");
        partners = found<QComboBox>(*dialog, "partnerFilePartner");
        partners->setCurrentIndex(partners->findText(QStringLiteral("Northside Glass")));
        QTest::keyClick(found<QCheckBox>(*dialog, "partnerFileWithCustomers"), Qt::Key_Space);
        found<QPushButton>(*dialog, "partnerFileDoIt")->click();
        QCOMPARE(exchange::openPartnerFile(path)->referrals.constFirst().customer,
                 QStringLiteral("Tom Brandt"));
    }

    void nothingToTellCannotBeWritten()
    {
        Stage stage;
        const Shop shop(*stage.ledger);
        shop.send(QDate(2026, 11, 14));
        ui::WritePartnerFileDialog dialog(stage.context(), shop.riverside, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QVERIFY(!found<QPushButton>(dialog, "partnerFileDoIt")->isEnabled());
        auto *partners = found<QComboBox>(dialog, "partnerFilePartner");
        partners->setCurrentIndex(partners->findText(QStringLiteral("Northside Glass")));
        QVERIFY(found<QPushButton>(dialog, "partnerFileDoIt")->isEnabled());
        found<ui::DateEdit>(dialog, "partnerFileFrom")->setValue(QDate(2026, 11, 15));
        QVERIFY(!found<QPushButton>(dialog, "partnerFileDoIt")->isEnabled());
    }
};

QTEST_MAIN(PartnerFileDialogTest)
#include "PartnerFileDialogTest.moc"
