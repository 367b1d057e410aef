// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playbook/PlaybookPage.h"

#include "ledger/Guidelines.h"
#include "ui/Counter.h"
#include "ui/playbook/CheckList.h"
#include "ui/widgets/Badge.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/FilterChip.h"
#include "ui/widgets/SegmentedControl.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QTextDocumentFragment>

using namespace domain;
using namespace ui;

namespace {

/// The page over a small body shop, with guidelines made beforehand.
struct Book : Counter
{
    Book() { outOfStock = *must(ledger::Catalogue(*ledger).reasonNamed(QStringLiteral("out_of_stock"))); }

    GuidelineId add(const char *name, const QList<ReasonId> &reasons, const QList<CompetencyId> &needs,
                    Grant grant)
    {
        Guideline guideline;
        guideline.name = QString::fromUtf8(name);
        guideline.reasons = reasons;
        guideline.needs = needs;
        guideline.grant = grant;
        return must(ledger::Guidelines(*ledger).add(guideline));
    }
    Guideline kept(GuidelineId id) { return *must(ledger::Guidelines(*ledger).byId(id)); }

    PlaybookPage &open()
    {
        page = std::make_unique<PlaybookPage>(context());
        page->resize(1000, 700);
        present(*page);
        list = found<QListView>(*page, "playbookList");
        return *page;
    }
    void select(int row) { list->setCurrentIndex(list->model()->index(row, 0)); }
    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            names.append(list->model()->index(row, 0).data().toString());
        return names;
    }
    QString spoken(int row) const
    {
        return list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }
    QAction *action(const char *name) const { return found<QAction>(*page, name); }
    QString words(const char *label) const { return found<QLabel>(*page, label)->text(); }

    ReasonId outOfStock;
    std::unique_ptr<PlaybookPage> page;
    QListView *list = nullptr;
};

void type(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

} // namespace

class PlaybookPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyPlaybookOffersTheUsualGuidelines();
    void aGuidelineIsWrittenByKeyboard();
    void whatIsTypedStaysWithItsGuidelineUntilSaved();
    void aChangeAfterSomebodyHasReadIsANewVersionToRead();
    void whoeverIsAtTheCounterIsWhoHasReadIt();
    void whatChangedWhileHiddenIsThereWhenShown();
    void aWarningKeepsItsColourInAnotherTheme();
    void holdingAnArrowKeyEndsAtTheRightHistory();
    void namesInTipsAreNoMarkup();
    void whatCannotBeSavedIsSaidUnderItsField();
    void tiesAndThoseWithoutCasesAreSaidInWords();
    void equalOnesAreMovedByKeyboardAndTheRestIsNot();
    void equalOnesAreDraggedAndTheRestIsNot();
    void aRetiredOneIsShownWhenAskedForAndComesBack();
    void aRetiredReasonStaysNamedInItsGuideline();
    void aCaseShowsWhatDecidesAndWhyTheOthersDoNot();
    void whatHoldsWhereNoneCoversIsASettingThatCanBeUndone();
    void namesInAnyScriptArePlainText();
};

void PlaybookPageTest::anEmptyPlaybookOffersTheUsualGuidelines()
{
    Book book;
    book.open();
    QTest::mouseClick(found<QPushButton>(*book.page, "emptyStateButton"), Qt::LeftButton);
    QVERIFY(book.list->model()->rowCount() >= 2);
    QVERIFY(book.list->isVisible());
    QVERIFY(book.shell.kept.constLast().undo());
    QCOMPARE(book.list->model()->rowCount(), 0);
    QVERIFY(book.shell.kept.constLast().redo());
    QVERIFY(book.list->model()->rowCount() >= 2);
}

void PlaybookPageTest::aGuidelineIsWrittenByKeyboard()
{
    Book book;
    book.open();
    book.action("playbookAdd")->trigger();
    type(QStringLiteral("Glass goes north"));
    press(Qt::Key_Tab);
    press(Qt::Key_Down); // the second reason: out of stock
    press(Qt::Key_Space);
    press(Qt::Key_Tab);
    press(Qt::Key_Space); // the first need
    press(Qt::Key_Tab);
    press(Qt::Key_Space); // the role at the counter
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_Tab);
    type(QStringLiteral("500"));
    press(Qt::Key_Tab);
    press(Qt::Key_Right); // ask a manager
    press(Qt::Key_Return, Qt::ControlModifier);

    const auto all = *ledger::Guidelines(*book.ledger).all();
    QCOMPARE(all.size(), 1);
    const Guideline &made = all.constFirst();
    QCOMPARE(made.name, QStringLiteral("Glass goes north"));
    QCOMPARE(made.reasons, QList{book.outOfStock});
    QCOMPARE(made.needs.size(), 1);
    QCOMPARE(made.roles, QList{Role::Counter});
    QCOMPARE(made.highestValue, MaybeMoney(book.euros(500)));
    QCOMPARE(made.grant, Grant::AskManager);
    QCOMPARE(book.shell.kept.size(), 1);
    QCOMPARE(book.names(), QStringList{made.name});
    QVERIFY(book.shell.kept.constLast().undo());
    QCOMPARE(book.list->model()->rowCount(), 0);
}

