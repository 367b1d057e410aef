// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/SumsCheck.h"

#include "ui/Sums.h"

#include <QSignalSpy>

using namespace ui;

/// Sums that do not fit the records are found after the start, and mended when the person says so.
class SumsCheckTest final : public QObject
{
    Q_OBJECT

    static void look(Sums &stage)
    {
        QWidget window;
        window.show();
        SumsCheck sums(stage.context(), &window);
        QSignalSpy finished(&sums, &SumsCheck::finished);
        sums.start();
        QVERIFY(finished.wait(30'000));
    }

private Q_SLOTS:
    void rightSumsAreNotSpokenOf()
    {
        Sums stage;
        look(stage);
        QVERIFY(stage.prompts.questions.isEmpty());
        QVERIFY(stage.shell.messages.isEmpty());
    }

    void wrongSumsAreMendedWhenThatIsWanted()
    {
        Sums stage;
        stage.spoil();
        look(stage); // and is left for later
        QCOMPARE(stage.prompts.questions.size(), 1);
        QVERIFY2(stage.prompts.questions.first().startsWith(
                     QStringLiteral("Sums that are not those of the records: ")),
                 qPrintable(stage.prompts.questions.first()));
        QVERIFY(!stage.isSound());
        stage.prompts.answers = {1};
        look(stage);
        QVERIFY(stage.isSound());
        QCOMPARE(stage.shell.messages.size(), 1);
        QVERIFY(stage.shell.errors.isEmpty());
    }
};

QTEST_MAIN(SumsCheckTest)
#include "SumsCheckTest.moc"
