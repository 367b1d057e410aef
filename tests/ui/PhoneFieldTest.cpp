// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/PhoneField.h"

#include "ui/settings/BusinessCard.h"
#include "ui/Stage.h"

#include <QComboBox>
#include <QLineEdit>

/// Phone numbers are written as the business's country writes them when their field is left.
class PhoneFieldTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAreWrittenWhenTheFieldIsLeft_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("written");
        QTest::newRow("one") << QStringLiteral("+49 (431) 5550142") << QStringLiteral("0431 5550142");
        QTest::newRow("two") << QStringLiteral("0431/5550142;0043 1 5341 0")
                             << QStringLiteral("0431 5550142, +43 1 53410");
        QTest::newRow("none") << QStringLiteral("ask Lena") << QStringLiteral("ask Lena");
        QTest::newRow("nothing") << QString() << QString();
    }
    void numbersAreWrittenWhenTheFieldIsLeft()
    {
        QFETCH(QString, typed);
        QLineEdit field;
        ui::writePhonesWhenLeft(&field, [] { return QStringLiteral("DE"); });
        QTest::keyClicks(&field, typed);
        QTest::keyClick(&field, Qt::Key_Return);
        QTEST(field.text(), "written");
    }

    void whatNobodyTouchedStays()
    {
        QLineEdit field(QStringLiteral("0431/5550142"));
        ui::writePhonesWhenLeft(&field, [] { return QStringLiteral("DE"); });
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(field.text(), QStringLiteral("0431/5550142"));
    }

    void theCountryIsASetting()
    {
        Stage stage;
        ui::BusinessCard card(stage.context(), nullptr);
        auto *country = found<QComboBox>(card, "businessCountry");
        QCOMPARE(country->currentIndex(), 0);
        QVERIFY(country->count() > 200);
        const int germany = country->findData(QStringLiteral("DE"));
        QCOMPARE(country->itemText(germany), QStringLiteral("Deutschland"));
        country->setCurrentIndex(germany);
        Q_EMIT country->activated(germany);
        QCOMPARE(stage.ledger->business().country, QStringLiteral("DE"));
        auto *phone = found<QLineEdit>(card, "businessPhone");
        QTest::keyClicks(phone, QStringLiteral("+49 431 5550142"));
        QTest::keyClick(phone, Qt::Key_Return);
        QCOMPARE(stage.ledger->business().phone, QStringLiteral("0431 5550142"));
        QCOMPARE(stage.shell.kept.size(), 2);
        QVERIFY(stage.shell.kept.constFirst().undo());
        QCOMPARE(stage.ledger->business().country, QString());
        QCOMPARE(country->currentIndex(), 0);
    }
};

QTEST_MAIN(PhoneFieldTest)
#include "PhoneFieldTest.moc"
