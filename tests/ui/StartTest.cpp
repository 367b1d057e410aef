// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Catalogue.h"
#include "ledger/Upkeep.h"
#include "ui/shell/Application.h"
#include "ui/shell/FirstStart.h"
#include "ui/shell/Recent.h"
#include "ui/shell/SingleInstance.h"
#include "ui/shell/StartOptions.h"
#include "ui/Stage.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>

using namespace ui;

/// From the command to the first window.
class StartTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void optionsAreRead();
    void wrongOptionsAreNamed_data();
    void wrongOptionsAreNamed();
    void ownBusinessWithATradeIsMade();
    void whatIsMissingIsSaidUnderTheField();
    void anExistingFileIsNotTouched();
    void aLedgerIsOpenedAndRemembered();
    void aBrokenLedgerIsSaidAndNothingOpens();
    void aDamagedLedgerIsTakenAway();
    void aNewLedgerTakesThePlaceOfTheOneInTheWindow();
    void theExampleIsMadeOnce();
    void anotherLedgerReplacesTheWindow();
    void aSecondStartWakesTheFirst();
    void aSocketLeftBehindIsTakenOver();
    void aLedgerOpenInAnotherWindowIsLeftToIt();
    void vanishedLedgersAreNotOffered();
    void aLedgerWhoseFileWasReplacedIsOpenedAgain();

private:
    static WindowTools tools(Stage &stage)
    {
        return {stage.theme, stage.settings, stage.prompts, stage.clock, stage.locale};
    }
};

static QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '));
}

void StartTest::optionsAreRead()
{
    const auto options = parseStartOptions(words("elsewhere shop.elsewhere --page log --theme dark --today "
                                                 "2026-11-21 --screenshot a.png --size 1024x640"));
    QVERIFY(options.has_value());
    QCOMPARE(options->ledger, QStringLiteral("shop.elsewhere"));
    QCOMPARE(options->page, std::optional(PageId::Log));
    QCOMPARE(options->appearance, std::optional(Appearance::Dark));
    QCOMPARE(options->today, QDate(2026, 11, 21));
    QCOMPARE(options->screenshot, QStringLiteral("a.png"));
    QCOMPARE(options->size, QSize(1024, 640));
    QVERIFY(!options->isDemo);
    QVERIFY(parseStartOptions(words("elsewhere --demo"))->isDemo);
    QVERIFY(parseStartOptions(words("elsewhere"))->ledger.isEmpty());
}

void StartTest::wrongOptionsAreNamed_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("named");
    QTest::newRow("page") << "elsewhere --page moon"
                          << "moon";
    QTest::newRow("theme") << "elsewhere --theme pink"
                           << "pink";
    QTest::newRow("size") << "elsewhere --size big"
                          << "big";
    QTest::newRow("day") << "elsewhere --today 2026-02-30"
                         << "2026-02-30";
    QTest::newRow("scale") << "elsewhere --scale 9"
                           << "9";
    QTest::newRow("unknown") << "elsewhere --frobnicate"
                             << "frobnicate";
    QTest::newRow("two ledgers") << "elsewhere a.elsewhere b.elsewhere"
                                 << "b.elsewhere";
    QTest::newRow("ledger and demo") << "elsewhere --demo a.elsewhere"
                                     << "a.elsewhere";
}

void StartTest::wrongOptionsAreNamed()
{
    QFETCH(QString, line);
    QFETCH(QString, named);
    const auto options = parseStartOptions(line.split(QLatin1Char(' ')));
    QVERIFY(!options.has_value());
    QVERIFY2(options.error().sentence.contains(named), qPrintable(options.error().sentence));
}