void PlaybookPageTest::whatIsTypedStaysWithItsGuidelineUntilSaved()
{
    Book book;
    const GuidelineId glass = book.add("Glass", {book.outOfStock}, {book.glass}, Grant::PreApproved);
    book.add("Paint", {book.outOfStock}, {}, Grant::PreApproved);
    book.open();
    book.select(0);
    book.list->setFocus();
    press(Qt::Key_Return); // from the list to the name
    auto *name = found<QLineEdit>(*book.page, "guidelineName");
    QVERIFY(name->hasFocus());
    press(Qt::Key_End);
    type(QStringLiteral(" and wipers"));
    book.select(1);
    QCOMPARE(name->text(), QStringLiteral("Paint"));
    book.select(0);
    QCOMPARE(name->text(), QStringLiteral("Glass and wipers"));
    QVERIFY(book.spoken(0).contains(QStringLiteral("not saved")));
    // A change from elsewhere takes nothing of it away.
    book.add("Dents", {}, {}, Grant::Never);
    QTRY_COMPARE(book.names().size(), 3);
    QCOMPARE(name->text(), QStringLiteral("Glass and wipers"));
    QCOMPARE(book.kept(glass).name, QStringLiteral("Glass"));
    book.action("playbookDiscard")->trigger();
    QCOMPARE(name->text(), QStringLiteral("Glass"));
    QVERIFY(!book.spoken(0).contains(QStringLiteral("not saved")));
}

void PlaybookPageTest::aChangeAfterSomebodyHasReadIsANewVersionToRead()
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
    type(QStringLiteral("!"));
    press(Qt::Key_Return, Qt::ControlModifier);
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

void PlaybookPageTest::whoeverIsAtTheCounterIsWhoHasReadIt()
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

void PlaybookPageTest::whatChangedWhileHiddenIsThereWhenShown()
{
    Book book;
    book.open();
    book.page->hide();
    book.add("Glass", {}, {book.glass}, Grant::PreApproved);
    QCOMPARE(book.names(), QStringList());
    book.page->show();
    QCOMPARE(book.names(), QStringList{QStringLiteral("Glass")});
}

void PlaybookPageTest::aWarningKeepsItsColourInAnotherTheme()
{
    Book book;
    book.add("By reason", {book.outOfStock}, {}, Grant::PreApproved);
    book.add("By need", {}, {book.glass}, Grant::Never);
    book.open();
    book.select(1);
    const auto *remark = found<QLabel>(*book.page, "playbookRemark");
    const auto colour = [remark] { return remark->palette().color(QPalette::WindowText); };
    const QColor light = colour();
    book.theme.setAppearance(Appearance::Dark);
    QVERIFY(colour() != light);
    book.select(0);
    book.select(1);
    const QColor chosenAgain = colour();
    book.theme.setAppearance(Appearance::Light);
    QCOMPARE(colour(), light);
    book.theme.setAppearance(Appearance::Dark);
    QCOMPARE(colour(), chosenAgain);
}

void PlaybookPageTest::holdingAnArrowKeyEndsAtTheRightHistory()
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
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    QTRY_VERIFY(book.words("playbookVersion").startsWith(QStringLiteral("Version 2")));
    QVERIFY(found<QLabel>(*book.page, "playbookHistory")->isVisible());
    press(Qt::Key_Up);
    QTRY_VERIFY(book.words("playbookVersion").startsWith(QStringLiteral("Version 1")));
    QVERIFY(!found<QLabel>(*book.page, "playbookHistory")->isVisible());
}

void PlaybookPageTest::namesInTipsAreNoMarkup()
{
    Book book;
    book.add("Glass", {}, {book.glass}, Grant::PreApproved);
    Competency need = Counter::must(ledger::Catalogue(*book.ledger).competencies()).constFirst();
    for (const auto &name : {QStringLiteral("Tyres & rims"), QStringLiteral("<b>Tyres</b>")}) {
        need.name = name;
        QVERIFY(ledger::Catalogue(*book.ledger).saveCompetency(need));
        book.open();
        const auto *needs = found<CheckList>(*book.page, "guidelineNeeds");
        const auto items = needs->findItems(name, Qt::MatchExactly);
        QCOMPARE(items.size(), 1);
        const QString tip = items.constFirst()->toolTip();
        QCOMPARE(Qt::mightBeRichText(tip) ? QTextDocumentFragment::fromHtml(tip).toPlainText() : tip, name);
    }
}

