// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Guideline.h"

#include <QTest>

using namespace domain;

class GuidelineTest final : public QObject
{
    Q_OBJECT

    static constexpr ReasonId stock{1};
    static constexpr ReasonId wait{2};
    static constexpr CompetencyId glass{1};
    static constexpr CompetencyId paint{2};

    static Guideline guideline(int id, const char *name, Grant grant)
    {
        Guideline g;
        g.id = GuidelineId(id);
        g.name = QString::fromLatin1(name);
        g.grant = grant;
        return g;
    }

    static Money euros(int amount) { return Money(amount * 100, Currency::euro()); }

    static GuidelineCase counterCase()
    {
        GuidelineCase asked;
        asked.reason = stock;
        asked.need = glass;
        return asked;
    }

private Q_SLOTS:
    void theMostSpecificDecides()
    {
        const Guideline any = guideline(1, "any", Grant::Never);
        Guideline one = guideline(2, "stock", Grant::AskManager);
        one.reasons = {stock};
        Guideline two = guideline(3, "stock and glass", Grant::PreApproved);
        two.reasons = {stock, wait};
        two.needs = {glass};
        const auto decision = decide({any, one, two}, counterCase(), Grant::Never);
        QCOMPARE(decision.grant, Grant::PreApproved);
        QCOMPARE(decision.guideline->name, QStringLiteral("stock and glass"));
        QVERIFY(!decision.tiedWith);
        GuidelineCase other = counterCase();
        other.need = paint;
        QCOMPARE(decide({any, one, two}, other, Grant::PreApproved).guideline->name, QStringLiteral("stock"));
        other.reason.reset();
        QCOMPARE(decide({any, one, two}, other, Grant::PreApproved).guideline->name, QStringLiteral("any"));
    }

    void aTieGoesToTheStricter()
    {
        Guideline lenient = guideline(1, "lenient", Grant::PreApproved);
        lenient.reasons = {stock};
        Guideline strict = guideline(2, "strict", Grant::Never);
        strict.needs = {glass};
        for (const auto &both : {QList{lenient, strict}, QList{strict, lenient}}) {
            const auto decision = decide(both, counterCase(), Grant::PreApproved);
            QCOMPARE(decision.grant, Grant::Never);
            QCOMPARE(decision.tiedWith->name, QStringLiteral("lenient"));
            const QString why = sentenceOf(decision, {});
            QVERIFY2(why.contains(QStringLiteral("“strict”")) && why.contains(QStringLiteral("“lenient”")),
                     qPrintable(why));
        }
    }

    void theHighestValueIsIncludedAndUnknownIsNotZero()
    {
        Guideline small = guideline(1, "small", Grant::PreApproved);
        small.highestValue = euros(500);
        GuidelineCase asked = counterCase();
        auto decision = decide({small}, asked, Grant::AskManager);
        QCOMPARE(decision.grant, Grant::AskManager);
        QVERIFY(decision.valueIsMissing);
        QCOMPARE(mismatchOf(small, asked), std::optional(Mismatch::ValueUnknown));
        asked.forgone = euros(500);
        decision = decide({small}, asked, Grant::AskManager);
        QCOMPARE(decision.grant, Grant::PreApproved);
        QVERIFY(!decision.valueIsMissing);
        asked.forgone = Money(50001, Currency::euro());
        QCOMPARE(mismatchOf(small, asked), std::optional(Mismatch::Value));
        QCOMPARE(decide({small}, asked, Grant::AskManager).grant, Grant::AskManager);
    }

    void rolesAreThoseAtTheCounter()
    {
        Guideline managers = guideline(1, "managers", Grant::PreApproved);
        managers.roles = {Role::Manager, Role::Owner};
        GuidelineCase asked = counterCase();
        QCOMPARE(mismatchOf(managers, asked), std::optional(Mismatch::Role));
        asked.role = Role::Owner;
        QCOMPARE(mismatchOf(managers, asked), std::optional<Mismatch>());
    }

    void withoutAGuidelineTheSettingDecidesButNeverForTheStaffsSake()
    {
        GuidelineCase asked = counterCase();
        for (const auto &entry : allOf<Grant>())
            QCOMPARE(decide({}, asked, entry.value).grant, entry.value);
        asked.motive = Motive::Staff;
        QCOMPARE(decide({}, asked, Grant::PreApproved).grant, Grant::AskManager);
        QCOMPARE(decide({}, asked, Grant::Never).grant, Grant::Never);
        QVERIFY(!decide({}, asked, Grant::PreApproved).guideline);
    }

    void retiredOnesDecideNothing()
    {
        Guideline retired = guideline(1, "old", Grant::Never);
        retired.retiredOn = QDate(2026, 1, 1);
        QVERIFY(!decide({retired}, counterCase(), Grant::PreApproved).guideline);
        QCOMPARE(inPrecedence({retired}).size(), 0);
        QCOMPARE(mismatchOf(retired, counterCase()), std::optional(Mismatch::Retired));
    }

    void oneWithoutCasesSaysSo()
    {
        Guideline g = guideline(1, "g", Grant::Never);
        QVERIFY(!hasNoCases(g, {}, {}));
        g.reasons = {stock, wait};
        QVERIFY(!hasNoCases(g, {wait}, {}));
        QVERIFY(hasNoCases(g, {}, {glass}));
        g.reasons.clear();
        g.needs = {paint};
        QVERIFY(hasNoCases(g, {stock}, {glass}));
    }

    void onlyTheCounterHasToAsk()
    {
        GuidelineDecision decision;
        decision.grant = Grant::AskManager;
        QVERIFY(needsApproval(decision, Role::Counter));
        QVERIFY(!needsApproval(decision, Role::Manager));
        decision.grant = Grant::Never;
        QVERIFY(!needsApproval(decision, Role::Counter));
    }

    void theSentenceSaysTheRule()
    {
        Guideline g = guideline(1, "g", Grant::AskManager);
        g.reasons = {stock, wait};
        g.needs = {glass};
        g.highestValue = euros(500);
        g.roles = {Role::Counter};
        const GuidelineWords words{{{stock, QStringLiteral("out of stock")}, {wait, QStringLiteral("%1")}},
                                   {{glass, QStringLiteral("Windscreen")}},
                                   QLocale(QLocale::English, QLocale::UnitedStates)};
        QCOMPARE(sentenceOf(g, words),
                 QStringLiteral("Reason: out of stock or %1. Need: Windscreen. Up to €500. For the role: "
                                "counter. Ask a manager first."));
        QCOMPARE(sentenceOf(guideline(2, "any", Grant::PreApproved), words),
                 QStringLiteral("For any reason. Pre-approved: go ahead."));
    }
};

QTEST_APPLESS_MAIN(GuidelineTest)
#include "GuidelineTest.moc"
