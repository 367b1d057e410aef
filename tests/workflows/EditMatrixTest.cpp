// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/EditMatrix.h"

#include "ledger/Competitors.h"
#include "ledger/FreshLedger.h"
#include "ledger/Records.h"
#include "workflows/ReadMatrix.h"

using namespace domain;

class EditMatrixTest final : public QObject
{
    Q_OBJECT

private:
    struct Shop
    {
        FreshLedger fresh{FreshLedger::Backend::SQLite};
        CompetencyId repair, frame, windscreen;
        CompetitorId delgado, volt;

        Shop()
        {
            const auto furnished = fresh->transact([&]() -> base::Done {
                repair = competency("Collision repair", "Body");
                frame = competency("Frame straightening", "Body");
                windscreen = competency("Windscreen", "Glass");
                delgado = workflows::addCompetitor(*fresh, QStringLiteral("Delgado"))->id;
                volt = workflows::addCompetitor(*fresh, QStringLiteral("Volt"))->id;
                return {};
            });
            if (!furnished)
                qFatal("not furnished");
        }
        CompetencyId competency(const char *name, const char *category)
        {
            return workflows::addCompetency(*fresh, QString::fromLatin1(name), QString::fromLatin1(category))
                ->id;
        }
        StrengthMatrix matrix() { return *workflows::readMatrix(*fresh, fresh.clock().today()); }
        QStringList rows()
        {
            const StrengthMatrix all = matrix();
            QStringList names;
            for (const auto &group :
                 all.select(MatrixOrder::Category, MatrixShow::All, QDate(2026, 11, 21), 12).groups) {
                names += all.category(group.category)->name.toUpper();
                for (const CompetencyId row : group.rows)
                    names += all.competency(row)->name;
            }
            return names;
        }
        QStringList columns()
        {
            QStringList names;
            const QList<Competitor> all = *ledger::Competitors(*fresh).all();
            for (const Competitor &other : all)
                names += other.name;
            return names;
        }
    };

private Q_SLOTS:
    void aLevelIsTakenBackWithItsEvidence()
    {
        Shop shop;
        const Strength before{shop.frame,
                              shop.delgado,
                              Level::from(3),
                              QStringLiteral("Seen"),
                              QStringLiteral("Insurer"),
                              QStringLiteral("Maria"),
                              QDate(2026, 1, 2)};
        SUCCEEDS(workflows::setStrength(*shop.fresh, before));
        Strength after = before;
        after.level = Level::from(5);
        after.evidence = QStringLiteral("Two certified technicians");
        const auto change = workflows::setStrength(*shop.fresh, after);
        SUCCEEDS(change);
        QCOMPARE(change->what, QStringLiteral("Frame straightening, Delgado: 5"));
        QCOMPARE(*shop.matrix().strength(shop.frame, shop.delgado), after);
        SUCCEEDS(change->undo());
        QCOMPARE(*shop.matrix().strength(shop.frame, shop.delgado), before);
        SUCCEEDS(change->redo());
        QCOMPARE(*shop.matrix().strength(shop.frame, shop.delgado), after);
        QCOMPARE(ledger::Strengths(*shop.fresh).history(shop.frame, shop.delgado)->size(), 4);
    }

    void aCellNeverSetIsNotKnownAgainAfterUndo()
    {
        Shop shop;
        const auto change = workflows::setStrength(
            *shop.fresh, {shop.frame, {}, Level::from(0), {}, {}, {}, QDate(2026, 1, 2)});
        SUCCEEDS(change);
        QCOMPARE(change->what, QStringLiteral("Frame straightening, Harbour Street Auto Body: 0"));
        QCOMPARE(shop.matrix().level(shop.frame, {}), Level::from(0));
        SUCCEEDS(change->undo());
        QCOMPARE(shop.matrix().level(shop.frame, {}), MaybeLevel());
    }

