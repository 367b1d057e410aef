// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Intake.h"
#include "NaughtyTexts.h"
#include "ui/Counter.h"
#include "ui/log/CameBackModel.h"
#include "ui/log/ReferredModel.h"
#include "ui/log/SentModel.h"
#include "ui/widgets/Badge.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace ui;
using domain::SendAway;

class LogModelTest final : public QObject
{
    Q_OBJECT

private:
    static QString cell(const QAbstractItemModel &model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }

    static void addMany(Counter &counter, int count)
    {
        const auto done = counter.ledger->transact([&]() -> base::Done {
            ledger::SendAways store(*counter.ledger);
            for (int i = 0; i < count; ++i)
                TRY(store.add(counter.draftOf(counter.today().addDays(-i / 20))));
            return {};
        });
        SUCCEEDS(done);
    }

private Q_SLOTS:
    void readsNothingBeforeItIsAsked()
    {
        Counter counter;
        counter.send(counter.draftOf(counter.today()));
        SentModel model(counter.context());
        QCOMPARE(model.rowCount(), 0);
        model.sort(SentModel::Need, Qt::AscendingOrder);
        model.refresh();
        QCOMPARE(model.rowCount(), 0);
    }

    void fetchesManyRowsPageByPage()
    {
        Counter counter;
        addMany(counter, 5000);
        SentModel model(counter.context());
        model.setFilter({});
        QCOMPARE(model.rowCount(), SentModel::PageSize);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        while (model.canFetchMore({})) {
            const int before = model.rowCount();
            model.fetchMore({});
            QVERIFY(model.rowCount() > before);
            QVERIFY(model.rowCount() - before <= SentModel::PageSize);
        }
        QSet<qint64> seen;
        for (int row = 0; row < model.rowCount(); ++row)
            seen.insert(model.index(row, 0).data(LogModel::RecordIdRole).toLongLong());
        QCOMPARE(model.rowCount(), 5000);
        QCOMPARE(seen.size(), 5000);
        QCOMPARE(inserted.size(), (5000 - 1) / SentModel::PageSize);
    }

    void showsTextsAsTheyWereTyped()
    {
        NEEDS_TEST_DATA();
        Counter counter;
        const QStringList texts = naughtyTexts();
        QHash<qint64, QString> names;
        SUCCEEDS(counter.ledger->transact([&]() -> base::Done {
            for (const QString &text : texts) {
                const QString name = text.trimmed().left(ledger::MostCharactersInName);
                if (name.isEmpty())
                    continue;
                const auto id = counter.send(counter.draftOf(counter.today(), counter.customer(name)));
                names.insert(id.value(), name);
            }
            return {};
        }));
        SentModel model(counter.context());
        model.setFilter({});
        while (model.canFetchMore({}))
            model.fetchMore({});
        QCOMPARE(model.rowCount(), names.size());
        for (int row = 0; row < model.rowCount(); ++row) {
            const qint64 id = model.index(row, 0).data(LogModel::RecordIdRole).toLongLong();
            QCOMPARE(cell(model, row, SentModel::Customer), names.value(id));
        }
    }

