// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/LetterText.h"

#include "domain/Letter.h"
#include "domain/PartnerLetter.h"

#include <QLocale>
#include <QTest>

using domain::FilledText;
using domain::Placeholder;

class LetterTextTest final : public QObject
{
    Q_OBJECT

private:
    static inline const domain::LetterValues values{
        {Placeholder::Partner, QStringLiteral("O'Brien & {contact} <b>Söhne</b> %1")},
        {Placeholder::OurName, QStringLiteral("Harbour Street")},
        {Placeholder::OurPhone, QStringLiteral("  ")},
    };

private Q_SLOTS:
    void whatIsKnownIsFilledInOnce_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("filled");
        QTest::newRow("plain") << QStringLiteral("{our name}, hello")
                               << QStringLiteral("Harbour Street, hello");
        QTest::newRow("as people type")
            << QStringLiteral("{ Our  NAME }") << QStringLiteral("Harbour Street");
        QTest::newRow("twice") << QStringLiteral("{our name}{our name}")
                               << QStringLiteral("Harbour StreetHarbour Street");
        QTest::newRow("braces in a value are text")
            << QStringLiteral("{partner}") << QStringLiteral("O'Brien & {contact} <b>Söhne</b> %1");
        QTest::newRow("braces around it")
            << QStringLiteral("{{our name}}") << QStringLiteral("{Harbour Street}");
        QTest::newRow("nothing between") << QStringLiteral("{} { }") << QStringLiteral("{} { }");
        QTest::newRow("a number") << QStringLiteral("{1}") << QStringLiteral("{1}");
        QTest::newRow("not closed") << QStringLiteral("{our name") << QStringLiteral("{our name");
        QTest::newRow("not opened") << QStringLiteral("our name}") << QStringLiteral("our name}");
        QTest::newRow("over two lines") << QStringLiteral("{our\nname}") << QStringLiteral("{our\nname}");
        QTest::newRow("a sentence")
            << QStringLiteral("{this is far too long to be any name of a placeholder}")
            << QStringLiteral("{this is far too long to be any name of a placeholder}");
        QTest::newRow("nothing at all") << QString() << QString();
    }
    void whatIsKnownIsFilledInOnce()
    {
        QFETCH(const QString, text);
        const FilledText filled = domain::fill(text, values);
        QTEST(filled.text, "filled");
        QVERIFY(filled.marks.isEmpty());
    }

    void whatIsMissingIsMarkedWhereItStands()
    {
        const FilledText filled = domain::fill(QStringLiteral("Dear {contact}, call {our phone}."), values);
        QCOMPARE(filled.text,
                 QStringLiteral("Dear «the partner's contact is missing», call «our phone number "
                                "is missing»."));
        QCOMPARE(filled.marks.size(), 2);
        for (const FilledText::Mark &mark : filled.marks) {
            QCOMPARE(mark.gap, FilledText::Gap::Missing);
            QCOMPARE(filled.text.mid(mark.at, mark.text.size()), mark.text);
        }
    }

    void everyPlaceholderHasAMarkOfItsOwnWords()
    {
        for (const auto &entry : domain::allOf<Placeholder>()) {
            const FilledText filled = domain::fill(domain::written(entry.value), {});
            QCOMPARE(filled.marks.size(), 1);
            QVERIFY2(filled.text.size() > 10, entry.code);
        }
    }

    void anUnknownPlaceholderIsSaidSoWithThoseNearIt_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("a slip") << QStringLiteral(
            "{contcat}") << QStringLiteral("There is no placeholder {contcat}. Near to it: {contact}.");
        QTest::newRow("a part") << QStringLiteral(
            "{phone}") << QStringLiteral("There is no placeholder {phone}. Near to it: {our phone}.");
        QTest::newRow("nothing like it")
            << QStringLiteral("{warranty}")
            << QStringLiteral("There is no placeholder {warranty}. The menu has those there are.");
    }
    void anUnknownPlaceholderIsSaidSoWithThoseNearIt()
    {
        QFETCH(const QString, typed);
        const FilledText filled = domain::fill(QStringLiteral("a ") + typed, values);
        QCOMPARE(filled.marks.size(), 1);
        QCOMPARE(filled.marks.constFirst().gap, FilledText::Gap::Unknown);
        QTEST(filled.marks.constFirst().sentence, "sentence");
        QCOMPARE(filled.text, QStringLiteral("a «%1 is not known»").arg(typed));
    }

    void hostileTextsComeThroughWhole()
    {
        const QString many = QStringLiteral("{").repeated(100'000);
        QCOMPARE(domain::fill(many, values).text, many);
        const QString long_ = QStringLiteral("{a") + QStringLiteral("b").repeated(100'000) + QLatin1Char('}');
        QCOMPARE(domain::fill(long_, values).text, long_);
    }

    void textsAreKeptByCodesAndReadByLabels()
    {
        const QString text = QStringLiteral("{Our Name} {contcat} {} {PARTNER}");
        QCOMPARE(domain::withCodes(text), QStringLiteral("{our name} {contcat} {} {partner}"));
        QCOMPARE(domain::withLabels(domain::withCodes(text)), domain::withCodes(text)); // English: the same
    }

    void theStageSaysWhichLetterFits_data()
    {
        using domain::LetterKind;
        using domain::Stage;
        QTest::addColumn<Stage>("stage");
        QTest::addColumn<int>("days");
        QTest::addColumn<LetterKind>("kind");
        QTest::newRow("never talked") << Stage::Prospect << 0 << LetterKind::FirstApproach;
        QTest::newRow("written to") << Stage::Contacted << 3 << LetterKind::Invitation;
        QTest::newRow("in talks") << Stage::InTalks << 3 << LetterKind::Proposal;
        QTest::newRow("agreed of late") << Stage::Agreed << 149 << LetterKind::ThankYou;
        QTest::newRow("agreed for long") << Stage::Agreed << 150 << LetterKind::Review;
        QTest::newRow("ended") << Stage::Ended << 3 << LetterKind::Ending;
    }
    void theStageSaysWhichLetterFits()
    {
        QFETCH(const domain::Stage, stage);
        QFETCH(const int, days);
        const QDate today(2026, 11, 22);
        QTEST(domain::letterFor(stage, today.addDays(-days), today), "kind");
    }

    void sendingMovesOnAndNeverBack()
    {
        using domain::LetterKind;
        using domain::Stage;
        QCOMPARE(domain::stageAfter(LetterKind::FirstApproach, Stage::Prospect),
                 std::optional(Stage::Contacted));
        QCOMPARE(domain::stageAfter(LetterKind::Proposal, Stage::Contacted), std::optional(Stage::InTalks));
        QCOMPARE(domain::stageAfter(LetterKind::Ending, Stage::Agreed), std::optional(Stage::Ended));
        QVERIFY(!domain::stageAfter(LetterKind::Ending, Stage::Declined));
        QVERIFY(!domain::stageAfter(LetterKind::Ending, Stage::Prospect));
        QVERIFY(!domain::stageAfter(LetterKind::FirstApproach, Stage::Agreed));
        QVERIFY(!domain::stageAfter(LetterKind::Proposal, Stage::Agreed));
    }

    void factsBecomeValuesOnOneLine()
    {
        domain::LetterFacts facts((domain::Business()));
        facts.business.name = QStringLiteral("Harbour\r\nBcc: x@y.example");
        facts.partner.name = QStringLiteral("Volt Garage");
        facts.partner.stageSince = QDate(2026, 1, 5);
        facts.today = QDate(2026, 11, 22);
        for (const char *name : {"frames", "glass", "paint", "wheels"})
            facts.fit.theirs.append({domain::CompetencyId(1), QString::fromUtf8(name), 0.1});
        const QLocale english(QLocale::English, QLocale::UnitedKingdom);
        const auto isoDay = [](QDate day) { return day.toString(Qt::ISODate); };
        auto known = domain::valuesOf(facts, english, isoDay);
        QCOMPARE(known.value(Placeholder::OurName), QStringLiteral("Harbour Bcc: x@y.example"));
        QCOMPARE(known.value(Placeholder::WeCanSend), QStringLiteral("frames, glass and paint"));
        QCOMPARE(known.value(Placeholder::TheyCouldSend), QString());
        QCOMPARE(known.value(Placeholder::Contact), QString());
        QCOMPARE(known.value(Placeholder::SentInYear), QStringLiteral("0")); // none is known, not unknown
        QCOMPARE(known.value(Placeholder::Today), QStringLiteral("2026-11-22"));
        QCOMPARE(known.value(Placeholder::AgreedSince), QString()); // a prospect
        facts.partner.stage = domain::Stage::Agreed;
        known = domain::valuesOf(facts, english, isoDay);
        QCOMPARE(known.value(Placeholder::AgreedSince), QStringLiteral("2026-01-05"));
        QCOMPARE(known.size(), static_cast<qsizetype>(domain::allOf<Placeholder>().size()));
    }
};

QTEST_GUILESS_MAIN(LetterTextTest)
#include "LetterTextTest.moc"