    void addingACompetencyIsUndoneByRetiringIt()
    {
        Shop shop;
        const auto added =
            workflows::addCompetency(*shop.fresh, QStringLiteral("Tinting"), QStringLiteral("glass"));
        SUCCEEDS(added);
        QCOMPARE(shop.rows().last(), QStringLiteral("Tinting"));
        SUCCEEDS(added->change.undo());
        QCOMPARE(shop.rows().last(), QStringLiteral("Windscreen"));
        SUCCEEDS(added->change.redo());
        QCOMPARE(shop.rows().last(), QStringLiteral("Tinting"));
        QCOMPARE(shop.matrix().categories().size(), 2);
    }

    void aRetiredNameComesBackInsteadOfASecondOne()
    {
        Shop shop;
        SUCCEEDS(workflows::setRetired(*shop.fresh, shop.frame, QDate(2026, 5, 1)));
        SUCCEEDS(workflows::setRetired(*shop.fresh, shop.volt, QDate(2026, 5, 1)));
        const auto row = workflows::addCompetency(*shop.fresh, QStringLiteral("frame  Straightening"),
                                                  QStringLiteral("Glass"));
        SUCCEEDS(row);
        QCOMPARE(row->id, shop.frame);
        QCOMPARE(shop.matrix().competency(shop.frame)->category,
                 shop.matrix().competency(shop.windscreen)->category);
        const auto column = workflows::addCompetitor(*shop.fresh, QStringLiteral("VOLT"));
        SUCCEEDS(column);
        QCOMPARE(column->id, shop.volt);
        QCOMPARE(shop.columns(), QStringList({QStringLiteral("Delgado"), QStringLiteral("Volt")}));
    }

    void aNameInUseIsRefusedAndLeavesNoCategoryBehind()
    {
        Shop shop;
        FAILS_WITH(workflows::addCompetency(*shop.fresh, QStringLiteral("windscreen"), QStringLiteral("New")),
                   "name.taken");
        QCOMPARE(shop.matrix().categories().size(), 2);
        FAILS_WITH(workflows::addCompetitor(*shop.fresh, QStringLiteral("delgado")), "name.taken");
        FAILS_WITH(workflows::renameCompetency(*shop.fresh, shop.frame, QStringLiteral("Windscreen")),
                   "name.taken");
        FAILS_WITH(workflows::renameCompetitor(*shop.fresh, shop.volt, QStringLiteral(" ")), "name.empty");
    }

    void renamingIsTakenBackWithoutTouchingTheRest()
    {
        Shop shop;
        const auto change = workflows::renameCompetency(*shop.fresh, shop.frame, QStringLiteral("Chassis"));
        SUCCEEDS(change);
        SUCCEEDS(workflows::setCore(*shop.fresh, shop.frame, true));
        SUCCEEDS(change->undo());
        const Competency now = *shop.matrix().competency(shop.frame);
        QCOMPARE(now.name, QStringLiteral("Frame straightening"));
        QVERIFY(now.isCore);
    }

    void retiredOnesComeBackWithTheirRatings()
    {
        Shop shop;
        SUCCEEDS(workflows::setStrength(
            *shop.fresh, {shop.frame, shop.volt, Level::from(4), {}, {}, {}, QDate(2026, 1, 2)}));
        const auto change = workflows::setRetired(*shop.fresh, shop.volt, QDate(2026, 11, 21));
        SUCCEEDS(change);
        QCOMPARE(shop.columns(), QStringList({QStringLiteral("Delgado")}));
        SUCCEEDS(change->undo());
        QCOMPARE(shop.columns().size(), 2);
        QCOMPARE(shop.matrix().level(shop.frame, shop.volt), Level::from(4));
    }

