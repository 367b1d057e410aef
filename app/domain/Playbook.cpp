// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Playbook.h"

#include <algorithm>

namespace domain {

namespace {

QString said(const char *text, int n = -1)
{
    return QCoreApplication::translate("domain", text, nullptr, n);
}

/// Some value is in both lists; an empty list leaves all values open.
template <class T>
bool meet(const QList<T> &a, const QList<T> &b)
{
    return a.isEmpty() || b.isEmpty()
           || std::ranges::any_of(a, [&b](const T &each) { return b.contains(each); });
}

/// Those that still are chosen from; what is retired covers no customer any more.
template <class T>
QList<T> stillUsed(QList<T> named, const QList<T> &inUse)
{
    named.removeIf([&inUse](const T &each) { return !inUse.contains(each); });
    return named;
}

QString quoted(const Guideline &guideline)
{
    return said(QT_TRANSLATE_NOOP("domain", "“%1”")).arg(guideline.name);
}

/// The one of those that comes before, since it is stricter; nothing when all grant the same.
const Guideline *strictest(const Guideline &about, const QList<Guideline> &ties)
{
    const auto stricter = [](const Guideline &a, const Guideline &b) { return a.grant < b.grant; };
    const auto most = std::ranges::max_element(ties, stricter);
    if (std::ranges::all_of(ties, [&about](const Guideline &tie) { return tie.grant == about.grant; }))
        return nullptr;
    return most->grant > about.grant ? &*most : &about;
}

} // namespace

QList<ReasonId> Playbook::reasonsInUse() const
{
    QList<ReasonId> ids;
    for (const Reason &reason : reasons)
        ids.append(reason.id);
    return ids;
}

QList<CompetencyId> Playbook::needsInUse() const
{
    QList<CompetencyId> ids;
    for (const Competency &need : needs)
        ids.append(need.id);
    return ids;
}

GuidelineRemark remarkOn(const Guideline &guideline, const Playbook &playbook)
{
    GuidelineRemark remark;
    if (guideline.isRetired())
        return remark;
    const auto reasonsInUse = playbook.reasonsInUse();
    const auto needsInUse = playbook.needsInUse();
    remark.hasNoCases = hasNoCases(guideline, reasonsInUse, needsInUse);
    if (remark.hasNoCases)
        return remark;
    const auto reasons = stillUsed(guideline.reasons, reasonsInUse);
    const auto needs = stillUsed(guideline.needs, needsInUse);
    for (const Guideline &other : playbook.guidelines) {
        if (other.id != guideline.id && other.specificity() == guideline.specificity()
            && !hasNoCases(other, reasonsInUse, needsInUse)
            && meet(reasons, stillUsed(other.reasons, reasonsInUse))
            && meet(needs, stillUsed(other.needs, needsInUse)) && meet(guideline.roles, other.roles))
            remark.ties.append(other);
    }
    return remark;
}

bool isWarning(const GuidelineRemark &remark, const Guideline &about)
{
    return remark.hasNoCases || (!remark.ties.isEmpty() && strictest(about, remark.ties));
}

QString sentenceOf(const GuidelineRemark &remark, const Guideline &about)
{
    if (remark.hasNoCases)
        return said(QT_TRANSLATE_NOOP("domain", "Covers no case: the reasons or needs that it names are no "
                                                "longer used."));
    if (remark.ties.isEmpty())
        return {};
    QStringList names;
    for (const Guideline &tie : remark.ties)
        names.append(quoted(tie));
    const QString tie = said(QT_TRANSLATE_NOOP("domain", "Ties with %1: both name as much and can cover the "
                                                         "same customer."))
                            .arg(names.join(QStringLiteral(", ")));
    const Guideline *decides = strictest(about, remark.ties);
    const QString outcome =
        decides ? said(QT_TRANSLATE_NOOP("domain", "The stricter decides: %1.")).arg(quoted(*decides))
                : said(QT_TRANSLATE_NOOP("domain", "They allow the same; the first in your order is named."));
    return tie + QLatin1Char(' ') + outcome;
}

bool isOrderedByHand(const Guideline &a, const Guideline &b)
{
    return a.specificity() == b.specificity() && a.grant == b.grant;
}

QString whyNot(const Guideline &guideline, const GuidelineCase &asked, const GuidelineDecision &decision)
{
    if (const auto mismatch = mismatchOf(guideline, asked))
        return sentenceOf(*mismatch);
    if (!decision.guideline || decision.guideline->id == guideline.id)
        return {};
    if (guideline.specificity() < decision.guideline->specificity())
        return said(QT_TRANSLATE_NOOP("domain", "covers it too, but names less"));
    if (guideline.grant != decision.guideline->grant)
        return said(QT_TRANSLATE_NOOP("domain", "covers it too and names as much, but is less strict"));
    return said(
        QT_TRANSLATE_NOOP("domain", "covers it too and says the same; it stands later in your order"));
}

} // namespace domain