    void isAProperModelWhileItFetches()
    {
        Counter counter;
        addMany(counter, 200);
        SentModel model(counter.context());
        model.setFilter({});
        // The tester fetches by itself.
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 200);
    }

    void whatIsShownSurvivesAChangeElsewhere()
    {
        Counter counter;
        const auto first = counter.send(counter.draftOf(counter.today().addDays(-3)));
        const auto second = counter.send(counter.draftOf(counter.today().addDays(-2)));
        SentModel model(counter.context());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFilter({});
        const QPersistentModelIndex kept = model.index(1, 0);
        QCOMPARE(kept.data(LogModel::RecordIdRole).toLongLong(), first.value());

        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        counter.send(counter.draftOf(counter.today()));
        model.refresh();
        QCOMPARE(kept.row(), 2);
        auto changed = counter.stored(second);
        changed.status = domain::Status::EnteredInError;
        SUCCEEDS(ledger::SendAways(*counter.ledger).save(changed));
        model.refresh();
        QCOMPARE(kept.row(), 1);
        QCOMPARE(kept.data(LogModel::RecordIdRole).toLongLong(), first.value());
        QCOMPARE(reset.size(), 0);
    }

    void ordersByTheColumnsTheLedgerCanOrderBy()
    {
        Counter counter;
        auto dear = counter.draftOf(counter.today().addDays(-2));
        dear.forgone = counter.euros(2100);
        counter.send(dear);
        counter.send(counter.draftOf(counter.today()));
        auto unknown = counter.draftOf(counter.today().addDays(-1));
        unknown.forgone.reset();
        counter.send(unknown);
        SentModel model(counter.context());
        model.setFilter({});
        model.sort(SentModel::Forgone, Qt::DescendingOrder);
        QCOMPARE(cell(model, 0, SentModel::Forgone), QStringLiteral("€2,100"));
        QCOMPARE(cell(model, 2, SentModel::Forgone), QStringLiteral("unknown"));
        const ledger::LogOrder order = model.order();
        model.sort(SentModel::SinceThen, Qt::AscendingOrder);
        QCOMPARE(model.order(), order);
    }

    void saysWhereEachStands_data()
    {
        QTest::addColumn<int>("daysAgo");
        QTest::addColumn<domain::Status>("status");
        QTest::addColumn<QString>("text");
        QTest::addColumn<Tone>("tone");
        QTest::newRow("fresh") << 1 << domain::Status::HandedOff << "handed off" << Tone::Neutral;
        QTest::newRow("due") << 7 << domain::Status::HandedOff << "due today" << Tone::Warn;
        QTest::newRow("late") << 10 << domain::Status::Booked << "3 day(s) late" << Tone::Bad;
        QTest::newRow("settled") << 10 << domain::Status::Served << "served" << Tone::Ok;
        QTest::newRow("declined") << 10 << domain::Status::Declined << "declined: no capacity" << Tone::Bad;
    }

    void saysWhereEachStands()
    {
        QFETCH(const int, daysAgo);
        QFETCH(const domain::Status, status);
        QFETCH(const QString, text);
        QFETCH(const Tone, tone);
        Counter counter;
        auto sendAway = counter.draftOf(counter.today().addDays(-daysAgo));
        sendAway.status = status;
        if (domain::needsCause(status)) {
            sendAway.byWhom = domain::Party::Partner;
            sendAway.cause = domain::Cause::NoCapacity;
        }
        counter.send(sendAway);
        SentModel model(counter.context());
        model.setFilter({});
        QCOMPARE(cell(model, 0, SentModel::Status), text);
        QCOMPARE(model.index(0, SentModel::Status).data(BadgeDelegate::ToneRole).toInt(),
                 static_cast<int>(tone));
    }

    void tellsWhoCameBackAndWhoRecommended()
    {
        Counter counter;
        const auto tom = counter.customer(QStringLiteral("Tom Brandt"));
        counter.send(counter.draftOf(counter.today().addDays(-5), tom));
        domain::ReturnVisit visit;
        visit.customer = tom;
        visit.on = counter.today();
        visit.value = counter.euros(200);
        SUCCEEDS(ledger::ReturnVisits(*counter.ledger).add(visit));
        domain::ReferralIn referral;
        referral.on = counter.today();
        referral.sourceKind = domain::SourceKind::WordOfMouth;
        referral.recommendedBy = tom;
        SUCCEEDS(ledger::ReferralsIn(*counter.ledger).add(referral));

        SentModel sent(counter.context());
        sent.setFilter({});
        QCOMPARE(cell(sent, 0, SentModel::SinceThen), QStringLiteral("came back · recommended us"));
        ReferredModel referred(counter.context());
        QAbstractItemModelTester referredTester(&referred);
        referred.setFilter({});
        QCOMPARE(cell(referred, 0, ReferredModel::Customer), QStringLiteral("anonymous"));
        QCOMPARE(cell(referred, 0, ReferredModel::SentBy), QStringLiteral("Tom Brandt"));
        CameBackModel cameBack(counter.context());
        QAbstractItemModelTester cameBackTester(&cameBack);
        cameBack.setFilter({});
        QCOMPARE(cell(cameBack, 0, CameBackModel::Value), QStringLiteral("€200"));
        QCOMPARE(cell(cameBack, 0, CameBackModel::SentTo), QStringLiteral("Northside Glass"));
    }

    void writesDaysAsTheLocaleDoes_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("text");
        QTest::newRow("British") << QLocale(QLocale::English, QLocale::UnitedKingdom) << "21 Nov";
        QTest::newRow("American") << QLocale(QLocale::English, QLocale::UnitedStates) << "Nov 21";
        QTest::newRow("German") << QLocale(QLocale::German) << QStringLiteral("21. Nov.");
    }

    void writesDaysAsTheLocaleDoes()
    {
        QFETCH(const QLocale, locale);
        QFETCH(const QString, text);
        Counter counter(locale);
        counter.send(counter.draftOf(counter.today()));
        SentModel model(counter.context());
        model.setFilter({});
        QCOMPARE(cell(model, 0, SentModel::On), text);
    }
};

Q_DECLARE_METATYPE(domain::Status)
Q_DECLARE_METATYPE(ui::Tone)

QTEST_MAIN(LogModelTest)
#include "LogModelTest.moc"
