// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/SuggestEdit.h"

#include "base/Fold.h"
#include "ui/Stage.h"

#include <QApplication>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace ui;

class SuggestEditTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void enterTakesTheFirst();
    void arrowsChooseAnother();
    void editingTakesTheChoiceBack();
    void typingOnAfterTheArrowsIsNoChoiceAnyMore();
    void leavingWithAWholeNameChoosesIt();
    void leavingWithANameOfTwoChoosesNone();
    void escapeClosesTheListOnly();
    void theLastLineMakesANewOne();
    void leavingMakesNoNewOne();
    void enterTakesTheOnlyLine();
    void leavingTakesNobodyInPart();
    void enterTakesNobodyForAnother();
    void whatIsMeantIsTaken();
    void theArrowOpensAnEmptyField();
    void textIsKeptWhenNothingFits();

private:
    SuggestEdit *edit() const { return m_edit; }
    void type(const char *text) const
    {
        QTest::keyClicks(m_edit, QString::fromUtf8(text));
        QTRY_VERIFY(m_asked > 0);
    }

    Theme m_theme;
    QStringList m_names;
    int m_asked = 0;
    bool m_isMeant = false;
    std::unique_ptr<QWidget> m_window;
    SuggestEdit *m_edit = nullptr;
    QPushButton *m_next = nullptr;
};

void SuggestEditTest::init()
{
    m_names = {QStringLiteral("Tom Brandt"), QStringLiteral("Tomás Söhne"), QStringLiteral("Aylin Kaya")};
    m_asked = 0;
    m_isMeant = false;
    m_window = std::make_unique<QWidget>();
    auto *layout = new QVBoxLayout(m_window.get());
    m_edit = new SuggestEdit(m_theme, [this](const QString &text) {
        ++m_asked;
        QList<Suggestion> found;
        for (int i = 0; i < m_names.size(); ++i) {
            if (base::fold(m_names.at(i)).contains(base::fold(text)))
                found.append({m_names.at(i), QStringLiteral("0431 555"), i + 1, m_isMeant});
        }
        return found;
    });
    m_next = new QPushButton(QStringLiteral("next"));
    layout->addWidget(m_edit);
    layout->addWidget(m_next);
    present(*m_window);
    m_edit->setFocus();
}

void SuggestEditTest::cleanup()
{
    m_window.reset();
}

void SuggestEditTest::enterTakesTheFirst()
{
    QSignalSpy changed(edit(), &SuggestEdit::valueChanged);
    type("to");
    QTRY_VERIFY(edit()->isOffering());
    QTest::keyClick(edit(), Qt::Key_Return);
    QCOMPARE(edit()->text(), QStringLiteral("Tom Brandt"));
    QCOMPARE(edit()->value(), QVariant(1));
    QCOMPARE(changed.size(), 1);
    QVERIFY(!edit()->isOffering());
}

void SuggestEditTest::arrowsChooseAnother()
{
    type("to");
    QTRY_VERIFY(edit()->isOffering());
    QTest::keyClick(edit(), Qt::Key_Down);
    QTest::keyClick(edit(), Qt::Key_Return);
    QCOMPARE(edit()->text(), QStringLiteral("Tomás Söhne"));
    QCOMPARE(edit()->value(), QVariant(2));
}

void SuggestEditTest::editingTakesTheChoiceBack()
{
    edit()->choose({QStringLiteral("Tom Brandt"), {}, 1});
    QTest::keyClick(edit(), Qt::Key_Backspace);
    QVERIFY(!edit()->value().isValid());
    QCOMPARE(edit()->text(), QStringLiteral("Tom Brand"));
}

void SuggestEditTest::typingOnAfterTheArrowsIsNoChoiceAnyMore()
{
    type("to");
    QTRY_VERIFY(edit()->isOffering());
    QTest::keyClick(edit(), Qt::Key_Down);
    QTest::keyClicks(edit(), QStringLiteral("ny"));
    QTest::keyClick(edit(), Qt::Key_Tab); // faster than the list
    QCOMPARE(edit()->text(), QStringLiteral("tony"));
    QVERIFY(!edit()->value().isValid());
}

void SuggestEditTest::leavingWithAWholeNameChoosesIt()
{
    QTest::keyClicks(edit(), QStringLiteral("tomas sohne")); // faster than the list
    m_next->setFocus();
    QCOMPARE(edit()->value(), QVariant(2));
    QCOMPARE(edit()->text(), QStringLiteral("Tomás Söhne"));
}

