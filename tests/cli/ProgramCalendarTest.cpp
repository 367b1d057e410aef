// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Program.h"
#include "Python.h"

/// What is due leaves by the program for other calendars.
class ProgramCalendarTest final : public QObject
{
    Q_OBJECT

    Program m_program;

    /// Kind, number and day of each entry as another program reads them.
    QStringList entries(const char *name) const
    {
        return Python::lines(R"(
import sys, icalendar
for part in icalendar.Calendar.from_ical(sys.stdin.buffer.read()).subcomponents:
    day = part['DUE' if part.name == 'VTODO' else 'DTSTART'].dt
    print(part.name, part['UID'], day.isoformat(), part.get('STATUS', ''))
)",
                             m_program.read(name));
    }

private Q_SLOTS:
    void initTestCase()
    {
        IS_DONE(m_program.run("demo --out demo.elsewhere --months 8 --send-aways 300 --seed 5"));
    }

    void theExampleHasACalendar()
    {
        const auto ran = m_program.run("calendar --ledger demo.elsewhere --out due.ics");
        IS_DONE(ran);
        const QStringList events = entries("due.ics");
        QVERIFY(!events.isEmpty());
        QCOMPARE(events.filter(QStringLiteral("VEVENT")).size(), events.size());
        QVERIFY(!events.filter(QStringLiteral("touch-")).isEmpty());
        QVERIFY(!events.filter(QStringLiteral("send-away-")).isEmpty());
        QCOMPARE(ran.out, QStringLiteral("Wrote %1 entries to “due.ics”.\n").arg(events.size()));
    }

    void tasksCanBeDone()
    {
        IS_DONE(m_program.run("calendar --ledger demo.elsewhere --out open.ics --tasks"));
        IS_DONE(m_program.run("calendar --ledger demo.elsewhere --out all.ics --tasks --with-done"));
        const QStringList all = entries("all.ics");
        QCOMPARE(all.filter(QStringLiteral("VTODO")).size(), all.size());
        QVERIFY(!all.filter(QStringLiteral("COMPLETED")).isEmpty());
        QCOMPARE(entries("open.ics"), all.filter(QStringLiteral("NEEDS-ACTION")));
    }

    void aSecondTimeEverythingHasTheSameNumber()
    {
        IS_DONE(m_program.run("calendar --ledger demo.elsewhere --out one.ics"));
        IS_DONE(m_program.run("calendar --ledger demo.elsewhere --out two.ics"));
        QCOMPARE(entries("two.ics"), entries("one.ics"));
    }

    void whatIsWrongIsSaid()
    {
        FAILS_SAYING(m_program.run("calendar --ledger demo.elsewhere"), 2, "--out");
        FAILS_SAYING(m_program.run("calendar --ledger demo.elsewhere --out no/such/folder.ics"), 1,
                     "folder.ics");
    }
};

QTEST_GUILESS_MAIN(ProgramCalendarTest)
#include "ProgramCalendarTest.moc"