    void movingChangesOrderAndCategoryAndIsTakenBack()
    {
        Shop shop;
        const QStringList before = shop.rows();
        const CategoryId glass = shop.matrix().competency(shop.windscreen)->category;
        const auto change = workflows::moveCompetency(*shop.fresh, shop.repair, glass, shop.windscreen);
        SUCCEEDS(change);
        QCOMPARE(shop.rows(), QStringList({QStringLiteral("BODY"), QStringLiteral("Frame straightening"),
                                           QStringLiteral("GLASS"), QStringLiteral("Collision repair"),
                                           QStringLiteral("Windscreen")}));
        SUCCEEDS(change->undo());
        QCOMPARE(shop.rows(), before);
        SUCCEEDS(workflows::moveCompetency(*shop.fresh, shop.repair,
                                           shop.matrix().competency(shop.repair)->category));
        QCOMPARE(shop.rows().at(2), QStringLiteral("Collision repair"));
    }

    void categoriesAndColumnsAreMovedAndTakenBack()
    {
        Shop shop;
        const CategoryId body = shop.matrix().competency(shop.frame)->category;
        const CategoryId glass = shop.matrix().competency(shop.windscreen)->category;
        const auto category = workflows::moveCategory(*shop.fresh, glass, body);
        SUCCEEDS(category);
        QCOMPARE(shop.rows().constFirst(), QStringLiteral("GLASS"));
        SUCCEEDS(category->undo());
        QCOMPARE(shop.rows().constFirst(), QStringLiteral("BODY"));
        const auto column = workflows::moveCompetitor(*shop.fresh, shop.delgado);
        SUCCEEDS(column);
        QCOMPARE(shop.columns().constFirst(), QStringLiteral("Volt"));
        SUCCEEDS(column->undo());
        QCOMPARE(shop.columns().constFirst(), QStringLiteral("Delgado"));
    }

    void mergedCategoriesComeApartAgain()
    {
        Shop shop;
        const QStringList before = shop.rows();
        const CategoryId body = shop.matrix().competency(shop.frame)->category;
        const CategoryId glass = shop.matrix().competency(shop.windscreen)->category;
        const auto change = workflows::mergeCategories(*shop.fresh, body, glass);
        SUCCEEDS(change);
        QVERIFY(!shop.rows().contains(QStringLiteral("GLASS")));
        SUCCEEDS(change->undo());
        QCOMPARE(shop.rows(), before);
        SUCCEEDS(workflows::renameCategory(*shop.fresh, glass, QStringLiteral("Windows")));
        QVERIFY(shop.rows().contains(QStringLiteral("WINDOWS")));
    }

    void mergedCompetitorsKeepTheNewerRating()
    {
        Shop shop;
        SUCCEEDS(workflows::setStrength(
            *shop.fresh, {shop.frame, shop.delgado, Level::from(2), {}, {}, {}, QDate(2025, 1, 2)}));
        SUCCEEDS(workflows::setStrength(
            *shop.fresh, {shop.frame, shop.volt, Level::from(4), {}, {}, {}, QDate(2026, 1, 2)}));
        SUCCEEDS(workflows::mergeCompetitors(*shop.fresh, shop.delgado, shop.volt));
        QCOMPARE(shop.columns(), QStringList({QStringLiteral("Delgado")}));
        QCOMPARE(shop.matrix().level(shop.frame, shop.delgado), Level::from(4));
    }

    void howOftenItWasAskedForCountsTheLastTwelveMonths()
    {
        Shop shop;
        for (const QDate on : {QDate(2025, 11, 21), QDate(2025, 11, 22), QDate(2026, 11, 21)}) {
            SendAway record;
            record.on = on;
            record.need = shop.windscreen;
            SUCCEEDS(ledger::SendAways(*shop.fresh).add(record));
        }
        QCOMPARE(shop.matrix().timesAsked(shop.windscreen), 2);
        QCOMPARE(shop.matrix().timesAsked(shop.frame), 0);
    }

    void staleAfterIsASettingOfTheLedger()
    {
        Shop shop;
        const auto change = workflows::setStaleAfter(*shop.fresh, 6);
        SUCCEEDS(change);
        QCOMPARE(shop.fresh->business().staleAfterMonths, 6);
        SUCCEEDS(change->undo());
        QCOMPARE(shop.fresh->business().staleAfterMonths, 12);
    }
};

QTEST_GUILESS_MAIN(EditMatrixTest)
#include "EditMatrixTest.moc"
