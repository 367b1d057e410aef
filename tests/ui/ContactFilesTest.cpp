// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/ContactFiles.h"

#include "exchange/VCardReader.h"
#include "ledger/Shop.h"
#include "TestData.h"
#include "ui/partners/ContactCardsDialog.h"
#include "ui/partners/ContactImportDialog.h"
#include "ui/partners/ContactImportModel.h"
#include "ui/Stage.h"
#include "ui/widgets/DataTable.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

/// Contacts that come in and go out, from the menu of a page and with the keyboard.
class ContactFilesTest final : public QObject
{
    Q_OBJECT

    struct Desk : Stage
    {
        Shop shop;
        QWidget page;
        std::optional<domain::Competitor> chosen;

        Desk() : shop(*ledger)
        {
            page.show();
            ui::makeContactActions(context(),
                                   {[this] { return chosen ? &*chosen : nullptr; },
                                    [this] {
                                        return QList{shop.northside, shop.riverside};
                                    }},
                                   &page);
        }
        template <class Dialog>
        Dialog *open(const char *action)
        {
            found<QAction>(page, action)->trigger();
            auto *dialog = page.findChild<Dialog *>();
            if (!dialog)
                qFatal("no dialog");
            present(*dialog);
            return dialog;
        }
        QString write(const char *name, const QByteArray &content)
        {
            const QString path = folder.filePath(QString::fromLatin1(name));
            writeFile(path, content);
            return path;
        }
        domain::Competitor firm(const char *name)
        {
            ledger::Competitors competitors(*ledger);
            return *need(competitors.byId(need(competitors.named(QString::fromUtf8(name))).value()));
        }
    };

    static QByteArray cards()
    {
        return "BEGIN:VCARD\nVERSION:3.0\nFN:Samir\nORG:Volt\nTEL:1234\nEND:VCARD\n"
               "BEGIN:VCARD\nVERSION:3.0\nFN:Max\nORG:Northside Glass\nEND:VCARD\n"
               "BEGIN:VCARD\nVERSION:3.0\nFN:Private\nTEL:99\n";
    }

