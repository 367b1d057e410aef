// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Stage.h"
#include "ui/widgets/ChoicePopup.h"
#include "ui/widgets/DesktopPrompts.h"
#include "ui/widgets/FieldError.h"
#include "ui/widgets/FigureTile.h"
#include "ui/widgets/FilterChip.h"
#include "ui/widgets/LevelPicker.h"
#include "ui/widgets/MoneyEdit.h"
#include "ui/widgets/PlainToolTip.h"
#include "ui/widgets/SegmentedControl.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextDocument>
#include <QTimer>

using namespace ui;

/// The small controls, by keyboard first.
class ControlsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void enterGivesTheSafeAnswerToAQuestion();
    void segmentsAreOneTabStopAndArrowsMove();
    void segmentsMirrorFromRightToLeft();
    void segmentsCanBeTakenBack();
    void levelsByKeyboard();
    void aLevelSetByTheProgramIsSilent();
    void anAmountIsReadAsTheLocaleWritesIt_data();
    void anAmountIsReadAsTheLocaleWritesIt();
    void anEmptyAmountIsUnknownNotZero();
    void aChipChoosesByKeyboard();
    void aChipIsClearedByDelete();
    void aChipIsClearedByItsCross();
    void manyChoicesCanBeSearched();
    void aFigureIsReadOutWhole();
    void anErrorIsTheFieldsDescription();
    void tooltipsShowWhatWasWritten_data();
    void tooltipsShowWhatWasWritten();

private:
    Theme m_theme;
};

static void addHandoffs(SegmentedControl &control)
{
    for (const char *word : {"name", "details", "called"})
        control.addSegment(QString::fromUtf8(word), QString::fromUtf8(word));
}

void ControlsTest::enterGivesTheSafeAnswerToAQuestion()
{
    DesktopPrompts prompts;
    QString focused;
    QTimer::singleShot(0, [&focused] {
        auto *box = QApplication::activeModalWidget();
        QApplication::setActiveWindow(box);
        if (const auto *button = qobject_cast<QPushButton *>(box->focusWidget()))
            focused = button->text();
        QTest::keyClick(box, Qt::Key_Return);
    });
    const int answer = prompts.ask(QStringLiteral("Edit"), QStringLiteral("Leave without saving?"),
                                   {QStringLiteral("&Go on editing"), QStringLiteral("&Leave")});
    QCOMPARE(focused, QStringLiteral("&Go on editing"));
    QCOMPARE(answer, 0);
}

