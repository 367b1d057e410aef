// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Guideline.h"

#include <algorithm>
#include <tuple>

namespace domain {

template <>
std::span<const Coded<Grant>> allOf()
{
    static constexpr Coded<Grant> all[]{
        {Grant::PreApproved, "pre_approved", QT_TRANSLATE_NOOP("domain", "pre-approved")},
        {Grant::AskManager, "ask_manager", QT_TRANSLATE_NOOP("domain", "ask a manager")},
        {Grant::Never, "never", QT_TRANSLATE_NOOP("domain", "never")},
    };
    return all;
}

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("domain", text);
}

template <class T>
bool covers(const QList<T> &named, const std::optional<T> &asked)
{
    return named.isEmpty() || (asked && named.contains(*asked));
}

template <class T>
bool noneInUse(const QList<T> &named, const QList<T> &inUse)
{
    return !named.isEmpty()
           && std::ranges::none_of(named, [&inUse](const T &each) { return inUse.contains(each); });
}

/// "a, b or c"
QString anyOf(const QStringList &words)
{
    if (words.size() < 2)
        return words.value(0);
    return said(QT_TRANSLATE_NOOP("domain", "%1 or %2"))
        .arg(words.sliced(0, words.size() - 1).join(QStringLiteral(", ")), words.constLast());
}

template <class T>
QStringList namesOf(const QList<T> &ids, const QHash<T, QString> &names)
{
    QStringList list;
    for (const T id : ids)
        list.append(names.value(id, said(QT_TRANSLATE_NOOP("domain", "(removed)"))));
    return list;
}

QStringList namesOf(const QList<Role> &roles)
{
    QStringList list;
    for (const Role role : roles)
        list.append(labelOf(role));
    return list;
}

QString grantSentence(Grant grant)
{
    switch (grant) {
    case Grant::PreApproved:
        return said(QT_TRANSLATE_NOOP("domain", "Pre-approved: go ahead."));
    case Grant::AskManager:
        return said(QT_TRANSLATE_NOOP("domain", "Ask a manager first."));
    case Grant::Never:
        break;
    }
    return said(QT_TRANSLATE_NOOP("domain", "Never: do not send them elsewhere for this."));
}

QStringList namedParts(const Guideline &guideline)
{
    QStringList parts;
    if (!guideline.reasons.isEmpty())
        parts.append(said(QT_TRANSLATE_NOOP("domain", "the reason")));
    if (!guideline.needs.isEmpty())
        parts.append(said(QT_TRANSLATE_NOOP("domain", "the need")));
    if (!guideline.roles.isEmpty())
        parts.append(said(QT_TRANSLATE_NOOP("domain", "the role")));
    if (guideline.highestValue)
        parts.append(said(QT_TRANSLATE_NOOP("domain", "the value")));
    return parts;
}

} // namespace

int Guideline::specificity() const
{
    return int(!reasons.isEmpty()) + int(!needs.isEmpty()) + int(!roles.isEmpty())
           + int(highestValue.has_value());
}

std::optional<Mismatch> mismatchOf(const Guideline &guideline, const GuidelineCase &asked)
{
    if (guideline.isRetired())
        return Mismatch::Retired;
    if (!covers(guideline.reasons, asked.reason))
        return Mismatch::Reason;
    if (!covers(guideline.needs, asked.need))
        return Mismatch::Need;
    if (!covers(guideline.roles, std::optional(asked.role)))
        return Mismatch::Role;
    if (guideline.highestValue && !asked.forgone)
        return Mismatch::ValueUnknown;
    if (guideline.highestValue && *asked.forgone > *guideline.highestValue)
        return Mismatch::Value;
    return std::nullopt;
}

bool hasNoCases(const Guideline &guideline, const QList<ReasonId> &reasonsInUse,
                const QList<CompetencyId> &needsInUse)
{
    return noneInUse(guideline.reasons, reasonsInUse) || noneInUse(guideline.needs, needsInUse);
}

QList<Guideline> inPrecedence(QList<Guideline> guidelines)
{
    guidelines.removeIf([](const Guideline &guideline) { return guideline.isRetired(); });
    const auto rank = [](const Guideline &g) {
        return std::tuple(-g.specificity(), -static_cast<int>(g.grant), g.position, g.id);
    };
    std::ranges::sort(guidelines, {}, rank);
    return guidelines;
}