    static QStringList column(const ui::ContactImportDialog &dialog, int column)
    {
        const auto *model = found<ui::DataTable>(dialog, "contactImportTable")->model();
        QStringList cells;
        for (int row = 0; row < model->rowCount(); ++row)
            cells.append(model->index(row, column).data().toString());
        return cells;
    }

private Q_SLOTS:
    void contactsComeInAfterALook()
    {
        Desk desk;
        const QPointer<ui::ContactImportDialog> dialog = desk.open<ui::ContactImportDialog>("importContacts");
        const QAbstractItemModelTester tester(dialog->findChild<ui::ContactImportModel *>());
        desk.prompts.filesToOpen = {desk.write("in.vcf", cards())};
        found<QPushButton>(*dialog, "contactImportChoose")->click();
        QCOMPARE(column(*dialog, 0),
                 (QStringList{QStringLiteral("new competitor"), QStringLiteral("new person there"),
                              QStringLiteral("says no firm")}));
        QVERIFY(found<QLabel>(*dialog, "contactImportProblems")->text().contains(QStringLiteral("cut off")));
        auto *table = found<ui::DataTable>(*dialog, "contactImportTable");
        QVERIFY(table->hasFocus());
        QCOMPARE(table->currentIndex().row(), 0);

        // The first is left out, the last joins a firm.
        found<QCheckBox>(*dialog, "contactImportTake")->click();
        QCOMPARE(column(*dialog, 0).constFirst(), QStringLiteral("left out"));
        table->selectRow(2);
        auto *firm = found<QComboBox>(*dialog, "contactImportFirm");
        firm->lineEdit()->setFocus();
        firm->lineEdit()->selectAll();
        QTest::keyClicks(firm->lineEdit(), QStringLiteral("riverside motors"));
        QTest::keyClick(firm->lineEdit(), Qt::Key_Return);
        QCOMPARE(column(*dialog, 1).constLast(), QStringLiteral("Riverside Motors"));
        QCOMPARE(column(*dialog, 0).constLast(), QStringLiteral("new person there"));
        QVERIFY(desk.shell.kept.isEmpty());

        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!dialog);
        QCOMPARE(desk.shell.kept.size(), 1);
        QCOMPARE(desk.firm("Northside Glass").contacts.constFirst().name, QStringLiteral("Max"));
        QCOMPARE(desk.firm("Riverside Motors").contacts.constFirst().phones,
                 QStringList{QStringLiteral("99")});
        QVERIFY(!need(ledger::Competitors(*desk.ledger).named(QStringLiteral("Volt"))));
        need(desk.shell.kept.constFirst().undo());
        QVERIFY(desk.firm("Northside Glass").contacts.isEmpty());
    }

    void whatIsNoPhoneAndNoEmailIsSaid()
    {
        Desk desk;
        const QPointer<ui::ContactImportDialog> dialog = desk.open<ui::ContactImportDialog>("importContacts");
        desk.prompts.filesToOpen = {desk.write(
            "in.vcf", "BEGIN:VCARD\nVERSION:3.0\nFN:Rusty\nORG:Rusty Rims\nTEL:call me maybe\n"
                      "TEL:0431 555 0142\nEMAIL:not-an-address\nEMAIL:rusty@example.org\nEND:VCARD\n")};
        found<QPushButton>(*dialog, "contactImportChoose")->click();
        const QString problems = found<QLabel>(*dialog, "contactImportProblems")->text();
        QVERIFY2(problems.contains(QStringLiteral("“call me maybe” of Rusty is no phone")),
                 qPrintable(problems));
        QVERIFY2(problems.contains(QStringLiteral("“not-an-address” of Rusty is no e-mail")),
                 qPrintable(problems));
        QVERIFY2(!problems.contains(QStringLiteral("0142"))
                     && !problems.contains(QStringLiteral("example.org")),
                 qPrintable(problems));
    }

    void aFileThatIsNoneIsSaidSo()
    {
        Desk desk;
        const QPointer<ui::ContactImportDialog> dialog = desk.open<ui::ContactImportDialog>("importContacts");
        dialog->readFrom(desk.write("in.csv", "item,price\nscrew,1\n"));
        const auto *problems = found<QLabel>(*dialog, "contactImportProblems");
        QVERIFY(problems->isVisible() && problems->text().contains(QStringLiteral("Google")));
        QVERIFY(!found<QPushButton>(*dialog, "contactImportNow")->isEnabled());
        dialog->readFrom(desk.write("in.vcf", cards()));
        QVERIFY(found<QPushButton>(*dialog, "contactImportNow")->isEnabled());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
        QVERIFY(desk.shell.kept.isEmpty());
    }

    void cardsOfOneOrOfAllGoOut()
    {
        Desk desk;
        desk.chosen = desk.firm("Northside Glass");
        const QString path = desk.folder.filePath(QStringLiteral("out.vcf"));
        QPointer<ui::ContactCardsDialog> dialog = desk.open<ui::ContactCardsDialog>("saveContactCards");
        QVERIFY(found<QRadioButton>(*dialog, "cardsOfOne")->isChecked());
        desk.prompts.filesToSave = {path};
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(!dialog);
        QVERIFY(contentOf(path).contains("VERSION:3.0"));
        QCOMPARE(need(exchange::readVCards(contentOf(path))).cards.size(), 1);

        desk.chosen.reset();
        dialog = desk.open<ui::ContactCardsDialog>("saveContactCards");
        QVERIFY(!found<QRadioButton>(*dialog, "cardsOfOne")->isVisible());
        found<QRadioButton>(*dialog, "cardsFour")->click();
        desk.prompts.filesToSave = {path};
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(!dialog);
        QVERIFY(contentOf(path).contains("VERSION:4.0"));
        QCOMPARE(need(exchange::readVCards(contentOf(path))).cards.size(), 2);
    }
};

QTEST_MAIN(ContactFilesTest)
#include "ContactFilesTest.moc"
