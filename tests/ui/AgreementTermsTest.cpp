// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/AgreementTerms.h"

#include "ledger/Documents.h"
#include "ui/Round.h"

#include <QFile>
#include <QMenu>
#include <QPushButton>

/// What was agreed, the papers and who is away, on the page of the partners.
class AgreementTermsTest final : public QObject
{
    Q_OBJECT

    static void chooseDay(QDate day)
    {
        auto *popup = QApplication::activePopupWidget();
        QVERIFY(popup);
        auto *field = found<QLineEdit>(*popup, "nextDay");
        field->clear();
        QTest::keyClicks(field, day.toString(Qt::ISODate));
        QTest::keyClick(field, Qt::Key_Return);
    }

private Q_SLOTS:
    void whatWasAgreedIsTypedAndShown()
    {
        Round round;
        round.show();
        round.choose("Volt Garage");
        QVERIFY(!found<QLabel>(*round.page, "termsText")->isVisible());
        found<QAction>(*round.page, "editTerms")->trigger();
        round.awaitDialog();
        round.type(QStringLiteral("batteries"));
        round.press(Qt::Key_Return);
        round.type(QStringLiteral("dents"));
        round.into("agreedFrom");
        round.type(QStringLiteral("2026-12-01"));
        round.into("agreedUntil");
        round.type(QStringLiteral("2026-11-30"));
        round.save();
        QVERIFY(round.error("agreedUntil").contains(QStringLiteral("before it begins")));
        round.into("agreedUntil");
        round.field<QLineEdit>("agreedUntil")->selectAll();
        round.type(QStringLiteral("2026-12-10"));
        round.save();
        QTRY_VERIFY(!round.dialog());
        QCOMPARE(round.competitor(round.volt).terms,
                 (domain::Terms{QStringLiteral("batteries"), QStringLiteral("dents"), QDate(2026, 12, 1),
                                QDate(2026, 12, 10)}));
        QVERIFY(!round.competitor(round.volt).hasAgreement(QDate(2026, 11, 30)));
        QTRY_COMPARE(round.words("termsText"), QStringLiteral("We send: batteries\nThey send: dents"));
        QCOMPARE(round.words("termsValidity"),
                 QStringLiteral("Valid from 1 Dec to 10 Dec · talk about renewing it"));
    }

    void aPaperIsAttachedSavedAndRemovedAndAllThatIsUndone()
    {
        Round round;
        round.show();
        round.choose("Volt Garage");
        const QString path = round.folder.filePath(QStringLiteral("Terms & prices.doc"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("signed");
        file.close();
        round.prompts.filesToOpen = {path};
        found<QAction>(*round.page, "attachDocument")->trigger();
        const auto line = [&round] {
            const auto *part = found<QWidget>(*round.page, "agreementTerms");
            QPushButton *shown = nullptr;
            for (QPushButton *each : part->findChildren<QPushButton *>(QStringLiteral("document")))
                shown = each->isHidden() ? shown : each;
            return shown;
        };
        QTRY_VERIFY(line());
        QCOMPARE(line()->accessibleName(), QStringLiteral("Document Terms & prices.doc"));
        const QString copy = round.folder.filePath(QStringLiteral("copy.doc"));
        round.prompts.filesToSave = {copy};
        line()->click(); // nothing that could run is opened
        QFile saved(copy);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(saved.readAll(), QByteArray("signed"));
        Q_EMIT line()->customContextMenuRequested(QPoint());
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        found<QAction>(*menu, "removeDocument")->trigger();
        menu->close();
        QTRY_VERIFY(!line());
        SUCCEEDS(round.shell.kept.at(1).undo());
        QTRY_VERIFY(line());
        SUCCEEDS(round.shell.kept.at(1).redo());
        QTRY_VERIFY(!line());
    }

    void aPaperThatCannotBeKeptIsSaidInWords()
    {
        Round round;
        round.show();
        round.choose("Volt Garage");
        QFile big(round.folder.filePath(QStringLiteral("big.pdf")));
        QVERIFY(big.open(QIODevice::WriteOnly));
        QVERIFY(big.resize(10'000'001));
        QFile none(round.folder.filePath(QStringLiteral("none.pdf")));
        QVERIFY(none.open(QIODevice::WriteOnly));
        for (const QString &path :
             {big.fileName(), none.fileName(), round.folder.path(), QStringLiteral("/no/such.pdf")}) {
            round.prompts.filesToOpen = {path};
            found<QAction>(*round.page, "attachDocument")->trigger();
        }
        QStringList codes;
        for (const base::Error &error : round.shell.errors)
            codes.append(error.code);
        QCOMPARE(codes, QStringList({QStringLiteral("document.big"), QStringLiteral("document.empty"),
                                     QStringLiteral("file.read"), QStringLiteral("file.read")}));
        QVERIFY(round.shell.kept.isEmpty());
    }

    void somebodyElseIsAskedForWhileThePersonIsAway()
    {
        Round round;
        auto volt = round.competitor(round.volt);
        volt.contacts.append({{}, QStringLiteral("Ida Berg"), {}, {}, {}, false, {}});
        SUCCEEDS(ledger::Competitors(*round.ledger).save(volt));
        round.show();
        round.choose("Volt Garage");
        const auto asked = [&round] { return found<ui::ElidedLabel>(*round.page, "partnerPerson")->text(); };
        QCOMPARE(asked(), QStringLiteral("Ask for Samir Haddad"));
        found<QAction>(*round.page, "personAway")->trigger();
        chooseDay(round.today().addDays(5));
        QTRY_COMPARE(asked(), QStringLiteral("Ask for Ida Berg"));
        QCOMPARE(round.words("partnerAway"), QStringLiteral("Samir Haddad is away until 26 Nov"));
        found<QAction>(*round.page, "personBack")->trigger();
        QTRY_COMPARE(asked(), QStringLiteral("Ask for Samir Haddad"));
        SUCCEEDS(round.shell.kept.constLast().undo());
        QTRY_COMPARE(asked(), QStringLiteral("Ask for Ida Berg"));
    }
};

QTEST_MAIN(AgreementTermsTest)
#include "AgreementTermsTest.moc"