void ControlsTest::segmentsAreOneTabStopAndArrowsMove()
{
    QWidget window;
    auto *row = new QHBoxLayout(&window);
    auto *before = new QPushButton;
    auto *control = new SegmentedControl(m_theme);
    auto *after = new QPushButton;
    for (QWidget *widget : std::initializer_list<QWidget *>{before, control, after})
        row->addWidget(widget);
    addHandoffs(*control);
    present(window);
    before->setFocus();
    QTest::keyClick(before, Qt::Key_Tab);
    QVERIFY(control->isAncestorOf(QApplication::focusWidget()));
    QVERIFY(!control->value().isValid());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(control->value().toString(), QStringLiteral("name"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QCOMPARE(control->value().toString(), QStringLiteral("details"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
    QCOMPARE(control->value().toString(), QStringLiteral("called"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right); // there is no more
    QCOMPARE(control->value().toString(), QStringLiteral("called"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), after);
}

void ControlsTest::segmentsMirrorFromRightToLeft()
{
    SegmentedControl control(m_theme);
    addHandoffs(control);
    control.setLayoutDirection(Qt::RightToLeft);
    present(control);
    control.setValue(QStringLiteral("name"));
    control.setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    QCOMPARE(control.value().toString(), QStringLiteral("details"));
}

void ControlsTest::segmentsCanBeTakenBack()
{
    SegmentedControl control(m_theme);
    addHandoffs(control);
    QSignalSpy changed(&control, &SegmentedControl::valueChanged);
    control.setValue(QStringLiteral("details"));
    control.setValue(QStringLiteral("details"));
    control.setValue(QVariant());
    QVERIFY(!control.value().isValid());
    QCOMPARE(changed.size(), 2);
}

void ControlsTest::levelsByKeyboard()
{
    LevelPicker picker(m_theme);
    present(picker);
    picker.setFocus();
    QSignalSpy chosen(&picker, &LevelPicker::levelChosen);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_4);
    QCOMPARE(picker.level(), domain::Level::from(4));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QCOMPARE(picker.level(), domain::Level::from(5));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QCOMPARE(picker.level(), domain::MaybeLevel());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_0);
    QCOMPARE(picker.level(), domain::Level::from(0)); // and 0 is a level
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    QCOMPARE(picker.level(), domain::MaybeLevel());
    QCOMPARE(chosen.size(), 5);
}

void ControlsTest::aLevelSetByTheProgramIsSilent()
{
    LevelPicker picker(m_theme);
    QSignalSpy chosen(&picker, &LevelPicker::levelChosen);
    picker.setLevel(domain::Level::from(3));
    QCOMPARE(chosen.size(), 0);
    QTest::mouseClick(picker.findChild<QAbstractButton *>(QStringLiteral("level3")), Qt::LeftButton);
    QCOMPARE(chosen.size(), 0); // nothing has changed
    QVERIFY(picker.findChild<QAbstractButton *>(QStringLiteral("level3"))->isChecked());
}

void ControlsTest::anAmountIsReadAsTheLocaleWritesIt_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qint64>("minor"); // -1: refused
    QTest::newRow("plain") << "en_GB"
                           << "420" << qint64(42000);
    QTest::newRow("grouped") << "en_GB"
                             << "1,150.50" << qint64(115050);
    QTest::newRow("German") << "de_DE"
                            << "1.150,50 €" << qint64(115050);
    QTest::newRow("words") << "en_GB"
                           << "a lot" << qint64(-1);
    QTest::newRow("too fine") << "en_GB"
                              << "1.005" << qint64(-1);
    QTest::newRow("below zero") << "en_GB"
                                << "-5" << qint64(-1);
    QTest::newRow("nothing at all") << "en_GB"
                                    << "0" << qint64(0);
}

void ControlsTest::anAmountIsReadAsTheLocaleWritesIt()
{
    QFETCH(QString, locale);
    QFETCH(QString, typed);
    QFETCH(qint64, minor);
    MoneyEdit edit(domain::Currency::euro(), QLocale(locale));
    edit.setText(typed);
    const auto value = edit.value();
    QCOMPARE(value.has_value(), minor >= 0);
    if (value)
        QCOMPARE((*value)->minor(), minor);
    else
        QVERIFY(!value.error().sentence.isEmpty());
}

void ControlsTest::anEmptyAmountIsUnknownNotZero()
{
    MoneyEdit edit(domain::Currency::euro(), QLocale(QStringLiteral("en_GB")));
    edit.setText(QStringLiteral("   "));
    QVERIFY(edit.value().has_value());
    QVERIFY(!edit.value()->has_value());
    edit.setValue(domain::Money::zero(domain::Currency::euro()));
    QVERIFY(edit.value()->has_value());
    edit.setValue(std::nullopt);
    QCOMPARE(edit.text(), QString());
}

static QList<FilterChip::Choice> partners(int count)
{
    QList<FilterChip::Choice> choices{{QStringLiteral("any"), QVariant()}};
    for (int i = 1; i <= count; ++i)
        choices.append({QStringLiteral("Partner %1").arg(i), i});
    return choices;
}

void ControlsTest::aChipChoosesByKeyboard()
{
    FilterChip chip(m_theme, QStringLiteral("Partner"), QStringLiteral("partnerChip"));
    chip.setChoices(partners(3));
    QCOMPARE(chip.valueText(), QStringLiteral("any"));
    present(chip);
    chip.setFocus();
    QSignalSpy changed(&chip, &FilterChip::valueChanged);
    QTest::keyClick(&chip, Qt::Key_Down);
    auto *list = found<QListWidget>(chip, "choices");
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(chip.value(), QVariant(2));
    QCOMPARE(chip.valueText(), QStringLiteral("Partner 2"));
    QCOMPARE(chip.accessibleName(), QStringLiteral("Partner: Partner 2"));
    QCOMPARE(changed.size(), 1);
}

void ControlsTest::aChipIsClearedByDelete()
{
    FilterChip chip(m_theme, QStringLiteral("Partner"), QStringLiteral("partnerChip"));
    chip.setChoices(partners(3));
    chip.setValue(3);
    QTest::keyClick(&chip, Qt::Key_Delete);
    QVERIFY(!chip.value().isValid());
    QCOMPARE(chip.valueText(), QStringLiteral("any"));
}

void ControlsTest::aChipIsClearedByItsCross()
{
    FilterChip chip(m_theme, QStringLiteral("Partner"), QStringLiteral("partnerChip"));
    chip.setChoices(partners(3));
    chip.setValue(3);
    present(chip);
    chip.resize(chip.sizeHint());
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(chip.width() - 14, chip.height() / 2));
    QVERIFY(!chip.value().isValid());
    QVERIFY(!QApplication::activePopupWidget());
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(chip.width() - 14, chip.height() / 2));
    QVERIFY(QApplication::activePopupWidget()); // nothing to lift any more: it opens the list
    QApplication::activePopupWidget()->close();
}

void ControlsTest::manyChoicesCanBeSearched()
{
    FilterChip chip(m_theme, QStringLiteral("Partner"), QStringLiteral("partnerChip"));
    chip.setChoices(partners(40));
    present(chip);
    QTest::keyClick(&chip, Qt::Key_Return);
    auto *search = found<QLineEdit>(chip, "choiceSearch");
    QVERIFY(search->isVisible());
    QTest::keyClicks(search, QStringLiteral("37"));
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(chip.value(), QVariant(37));
}

void ControlsTest::aFigureIsReadOutWhole()
{
    FigureTile tile(m_theme, Series::Out, QStringLiteral("Sent elsewhere"), QStringLiteral("sentTile"));
    tile.setFigure(QStringLiteral("15"), QStringLiteral("October: 16"));
    QCOMPARE(tile.accessibleName(), QStringLiteral("Sent elsewhere: 15, October: 16"));
}

void ControlsTest::anErrorIsTheFieldsDescription()
{
    QWidget window;
    QLineEdit field(&window);
    FieldError error(m_theme, &field, &window);
    QVERIFY(error.isHidden());
    error.setSentence(QStringLiteral("Say which day."));
    QVERIFY(!error.isHidden());
    QCOMPARE(field.accessibleDescription(), QStringLiteral("Say which day."));
    error.setSentence({});
    QVERIFY(error.isHidden());
    QCOMPARE(field.accessibleDescription(), QString());
}

void ControlsTest::tooltipsShowWhatWasWritten_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"plain", "O'Brien & <b>Söhne</b> %1 =1+1", "Tom & Jerry", "a < b > c", "<script>x</script>"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void ControlsTest::tooltipsShowWhatWasWritten()
{
    QFETCH(QString, text);
    const QString tip = plainToolTip(text);
    QTextDocument document;
    if (Qt::mightBeRichText(tip))
        document.setHtml(tip);
    else
        document.setPlainText(tip);
    QCOMPARE(document.toPlainText(), text);
}

QTEST_MAIN(ControlsTest)
#include "ControlsTest.moc"
