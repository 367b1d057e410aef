// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/Calendar.h"

#include "Python.h"

#include <QTest>

using exchange::CalendarEntry;
using exchange::CalendarForm;

namespace {

const QDateTime now(QDate(2026, 11, 21), QTime(9, 30, 5), Qt::UTC);

QByteArray written(const QList<CalendarEntry> &entries, CalendarForm form, const QDateTime &when = now)
{
    return exchange::toCalendar(QStringLiteral("Harbour Street: to do"), entries, form, when,
                                QStringLiteral("Done: %1"));
}

/// What another program makes of it: each entry's properties, sorted, a line each, as Python writes them.
QStringList readBack(const QByteArray &calendar)
{
    return Python::lines(R"(
import sys, icalendar
calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
for part in calendar.subcomponents:
    print(part.name)
    for name, value in sorted(part.items()):
        shown = value.dt.isoformat() if hasattr(value, 'dt') else str(value)
        print(name + '=' + shown.replace('\n', '|'))
)",
                         calendar);
}

CalendarEntry step()
{
    return {QStringLiteral("touch-7@0af3.elsewhere"),
            QDate(2026, 11, 30),
            QStringLiteral("Volt Garage: call"),
            {},
            {}};
}

} // namespace

class CalendarTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherProgramReadsEvents()
    {
        CalendarEntry entry = step();
        entry.description = QStringLiteral("Partner: Volt; Bea\nback\\slash, comma");
        const QStringList expected{
            QStringLiteral("VEVENT"),
            QStringLiteral("DESCRIPTION=Partner: Volt; Bea|back\\slash, comma"),
            QStringLiteral("DTEND=2026-12-01"),
            QStringLiteral("DTSTAMP=2026-11-21T09:30:05+00:00"),
            QStringLiteral("DTSTART=2026-11-30"),
            QStringLiteral("LAST-MODIFIED=2026-11-21T09:30:05+00:00"),
            QStringLiteral("SEQUENCE=217416605"),
            QStringLiteral("SUMMARY=Volt Garage: call"),
            QStringLiteral("TRANSP=TRANSPARENT"),
            QStringLiteral("UID=touch-7@0af3.elsewhere"),
        };
        QCOMPARE(readBack(written({entry}, CalendarForm::Events)), expected);
    }

    void anotherProgramReadsTasks()
    {
        CalendarEntry done = step();
        done.uid = QStringLiteral("touch-8@0af3.elsewhere");
        done.doneOn = QDate(2026, 11, 20);
        const QStringList read = readBack(written({step(), done}, CalendarForm::Tasks));
        QCOMPARE(read.count(QStringLiteral("VTODO")), 2);
        QCOMPARE(read.count(QStringLiteral("DUE=2026-11-30")), 2);
        QCOMPARE(read.count(QStringLiteral("STATUS=NEEDS-ACTION")), 1);
        QCOMPARE(read.count(QStringLiteral("STATUS=COMPLETED")), 1);
        QCOMPARE(read.count(QStringLiteral("COMPLETED=2026-11-20T12:00:00+00:00")), 1);
        QCOMPARE(read.count(QStringLiteral("PERCENT-COMPLETE=100")), 1);
    }

    void whatIsDoneTodayIsNotDoneInTheFuture()
    {
        CalendarEntry done = step();
        done.doneOn = now.date();
        QVERIFY(readBack(written({done}, CalendarForm::Tasks))
                    .contains(QStringLiteral("COMPLETED=2026-11-21T09:30:05+00:00")));
        QVERIFY(readBack(written({done}, CalendarForm::Events))
                    .contains(QStringLiteral("SUMMARY=Done: Volt Garage: call")));
    }

    /// Other programs take the entry with the higher number for the newer one.
    void whatIsWrittenLaterWins()
    {
        const auto sequence = [](const QDateTime &when) {
            const QStringList read = readBack(written({step()}, CalendarForm::Events, when));
            return read.filter(QStringLiteral("SEQUENCE=")).constFirst().mid(9).toInt();
        };
        QVERIFY(sequence(now) > 0);
        QVERIFY(sequence(now.addSecs(1)) > sequence(now));
        QCOMPARE(sequence(QDateTime(QDate(1997, 1, 1), QTime(0, 0), Qt::UTC)), 0);
    }

    void linesEndAndFoldAsTheStandardWants()
    {
        CalendarEntry entry = step();
        entry.title = QStringLiteral("Grüße ") + QString(40, QChar(u'ß')) + QStringLiteral(" 喫茶店")
                      + QString(60, QChar(u'é'));
        entry.description = QString(500, QLatin1Char('x'));
        const QByteArray text = written({entry}, CalendarForm::Events);
        QVERIFY(text.endsWith("END:VCALENDAR\r\n"));
        QCOMPARE(text.count('\n'), text.count("\r\n"));
        QCOMPARE(text.count('\r'), text.count("\r\n"));
        for (const QByteArray &line : text.split('\n')) {
            QVERIFY2(line.size() <= 76, line.constData());    // 75 and the CR
            QCOMPARE(QString::fromUtf8(line).toUtf8(), line); // no character is cut in two
        }
        const QStringList read = readBack(text);
        QVERIFY(read.contains(QStringLiteral("SUMMARY=") + entry.title));
        QVERIFY(read.contains(QStringLiteral("DESCRIPTION=") + entry.description));
    }

    void textCannotBreakOutOfItsLine()
    {
        CalendarEntry entry = step();
        entry.title = QStringLiteral("call\r\nEND:VEVENT\r\nBEGIN:VALARM\nX\r\x07Y\u2028Z");
        entry.description = QStringLiteral("a\rATTACH:file:///etc/passwd\u0085b");
        const QStringList read = readBack(written({entry}, CalendarForm::Events));
        QCOMPARE(read.count(QStringLiteral("VEVENT")), 1);
        QVERIFY(read.contains(QStringLiteral("SUMMARY=call END:VEVENT BEGIN:VALARM X  Y Z")));
        QVERIFY(read.contains(QStringLiteral("DESCRIPTION=a|ATTACH:file:///etc/passwd b")));
    }

    void nothingToDoIsACalendarToo()
    {
        const QByteArray text = written({}, CalendarForm::Events);
        QCOMPARE(readBack(text), QStringList());
        QVERIFY(text.contains("METHOD:PUBLISH\r\n"));
        QVERIFY(text.contains("X-WR-CALNAME:Harbour Street: to do\r\n"));
    }
};

QTEST_GUILESS_MAIN(CalendarTest)
#include "CalendarTest.moc"
