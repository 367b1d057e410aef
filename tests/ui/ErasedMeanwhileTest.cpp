// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Erasures.h"
#include "ui/Form.h"
#include "ui/widgets/Drafts.h"

#include <QFile>

using namespace ui;

/// A form that was open while somebody it names was erased, in another window or at another counter.
class ErasedMeanwhileTest final : public QObject
{
    Q_OBJECT

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// Through a connection of its own.
    static void erase(Form &form, domain::CustomerId who)
    {
        const auto other = form.ledger->again();
        SUCCEEDS(other);
        SUCCEEDS(ledger::Erasures(**other).erasePerson(who));
    }

private Q_SLOTS:
    void neitherTheDraftNorTheRecordBringsThemBack()
    {
        Form form;
        const QString path = form.folder.filePath(QStringLiteral("drafts.json"));
        Drafts drafts(path);
        form.shell.desk = &drafts;
        const auto tom = form.customer(QStringLiteral("Tom Brandt"), QStringLiteral("0431 555 0188"));
        form.send(form.draftOf(form.today().addDays(-4), tom));
        form.open(openReturnVisitDialog);
        form.type(QStringLiteral("tom"));
        form.press(Qt::Key_Return);
        form.into("note");
        form.type(QStringLiteral("limping"));
        QTRY_VERIFY(contentOf(path).contains("limping"));
        erase(form, tom);
        QTRY_VERIFY(!contentOf(path).contains("limping"));
        form.type(QStringLiteral(" still"));
        form.save();
        QVERIFY(form.dialog());
        QVERIFY2(form.field<QLabel>("dialogError")->text().contains(QStringLiteral("erased")),
                 qPrintable(form.field<QLabel>("dialogError")->text()));
        QVERIFY(Counter::must(ledger::LogReader(*form.ledger).returnVisits({}, {}, 10)).rows.isEmpty());
        QVERIFY(!contentOf(path).contains("limping"));
        form.prompts.answers = {1};
        form.press(Qt::Key_Escape);
        QVERIFY(!form.dialog());
    }

    void aFormAboutSomebodyElseIsSaved()
    {
        Form form;
        const auto tom = form.customer(QStringLiteral("Tom Brandt"));
        const auto ana = form.customer(QStringLiteral("Ana Soderlund"));
        form.send(form.draftOf(form.today().addDays(-4), ana));
        form.open(openReturnVisitDialog);
        form.type(QStringLiteral("ana"));
        form.press(Qt::Key_Return);
        erase(form, tom);
        form.save();
        QVERIFY(!form.dialog());
        QCOMPARE(Counter::must(ledger::LogReader(*form.ledger).returnVisits({}, {}, 10)).rows.size(), 1);
        // Whoever comes anew afterwards is welcome, whatever they are called.
        form.customer(QStringLiteral("Tom Brandt"));
        form.open(openSendAwayDialog);
        form.prompts.answers = {1};
        form.press(Qt::Key_Escape);
        QVERIFY(!form.dialog());
    }
};

QTEST_MAIN(ErasedMeanwhileTest)
#include "ErasedMeanwhileTest.moc"
