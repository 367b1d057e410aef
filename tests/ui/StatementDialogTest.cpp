// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Partners.h"
#include "TestData.h"
#include "ui/Form.h"
#include "ui/partners/PartnerPapers.h"
#include "ui/widgets/PagePreview.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>

using namespace ui;

/// Statements for the partners of the body shop: two of three have agreed.
struct Desk : Form
{
    void open(domain::CompetitorId partner)
    {
        papers.setPartner(partner);
        found<QAction>(papers, "partnerStatement")->trigger();
        waitForDialog();
    }
    void saveAll() { found<QAction>(papers, "partnerStatements")->trigger(); }
    const reports::Document &document() const { return *field<PagePreview>("pagePreview")->document(); }
    QStringList files(const QString &in) const { return QDir(in).entryList(QDir::Files); }

    PartnerPapers papers{context(), &window};
};

class StatementDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aYearIsSeenAndSavedByKey()
    {
        Desk desk;
        desk.send(desk.draftOf(desk.today()));
        desk.open(desk.northside);
        QVERIFY2(desk.document().title().contains(QStringLiteral("December 2025 to November 2026")),
                 qPrintable(desk.document().title()));
        const QString file = desk.folder.filePath(QStringLiteral("statement.pdf"));
        desk.prompts.filesToSave = {file};
        desk.press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(contentOf(file).startsWith("%PDF-"));
        desk.press(Qt::Key_Escape);
        QTRY_VERIFY(!desk.dialog());
        QVERIFY(desk.shell.kept.isEmpty());
    }

    void anotherPeriodIsReadAnew()
    {
        Desk desk;
        desk.open(desk.northside);
        auto *period = desk.field<QComboBox>("statementPeriod");
        for (int i = 0; i < period->count(); ++i) {
            period->setCurrentIndex(i);
            QVERIFY2(desk.prompts.errors.isEmpty(), qPrintable(period->itemText(i)));
        }
        QVERIFY2(desk.document().title().contains(QStringLiteral("January 2025 to December 2025")),
                 qPrintable(desk.document().title()));
        desk.press(Qt::Key_Escape);
    }

    void namesAreAskedFor()
    {
        Desk desk;
        desk.send(desk.draftOf(desk.today(), desk.customer(QStringLiteral("Tom Brandt"))));
        desk.open(desk.northside);
        QVERIFY(!desk.field<QCheckBox>("statementNames")->isChecked());
        desk.field<QCheckBox>("statementNames")->click();
        QVERIFY(desk.prompts.errors.isEmpty());
        desk.press(Qt::Key_Escape);
    }

    void allInForceGoIntoAFolder()
    {
        Desk desk;
        const QString folder = desk.folder.filePath(QStringLiteral("out"));
        QVERIFY(QDir().mkpath(folder));
        desk.prompts.folders = {folder};
        desk.saveAll();
        QCOMPARE(desk.files(folder), QStringList({QStringLiteral("Statement 2026-11-21 Northside Glass.pdf"),
                                                  QStringLiteral("Statement 2026-11-21 Volt Garage.pdf")}));
        QVERIFY2(desk.shell.messages.constLast().contains(folder),
                 qPrintable(desk.shell.messages.constLast()));
    }

    void filesThatAreThereAreNeverReplacedUnasked()
    {
        Desk desk;
        const QString folder = desk.folder.filePath(QStringLiteral("out"));
        QVERIFY(QDir().mkpath(folder));
        const QString mine = folder + QStringLiteral("/statement 2026-11-21 volt garage.PDF");
        writeFile(mine, "mine");
        desk.prompts.folders = {folder, folder, folder};
        desk.saveAll(); // and thinks better of it
        QCOMPARE(desk.files(folder).size(), 1);
        desk.prompts.answers = {1};
        desk.saveAll(); // keeps both
        QCOMPARE(desk.files(folder).size(), 3);
        QVERIFY(desk.files(folder).contains(QStringLiteral("Statement 2026-11-21 Volt Garage (2).pdf")));
        QCOMPARE(contentOf(mine), QByteArray("mine"));
    }

    void aFolderThatCannotBeWrittenIsSaid()
    {
        Desk desk;
        desk.prompts.folders = {desk.folder.filePath(QStringLiteral("none"))};
        desk.saveAll();
        QCOMPARE(desk.shell.errors.size(), 1);
    }

    void withNobodyAgreedThereIsNothingToWrite()
    {
        Desk desk;
        for (const auto partner : {desk.northside, desk.volt})
            desk.must(ledger::Competitors(*desk.ledger)
                          .setStage(partner, {domain::Stage::Ended, desk.today(), {}}));
        desk.saveAll();
        QVERIFY(desk.shell.messages.constLast().contains(QStringLiteral("no agreement")));
    }
};

QTEST_MAIN(StatementDialogTest)
#include "StatementDialogTest.moc"
