// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Words.h"

#include "base/Fold.h"
#include "domain/Reason.h"
#include "domain/Status.h"

#include <QSet>
#include <QTest>

using namespace domain;

class WordsTest final : public QObject
{
    Q_OBJECT

private:
    /// Each code leads back to its value, and no two values share a code or a label.
    template <class E>
    static QString codes()
    {
        QStringList all;
        QSet<QString> labels;
        for (const Coded<E> &entry : allOf<E>()) {
            const QString code = codeOf(entry.value);
            if (fromCode<E>(code) != entry.value || labelOf(entry.value).isEmpty() || all.contains(code))
                return QStringLiteral("wrong: ") + code;
            all.append(code);
            labels.insert(labelOf(entry.value));
        }
        return labels.size() == all.size() ? all.join(QLatin1Char(' ')) : QStringLiteral("two of a label");
    }

private Q_SLOTS:
    /// They stand in files and databases of people: an old one may never mean something else.
    void codesStayWhatTheyAre()
    {
        QCOMPARE(codes<Motive>(), QStringLiteral("customer staff"));
        QCOMPARE(codes<Handoff>(), QStringLiteral("name_only contact_details named_person called_ahead "
                                                  "warm_introduction booked_for_them"));
        QCOMPARE(codes<Party>(), QStringLiteral("us partner customer"));
        QCOMPARE(codes<Cause>(),
                 QStringLiteral("no_capacity not_what_they_do not_reached no_longer_interested "
                                "went_elsewhere unknown"));
        QCOMPARE(codes<HowKnown>(), QStringLiteral("partner customer assumed"));
        QCOMPARE(codes<KnownBefore>(), QStringLiteral("yes no unknown"));
        QCOMPARE(codes<Stage>(), QStringLiteral("prospect contacted in_talks agreed paused ended declined"));
        QCOMPARE(codes<SourceKind>(), QStringLiteral("partner word_of_mouth unknown"));
        QCOMPARE(codes<ReferralOutcome>(), QStringLiteral("open bought not_bought"));
        QCOMPARE(codes<ReturnKnown>(), QStringLiteral("seen till"));
        QCOMPARE(codes<Role>(), QStringLiteral("counter manager owner"));
        QCOMPARE(codes<AdvocacyKind>(), QStringLiteral("review recommendation thank_you"));
        QCOMPARE(codes<Stance>(), QStringLiteral("promoter passive detractor"));
        QCOMPARE(codes<ReachKind>(), QStringLiteral("phone email"));
        QCOMPARE(codes<Status>(),
                 QStringLiteral("draft handed_off acknowledged accepted booked served closed on_hold "
                                "declined no_show cancelled failed entered_in_error"));
        QCOMPARE(codes<Outcome>(), QStringLiteral("unknown served not_served"));
    }

    void otherWordsAreNoCodes()
    {
        for (const char *word : {"", "Served", "served ", "serve", "2", "<b>"})
            QCOMPARE(fromCode<Status>(QString::fromLatin1(word)), std::optional<Status>());
    }

    void aNewLedgerBeginsWithTheReasonsOfTheBook()
    {
        QStringList reasonCodes;
        QSet<QString> names;
        for (const Reason &reason : starterReasons()) {
            QCOMPARE(reason.position, reasonCodes.size());
            QVERIFY(!reason.isRetired());
            reasonCodes.append(reason.code);
            names.insert(base::fold(reason.name));
            QCOMPARE(reason.motive,
                     reason.code == QLatin1String("conduct") ? Motive::Staff : Motive::Customer);
            const bool allowsDeferral =
                reason.code == QLatin1String("not_at_best") || reason.code == QLatin1String("fully_booked");
            QCOMPARE(reason.allowsDeferral(), allowsDeferral);
        }
        QCOMPARE(reasonCodes.join(QLatin1Char(' ')),
                 QStringLiteral(
                     "competencies out_of_stock fully_booked wait not_at_best price better_fit our_mistake "
                     "conduct"));
        QCOMPARE(names.size(), reasonCodes.size());
    }
};

QTEST_GUILESS_MAIN(WordsTest)
#include "WordsTest.moc"
