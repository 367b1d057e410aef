// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/Letters.h"

#include "ledger/FreshLedger.h"
#include "ledger/Shop.h"

#include <QLocale>

#include <set>

using Backend = FreshLedger::Backend;
using domain::LetterKind;
using domain::LetterTemplate;
using domain::Placeholder;
using domain::Stage;

class LettersTest final : public QObject
{
    Q_OBJECT

private:
    static inline const QDate today{2026, 11, 21};

    static QList<LetterTemplate> kept(FreshLedger &fresh) { return need(ledger::Letters(*fresh).all()); }
    static Stage stageOf(FreshLedger &fresh, domain::CompetitorId id)
    {
        return need(ledger::Competitors(*fresh).byId(id))->stage;
    }
    static LetterTemplate named(const char *name)
    {
        LetterTemplate letter;
        letter.name = QString::fromUtf8(name);
        letter.body = QStringLiteral("Dear { CONTACT }, {contcat}");
        return letter;
    }

private Q_SLOTS:
    void theStartersAreWholeInEachLanguage_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::newRow("English") << QLocale(QLocale::English);
        QTest::newRow("German") << QLocale(QLocale::German);
    }
    void theStartersAreWholeInEachLanguage()
    {
        QFETCH(const QLocale, locale);
        const auto letters = workflows::starterLetters(locale);
        std::set<LetterKind> kinds;
        for (const LetterTemplate &letter : letters) {
            kinds.insert(letter.kind);
            QVERIFY(!letter.name.isEmpty() && !letter.subject.isEmpty());
            const bool isGerman = letter.body.contains(QStringLiteral("Mit freundlichen Grüßen"));
            QCOMPARE(isGerman, locale.language() == QLocale::German);
            // Every placeholder in it is one.
            for (const auto &mark : domain::fill(letter.subject + letter.body, {}).marks)
                QVERIFY2(mark.gap == domain::FilledText::Gap::Missing, qPrintable(mark.sentence));
            QCOMPARE(domain::withCodes(letter.body), letter.body);
        }
        QCOMPARE(kinds, std::set({LetterKind::FirstApproach, LetterKind::Invitation, LetterKind::Proposal,
                                  LetterKind::ThankYou, LetterKind::Review, LetterKind::Ending}));
    }

    void theyAreFilledInOnceAndNeverOverWhatThereIs_data() { FreshLedger::addRows(); }
    void theyAreFilledInOnceAndNeverOverWhatThereIs()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        SUCCEEDS(workflows::fillInLetters(*fresh, QLocale(QLocale::English)));
        QCOMPARE(kept(fresh).size(), 6);
        for (LetterTemplate letter : kept(fresh)) {
            letter.retiredOn = today;
            SUCCEEDS(ledger::Letters(*fresh).save(letter));
        }
        SUCCEEDS(workflows::fillInLetters(*fresh, QLocale(QLocale::German)));
        QVERIFY(kept(fresh).isEmpty()); // the owner has taken them out of use
    }

    void whatTheOwnerChangesIsTakenBackAndDoneAgain_data() { FreshLedger::addRows(); }
    void whatTheOwnerChangesIsTakenBackAndDoneAgain()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const auto added = need(workflows::addLetter(*fresh, named("Ours")));
        QCOMPARE(kept(fresh).constFirst().body, QStringLiteral("Dear {contact}, {contcat}"));
        SUCCEEDS(added.undo());
        QVERIFY(kept(fresh).isEmpty());
        SUCCEEDS(added.redo());
        LetterTemplate letter = kept(fresh).constFirst();
        letter.name = QStringLiteral("Theirs");
        const auto changed = need(workflows::saveLetter(*fresh, letter));
        QCOMPARE(kept(fresh).constFirst().name, QStringLiteral("Theirs"));
        SUCCEEDS(changed.undo());
        QCOMPARE(kept(fresh).constFirst().name, QStringLiteral("Ours"));
        const auto second = need(workflows::addLetter(*fresh, named("Second")));
        const auto ordered = need(workflows::orderLetters(
            *fresh, {domain::LetterTemplateId(second.added), domain::LetterTemplateId(added.added)}));
        QCOMPARE(kept(fresh).constFirst().name, QStringLiteral("Second"));
        SUCCEEDS(ordered.undo());
        QCOMPARE(kept(fresh).constFirst().name, QStringLiteral("Ours"));
        FAILS_WITH(workflows::addLetter(*fresh, named("OURS")), "name.taken");
        letter.id = domain::LetterTemplateId(4711);
        FAILS_WITH(workflows::saveLetter(*fresh, letter), "record.missing");
    }

    void factsAreOfGoodwillAndOfTheirTime_data() { FreshLedger::addRows(); }
    void factsAreOfGoodwillAndOfTheirTime()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        shop.send(QDate(2026, 11, 1));
        shop.send(QDate(2026, 1, 1));
        shop.send(QDate(2025, 11, 21)); // a year and a day ago
        domain::SendAway forStaff = shop.sendAway(QDate(2026, 11, 2));
        forStaff.motive = domain::Motive::Staff;
        forStaff.reason = need(ledger::Catalogue(*fresh).reasonNamed(QStringLiteral("conduct")));
        need(ledger::SendAways(*fresh).add(forStaff));
        need(ledger::Partners(*fresh).addTouch(shop.touch(QDate(2026, 10, 1))));
        domain::Staff maria;
        maria.name = QStringLiteral("Maria Osei");
        maria.id = need(ledger::Catalogue(*fresh).addStaff(maria));
        const auto facts = need(workflows::readLetterFacts(*fresh, shop.northside, maria.id, today));
        QCOMPARE(facts.year.sent.count, 2);
        QCOMPARE(facts.halfYear.sent.count, 1);
        QCOMPARE(facts.lastContact, QDate(2026, 10, 1));
        QCOMPARE(facts.signedBy, QStringLiteral("Maria Osei"));
        QCOMPARE(facts.business.name, QStringLiteral("Harbour Street Auto Body"));
        QVERIFY(need(workflows::readLetterFacts(*fresh, shop.riverside, {}, today)).signedBy.isEmpty());
        FAILS_WITH(workflows::readLetterFacts(*fresh, domain::CompetitorId(4711), {}, today),
                   "record.missing");
    }

    void sentIsLoggedAndMovesOnTogether_data() { FreshLedger::addRows(); }
    void sentIsLoggedAndMovesOnTogether()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        const auto lastTouch = [&] {
            return need(ledger::Partners(*fresh).facts(today, today)).value(shop.northside).lastTouch;
        };
        const auto sent =
            need(workflows::letterSent(*fresh, shop.touch(QDate(2026, 11, 21)), Stage::Contacted));
        QCOMPARE(stageOf(fresh, shop.northside), Stage::Contacted);
        QCOMPARE(lastTouch(), today);
        SUCCEEDS(sent.undo());
        QCOMPARE(stageOf(fresh, shop.northside), Stage::Prospect);
        QVERIFY(!lastTouch().isValid());
        SUCCEEDS(sent.redo());
        QCOMPARE(stageOf(fresh, shop.northside), Stage::Contacted);
        // Neither, where one of them cannot be.
        FAILS_WITH(workflows::letterSent(*fresh, shop.touch(QDate(2026, 12, 1)), Stage::Contacted),
                   "stage.same");
        QCOMPARE(lastTouch(), today);
        need(workflows::letterSent(*fresh, shop.touch(QDate(2026, 12, 1)), {}));
        QCOMPARE(stageOf(fresh, shop.northside), Stage::Contacted);
    }
};

QTEST_GUILESS_MAIN(LettersTest)
#include "LettersTest.moc"
