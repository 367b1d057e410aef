// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Reminders.h"

#include "ui/Counter.h"

#include <QSignalSpy>

using namespace ui;

/// Writes down what would be said.
class Listener final : public Tray
{
public:
    Listener(QStringList &told, QString &standing) : m_told(told), m_standing(standing) {}

    void tell(const QString &, const QString &sentence) override { m_told.append(sentence); }
    void setStanding(const QString &sentence) override { m_standing = sentence; }

private:
    QStringList &m_told;
    QString &m_standing;
};

/// A clock that goes on when the test says so.
class Watch final : public base::Clock
{
public:
    QDateTime moment{QDate(2026, 11, 21), QTime(9, 0), Qt::UTC};
    QDateTime now() const override { return moment; }
    QDate today() const override { return moment.date(); }
};

struct Morning : Counter
{
    Watch watch;
    QStringList told;
    QString standing;
    Tray *tray = nullptr;
    std::unique_ptr<Reminders> reminders;

    void begin(bool isWanted = true)
    {
        settings.setValue(QLatin1StringView(Reminders::WantedKey), isWanted);
        reminders =
            std::make_unique<Reminders>(PageContext{*ledger, watch, theme, settings, prompts, shell, locale},
                                        [this]() -> std::unique_ptr<Tray> {
                                            auto made = std::make_unique<Listener>(told, standing);
                                            tray = made.get();
                                            return made;
                                        });
    }
    /// Looks, and waits until that has been thought through.
    void look()
    {
        standing.clear();
        reminders->look();
        QTRY_VERIFY(!standing.isEmpty());
    }
};

class RemindersTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyIsRemindedWithoutAskingForIt()
    {
        Morning shop;
        shop.send(shop.draftOf(shop.today().addDays(-10)));
        shop.begin(false);
        shop.reminders->look();
        QVERIFY(!shop.tray);
        QVERIFY(!shop.reminders->isWanted());
    }

    void onceADayAndAgainOnlyForMore()
    {
        Morning shop;
        shop.send(shop.draftOf(shop.today().addDays(-10)));
        shop.begin();
        QTRY_COMPARE(shop.told.size(), 1);
        QVERIFY(shop.told.constLast().contains(QLatin1Char('1')));
        shop.look();
        shop.look();
        QCOMPARE(shop.told.size(), 1);
        shop.send(shop.draftOf(shop.today().addDays(-9)));
        shop.look();
        QCOMPARE(shop.told.size(), 2);
        shop.watch.moment = shop.watch.moment.addDays(1);
        shop.look();
        QCOMPARE(shop.told.size(), 3);
    }

    void notBeforeTheMorning()
    {
        Morning shop;
        shop.send(shop.draftOf(shop.today().addDays(-10)));
        shop.watch.moment.setTime(QTime(5, 0));
        shop.begin();
        shop.reminders->look();
        QTest::qWait(50);
        QVERIFY(shop.told.isEmpty());
        shop.watch.moment.setTime(QTime(8, 1));
        shop.look();
        QCOMPARE(shop.told.size(), 1);
    }

    void nothingDueIsNothingToSay()
    {
        Morning shop;
        shop.send(shop.draftOf(shop.today()));
        shop.begin();
        shop.look();
        QVERIFY(shop.told.isEmpty());
    }

    void anotherStartOnTheSameDayDoesNotRepeatIt()
    {
        Morning shop;
        shop.send(shop.draftOf(shop.today().addDays(-10)));
        shop.begin();
        QTRY_COMPARE(shop.told.size(), 1);
        shop.begin();
        shop.look();
        QCOMPARE(shop.told.size(), 1);
    }

    void aClickOpensWhatIsDue()
    {
        Morning shop;
        shop.begin();
        QSignalSpy opened(shop.reminders.get(), &Reminders::opened);
        Q_EMIT shop.tray->clicked();
        QCOMPARE(opened.size(), 1);
    }

    void switchedOffTheIconGoes()
    {
        Morning shop;
        shop.begin();
        QPointer<Tray> tray(shop.tray);
        shop.reminders->setWanted(false);
        QVERIFY(!tray);
        QVERIFY(!shop.reminders->isWanted());
    }
};

QTEST_MAIN(RemindersTest)
#include "RemindersTest.moc"