GuidelineDecision decide(const QList<Guideline> &guidelines, const GuidelineCase &asked, Grant otherwise)
{
    GuidelineDecision decision;
    for (const Guideline &guideline : inPrecedence(guidelines)) {
        const auto mismatch = mismatchOf(guideline, asked);
        if (mismatch == Mismatch::ValueUnknown && !decision.guideline)
            decision.valueIsMissing = true;
        if (mismatch)
            continue;
        if (!decision.guideline) {
            decision.guideline = guideline;
            decision.grant = guideline.grant;
        } else if (guideline.specificity() == decision.guideline->specificity()
                   && guideline.grant != decision.grant && !decision.tiedWith) {
            decision.tiedWith = guideline;
        }
    }
    if (!decision.guideline)
        decision.grant = asked.motive == Motive::Staff ? std::max(otherwise, Grant::AskManager) : otherwise;
    return decision;
}

bool needsApproval(const GuidelineDecision &decision, Role role)
{
    return decision.grant == Grant::AskManager && role == Role::Counter;
}

QString sentenceOf(const Guideline &guideline, const GuidelineWords &words)
{
    QStringList parts;
    parts.append(guideline.reasons.isEmpty() ? said(QT_TRANSLATE_NOOP("domain", "For any reason."))
                                             : said(QT_TRANSLATE_NOOP("domain", "Reason: %1."))
                                                   .arg(anyOf(namesOf(guideline.reasons, words.reasons))));
    if (!guideline.needs.isEmpty())
        parts.append(
            said(QT_TRANSLATE_NOOP("domain", "Need: %1.")).arg(anyOf(namesOf(guideline.needs, words.needs))));
    if (guideline.highestValue)
        parts.append(said(QT_TRANSLATE_NOOP("domain", "Up to %1."))
                         .arg(shortMoneyText(*guideline.highestValue, words.locale)));
    if (!guideline.roles.isEmpty())
        parts.append(
            said(QT_TRANSLATE_NOOP("domain", "For the role: %1.")).arg(anyOf(namesOf(guideline.roles))));
    parts.append(grantSentence(guideline.grant));
    return parts.join(QLatin1Char(' '));
}

QString sentenceOf(const GuidelineDecision &decision, const GuidelineWords &words)
{
    QStringList parts{grantSentence(decision.grant)};
    if (decision.guideline) {
        const QStringList named = namedParts(*decision.guideline);
        const QString name = decision.guideline->name;
        const QString version = words.locale.toString(decision.guideline->number);
        parts.append(
            named.isEmpty()
                ? said(QT_TRANSLATE_NOOP("domain", "“%1” (version %2) covers every case.")).arg(name, version)
                : said(QT_TRANSLATE_NOOP("domain", "“%1” (version %2) decides: it names %3."))
                      .arg(name, version, named.join(QStringLiteral(", "))));
    } else {
        parts.append(said(QT_TRANSLATE_NOOP("domain", "No guideline covers this case.")));
    }
    if (decision.tiedWith)
        parts.append(said(QT_TRANSLATE_NOOP("domain", "“%1” names as much; the stricter one decides."))
                         .arg(decision.tiedWith->name));
    if (decision.valueIsMissing)
        parts.append(
            said(QT_TRANSLATE_NOOP("domain", "With the forgone value another guideline might decide.")));
    return parts.join(QLatin1Char(' '));
}

QString sentenceOf(Mismatch mismatch)
{
    switch (mismatch) {
    case Mismatch::Reason:
        return said(QT_TRANSLATE_NOOP("domain", "is not for this reason"));
    case Mismatch::Need:
        return said(QT_TRANSLATE_NOOP("domain", "is not for this need"));
    case Mismatch::Role:
        return said(QT_TRANSLATE_NOOP("domain", "is not for this role"));
    case Mismatch::Value:
        return said(QT_TRANSLATE_NOOP("domain", "does not go up to this value"));
    case Mismatch::ValueUnknown:
        return said(QT_TRANSLATE_NOOP("domain", "goes up to a value, and the value is not known"));
    case Mismatch::Retired:
        break;
    }
    return said(QT_TRANSLATE_NOOP("domain", "is retired"));
}

} // namespace domain
