// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/DateEdit.h"

#include "ui/theme/Theme.h"

#include <QSignalSpy>
#include <QTest>

using namespace ui;

class DateEditTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void daysAreReadAsPeopleTypeThem_data();
    void daysAreReadAsPeopleTypeThem();
    void whatIsNoDayIsSaid();
    void theFutureIsRefusedUnlessAllowed();
    void arrowsMoveByADay();
    void whatWasTypedStaysWhenItIsNoDay();
};

void DateEditTest::daysAreReadAsPeopleTypeThem_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("expected"); // seen on Saturday 21 November 2026; invalid: unreadable
    const auto row = [](const char *locale, const char *typed, QDate expected) {
        QTest::newRow(
            qPrintable(QStringLiteral("%1 in %2").arg(QString::fromUtf8(typed), QString::fromUtf8(locale))))
            << QString::fromUtf8(locale) << QString::fromUtf8(typed) << expected;
    };
    row("en_GB", "today", QDate(2026, 11, 21));
    row("en_GB", " Yesterday ", QDate(2026, 11, 20));
    row("de_DE", "tomorrow", QDate(2026, 11, 22));
    row("de_DE", "14.11.", QDate(2026, 11, 14));
    row("de_DE", "14.11", QDate(2026, 11, 14));
    row("de_DE", "24.12.", QDate(2025, 12, 24)); // this year's is still to come
    row("de_DE", "1.3.26", QDate(2026, 3, 1));
    row("de_DE", "1.3.2024", QDate(2024, 3, 1));
    row("de_DE", "30.2.", QDate());
    row("de_DE", "30.2.2026", QDate());
    row("en_GB", "14/11", QDate(2026, 11, 14));
    row("en_GB", "14/11/2025", QDate(2025, 11, 14));
    row("en_US", "11/14", QDate(2026, 11, 14));
    row("en_US", "11/14/2025", QDate(2025, 11, 14));
    row("en_US", "14/11", QDate());
    row("en_GB", "3", QDate(2026, 11, 3));
    row("en_GB", "29", QDate(2026, 10, 29));
    row("en_GB", "2024-02-29", QDate(2024, 2, 29));
    row("en_GB", "2023-02-29", QDate());
    row("en_GB", "29/2", QDate(2024, 2, 29)); // needs the leap year, which the neighbours are not
    row("en_GB", "soon", QDate());
    row("en_GB", "32", QDate());
    row("en_GB", "5 Mar 2026", QDate(2026, 3, 5));
}

void DateEditTest::daysAreReadAsPeopleTypeThem()
{
    QFETCH(QString, locale);
    QFETCH(QString, typed);
    QFETCH(QDate, expected);
    const auto day = dateFromText(typed, QDate(2026, 11, 21), QLocale(locale));
    QCOMPARE(day.value_or(QDate()), expected);
}

static std::unique_ptr<DateEdit> makeEdit(const Theme &theme)
{
    return std::make_unique<DateEdit>(theme, QDate(2026, 11, 21), QLocale(QStringLiteral("en_GB")));
}

void DateEditTest::whatIsNoDayIsSaid()
{
    const Theme theme;
    const auto edit = makeEdit(theme);
    QCOMPARE(edit->value().error().code, QStringLiteral("date.missing"));
    edit->setMayBeEmpty(true);
    QVERIFY(edit->value().has_value());
    QVERIFY(!edit->value()->isValid());
    edit->setText(QStringLiteral("never"));
    QCOMPARE(edit->value().error().code, QStringLiteral("date.unreadable"));
    QVERIFY(edit->value().error().sentence.contains(QStringLiteral("21/11/2026")));
}

void DateEditTest::theFutureIsRefusedUnlessAllowed()
{
    const Theme theme;
    const auto edit = makeEdit(theme);
    edit->setText(QStringLiteral("tomorrow"));
    QCOMPARE(edit->value().error().code, QStringLiteral("date.future"));
    edit->setMayBeFuture(true);
    QCOMPARE(*edit->value(), QDate(2026, 11, 22));
}

void DateEditTest::arrowsMoveByADay()
{
    const Theme theme;
    const auto edit = makeEdit(theme);
    QSignalSpy changed(edit.get(), &DateEdit::valueChanged);
    edit->setValue(QDate(2026, 11, 21));
    QCOMPARE(edit->text(), QStringLiteral("today"));
    QTest::keyClick(edit.get(), Qt::Key_Up); // to come: stays
    QCOMPARE(*edit->value(), QDate(2026, 11, 21));
    QTest::keyClick(edit.get(), Qt::Key_Down);
    QCOMPARE(*edit->value(), QDate(2026, 11, 20));
    QTest::keyClick(edit.get(), Qt::Key_PageDown);
    QCOMPARE(*edit->value(), QDate(2026, 10, 20));
    QCOMPARE(changed.size(), 3);
}

void DateEditTest::whatWasTypedStaysWhenItIsNoDay()
{
    const Theme theme;
    const auto edit = makeEdit(theme);
    edit->setText(QStringLiteral("30/2"));
    QTest::keyClick(edit.get(), Qt::Key_Return);
    QCOMPARE(edit->text(), QStringLiteral("30/2"));
}

QTEST_MAIN(DateEditTest)
#include "DateEditTest.moc"