void SuggestEditTest::leavingWithANameOfTwoChoosesNone()
{
    m_names = {QStringLiteral("Tom Brandt"), QStringLiteral("TOM BRANDT")};
    QTest::keyClicks(edit(), QStringLiteral("tom brandt"));
    m_next->setFocus();
    QVERIFY(!edit()->value().isValid());
    QCOMPARE(edit()->text(), QStringLiteral("tom brandt"));
}

void SuggestEditTest::escapeClosesTheListOnly()
{
    type("to");
    QTRY_VERIFY(edit()->isOffering());
    QTest::keyClick(edit(), Qt::Key_Escape);
    QVERIFY(!edit()->isOffering());
    QVERIFY(m_window->isVisible());
    QCOMPARE(edit()->text(), QStringLiteral("to"));
}

void SuggestEditTest::theLastLineMakesANewOne()
{
    edit()->setCreateText(QStringLiteral("Create new “%1”"));
    QSignalSpy wanted(edit(), &SuggestEdit::createRequested);
    type("to");
    QTRY_VERIFY(edit()->isOffering());
    auto *list = edit()->findChild<QListView *>(QStringLiteral("suggestions"));
    QCOMPARE(list->model()->rowCount(), 3);
    QTest::keyClick(edit(), Qt::Key_Up);
    QTest::keyClick(edit(), Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.constFirst().constFirst().toString(), QStringLiteral("to"));
}

void SuggestEditTest::leavingMakesNoNewOne()
{
    edit()->setCreateText(QStringLiteral("Create new “%1”"));
    QSignalSpy wanted(edit(), &SuggestEdit::createRequested);
    type("zz");
    QTRY_VERIFY(edit()->isOffering());
    QTest::keyClick(edit(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), m_next);
    QCOMPARE(wanted.size(), 0);
    QCOMPARE(edit()->text(), QStringLiteral("zz"));
}

void SuggestEditTest::enterTakesTheOnlyLine()
{
    edit()->setCreateText(QStringLiteral("Create new “%1”"));
    QSignalSpy wanted(edit(), &SuggestEdit::createRequested);
    QTest::keyClicks(edit(), QStringLiteral("zz")); // faster than the list
    QTest::keyClick(edit(), Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.constFirst().constFirst().toString(), QStringLiteral("zz"));
}

void SuggestEditTest::leavingTakesNobodyInPart()
{
    type("to");
    QTRY_VERIFY(edit()->isOffering());
    QTest::keyClick(edit(), Qt::Key_Tab);
    QVERIFY(!edit()->value().isValid());
    QCOMPARE(edit()->text(), QStringLiteral("to"));
    edit()->setFocus();
    edit()->offer();
    QTest::keyClick(edit(), Qt::Key_Down);
    QTest::keyClick(edit(), Qt::Key_Tab); // gone to on purpose
    QCOMPARE(edit()->value(), QVariant(2));
}

void SuggestEditTest::enterTakesNobodyForAnother()
{
    edit()->setCreateText(QStringLiteral("Create new “%1”"));
    edit()->setTakesPartial(false);
    QSignalSpy wanted(edit(), &SuggestEdit::createRequested);
    QTest::keyClicks(edit(), QStringLiteral("Tom B"));
    QTest::keyClick(edit(), Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QVERIFY(!edit()->value().isValid());
    QTest::keyClicks(edit(), QStringLiteral("randt")); // all of it
    QTest::keyClick(edit(), Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(edit()->value(), QVariant(1));
}

void SuggestEditTest::whatIsMeantIsTaken()
{
    edit()->setCreateText(QStringLiteral("Create new “%1”"));
    edit()->setTakesPartial(false);
    m_isMeant = true; // as a phone number is
    QTest::keyClicks(edit(), QStringLiteral("kay"));
    QTest::keyClick(edit(), Qt::Key_Return);
    QCOMPARE(edit()->value(), QVariant(3));
}

void SuggestEditTest::theArrowOpensAnEmptyField()
{
    QTest::keyClick(edit(), Qt::Key_Down);
    QVERIFY(edit()->isOffering());
    QTest::keyClick(edit(), Qt::Key_Down);
    QTest::keyClick(edit(), Qt::Key_Return);
    QCOMPARE(edit()->value(), QVariant(1));
}

void SuggestEditTest::textIsKeptWhenNothingFits()
{
    type("O'Brien %1 & <b>");
    QTRY_COMPARE(m_asked > 0, true);
    m_next->setFocus();
    QCOMPARE(edit()->text(), QStringLiteral("O'Brien %1 & <b>"));
    QVERIFY(!edit()->value().isValid());
}

QTEST_MAIN(SuggestEditTest)
#include "SuggestEditTest.moc"
