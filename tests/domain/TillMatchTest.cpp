// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/TillMatch.h"

#include <QTest>

using namespace domain;

class TillMatchTest final : public QObject
{
    Q_OBJECT

    enum By { Number = 1, Phone = 2, Email = 4, Name = 8, Other = 16 };

    /// Names are compared when a similarity is given.
    static TillCandidate fits(qint64 id, int by, std::optional<double> similarity = {})
    {
        return {CustomerId(id),   (by & Number) != 0, (by & Phone) != 0,      (by & Email) != 0,
                (by & Name) != 0, (by & Other) != 0,  similarity.has_value(), similarity.value_or(0)};
    }
    static TillVerdict sure(qint64 id) { return {CustomerId(id), {}, {}}; }
    static TillVerdict doubt(TillDoubt why, const QList<qint64> &ids)
    {
        TillVerdict verdict{{}, why, {}};
        for (const qint64 id : ids)
            verdict.candidates.append(CustomerId(id));
        return verdict;
    }
    static TillVerdict judge(const QList<TillCandidate> &all) { return judgeTill(all); }

private Q_SLOTS:
    void whatFitsOneCustomerIsSure()
    {
        QCOMPARE(judge({fits(1, Number)}), sure(1));
        QCOMPARE(judge({fits(1, Phone, 0.97)}), sure(1));
        QCOMPARE(judge({fits(1, Name, 1)}), sure(1));
        QCOMPARE(judge({fits(1, Number, 0.95), fits(2, Phone, 0.1)}), sure(1));
        QCOMPARE(judge({fits(1, Phone, 0.1), fits(2, Phone, 0.9)}), sure(2));      // a family's phone
        QCOMPARE(judge({fits(1, Email | Name, 1), fits(2, Email, 0.8)}), sure(1)); // father and son
        QCOMPARE(judge({fits(1, Number | Phone, 0.2)}), sure(1));                  // married since
    }

    void aNameThatIsOnlyAlikeIsADoubt()
    {
        QCOMPARE(judge({fits(1, 0, 0.9)}), doubt(TillDoubt::SimilarName, {1}));
        QCOMPARE(judge({fits(1, 0, 0.9), fits(2, 0, 0.95), fits(3, 0, 0.5)}),
                 doubt(TillDoubt::SimilarName, {2, 1}));
        QCOMPARE(judge({fits(1, 0, 0.87)}), TillVerdict());
        QCOMPARE(judge({}), TillVerdict());
    }

    void severalWhoFitAreADoubt()
    {
        QCOMPARE(judge({fits(2, Name, 1), fits(1, Name, 1)}), doubt(TillDoubt::SeveralFit, {1, 2}));
        QCOMPARE(judge({fits(1, Phone), fits(2, Phone)}), doubt(TillDoubt::SeveralFit, {1, 2}));
        QCOMPARE(judge({fits(1, Phone), fits(2, Number)}), doubt(TillDoubt::SeveralFit, {2, 1}));
        QCOMPARE(judge({fits(1, Phone), fits(2, Phone), fits(3, Phone), fits(4, Phone)}),
                 doubt(TillDoubt::SeveralFit, {1, 2, 3}));
    }

    void aNumberWithAnotherNameIsADoubt()
    {
        QCOMPARE(judge({fits(1, Number, 0.3)}), doubt(TillDoubt::NamesDisagree, {1}));
        QCOMPARE(judge({fits(1, Phone, 0.3), fits(2, Name, 1)}), doubt(TillDoubt::NamesDisagree, {2, 1}));
        QCOMPARE(judge({fits(1, Number, 0.3), fits(2, Phone, 1)}), doubt(TillDoubt::NamesDisagree, {2, 1}));
    }

    void anotherNumberIsNeverSure()
    {
        QCOMPARE(judge({fits(1, Phone | Name | Other, 1)}), doubt(TillDoubt::OtherNumber, {1}));
        QCOMPARE(judge({fits(1, Phone | Name | Other, 1), fits(2, Phone, 0.9)}), sure(2));
        QCOMPARE(judge({fits(1, Other, 0.95)}), TillVerdict());
    }

    void theOrderOfCandidatesChangesNothing()
    {
        const QList<TillCandidate> all{fits(1, Phone, 0.8), fits(2, Phone | Name, 1), fits(3, Number, 0.2),
                                       fits(4, Name | Other, 1)};
        QList<int> order{0, 1, 2, 3};
        do {
            QList<TillCandidate> shuffled;
            for (const int i : order)
                shuffled.append(all.at(i));
            QCOMPARE(judge(shuffled), judge(all));
        } while (std::next_permutation(order.begin(), order.end()));
    }
};

QTEST_APPLESS_MAIN(TillMatchTest)
#include "TillMatchTest.moc"