void PlaybookPageTest::whatCannotBeSavedIsSaidUnderItsField()
{
    Book book;
    const GuidelineId id = book.add("Glass", {}, {book.glass}, Grant::PreApproved);
    book.open();
    auto *highest = found<QLineEdit>(*book.page, "guidelineHighest");
    highest->setFocus();
    type(QStringLiteral("a lot"));
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(found<QLabel>(*book.page, "guidelineHighestError")->isVisible());
    QCOMPARE(highest->text(), QStringLiteral("a lot"));
    QVERIFY(!book.kept(id).highestValue);
    highest->clear();
    auto *name = found<QLineEdit>(*book.page, "guidelineName");
    name->setFocus();
    name->selectAll();
    press(Qt::Key_Delete);
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(found<QLabel>(*book.page, "guidelineNameError")->isVisible());
    QCOMPARE(book.kept(id).name, QStringLiteral("Glass"));
    QVERIFY(book.shell.kept.isEmpty());
}

void PlaybookPageTest::tiesAndThoseWithoutCasesAreSaidInWords()
{
    Book book;
    book.add("By reason", {book.outOfStock}, {}, Grant::PreApproved);
    book.add("By need", {}, {book.glass}, Grant::Never);
    book.add("Old paint", {}, {book.paint}, Grant::PreApproved);
    Competency paint = *Counter::must(ledger::Catalogue(*book.ledger).competency(book.paint));
    paint.retiredOn = book.today();
    QVERIFY(ledger::Catalogue(*book.ledger).saveCompetency(paint));
    book.open();
    QCOMPARE(book.names(), (QStringList{QStringLiteral("By need"), QStringLiteral("By reason"),
                                        QStringLiteral("Old paint")}));
    QVERIFY(book.spoken(0).contains(QStringLiteral("Ties with “By reason”")));
    QVERIFY(book.spoken(1).contains(QStringLiteral("The stricter decides: “By need”.")));
    QVERIFY(book.spoken(2).contains(QStringLiteral("Covers no case")));
    book.select(1);
    QVERIFY(found<QLabel>(*book.page, "playbookRemark")->isVisible());
}

