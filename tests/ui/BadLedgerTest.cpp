// SPDX-License-Identifier: GPL-3.0-or-later
#include "FullDisk.h"
#include "ledger/Catalogue.h"
#include "TestData.h"
#include "ui/shell/Application.h"
#include "ui/shell/Recent.h"
#include "ui/Stage.h"

#include <QLabel>
#include <QLineEdit>

#include <sys/stat.h>
#include <unistd.h>

using namespace ui;

/// While it lives this process is nobody in particular: file permissions hold for root too.
class AsNobody
{
public:
    AsNobody() : m_isRoot(geteuid() == 0)
    {
        if (m_isRoot && setresuid(nobody, nobody, 0) != 0)
            qFatal("setresuid failed");
    }
    ~AsNobody()
    {
        if (m_isRoot && setresuid(0, 0, 0) != 0)
            qFatal("setresuid back failed");
    }
    AsNobody(const AsNobody &) = delete;
    AsNobody &operator=(const AsNobody &) = delete;

private:
    static constexpr uid_t nobody = 65'534;
    bool m_isRoot;
};

/// Ledgers that cannot be opened or kept, as the window meets them: said in a sentence, nothing lost.
class BadLedgerTest final : public QObject
{
    Q_OBJECT

    static WindowTools tools(Stage &stage)
    {
        return {stage.theme, stage.settings, stage.prompts, stage.clock, stage.locale};
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
    }
    static void mode(const QString &path, mode_t bits)
    {
        if (chmod(QFile::encodeName(path).constData(), bits) != 0)
            qFatal("chmod failed");
    }
    /// Types another name for the business and leaves the field.
    static void rename(MainWindow &window, const QString &name)
    {
        window.openPage(PageId::Settings);
        auto *edit = found<QLineEdit>(window, "businessNameEdit");
        edit->setFocus();
        edit->selectAll();
        edit->insert(name);
        QTest::keyClick(edit, Qt::Key_Return);
    }

private Q_SLOTS:
    void whatCannotBeOpenedIsSaidAndLeftAlone_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("empty") << QStringLiteral("ledger.empty");
        QTest::newRow("a letter") << QStringLiteral("ledger.foreign");
        QTest::newRow("newer") << QStringLiteral("ledger.newer");
        QTest::newRow("cut short") << QStringLiteral("ledger.damaged");
        QTest::newRow("overwritten") << QStringLiteral("ledger.damaged");
        QTest::newRow("not to be read") << QStringLiteral("ledger.open");
    }
    void whatCannotBeOpenedIsSaidAndLeftAlone()
    {
        QFETCH(QString, code);
        Stage stage;
        stage.ledger.reset();
        QByteArray bytes = contentOf(stage.ledgerPath());
        const QLatin1String how(QTest::currentDataTag());
        if (how == QLatin1String("empty"))
            bytes.clear();
        else if (how == QLatin1String("a letter"))
            bytes = "Dear Ana,\n" + QByteArray(9'000, 'x');
        else if (how == QLatin1String("newer"))
            bytes.replace(60, 4, QByteArray("\0\0\x27\x0f", 4));
        else if (how == QLatin1String("cut short"))
            bytes.chop(5'000);
        else if (how == QLatin1String("overwritten"))
            bytes.replace(8'192, 60'000, QByteArray(60'000, '\xff'));
        write(stage.ledgerPath(), bytes);
        mode(stage.folder.path(), 0755);
        mode(stage.ledgerPath(), how == QLatin1String("not to be read") ? 0000 : 0644);
        const QStringList files = QDir(stage.folder.path()).entryList(QDir::Files);
        Application application(tools(stage), stage.folder.path(), ledger::Ledger::Proof::Now);
        {
            const AsNobody nobody;
            QCOMPARE(application.openLedger(stage.ledgerPath()), Application::Opened::Not);
        }
        QVERIFY(!application.window());
        QCOMPARE(stage.prompts.errors.size(), 1);
        QCOMPARE(stage.prompts.errors.constFirst().code, code);
        QVERIFY(stage.prompts.errors.constFirst().sentence.contains(QLatin1String("test.elsewhere")));
        QVERIFY(recentLedgers(stage.settings).isEmpty());
        mode(stage.ledgerPath(), 0644);
        QCOMPARE(contentOf(stage.ledgerPath()), bytes);
        QCOMPARE(QDir(stage.folder.path()).entryList(QDir::Files), files);
    }

    void aFolderIsNoLedger()
    {
        Stage stage;
        Application application(tools(stage), stage.folder.path());
        QCOMPARE(application.openLedger(stage.folder.path()), Application::Opened::Not);
        QCOMPARE(stage.prompts.errors.constFirst().code, QStringLiteral("ledger.foreign"));
    }

    void whatMayOnlyBeReadOpensForReading()
    {
        Stage stage;
        stage.ledger.reset();
        mode(stage.folder.path(), 0755);
        mode(stage.ledgerPath(), 0444);
        Application application(tools(stage), stage.folder.path());
        const AsNobody nobody;
        QCOMPARE(application.openLedger(stage.ledgerPath()), Application::Opened::Here);
        QVERIFY(stage.prompts.errors.isEmpty());
        QVERIFY(application.window()->ledger().isReadOnly());
        QCOMPARE(found<QLabel>(*application.window(), "statusSaved")->text(), QStringLiteral("Read only"));
    }

    void aFolderThatTakesNothingIsSaidOnTheFirstChange()
    {
        Stage stage;
        stage.ledger.reset();
        mode(stage.folder.path(), 0755);
        mode(stage.ledgerPath(), 0666);
        const QByteArray bytes = contentOf(stage.ledgerPath());
        Application application(tools(stage), stage.folder.path());
        const AsNobody nobody;
        QCOMPARE(application.openLedger(stage.ledgerPath()), Application::Opened::Here);
        present(*application.window());
        rename(*application.window(), QStringLiteral("Other"));
        QCOMPARE(stage.prompts.errors.size(), 1);
        QVERIFY2(stage.prompts.errors.constFirst().sentence.contains(QLatin1String("not changed")),
                 qPrintable(stage.prompts.errors.constFirst().sentence));
        QCOMPARE(application.window()->ledger().business().name, Stage::exampleBusiness().name);
        QCOMPARE(contentOf(stage.ledgerPath()), bytes);
    }

    void aLedgerThatVanishesIsMissedAndTakesUpAgainWhenItIsBack()
    {
        Stage stage;
        stage.ledger.reset();
        Application application(tools(stage), stage.folder.path());
        QCOMPARE(application.openLedger(stage.ledgerPath()), Application::Opened::Here);
        present(*application.window());
        const QString moved = stage.folder.filePath(QStringLiteral("moved.elsewhere"));
        QVERIFY(QFile::rename(stage.ledgerPath(), moved));
        const QByteArray bytes = contentOf(moved);
        rename(*application.window(), QStringLiteral("Other"));
        QCOMPARE(stage.prompts.errors.size(), 1);
        QCOMPARE(stage.prompts.errors.constFirst().code, QStringLiteral("ledger.vanished"));
        for (const PageEntry &entry : existingPages())
            application.window()->openPage(
                entry.id); // no page makes the file anew, or falls over its absence
        QVERIFY(!QFile::exists(stage.ledgerPath()));
        QCOMPARE(contentOf(moved), bytes);

        QVERIFY(QFile::rename(moved, stage.ledgerPath()));
        stage.prompts.errors.clear();
        rename(*application.window(), QStringLiteral("Other"));
        QVERIFY(stage.prompts.errors.isEmpty());
        QCOMPARE(application.window()->ledger().business().name, QStringLiteral("Other"));
    }

    void aFullDiskIsSaidAndWhatWasTypedIsNotTakenForSaved()
    {
        Stage stage;
        stage.ledger.reset();
        const QByteArray bytes = contentOf(stage.ledgerPath());
        Application application(tools(stage), stage.folder.path());
        QCOMPARE(application.openLedger(stage.ledgerPath()), Application::Opened::Here);
        present(*application.window());
        {
            const FullDisk full(1'024);
            rename(*application.window(), QStringLiteral("Other"));
        }
        QCOMPARE(stage.prompts.errors.size(), 1);
        QVERIFY2(stage.prompts.errors.constFirst().sentence.contains(QLatin1String("Nothing was changed")),
                 qPrintable(stage.prompts.errors.constFirst().sentence));
        QCOMPARE(application.window()->ledger().business().name, Stage::exampleBusiness().name);
        QCOMPARE(contentOf(stage.ledgerPath()), bytes);
    }
};

QTEST_MAIN(BadLedgerTest)
#include "BadLedgerTest.moc"
