// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Book.h"
#include "ui/playbook/CheckList.h"
#include "ui/widgets/FilterChip.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTextDocumentFragment>

using namespace domain;
using namespace ui;

class PlaybookPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyPlaybookOffersTheUsualGuidelines();
    void aGuidelineIsWrittenByKeyboard();
    void whatIsTypedStaysWithItsGuidelineUntilSaved();
    void whatChangedWhileHiddenIsThereWhenShown();
    void aWarningKeepsItsColourInAnotherTheme();
    void namesInTipsAreNoMarkup();
    void whatCannotBeSavedIsSaidUnderItsField();
    void tiesAndThoseWithoutCasesAreSaidInWords();
    void equalOnesAreMovedByKeyboardAndTheRestIsNot();
    void equalOnesAreDraggedAndTheRestIsNot();
    void aRetiredOneIsShownWhenAskedForAndComesBack();
    void aRetiredReasonStaysNamedInItsGuideline();
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
    book.type(QStringLiteral("Glass goes north"));
    book.press(Qt::Key_Tab);
    book.press(Qt::Key_Down); // the second reason: out of stock
    book.press(Qt::Key_Space);
    book.press(Qt::Key_Tab);
    book.press(Qt::Key_Space); // the first need
    book.press(Qt::Key_Tab);
    book.press(Qt::Key_Space); // the role at the counter
    for (int i = 0; i < 3; ++i)
        book.press(Qt::Key_Tab);
    book.type(QStringLiteral("500"));
    book.press(Qt::Key_Tab);
    book.press(Qt::Key_Right); // ask a manager
    book.press(Qt::Key_Return, Qt::ControlModifier);

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
    book.press(Qt::Key_Return); // from the list to the name
    auto *name = found<QLineEdit>(*book.page, "guidelineName");
    QVERIFY(name->hasFocus());
    book.press(Qt::Key_End);
    book.type(QStringLiteral(" and wipers"));
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
    book.type(QStringLiteral("a lot"));
    book.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(found<QLabel>(*book.page, "guidelineHighestError")->isVisible());
    QCOMPARE(highest->text(), QStringLiteral("a lot"));
    QVERIFY(!book.kept(id).highestValue);
    highest->clear();
    auto *name = found<QLineEdit>(*book.page, "guidelineName");
    name->setFocus();
    name->selectAll();
    book.press(Qt::Key_Delete);
    book.press(Qt::Key_Return, Qt::ControlModifier);
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
    book.press(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(book.names(),
             (QStringList{QStringLiteral("Strict"), QStringLiteral("Two"), QStringLiteral("One")}));
    QCOMPARE(book.list->currentIndex().row(), 2); // it stays the current one
    book.press(Qt::Key_Up, Qt::AltModifier);
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
    book.press(Qt::Key_Space);
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
    book.type(QStringLiteral("s"));
    book.press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(book.kept(id).name, QStringLiteral("Stocks"));
    QCOMPARE(book.kept(id).reasons.size(), 2);
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
