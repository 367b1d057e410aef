// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/TillMatch.h"

#include "domain/NameSimilarity.h"

#include <algorithm>

namespace domain {

namespace {

int strongKeys(const TillCandidate &c)
{
    return (c.byNumber ? 1 : 0) + (c.byPhone ? 1 : 0) + (c.byEmail ? 1 : 0);
}

bool namesAgree(const TillCandidate &c)
{
    return c.byName || (c.canCompareNames && c.similarity >= NamesAgreeFrom);
}

bool namesDisagree(const TillCandidate &c)
{
    return c.canCompareNames && !namesAgree(c) && strongKeys(c) < 2;
}

bool isLikelier(const TillCandidate &a, const TillCandidate &b)
{
    const auto rank = [](const TillCandidate &c) {
        return std::tuple(!c.hasOtherNumber, !namesDisagree(c), c.byNumber, strongKeys(c), c.byName,
                          c.similarity, -c.customer.value());
    };
    return rank(a) > rank(b);
}

TillVerdict doubtful(TillDoubt doubt, const QList<TillCandidate> &sorted)
{
    TillVerdict verdict{{}, doubt, {}};
    for (const TillCandidate &candidate : sorted.first(std::min(sorted.size(), MostTillCandidates)))
        verdict.candidates.append(candidate.customer);
    return verdict;
}

template <class Fits>
QList<TillCandidate> only(const QList<TillCandidate> &all, const Fits &fits)
{
    QList<TillCandidate> some;
    std::copy_if(all.begin(), all.end(), std::back_inserter(some), fits);
    return some;
}

/// Among those whom our number, a phone or an e-mail speaks for.
TillVerdict judgeStrong(const QList<TillCandidate> &sorted, const QList<TillCandidate> &strong)
{
    const auto agreeing = only(strong, [](const auto &c) { return !namesDisagree(c); });
    if (agreeing.isEmpty())
        return doubtful(TillDoubt::NamesDisagree, sorted);
    if (std::any_of(strong.begin(), strong.end(),
                    [](const auto &c) { return c.byNumber && namesDisagree(c); }))
        return doubtful(TillDoubt::NamesDisagree, sorted);
    if (agreeing.size() == 1 && (strong.size() == 1 || namesAgree(agreeing.first())))
        return {agreeing.first().customer, {}, {}};
    if (agreeing.first().byNumber && namesAgree(agreeing.first()))
        return {agreeing.first().customer, {}, {}};
    const auto same = only(agreeing, [](const auto &c) { return c.byName; });
    if (same.size() == 1 && same.first() == agreeing.first())
        return {same.first().customer, {}, {}};
    return doubtful(TillDoubt::SeveralFit, sorted);
}

} // namespace

TillVerdict judgeTill(std::span<const TillCandidate> candidates)
{
    QList<TillCandidate> sorted(candidates.begin(), candidates.end());
    std::sort(sorted.begin(), sorted.end(), isLikelier);
    const auto fitting = only(sorted, [](const auto &c) { return !c.hasOtherNumber; });
    const auto strong = only(fitting, [](const auto &c) { return strongKeys(c) > 0; });
    if (!strong.isEmpty())
        return judgeStrong(sorted, strong);
    const auto same = only(fitting, [](const auto &c) { return c.byName; });
    if (same.size() == 1)
        return {same.first().customer, {}, {}};
    if (same.size() > 1)
        return doubtful(TillDoubt::SeveralFit, sorted);
    const auto others =
        only(sorted, [](const auto &c) { return c.hasOtherNumber && (strongKeys(c) > 0 || c.byName); });
    if (!others.isEmpty())
        return doubtful(TillDoubt::OtherNumber, others);
    const auto alike =
        only(fitting, [](const auto &c) { return c.canCompareNames && c.similarity >= NamesAlikeFrom; });
    return alike.isEmpty() ? TillVerdict() : doubtful(TillDoubt::SimilarName, alike);
}

template <>
std::span<const Coded<TillDoubt>> allOf()
{
    static constexpr Coded<TillDoubt> all[]{
        {TillDoubt::SimilarName, "similar_name", QT_TRANSLATE_NOOP("domain", "only the name is alike")},
        {TillDoubt::SeveralFit, "several_fit", QT_TRANSLATE_NOOP("domain", "several customers fit")},
        {TillDoubt::NamesDisagree, "names_disagree",
         QT_TRANSLATE_NOOP("domain", "the name is another than that of the customer found")},
        {TillDoubt::OtherNumber, "other_number",
         QT_TRANSLATE_NOOP("domain", "the customer found has another number")},
    };
    return all;
}

} // namespace domain
