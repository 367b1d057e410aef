// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Playbook.h"

#include <QTest>

using namespace domain;

namespace {

const ReasonId stock(1), wait(2), retiredReason(9);
const CompetencyId glass(1), paint(2);

Guideline guideline(int id, const char *name, const QList<ReasonId> &reasons,
                    const QList<CompetencyId> &needs, Grant grant)
{
    Guideline made;
    made.id = GuidelineId(id);
    made.name = QString::fromLatin1(name);
    made.reasons = reasons;
    made.needs = needs;
    made.grant = grant;
    made.position = id;
    return made;
}

Playbook playbookOf(const QList<Guideline> &guidelines)
{
    Playbook playbook;
    playbook.guidelines = inPrecedence(guidelines);
    for (const ReasonId id : {stock, wait}) {
        Reason reason;
        reason.id = id;
        playbook.reasons.append(reason);
    }
    for (const CompetencyId id : {glass, paint}) {
        Competency need;
        need.id = id;
        playbook.needs.append(need);
    }
    return playbook;
}

} // namespace

class PlaybookTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoThatNameAsMuchAndCanCoverTheSameCustomerTie()
    {
        const auto byReason = guideline(1, "Stock", {stock, wait}, {}, Grant::PreApproved);
        const auto byNeed = guideline(2, "Glass", {}, {glass}, Grant::AskManager);
        const Playbook playbook = playbookOf({byReason, byNeed});
        const GuidelineRemark remark = remarkOn(byReason, playbook);
        QCOMPARE(remark.ties, QList{byNeed});
        const QString sentence = sentenceOf(remark, byReason);
        QVERIFY2(sentence.contains(QStringLiteral("Ties with “Glass”")), qPrintable(sentence));
        QVERIFY2(sentence.endsWith(QStringLiteral("The stricter decides: “Glass”.")), qPrintable(sentence));
        QVERIFY(sentenceOf(remarkOn(byNeed, playbook), byNeed)
                    .endsWith(QStringLiteral("The stricter decides: “Glass”.")));
    }

    void thoseThatAllowTheSameAreOrderedByHand()
    {
        const auto a = guideline(1, "A", {stock}, {}, Grant::AskManager);
        const auto b = guideline(2, "B", {stock}, {}, Grant::AskManager);
        QVERIFY(isOrderedByHand(a, b));
        const QString sentence = sentenceOf(remarkOn(a, playbookOf({a, b})), a);
        QVERIFY2(sentence.contains(QStringLiteral("your order")), qPrintable(sentence));
        QVERIFY(!isOrderedByHand(a, guideline(3, "C", {stock}, {}, Grant::Never)));
    }

    void noTieWhereNoCustomerIsCoveredByBoth_data()
    {
        QTest::addColumn<Guideline>("other");
        QTest::newRow("another reason") << guideline(2, "B", {wait}, {glass}, Grant::Never);
        QTest::newRow("another need") << guideline(2, "B", {stock}, {paint}, Grant::Never);
        QTest::newRow("names less") << guideline(2, "B", {stock}, {}, Grant::Never);
        QTest::newRow("shares only what is retired")
            << guideline(2, "B", {wait, retiredReason}, {glass}, Grant::Never);
        QTest::newRow("has no cases") << guideline(2, "B", {retiredReason}, {glass}, Grant::Never);
    }
    void noTieWhereNoCustomerIsCoveredByBoth()
    {
        QFETCH(Guideline, other);
        const auto one = guideline(1, "A", {stock, retiredReason}, {glass}, Grant::PreApproved);
        QVERIFY(remarkOn(one, playbookOf({one, other})).isEmpty());
    }

    void rolesKeepTwoApart()
    {
        auto counter = guideline(1, "A", {stock}, {}, Grant::AskManager);
        counter.roles = {Role::Counter};
        auto manager = guideline(2, "B", {stock}, {}, Grant::PreApproved);
        manager.roles = {Role::Manager};
        QVERIFY(remarkOn(counter, playbookOf({counter, manager})).isEmpty());
    }

    void oneWhoseReasonsAreRetiredIsSaidToCoverNothing()
    {
        const auto empty = guideline(1, "A", {retiredReason}, {}, Grant::PreApproved);
        const GuidelineRemark remark = remarkOn(empty, playbookOf({empty}));
        QVERIFY(remark.hasNoCases);
        QVERIFY(sentenceOf(remark, empty).startsWith(QStringLiteral("Covers no case")));
        Guideline retired = empty;
        retired.retiredOn = QDate(2026, 11, 1);
        QVERIFY(remarkOn(retired, playbookOf({})).isEmpty());
    }

    void eachOtherOneSaysWhyItDoesNotDecide()
    {
        const auto decides = guideline(1, "A", {stock}, {glass}, Grant::Never);
        const auto looser = guideline(2, "B", {stock}, {glass}, Grant::PreApproved);
        const auto same = guideline(3, "C", {stock}, {glass}, Grant::Never);
        const auto broad = guideline(4, "D", {stock}, {}, Grant::Never);
        const auto apart = guideline(5, "E", {wait}, {}, Grant::Never);
        const QList all{decides, looser, same, broad, apart};
        GuidelineCase asked;
        asked.reason = stock;
        asked.need = glass;
        const auto decision = decide(all, asked, Grant::PreApproved);
        QStringList why;
        for (const Guideline &each : all)
            why.append(whyNot(each, asked, decision));
        QCOMPARE(why, (QStringList{
                          QString(), QStringLiteral("covers it too and names as much, but is less strict"),
                          QStringLiteral("covers it too and says the same; it stands later in your order"),
                          QStringLiteral("covers it too, but names less"),
                          QStringLiteral("is not for this reason")}));
    }
};

QTEST_GUILESS_MAIN(PlaybookTest)
#include "PlaybookTest.moc"
