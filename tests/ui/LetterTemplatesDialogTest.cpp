// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Form.h"
#include "ui/partners/PartnerPapers.h"
#include "ui/widgets/Drafts.h"
#include "workflows/Letters.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFileInfo>
#include <QJsonObject>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTranslator>

using namespace ui;

/// The owner's letters, seen as Volt Garage reads them.
struct Drawer : Form
{
    explicit Drawer(const QLocale &language = QLocale(QLocale::English, QLocale::UnitedKingdom))
        : Form(language)
    {
        papers.setPartner(volt);
    }

    void open()
    {
        papers.ofAll().constFirst()->trigger();
        waitForDialog();
    }
    void click(const char *name) { field<QAbstractButton>(name)->click(); }
    QStringList listed() const
    {
        QStringList names;
        const auto *list = field<QListWidget>("templateList");
        for (int row = 0; row < list->count(); ++row)
            names.append(list->item(row)->text());
        return names;
    }
    QStringList kept()
    {
        QStringList names;
        for (const auto &each : must(ledger::Letters(*ledger).all()))
            names.append(each.name);
        return names;
    }
    void choose(int row) { field<QListWidget>("templateList")->setCurrentRow(row); }
    QString preview() const { return field<QPlainTextEdit>("templatePreview")->toPlainText(); }
    void leave()
    {
        prompts.answers = {1};
        press(Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
    }

    PartnerPapers papers{context(), &window};
};

class LetterTemplatesDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneIsWordedAndSeenFilledInWhileItIsTyped()
    {
        Drawer drawer;
        drawer.open();
        QCOMPARE(drawer.listed().size(), 6);
        QCOMPARE(drawer.field<QComboBox>("previewPartner")->currentText(), QStringLiteral("Volt Garage"));
        QVERIFY(drawer.preview().contains(QStringLiteral("Dear Samir Haddad,")));
        auto *body = drawer.field<QPlainTextEdit>("templateBody");
        body->setPlainText(QStringLiteral("Hello {contcat} "));
        QVERIFY(drawer.preview().contains(QStringLiteral("Hello «{contcat} is not known»")));
        QVERIFY(
            drawer.field<QLabel>("templateGaps")->text().contains(QStringLiteral("Near to it: {contact}")));
        body->setFocus();
        body->moveCursor(QTextCursor::End);
        found<QAction>(*drawer.dialog(), "our name")->trigger();
        QCOMPARE(body->toPlainText(), QStringLiteral("Hello {contcat} {our name}"));
        drawer.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(drawer.shell.kept.size(), 1);
        QCOMPARE(drawer.must(ledger::Letters(*drawer.ledger).all()).constFirst().body,
                 QStringLiteral("Hello {contcat} {our name}"));
        drawer.leave();
    }

    void placeholdersAreReadInThePersonsLanguageAndKeptByTheirCodes()
    {
        Drawer drawer;
        drawer.open();
        drawer.field<QLineEdit>("templateSubject")->setText(QStringLiteral("For { PARTNER }"));
        drawer.click("saveTemplate");
        QCOMPARE(drawer.must(ledger::Letters(*drawer.ledger).all()).constFirst().subject,
                 QStringLiteral("For {partner}"));
        drawer.leave();
    }

    void germanPlaceholdersAreKeptByTheSameCodes()
    {
        QTranslator german;
        QVERIFY(german.load(QStringLiteral(":/elsewhere/translations/elsewhere_de.qm")));
        QCoreApplication::installTranslator(&german);
        for (const auto &entry : domain::allOf<domain::Placeholder>()) {
            const QString code = QStringLiteral("{%1}").arg(QString::fromLatin1(entry.code));
            const QString label = domain::written(entry.value);
            QCOMPARE(domain::withLabels(code), label);
            QCOMPARE(domain::withCodes(label), code); // no label is another one's
        }
        QCOMPARE(domain::fill(QStringLiteral("{Ansprechpartner}"), {}).marks.constFirst().sentence,
                 QStringLiteral("Einen Platzhalter {Ansprechpartner} gibt es nicht. Ähnlich: {Partner}, "
                                "{Ansprechperson}."));
        QCoreApplication::removeTranslator(&german);
    }

    void anotherIsAddedMovedAndTakenOutOfUse()
    {
        Drawer drawer;
        drawer.open();
        drawer.click("addTemplate");
        QCOMPARE(drawer.focus()->objectName(), QStringLiteral("templateName"));
        drawer.type(QStringLiteral("THANK-YOU"));
        drawer.click("saveTemplate");
        QVERIFY(!drawer.error("templateName").isEmpty()); // there is one of that name
        drawer.into("templateName");
        drawer.field<QLineEdit>("templateName")->selectAll();
        drawer.type(QStringLiteral("New year"));
        drawer.click("saveTemplate");
        QCOMPARE(drawer.listed().constLast(), QStringLiteral("New year"));
        drawer.click("templateUp");
        QCOMPARE(drawer.kept().at(5), QStringLiteral("New year"));
        QCOMPARE(drawer.listed(), drawer.kept());
        drawer.click("templateDown");
        QCOMPARE(drawer.kept().at(6), QStringLiteral("New year"));
        drawer.click("retireTemplate");
        QCOMPARE(drawer.kept().size(), 6);
        SUCCEEDS(drawer.shell.kept.constLast().undo());
        QCOMPARE(drawer.kept().size(), 7);
        drawer.leave();
    }

    void whatIsTypedIsNotLostByChoosingAnother()
    {
        Drawer drawer;
        drawer.open();
        drawer.field<QLineEdit>("templateSubject")->setText(QStringLiteral("Ours"));
        drawer.choose(2); // and goes on editing
        QCOMPARE(drawer.prompts.questions.size(), 1);
        QCOMPARE(drawer.field<QListWidget>("templateList")->currentRow(), 0);
        QCOMPARE(drawer.field<QLineEdit>("templateSubject")->text(), QStringLiteral("Ours"));
        drawer.prompts.answers = {2}; // saves
        drawer.press(Qt::Key_Escape);
        QTRY_VERIFY(!drawer.dialog());
        QCOMPARE(drawer.must(ledger::Letters(*drawer.ledger).all()).constFirst().subject,
                 QStringLiteral("Ours"));
    }

    void whatIsTypedSurvivesAStop()
    {
        Drawer drawer;
        const QString file = drawer.folder.filePath(QStringLiteral("drafts"));
        {
            Drafts drafts(file);
            drawer.shell.desk = &drafts;
            drawer.open();
            drawer.choose(3);
            drawer.field<QLineEdit>("templateSubject")->setText(QStringLiteral("Half typed"));
            QTRY_VERIFY(QFileInfo::exists(file));
            delete drawer.dialog();
        }
        Drafts drafts(file);
        drawer.shell.desk = &drafts;
        const Draft left = drafts.left().value(0);
        drafts.resume(left);
        reopenLetterTemplates(drawer.context(), left.subject, &drawer.window);
        drawer.waitForDialog();
        QCOMPARE(drawer.field<QListWidget>("templateList")->currentRow(), 3);
        QCOMPARE(drawer.field<QLineEdit>("templateSubject")->text(), QStringLiteral("Half typed"));
        drawer.leave();
        drawer.shell.desk = nullptr;
    }
};

QTEST_MAIN(LetterTemplatesDialogTest)
#include "LetterTemplatesDialogTest.moc"