void PlaybookPageTest::equalOnesAreMovedByKeyboardAndTheRestIsNot()
{
    Book book;
    book.add("One", {book.outOfStock}, {}, Grant::PreApproved);
    book.add("Two", {book.outOfCompetence}, {}, Grant::PreApproved);
    book.add("Strict", {book.notAtBest}, {}, Grant::Never);
    book.open();
    const QStringList before{QStringLiteral("Strict"), QStringLiteral("One"), QStringLiteral("Two")};
    QCOMPARE(book.names(), before);
    book.select(1);
    QVERIFY(!book.action("playbookEarlier")->isEnabled()); // what is stricter stays before it
    book.list->setFocus();
    press(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(book.names(),
             (QStringList{QStringLiteral("Strict"), QStringLiteral("Two"), QStringLiteral("One")}));
    QCOMPARE(book.list->currentIndex().row(), 2); // it stays the current one
    press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(book.names(), before);
    QVERIFY(book.shell.kept.constLast().undo());
    QCOMPARE(book.names().last(), QStringLiteral("One"));
}

void PlaybookPageTest::equalOnesAreDraggedAndTheRestIsNot()
{
    Book book;
    book.add("One", {book.outOfStock}, {}, Grant::PreApproved);
    book.add("Two", {book.outOfCompetence}, {}, Grant::PreApproved);
    book.add("Three", {book.notAtBest}, {}, Grant::PreApproved);
    book.add("Strict", {book.notAtBest}, {}, Grant::Never);
    book.open();
    const QStringList before = book.names();
    QCOMPARE(before, (QStringList{QStringLiteral("Strict"), QStringLiteral("One"), QStringLiteral("Two"),
                                  QStringLiteral("Three")}));
    QCOMPARE(book.list->dragDropMode(), QAbstractItemView::InternalMove);
    auto *model = book.list->model();
    const auto mayDrop = [model](int dragged, int place) {
        const std::unique_ptr<QMimeData> data(model->mimeData({model->index(dragged, 0)}));
        return model->canDropMimeData(data.get(), Qt::MoveAction, place, 0, {});
    };
    QVERIFY(mayDrop(1, 4));
    QVERIFY(mayDrop(3, 1));
    QVERIFY(!mayDrop(1, 0)); // what is stricter stays before it
    QVERIFY(!mayDrop(0, 2));
    QVERIFY(!mayDrop(1, 1));
    QVERIFY(!model->moveRow({}, 1, {}, 0));
    QVERIFY(model->moveRow({}, 1, {}, 4)); // as the list does where it is dropped
    QTRY_COMPARE(book.names(), (QStringList{QStringLiteral("Strict"), QStringLiteral("Two"),
                                            QStringLiteral("Three"), QStringLiteral("One")}));
    QCOMPARE(book.list->currentIndex().row(), 3);
    QVERIFY(model->moveRow({}, 3, {}, 2));
    QTRY_COMPARE(book.names(), (QStringList{QStringLiteral("Strict"), QStringLiteral("Two"),
                                            QStringLiteral("One"), QStringLiteral("Three")}));
    QCOMPARE(book.shell.kept.size(), 2);
    QVERIFY(book.shell.kept.at(1).undo());
    QVERIFY(book.shell.kept.at(0).undo());
    QCOMPARE(book.names(), before);
}

void PlaybookPageTest::aRetiredOneIsShownWhenAskedForAndComesBack()
{
    Book book;
    const GuidelineId id = book.add("Glass", {}, {book.glass}, Grant::PreApproved);
    book.add("Paint", {}, {book.paint}, Grant::PreApproved);
    book.open();
    book.select(0);
    book.action("playbookRetire")->trigger();
    QVERIFY(book.kept(id).isRetired());
    QCOMPARE(book.names(), QStringList{QStringLiteral("Paint")});
    auto *chip = found<FilterChip>(*book.page, "playbookRetired");
    QVERIFY(chip->isVisible());
    chip->setFocus();
    press(Qt::Key_Space);
    QCOMPARE(book.names().size(), 2);
    QVERIFY(book.spoken(1).contains(QStringLiteral("retired")));
    book.select(1);
    book.action("playbookRetire")->trigger();
    QVERIFY(!book.kept(id).isRetired());
}

void PlaybookPageTest::aRetiredReasonStaysNamedInItsGuideline()
{
    Book book;
    const GuidelineId id = book.add("Stock", {book.outOfStock, book.notAtBest}, {}, Grant::PreApproved);
    ledger::Catalogue catalogue(*book.ledger);
    const auto reasons = *catalogue.reasons();
    Reason gone = *std::find_if(reasons.cbegin(), reasons.cend(),
                                [&book](const Reason &reason) { return reason.id == book.outOfStock; });
    gone.retiredOn = book.today();
    QVERIFY(catalogue.saveReason(gone));
    book.open();
    auto *list = found<CheckList>(*book.page, "guidelineReasons");
    QVERIFY(list->item(list->count() - 1)->text().contains(QStringLiteral("no longer used")));
    found<QLineEdit>(*book.page, "guidelineName")->setFocus();
    type(QStringLiteral("s"));
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(book.kept(id).name, QStringLiteral("Stocks"));
    QCOMPARE(book.kept(id).reasons.size(), 2);
}

void PlaybookPageTest::aCaseShowsWhatDecidesAndWhyTheOthersDoNot()
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
    type(QStringLiteral("100"));
    QCOMPARE(grant(), QStringLiteral("pre-approved"));
    QVERIFY(book.words("tryWhy").contains(QStringLiteral("“Small jobs” (version 1) decides")));
    QCOMPARE(others->rowCount(), 1);
    QCOMPARE(why(0), QStringLiteral("is not for this need"));
    type(QStringLiteral("0"));
    auto *need = found<QComboBox>(*book.page, "tryNeed");
    need->setCurrentIndex(need->findData(book.paint.value()));
    QCOMPARE(grant(), QStringLiteral("never"));
    QCOMPARE(why(0), QStringLiteral("does not go up to this value"));
}

void PlaybookPageTest::whatHoldsWhereNoneCoversIsASettingThatCanBeUndone()
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

void PlaybookPageTest::namesInAnyScriptArePlainText()
{
    const QString awkward = QStringLiteral("<b>O'Brien</b> %1 & שלום عليكم");
    Book book;
    book.add(awkward.toUtf8().constData(), {}, {book.glass}, Grant::Never);
    book.open();
    QCOMPARE(book.names(), QStringList{awkward});
    QCOMPARE(found<QLineEdit>(*book.page, "guidelineName")->text(), awkward);
    auto *need = found<QComboBox>(*book.page, "tryNeed");
    need->setCurrentIndex(need->findData(book.glass.value()));
    QVERIFY(book.words("tryWhy").contains(awkward));
    QCOMPARE(found<QLabel>(*book.page, "tryWhy")->textFormat(), Qt::PlainText);
}

QTEST_MAIN(PlaybookPageTest)
#include "PlaybookPageTest.moc"
