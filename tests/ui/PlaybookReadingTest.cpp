// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Book.h"
#include "ui/widgets/Badge.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/FilterChip.h"
#include "ui/widgets/SegmentedControl.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace domain;
using namespace ui;

/// Who has read which version, and what the guidelines say of a case.
class PlaybookReadingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChangeAfterSomebodyHasReadIsANewVersionToRead();
    void whoeverIsAtTheCounterIsWhoHasReadIt();
    void holdingAnArrowKeyEndsAtTheRightHistory();
    void aCaseShowsWhatDecidesAndWhyTheOthersDoNot();
    void whatHoldsWhereNoneCoversIsASettingThatCanBeUndone();
};

void PlaybookReadingTest::aChangeAfterSomebodyHasReadIsANewVersionToRead()
{
    Book book;
    const GuidelineId id = book.add("Glass", {}, {book.glass}, Grant::PreApproved);
    book.open();
    const auto head = [&book] { return found<ElidedLabel>(*book.page, "pageContext")->text(); };
    QVERIFY(head().contains(QStringLiteral("1 confirmation")));
    QVERIFY(book.action("playbookConfirmRead")->isEnabled());
    QTest::mouseClick(found<QPushButton>(*book.page, "playbookConfirm"), Qt::LeftButton);
    QTRY_VERIFY(!book.action("playbookConfirmRead")->isEnabled());
    QVERIFY(!head().contains(QStringLiteral("confirmation")));
    QVERIFY(book.words("playbookReading").contains(QStringLiteral("Maria Osei has read this")));
    auto *table = found<DataTable>(*book.page, "readingsTable");
    QVERIFY(table->model()->index(0, 1).data(BadgeDelegate::ToneRole).isNull());

    found<QLineEdit>(*book.page, "guidelineName")->setFocus();
    book.type(QStringLiteral("!"));
    book.press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(book.kept(id).number, 2);
    QVERIFY(book.words("playbookVersion").startsWith(QStringLiteral("Version 2")));
    QVERIFY(book.words("playbookHistory").startsWith(QStringLiteral("Version 1")));
    QCOMPARE(table->model()->index(0, 1).data().toString(), QStringLiteral("only version 1"));
    QVERIFY(head().contains(QStringLiteral("1 confirmation")));
    QVERIFY(book.words("readingsMissing").contains(QStringLiteral("Maria Osei 1")));
    QVERIFY(book.action("playbookConfirmRead")->isEnabled());
    QVERIFY(book.shell.kept.constLast().undo());
    QCOMPARE(book.kept(id).name, QStringLiteral("Glass"));
}

void PlaybookReadingTest::whoeverIsAtTheCounterIsWhoHasReadIt()
{
    Book book;
    const GuidelineId id = book.add("Glass", {}, {book.glass}, Grant::PreApproved);
    const GuidelineVersionId version = book.kept(id).version;
    QVERIFY(ledger::Guidelines(*book.ledger).confirmRead(version, book.maria));
    const StaffId jonas =
        Counter::must(ledger::Catalogue(*book.ledger).addStaff({{}, QStringLiteral("Jonas Peters"), {}, {}}));
    book.open();
    QVERIFY(!book.action("playbookConfirmRead")->isEnabled());
    QVERIFY(book.words("playbookReading").contains(QStringLiteral("Maria Osei has read this")));
    book.shell.atCounter = jonas;
    book.page->staffChanged();
    QVERIFY(book.action("playbookConfirmRead")->isEnabled());
    QVERIFY(!book.words("playbookReading").contains(QStringLiteral("Maria Osei has read this")));
}

void PlaybookReadingTest::holdingAnArrowKeyEndsAtTheRightHistory()
{
    Book book;
    book.add("One", {book.outOfStock}, {}, Grant::PreApproved);
    book.add("Two", {book.outOfCompetence}, {}, Grant::PreApproved);
    const GuidelineId third = book.add("Three", {book.notAtBest}, {}, Grant::PreApproved);
    QVERIFY(ledger::Guidelines(*book.ledger).confirmRead(book.kept(third).version, book.maria));
    Guideline changed = book.kept(third);
    changed.note = QStringLiteral("Ask for the plate");
    QVERIFY(ledger::Guidelines(*book.ledger).save(changed));
    book.open();
    book.list->setFocus();
    book.select(0);
    book.press(Qt::Key_Down);
    book.press(Qt::Key_Down);
    QTRY_VERIFY(book.words("playbookVersion").startsWith(QStringLiteral("Version 2")));
    QVERIFY(found<QLabel>(*book.page, "playbookHistory")->isVisible());
    book.press(Qt::Key_Up);
    QTRY_VERIFY(book.words("playbookVersion").startsWith(QStringLiteral("Version 1")));
    QVERIFY(!found<QLabel>(*book.page, "playbookHistory")->isVisible());
}

void PlaybookReadingTest::aCaseShowsWhatDecidesAndWhyTheOthersDoNot()
{
    Book book;
    Guideline small;
    small.name = QStringLiteral("Small jobs");
    small.reasons = {book.outOfStock};
    small.highestValue = book.euros(100);
    QVERIFY(ledger::Guidelines(*book.ledger).add(small));
    book.add("Paint never", {}, {book.paint}, Grant::Never);
    book.open();
    found<SegmentedControl>(*book.page, "playbookViews")->setValue(1);
    const auto grant = [&book] { return found<Badge>(*book.page, "tryGrant")->text(); };
    const auto *others = found<DataTable>(*book.page, "tryOthers")->model();
    const auto why = [others](int row) { return others->index(row, 1).data().toString(); };
    QVERIFY(book.words("tryWhy").contains(QStringLiteral("No guideline covers")));
    QCOMPARE(others->rowCount(), 2);

    auto *reason = found<QComboBox>(*book.page, "tryReason");
    reason->setCurrentIndex(reason->findData(book.outOfStock.value()));
    QCOMPARE(why(0), QStringLiteral("goes up to a value, and the value is not known"));
    auto *forgone = found<QLineEdit>(*book.page, "tryForgone");
    forgone->setFocus();
    book.type(QStringLiteral("100"));
    QCOMPARE(grant(), QStringLiteral("pre-approved"));
    QVERIFY(book.words("tryWhy").contains(QStringLiteral("“Small jobs” (version 1) decides")));
    QCOMPARE(others->rowCount(), 1);
    QCOMPARE(why(0), QStringLiteral("is not for this need"));
    book.type(QStringLiteral("0"));
    auto *need = found<QComboBox>(*book.page, "tryNeed");
    need->setCurrentIndex(need->findData(book.paint.value()));
    QCOMPARE(grant(), QStringLiteral("never"));
    QCOMPARE(why(0), QStringLiteral("does not go up to this value"));
}

void PlaybookReadingTest::whatHoldsWhereNoneCoversIsASettingThatCanBeUndone()
{
    Book book;
    book.open();
    auto *chip = found<FilterChip>(*book.page, "playbookOtherwise");
    chip->setValue(codeOf(Grant::AskManager));
    QCOMPARE(book.ledger->business().otherwise, Grant::AskManager);
    QCOMPARE(found<Badge>(*book.page, "tryGrant")->text(), QStringLiteral("ask a manager"));
    QVERIFY(book.shell.kept.constLast().undo());
    QCOMPARE(book.ledger->business().otherwise, Grant::PreApproved);
    QCOMPARE(chip->value().toString(), codeOf(Grant::PreApproved));
}

QTEST_MAIN(PlaybookReadingTest)
#include "PlaybookReadingTest.moc"
