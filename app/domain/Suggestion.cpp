// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Suggestion.h"

#include "domain/Chance.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace domain {

template <>
std::span<const Coded<Availability>> allOf()
{
    static constexpr Coded<Availability> all[]{
        {Availability::Full, "full", QT_TRANSLATE_NOOP("domain", "full today")},
        {Availability::Unknown, "unknown", QT_TRANSLATE_NOOP("domain", "not known today")},
        {Availability::Free, "free", QT_TRANSLATE_NOOP("domain", "has room today")},
    };
    return all;
}

namespace {

/// In the order of Criterion; more is better.
using Rank = std::array<double, 5>;

Rank rankOf(const Suggestion &s)
{
    return {s.level ? s.level->value() : -1.0, wilsonLowerBound(s.served, s.known),
            s.hasAgreement ? 1.0 : 0.0, static_cast<double>(s.today), static_cast<double>(s.sentUs)};
}

std::optional<Criterion> firstDifference(const Suggestion &a, const Suggestion &b)
{
    const Rank first = rankOf(a);
    const Rank second = rankOf(b);
    const auto [at, other] = std::ranges::mismatch(first, second);
    if (at == first.end())
        return std::nullopt;
    return static_cast<Criterion>(at - first.begin());
}

QString agreementText(const Suggestion &s)
{
    if (s.hasAgreement)
        return QCoreApplication::translate("domain", "agreement in force");
    if (s.stage == Stage::Agreed)
        return QCoreApplication::translate("domain", "agreement not in force today");
    return s.stage == Stage::Prospect ? QCoreApplication::translate("domain", "no agreement")
                                      : labelOf(s.stage);
}

} // namespace

double wilsonLowerBound(int successes, int trials)
{
    Q_ASSERT(successes >= 0 && successes <= trials);
    const auto interval = Share{successes, trials}.interval();
    return interval ? interval->low : 0;
}

QList<Suggestion> bestFirst(QList<Suggestion> suggestions, qsizetype most)
{
    std::stable_sort(suggestions.begin(), suggestions.end(),
                     [](const auto &a, const auto &b) { return rankOf(a) > rankOf(b); });
    for (qsizetype i = 0; i < suggestions.size(); ++i) {
        Suggestion &suggestion = suggestions[i];
        suggestion.isStrongest = suggestion.level && suggestion.level == suggestions.constFirst().level;
        suggestion.decidedBy =
            i + 1 < suggestions.size() ? firstDifference(suggestion, suggestions[i + 1]) : std::nullopt;
    }
    suggestions.resize(std::min(suggestions.size(), most));
    return suggestions;
}

QString whyText(const Suggestion &s)
{
    QStringList parts;
    if (!s.level)
        parts.append(QCoreApplication::translate("domain", "strength not known"));
    else if (s.isStrongest)
        parts.append(QCoreApplication::translate("domain", "strongest here"));
    if (s.today == Availability::Full) // what would send the customer there in vain comes first
        parts.prepend(labelOf(s.today));
    if (s.known > 0)
        parts.append(QCoreApplication::translate("domain", "%1 of %2 known served")
                         .arg(QLocale().toString(s.served), QLocale().toString(s.known)));
    parts.append(agreementText(s));
    if (s.today == Availability::Free)
        parts.append(labelOf(s.today));
    if (s.decidedBy == Criterion::Reciprocity)
        parts.append(QCoreApplication::translate("domain", "sent us %n customer(s)", nullptr, s.sentUs));
    return parts.join(QStringLiteral(" · "));
}

} // namespace domain
