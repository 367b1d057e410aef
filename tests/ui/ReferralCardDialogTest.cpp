// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Ticket.h"
#include "ui/Form.h"
#include "ui/widgets/PagePreview.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFileInfo>
#include <QScreen>
#include <QScrollBar>

using namespace ui;

/// The card of a send-away to Northside Glass.
class CardForm : public Form
{
public:
    explicit CardForm(const QLocale &language = QLocale(QLocale::English, QLocale::UnitedKingdom))
        : Form(language)
    {
        domain::Business business = ledger->business();
        business.phone = QStringLiteral("0431 555 0100");
        if (!ledger->saveBusiness(business))
            qFatal("not saved");
    }

    void openCard(domain::SendAwayId id)
    {
        openReferralCard(context(), id, &window);
        waitForDialog();
    }

    QString copied()
    {
        press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        return QGuiApplication::clipboard()->text();
    }

    const reports::Document &document() const { return *field<PagePreview>("pagePreview")->document(); }
};

class ReferralCardDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhomToAskForAndTheCode()
    {
        CardForm form;
        const auto id = form.send(form.draftOf(form.today()));
        form.openCard(id);
        const QString text = form.copied();
        for (const QString &expected :
             {QStringLiteral("Northside Glass"), QStringLiteral("Lena Roth"), QStringLiteral("0431 555 0142"),
              QStringLiteral("Windscreen replacement"), QStringLiteral("We have called ahead"),
              QStringLiteral("0431 555 0100"), domain::ticketOf(id)})
            QVERIFY2(text.contains(expected), qPrintable(text));
        QVERIFY(!text.contains(QLatin1String("Address")));
        QCOMPARE(form.shell.messages.size(), 1);
        form.press(Qt::Key_Escape);
        QVERIFY(!form.dialog());
    }

    void fitsASmallScreenAndShowsTheWholeCard()
    {
        CardForm form;
        form.openCard(form.send(form.draftOf(form.today())));
        QVERIFY(form.dialog()->screen()->availableGeometry().contains(form.dialog()->geometry()));
        form.dialog()->resize(840, 560);
        QCOMPARE(form.dialog()->height(), 560);
        QCOMPARE(form.field<PagePreview>("pagePreview")->verticalScrollBar()->maximum(), 0);
    }

    void paperIsChosenByKeyAndRemembered()
    {
        CardForm form;
        const auto id = form.send(form.draftOf(form.today()));
        form.openCard(id);
        QCOMPARE(form.document().paper(), reports::Paper::A6);
        form.into("cardPaper");
        form.press(Qt::Key_Right);
        QCOMPARE(form.document().paper(), reports::Paper::Receipt);
        form.press(Qt::Key_Escape);
        form.openCard(id);
        QCOMPARE(form.document().paper(), reports::Paper::Receipt);
    }

    void customersLanguageIsChosenByKey()
    {
        CardForm form;
        form.openCard(form.send(form.draftOf(form.today())));
        QVERIFY(form.copied().contains(QLatin1String("Your code")));
        form.into("cardLanguage");
        form.press(Qt::Key_Home); // Deutsch, English
        QVERIFY2(form.copied().contains(QLatin1String("Ihr Code")), qPrintable(form.copied()));
        QCOMPARE(form.dialog()->windowTitle(), QStringLiteral("Referral card"));
    }

    void savesAPdf()
    {
        CardForm form;
        form.openCard(form.send(form.draftOf(form.today())));
        const QString path = form.folder.filePath(QStringLiteral("card.pdf"));
        form.prompts.filesToSave = {path};
        form.press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(QFileInfo(path).size() > 1000);
        QVERIFY2(form.prompts.suggestedNames.constFirst().startsWith(QLatin1String("Northside Glass")),
                 qPrintable(form.prompts.suggestedNames.constFirst()));
        QVERIFY(form.prompts.suggestedNames.constFirst().endsWith(QLatin1String(".pdf")));
        QVERIFY(form.shell.errors.isEmpty());
    }

    void openingHoursAreKeptForThePartner()
    {
        CardForm form;
        const auto id = form.send(form.draftOf(form.today()));
        form.openCard(id);
        form.into("cardOpening");
        form.type(QStringLiteral("Mon to Fri 8 to 17"));
        form.into("cardTold");
        form.type(QStringLiteral("Volvo V60"));
        QVERIFY(form.copied().contains(QLatin1String("Open: Mon to Fri 8 to 17")));
        QVERIFY(form.copied().contains(QLatin1String("What we told them: Volvo V60")));
        const auto note = [&form] {
            return (*Counter::must(ledger::Competitors(*form.ledger).byId(form.northside))).openingNote;
        };
        QCOMPARE(note(), QStringLiteral("Mon to Fri 8 to 17"));
        SUCCEEDS(form.shell.kept.constFirst().undo());
        QCOMPARE(note(), QString());
    }

    void whatTheyWereToldStaysWithTheSendAway()
    {
        CardForm form;
        const auto id = form.send(form.draftOf(form.today()));
        form.openCard(id);
        form.into("cardTold");
        form.type(QStringLiteral("Ask for the price first"));
        form.press(Qt::Key_Escape); // without leaving the field
        QVERIFY(!form.dialog());
        QCOMPARE(form.stored(id).told, QStringLiteral("Ask for the price first"));
        QCOMPARE(form.shell.kept.size(), 1);
        form.openCard(id);
        QVERIFY(form.copied().contains(QLatin1String("What we told them: Ask for the price first")));
        form.press(Qt::Key_Escape);
        QCOMPARE(form.shell.kept.size(), 1); // nothing was changed
        SUCCEEDS(form.shell.kept.constFirst().undo());
        QCOMPARE(form.stored(id).told, QString());
        SUCCEEDS(form.shell.kept.constFirst().redo());
        editSendAway(form.context(), id, &form.window);
        form.waitForDialog();
        QCOMPARE(form.field<QLineEdit>("told")->text(), QStringLiteral("Ask for the price first"));
        form.field<QLineEdit>("told")->setText(QStringLiteral("They close at five"));
        form.letSettle();
        form.save();
        QVERIFY(!form.dialog());
        QCOMPARE(form.stored(id).told, QStringLiteral("They close at five"));
    }

    void theCounterIsNotAskedWhatTheyWereTold()
    {
        CardForm form;
        form.open(openSendAwayDialog);
        QVERIFY(!form.field<QLineEdit>("told")->isVisible());
    }

    void deferralIsACardOfOurOwn()
    {
        CardForm form;
        auto later = form.draftOf(form.today());
        later.partner.reset();
        later.handoff.reset();
        later.deferredTo = form.today().addDays(6);
        form.openCard(form.send(later));
        const QString text = form.copied();
        QVERIFY2(text.contains(QLatin1String("Friday, 27 November 2026")), qPrintable(text));
        QVERIFY(text.contains(QLatin1String("Harbour Street Auto Body")));
        QVERIFY(!form.dialog()->findChild<QLineEdit *>(QStringLiteral("cardOpening"))); // no partner's
    }

    void nobodyRecommendedIsSaid()
    {
        CardForm form;
        auto nowhere = form.draftOf(form.today());
        nowhere.partner.reset();
        openReferralCard(form.context(), form.send(nowhere), &form.window);
        QVERIFY(!form.dialog());
        QCOMPARE(form.shell.errors.constFirst().code, QStringLiteral("card.nobody"));
    }

    void aDraftHasNoCardYet()
    {
        CardForm form;
        auto draft = form.draftOf(form.today());
        draft.status = domain::Status::Draft;
        openReferralCard(form.context(), form.send(draft), &form.window);
        QVERIFY(!form.dialog());
        QCOMPARE(form.shell.messages.size(), 1);
        QVERIFY(form.shell.errors.isEmpty());
    }

    void comesAfterSavingWhenWanted()
    {
        CardForm form;
        form.open(openSendAwayDialog);
        form.type(QStringLiteral("windscreen"));
        form.press(Qt::Key_Return);
        form.field<QCheckBox>("cardAfterSaving")->setChecked(true);
        form.press(Qt::Key_1, Qt::AltModifier);
        form.save();
        QTRY_VERIFY(form.dialog() && form.dialog()->objectName() == QLatin1String("referralCardDialog"));
        QVERIFY(form.copied().contains(domain::ticketOf(form.logged().constFirst().id)));
    }
};

QTEST_MAIN(ReferralCardDialogTest)
#include "ReferralCardDialogTest.moc"
