// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Partners.h"
#include "ui/Form.h"
#include "ui/partners/PartnerPapers.h"
#include "ui/widgets/DateEdit.h"
#include "ui/widgets/Drafts.h"
#include "ui/widgets/PagePreview.h"
#include "ui/widgets/SegmentedControl.h"
#include "workflows/Letters.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QFileInfo>
#include <QJsonObject>
#include <QPlainTextEdit>

using namespace ui;
using domain::CompetitorId;

/// Stands where the e-mail program does.
class MailProgram final : public QObject
{
    Q_OBJECT

public:
    MailProgram() { QDesktopServices::setUrlHandler(QStringLiteral("mailto"), this, "open"); }
    ~MailProgram() override { QDesktopServices::unsetUrlHandler(QStringLiteral("mailto")); }

    QList<QByteArray> drafts;

public Q_SLOTS:
    void open(const QUrl &url) { drafts.append(url.toEncoded()); }
};

/// A letter to one of the partners of the body shop.
struct Desk : Form
{
    explicit Desk(const QLocale &language = QLocale(QLocale::English, QLocale::UnitedKingdom))
        : Form(language)
    {
        domain::Business business = ledger->business();
        business.phone = QStringLiteral("0431 555 0100");
        SUCCEEDS(ledger->saveBusiness(business));
    }

    void write(CompetitorId partner)
    {
        papers.setPartner(partner);
        papers.writeLetter()->trigger();
        waitForDialog();
    }
    QString body() const { return field<QPlainTextEdit>("letterBody")->toPlainText(); }
    QString gaps() const { return field<QLabel>("letterGaps")->text(); }
    QString template_() const { return field<QComboBox>("letterTemplate")->currentText(); }
    QWidget *bar() const { return field<QWidget>("sentBar"); }
    void saveAsPdf()
    {
        prompts.filesToSave = {folder.filePath(QStringLiteral("letter.pdf"))};
        press(Qt::Key_S, Qt::ControlModifier);
    }
    ledger::PartnerFacts facts(CompetitorId partner)
    {
        return must(ledger::Partners(*ledger).facts(today(), today())).value(partner);
    }
    domain::Stage stage(CompetitorId partner)
    {
        return must(ledger::Competitors(*ledger).byId(partner))->stage;
    }

    PartnerPapers papers{context(), &window};
};

class LetterDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStageSuggestsTheLetterAndWhatIsMissingIsSaid()
    {
        Desk desk;
        desk.write(desk.city);
        QCOMPARE(desk.template_(), QStringLiteral("First approach"));
        QVERIFY(desk.body().contains(QStringLiteral("Dear «the partner's contact is missing»,")));
        QVERIFY(desk.body().contains(QStringLiteral("Maria Osei\nHarbour Street Auto Body, 0431 555 0100")));
        QVERIFY(desk.gaps().contains(QStringLiteral("the partner's contact is missing")));
        QVERIFY(desk.field<QLabel>("letterGaps")->isVisible());
        // Filled in by hand: nothing to complain about any more.
        desk.field<QPlainTextEdit>("letterBody")->setPlainText(QStringLiteral("Dear all, {} braces"));
        QVERIFY(!desk.field<QLabel>("letterGaps")->isVisible());
    }

    void anotherTemplateNeverReplacesWhatWasWrittenUnasked()
    {
        Desk desk;
        desk.write(desk.volt);
        QCOMPARE(desk.template_(), QStringLiteral("Thank-you"));
        desk.field<QComboBox>("letterTemplate")->setCurrentIndex(0);
        QVERIFY(desk.prompts.questions.isEmpty());
        QVERIFY(desk.body().contains(QStringLiteral("Some of our customers")));
        desk.into("letterBody");
        desk.type(QStringLiteral("PS "));
        const QString mine = desk.body();
        desk.field<QComboBox>("letterTemplate")->setCurrentIndex(1);
        QCOMPARE(desk.prompts.questions.size(), 1);
        QCOMPARE(desk.body(), mine);
        QCOMPARE(desk.template_(), QStringLiteral("First approach"));
        desk.prompts.answers = {1};
        desk.field<QComboBox>("letterTemplate")->setCurrentIndex(1);
        QVERIFY(desk.body().contains(QStringLiteral("Thank you for hearing")));
        QVERIFY(
            desk.field<PagePreview>("pagePreview")->document()->title().contains(QStringLiteral("coffee")));
    }

    void aDraftAloneLogsNothing()
    {
        Desk desk;
        desk.write(desk.volt);
        QVERIFY(!desk.bar()->isVisible());
        desk.saveAsPdf();
        QVERIFY(QFileInfo::exists(desk.folder.filePath(QStringLiteral("letter.pdf"))));
        QVERIFY(desk.bar()->isVisible());
        desk.press(Qt::Key_Escape);
        QTRY_VERIFY(!desk.dialog());
        QVERIFY(desk.shell.kept.isEmpty());
        QVERIFY(!desk.facts(desk.volt).lastTouch.isValid());
    }

    void sentByKeyIsLoggedWithItsNextStepAndMovesTheStage()
    {
        Desk desk;
        desk.write(desk.city);
        desk.saveAsPdf();
        QVERIFY(desk.field<QCheckBox>("sentMoveOn")->isChecked());
        QVERIFY(desk.field<QCheckBox>("sentMoveOn")->text().contains(QStringLiteral("prospect → contacted")));
        desk.into("sentNextStep");
        desk.type(QStringLiteral("Call them"));
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!desk.dialog());
        QCOMPARE(desk.stage(desk.city), domain::Stage::Contacted);
        QCOMPARE(desk.facts(desk.city).lastTouch, desk.today());
        const auto next = desk.facts(desk.city).next;
        QVERIFY(next);
        QCOMPARE(next->summary, QStringLiteral("First approach"));
        QCOMPARE(next->channel, domain::Channel::Letter);
        QCOMPARE(next->nextStep, QStringLiteral("Call them"));
        QCOMPARE(next->nextOn, desk.today().addDays(7));
        QCOMPARE(next->staff, std::optional(desk.maria));
        SUCCEEDS(desk.shell.kept.constLast().undo());
        QCOMPARE(desk.stage(desk.city), domain::Stage::Prospect);
        QVERIFY(!desk.facts(desk.city).lastTouch.isValid());
    }

    void theStageStaysWhereThatIsWanted()
    {
        Desk desk;
        desk.write(desk.city);
        desk.saveAsPdf();
        desk.field<QCheckBox>("sentMoveOn")->setChecked(false);
        desk.field<QAbstractButton>("itWasSent")->click();
        QTRY_VERIFY(!desk.dialog());
        QCOMPARE(desk.stage(desk.city), domain::Stage::Prospect);
        QCOMPARE(desk.facts(desk.city).lastTouch, desk.today());
    }

    void aDayThatIsNoneIsSaidAndNothingIsLogged()
    {
        Desk desk;
        desk.write(desk.volt);
        desk.saveAsPdf();
        desk.field<DateEdit>("sentNextOn")->setText(QStringLiteral("whenever"));
        desk.field<QAbstractButton>("itWasSent")->click();
        QVERIFY(desk.dialog());
        QVERIFY(!desk.error("sentNextStep").isEmpty());
        desk.field<DateEdit>("sentNextOn")->setText(QStringLiteral("2026-12-01")); // and nothing to do
        desk.field<QAbstractButton>("itWasSent")->click();
        QVERIFY(!desk.error("sentNextStep").isEmpty());
        QVERIFY(desk.shell.kept.isEmpty());
        desk.prompts.answers = {1};
        desk.press(Qt::Key_Escape);
    }

    void theMailProgramGetsADraftForTheContact()
    {
        MailProgram program;
        Desk desk;
        domain::Competitor volt = *desk.must(ledger::Competitors(*desk.ledger).byId(desk.volt));
        volt.contacts[0].emails = {QStringLiteral("samir@volt.example")};
        SUCCEEDS(ledger::Competitors(*desk.ledger).save(volt));
        desk.write(desk.volt);
        desk.field<QLineEdit>("letterSubject")->setText(QStringLiteral("Thanks & more"));
        desk.press(Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(program.drafts.size(), 1);
        QVERIFY2(program.drafts.constFirst().startsWith(
                     "mailto:samir@volt.example?subject=Thanks%20%26%20more&body=Dear%20Samir%20Haddad"),
                 program.drafts.constFirst().constData());
        QCOMPARE(desk.field<SegmentedControl>("sentChannel")->value().toInt(),
                 static_cast<int>(domain::Channel::EMail));
        QVERIFY(desk.shell.kept.isEmpty());
        desk.press(Qt::Key_Escape); // handed over: nothing would be lost
        QTRY_VERIFY(!desk.dialog());
        QVERIFY(desk.prompts.questions.isEmpty());
    }

    void anAddressThatIsNoneIsRefusedInWords()
    {
        MailProgram program;
        Desk desk;
        domain::Competitor volt = *desk.must(ledger::Competitors(*desk.ledger).byId(desk.volt));
        volt.contacts[0].emails = {QStringLiteral("a@b.example, c@d.example")};
        SUCCEEDS(ledger::Competitors(*desk.ledger).save(volt));
        desk.write(desk.volt);
        desk.press(Qt::Key_E, Qt::ControlModifier);
        QVERIFY(program.drafts.isEmpty());
        QCOMPARE(desk.prompts.errors.constLast().code, QStringLiteral("mail.address"));
        QVERIFY(!desk.bar()->isVisible());
        desk.press(Qt::Key_Escape);
    }

    void aVeryLongTextIsCopiedInstead()
    {
        MailProgram program;
        Desk desk;
        desk.write(desk.volt);
        const QString text = QStringLiteral("so much ").repeated(5'000);
        desk.field<QPlainTextEdit>("letterBody")->setPlainText(text);
        desk.press(Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), text);
        QCOMPARE(desk.prompts.told.size(), 1);
        QVERIFY(program.drafts.constFirst().endsWith("&body="));
        desk.press(Qt::Key_Escape);
    }

    void whatWasWrittenIsNotLostUnasked()
    {
        Desk desk;
        desk.write(desk.volt);
        desk.into("letterBody");
        desk.type(QStringLiteral("x"));
        desk.press(Qt::Key_Escape);
        QCOMPARE(desk.prompts.questions.size(), 1);
        QVERIFY(desk.dialog());
        desk.prompts.answers = {1};
        desk.press(Qt::Key_Escape);
        QTRY_VERIFY(!desk.dialog());
    }

    void whatWasWrittenSurvivesAStop()
    {
        Desk desk;
        const QString file = desk.folder.filePath(QStringLiteral("drafts"));
        {
            Drafts drafts(file);
            desk.shell.desk = &drafts;
            desk.write(desk.volt);
            desk.field<QComboBox>("letterTemplate")->setCurrentIndex(2);
            desk.into("letterBody");
            desk.type(QStringLiteral("Written by hand. "));
            QTRY_VERIFY(QFileInfo::exists(file));
            delete desk.dialog(); // as if it had stopped: neither sent nor left
        }
        Drafts drafts(file);
        desk.shell.desk = &drafts;
        QCOMPARE(drafts.left().size(), 1);
        const Draft left = drafts.left().constFirst();
        QCOMPARE(left.kind, QStringLiteral("letterDialog"));
        QVERIFY(left.title.contains(QStringLiteral("Volt Garage")));
        drafts.resume(left);
        reopenLetterDialog(desk.context(), left.subject, &desk.window);
        desk.waitForDialog();
        QCOMPARE(desk.template_(), QStringLiteral("Proposal of an agreement"));
        QVERIFY(desk.body().startsWith(QStringLiteral("Written by hand. ")));
        desk.prompts.answers = {1};
        desk.press(Qt::Key_Escape);
        QTRY_VERIFY(!desk.dialog());
        QVERIFY(!QFileInfo::exists(file));
        desk.shell.desk = nullptr;
    }

    void longNamesAndASmallScreenFit()
    {
        Desk desk;
        domain::Competitor volt = *desk.must(ledger::Competitors(*desk.ledger).byId(desk.volt));
        volt.name = QStringLiteral("Volt & Söhne Elektrofahrzeug-Instandsetzungsgesellschaft mbH ")
                        .repeated(2)
                        .trimmed();
        SUCCEEDS(ledger::Competitors(*desk.ledger).save(volt));
        desk.write(desk.volt);
        desk.dialog()->resize(900, 560);
        QVERIFY2(desk.dialog()->width() <= 900, qPrintable(QString::number(desk.dialog()->width())));
        desk.press(Qt::Key_Escape);
    }
};

QTEST_MAIN(LetterDialogTest)
#include "LetterDialogTest.moc"