void StartTest::ownBusinessWithATradeIsMade()
{
    Stage stage;
    const QString path = stage.folder.filePath(QStringLiteral("own.elsewhere"));
    stage.prompts.filesToSave = {path};
    FirstStart dialog(tools(stage));
    present(dialog);
    QTest::keyClick(found<QAbstractButton>(dialog, "ownChoice"), Qt::Key_Return);
    auto *name = found<QLineEdit>(dialog, "businessName");
    name->insert(QStringLiteral("O'Brien & Söhne: Glas/Lack"));
    QTest::keyClick(name, Qt::Key_Return); // goes on, and asks for no file yet
    QVERIFY(stage.prompts.suggestedNames.isEmpty());
    QVERIFY(found<QComboBox>(dialog, "currency")->hasFocus());
    found<QComboBox>(dialog, "currency")->setEditText(QStringLiteral("chf"));
    auto *trade = found<QComboBox>(dialog, "trade");
    trade->setCurrentIndex(trade->findData(QStringLiteral("body_shop")));
    QTest::mouseClick(found<QPushButton>(dialog, "createLedger"), Qt::LeftButton);

    QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
    QCOMPARE(dialog.choice().location, path);
    QCOMPARE(stage.prompts.suggestedNames,
             QStringList{QStringLiteral("O'Brien & Söhne- Glas-Lack.elsewhere")});
    const auto ledger = ledger::Ledger::open(ledger::Location::file(path), stage.clock);
    QVERIFY(ledger.has_value());
    QCOMPARE((*ledger)->business().name, QStringLiteral("O'Brien & Söhne: Glas/Lack"));
    QCOMPARE((*ledger)->business().currency.code(), QStringLiteral("CHF"));
    QVERIFY(!ledger::Catalogue(**ledger).competencies()->isEmpty());
}

void StartTest::whatIsMissingIsSaidUnderTheField()
{
    Stage stage;
    FirstStart dialog(tools(stage));
    present(dialog);
    QTest::mouseClick(found<QAbstractButton>(dialog, "ownChoice"), Qt::LeftButton);
    found<QComboBox>(dialog, "currency")->setEditText(QStringLiteral("Taler"));
    QTest::mouseClick(found<QPushButton>(dialog, "createLedger"), Qt::LeftButton);
    QVERIFY(dialog.isVisible());
    QVERIFY(found<QLabel>(dialog, "businessNameError")->isVisible());
    QVERIFY(found<QLabel>(dialog, "currencyError")->isVisible());
    QCOMPARE(found<QComboBox>(dialog, "currency")->currentText(), QStringLiteral("Taler"));
    QVERIFY(stage.prompts.suggestedNames.isEmpty());
}

void StartTest::anExistingFileIsNotTouched()
{
    Stage stage;
    stage.prompts.filesToSave = {stage.ledgerPath()};
    FirstStart dialog(tools(stage));
    present(dialog);
    QTest::mouseClick(found<QAbstractButton>(dialog, "ownChoice"), Qt::LeftButton);
    QTest::keyClicks(found<QLineEdit>(dialog, "businessName"), QStringLiteral("Another"));
    QTest::mouseClick(found<QPushButton>(dialog, "createLedger"), Qt::LeftButton);
    QVERIFY(dialog.isVisible());
    QCOMPARE(stage.prompts.errors.size(), 1);
    QCOMPARE(stage.prompts.errors.constFirst().code, QStringLiteral("ledger.exists"));
    const auto ledger = ledger::Ledger::open(ledger::Location::file(stage.ledgerPath()), stage.clock);
    QCOMPARE((*ledger)->business().name, Stage::exampleBusiness().name);
}

void StartTest::aLedgerIsOpenedAndRemembered()
{
    Stage stage;
    Application application(tools(stage), stage.folder.path());
    QCOMPARE(application.openLedger(stage.ledgerPath()), Application::Opened::Here);
    QCOMPARE(application.window()->ledger().business().name, Stage::exampleBusiness().name);
    QCOMPARE(recentLedgers(stage.settings), QStringList{stage.ledgerPath()});
}

