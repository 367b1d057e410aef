// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playbook/GuidelineDraft.h"

#include <QJsonArray>

namespace ui {

namespace {

template <class IdType>
QJsonArray numbersOf(const QList<IdType> &ids)
{
    QJsonArray numbers;
    for (const IdType id : ids)
        numbers.append(id.value());
    return numbers;
}

template <class IdType>
QList<IdType> idsOf(const QJsonValue &numbers)
{
    QList<IdType> ids;
    const QJsonArray all = numbers.toArray();
    for (const auto &number : all) {
        if (const IdType id(number.toInteger()); id.isValid())
            ids.append(id);
    }
    return ids;
}

} // namespace

QJsonObject toJson(const domain::Guideline &typed)
{
    QJsonArray roles;
    for (const domain::Role role : typed.roles)
        roles.append(domain::codeOf(role));
    QJsonObject json{{QStringLiteral("name"), typed.name},
                     {QStringLiteral("note"), typed.note},
                     {QStringLiteral("reasons"), numbersOf(typed.reasons)},
                     {QStringLiteral("needs"), numbersOf(typed.needs)},
                     {QStringLiteral("roles"), roles},
                     {QStringLiteral("grant"), domain::codeOf(typed.grant)}};
    if (typed.highestValue)
        json.insert(QStringLiteral("highest"), typed.highestValue->minor());
    return json;
}

domain::Guideline withDraft(domain::Guideline kept, const QJsonObject &draft, domain::Currency currency)
{
    kept.name = draft.value(QLatin1StringView("name")).toString();
    kept.note = draft.value(QLatin1StringView("note")).toString();
    kept.reasons = idsOf<domain::ReasonId>(draft.value(QLatin1StringView("reasons")));
    kept.needs = idsOf<domain::CompetencyId>(draft.value(QLatin1StringView("needs")));
    kept.roles.clear();
    const QJsonArray roles = draft.value(QLatin1StringView("roles")).toArray();
    for (const auto &code : roles) {
        if (const auto role = domain::fromCode<domain::Role>(code.toString()))
            kept.roles.append(*role);
    }
    kept.grant = domain::fromCode<domain::Grant>(draft.value(QLatin1StringView("grant")).toString())
                     .value_or(kept.grant);
    const QJsonValue highest = draft.value(QLatin1StringView("highest"));
    kept.highestValue.reset();
    if (highest.isDouble())
        kept.highestValue = domain::Money(highest.toInteger(), currency);
    return kept;
}

} // namespace ui