void StartTest::aBrokenLedgerIsSaidAndNothingOpens()
{
    Stage stage;
    const QString path = stage.folder.filePath(QStringLiteral("broken.elsewhere"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("this is no ledger, whatever its name says");
    file.close();
    Application application(tools(stage), stage.folder.path());
    QCOMPARE(application.openLedger(path), Application::Opened::Not);
    QCOMPARE(application.openLedger(stage.folder.filePath(QStringLiteral("nowhere.elsewhere"))),
             Application::Opened::Not);
    QCOMPARE(stage.prompts.errors.size(), 2);
    QVERIFY(!application.window());
    QVERIFY(recentLedgers(stage.settings).isEmpty());
    QVERIFY(!QFile::exists(stage.folder.filePath(QStringLiteral("nowhere.elsewhere"))));
}

void StartTest::aDamagedLedgerIsTakenAway()
{
    Stage stage;
    stage.ledger.reset();
    QFile file(stage.ledgerPath());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(file.size() - 4096)); // the last page, which nothing on the first screen reads
    QCOMPARE(file.write(QByteArray(4096, '\xff')), 4096);
    file.close();

    Application application(tools(stage), stage.folder.path());
    QCOMPARE(application.openLedger(stage.ledgerPath()), Application::Opened::Here);
    const QSignalSpy nothingOpen(&application, &Application::nothingOpen);
    int firstStarts = 0;
    QTimer leaves;
    connect(&leaves, &QTimer::timeout, this, [&] {
        if (auto *dialog = qobject_cast<FirstStart *>(QApplication::activeModalWidget())) {
            ++firstStarts;
            dialog->reject();
        }
    });
    leaves.start(10);
    QTRY_COMPARE(nothingOpen.size(), 1);
    QCOMPARE(firstStarts, 1);
    QVERIFY(!application.window());
    QCOMPARE(stage.prompts.errors.size(), 1);
    QCOMPARE(stage.prompts.errors.constFirst().code, QStringLiteral("ledger.damaged"));
}

void StartTest::aNewLedgerTakesThePlaceOfTheOneInTheWindow()
{
    Stage stage;
    const QString path = stage.folder.filePath(QStringLiteral("own.elsewhere"));
    stage.prompts.filesToSave = {path};
    Application application(tools(stage), stage.folder.path());
    QCOMPARE(application.openLedger(stage.ledgerPath()), Application::Opened::Here);
    QTimer fills;
    connect(&fills, &QTimer::timeout, this, [&] {
        auto *dialog = qobject_cast<FirstStart *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        fills.stop();
        QTest::keyClick(found<QAbstractButton>(*dialog, "ownChoice"), Qt::Key_Return);
        found<QLineEdit>(*dialog, "businessName")->insert(QStringLiteral("CD Shop"));
        QTest::mouseClick(found<QPushButton>(*dialog, "createLedger"), Qt::LeftButton);
    });
    fills.start(10);
    found<QAction>(*application.window(), "newLedger")->trigger();
    QTRY_COMPARE(application.window()->ledger().business().name, QStringLiteral("CD Shop"));
}

void StartTest::theExampleIsMadeOnce()
{
    Stage stage;
    const QString folder = stage.folder.filePath(QStringLiteral("data"));
    {
        Application application(tools(stage), folder);
        QCOMPARE(application.openDemo(), Application::Opened::Here);
        domain::Business business = application.window()->ledger().business();
        business.name = QStringLiteral("Mine now");
        QVERIFY(application.window()->ledger().saveBusiness(business));
    }
    Application application(tools(stage), folder);
    QCOMPARE(application.openDemo(), Application::Opened::Here);
    QCOMPARE(application.window()->ledger().business().name, QStringLiteral("Mine now"));
}

void StartTest::anotherLedgerReplacesTheWindow()
{
    Stage stage;
    domain::Business business = Stage::exampleBusiness();
    business.name = QStringLiteral("Second");
    const QString second = stage.folder.filePath(QStringLiteral("second.elsewhere"));
    QVERIFY(ledger::Ledger::create(ledger::Location::file(second), business, stage.clock));
    Application application(tools(stage), stage.folder.path());
    QCOMPARE(application.openLedger(stage.ledgerPath()), Application::Opened::Here);
    Q_EMIT application.window()->ledgerWanted(second);
    QTRY_COMPARE(application.window()->ledger().business().name, QStringLiteral("Second"));
    QVERIFY(application.window()->isVisible());
    QCOMPARE(recentLedgers(stage.settings), (QStringList{second, stage.ledgerPath()}));
}

void StartTest::aSecondStartWakesTheFirst()
{
    Stage stage;
    SingleInstance first(stage.ledgerPath());
    QVERIFY(!first.wakeOther());
    QVERIFY(first.listen());
    QSignalSpy wanted(&first, &SingleInstance::wanted);
    // Another way of writing the same path.
    const SingleInstance second(stage.folder.path() + QStringLiteral("/./test.elsewhere"));
    QVERIFY(second.wakeOther());
    QTRY_COMPARE(wanted.size(), 1);
    const SingleInstance other(stage.folder.filePath(QStringLiteral("other.elsewhere")));
    QVERIFY(!other.wakeOther());
}

void StartTest::aSocketLeftBehindIsTakenOver()
{
    Stage stage;
    SingleInstance probe(stage.ledgerPath());
    QVERIFY(probe.listen());
    const QString socket = probe.socketPath();
    QVERIFY(QFile::exists(socket));
    QVERIFY(QFile::rename(socket,
                          socket + QStringLiteral(".kept"))); // a kill leaves the file, and nobody listens
    QVERIFY(QFile::copy(stage.ledgerPath(), socket));
    SingleInstance next(stage.ledgerPath());
    QVERIFY(!next.wakeOther());
    QVERIFY(next.listen());
    const SingleInstance third(stage.ledgerPath());
    QVERIFY(third.wakeOther());
    QFile::remove(socket + QStringLiteral(".kept"));
}

void StartTest::aLedgerOpenInAnotherWindowIsLeftToIt()
{
    Stage stage;
    SingleInstance other(stage.ledgerPath());
    QVERIFY(other.listen());
    QSignalSpy wanted(&other, &SingleInstance::wanted);
    Application application(tools(stage), stage.folder.path());
    QCOMPARE(application.openLedger(stage.ledgerPath()), Application::Opened::InAnotherWindow);
    QTRY_COMPARE(wanted.size(), 1);
    QVERIFY(!application.window());
    QVERIFY(stage.prompts.errors.isEmpty());
}

void StartTest::vanishedLedgersAreNotOffered()
{
    Stage stage;
    rememberLedger(stage.settings, stage.folder.filePath(QStringLiteral("gone.elsewhere")));
    rememberLedger(stage.settings, QStringLiteral("postgresql://maria@server/shop"));
    rememberLedger(stage.settings, stage.ledgerPath());
    QCOMPARE(recentLedgers(stage.settings),
             (QStringList{stage.ledgerPath(), QStringLiteral("postgresql://maria@server/shop")}));
}

void StartTest::aLedgerWhoseFileWasReplacedIsOpenedAgain()
{
    Stage stage;
    const QString backup = stage.folder.filePath(QStringLiteral("backup.elsewhere"));
    QVERIFY(ledger::backUp(*stage.ledger, backup));
    const ledger::Location location = stage.ledger->location();
    domain::Business business = stage.ledger->business();
    business.name = QStringLiteral("Later");
    QVERIFY(stage.ledger->saveBusiness(business));
    Application application(tools(stage), stage.folder.path());
    QCOMPARE(application.openLedger(location.text()), Application::Opened::Here);
    QCOMPARE(application.window()->ledger().business().name, QStringLiteral("Later"));
    const QPointer<MainWindow> before = application.window();
    QVERIFY(ledger::restore(backup, location, stage.clock));
    Q_EMIT application.window()->ledgerReplaced();
    QTRY_VERIFY(application.window() && application.window() != before);
    QTRY_VERIFY(!before);
    QCOMPARE(application.window()->ledger().business().name, Stage::exampleBusiness().name);
    // Still the only one that listens for this ledger.
    QCOMPARE(Application(tools(stage), stage.folder.path()).openLedger(location.text()),
             Application::Opened::InAnotherWindow);
    QVERIFY(stage.prompts.errors.isEmpty());
}

QTEST_MAIN(StartTest)
#include "StartTest.moc"
