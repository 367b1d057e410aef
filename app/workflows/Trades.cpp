// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/Trades.h"

#include "ledger/Conduct.h"
#include "ledger/Guidelines.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSet>

namespace workflows {

namespace {

constexpr const char *codes[]{"hotel",     "restaurant", "law_office", "electronics_shop",
                              "body_shop", "butcher",    "other"};

QJsonObject listOf(const QString &code)
{
    QFile file(QStringLiteral(":/elsewhere/trades/%1.json").arg(code));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

QString inLanguage(const QJsonObject &names, const QLocale &locale)
{
    const QString own = names.value(QLocale::languageToCode(locale.language())).toString();
    return own.isEmpty() ? names.value(QLatin1StringView("en")).toString() : own;
}

base::Error unknownTrade(const QString &code)
{
    return {
        QStringLiteral("trade.unknown"),
        QCoreApplication::translate("workflows", "There is no starter list for the trade “%1”.").arg(code)};
}

/// The English names of a list's competencies, which its guidelines use, to those of the language.
QHash<QString, QString> needNames(const QJsonObject &list, const QLocale &locale)
{
    QHash<QString, QString> names;
    for (const auto &category : list.value(QLatin1StringView("categories")).toArray()) {
        for (const auto &item : category[QLatin1StringView("competencies")].toArray())
            names.insert(item[QLatin1StringView("en")].toString(), inLanguage(item.toObject(), locale));
    }
    return names;
}

/// In lists, "upTo" counts hundreds of the smallest coin: euros, dollars, and hundreds of yen.
domain::MaybeMoney amountOf(const QJsonValue &upTo, domain::Currency currency)
{
    return upTo.isDouble() ? domain::MaybeMoney(domain::Money(qint64(upTo.toInt()) * 100, currency))
                           : std::nullopt;
}

/// Nothing when the ledger has none of the reasons or needs that it is about.
base::Result<std::optional<domain::Guideline>> guidelineFrom(ledger::Ledger &ledger, const QJsonObject &entry,
                                                             const QHash<QString, QString> &needNames,
                                                             const QLocale &locale)
{
    domain::Guideline guideline;
    guideline.name = inLanguage(entry.value(QLatin1StringView("name")).toObject(), locale);
    guideline.note = inLanguage(entry.value(QLatin1StringView("note")).toObject(), locale);
    guideline.highestValue = amountOf(entry.value(QLatin1StringView("upTo")), ledger.business().currency);
    guideline.grant = domain::fromCode<domain::Grant>(entry.value(QLatin1StringView("grant")).toString())
                          .value_or(domain::Grant::AskManager);
    ledger::Catalogue catalogue(ledger);
    const QJsonArray reasons = entry.value(QLatin1StringView("reasons")).toArray();
    for (const auto &code : reasons) {
        TRY_ASSIGN(const auto reason, catalogue.reasonNamed(code.toString()));
        if (reason)
            guideline.reasons.append(*reason);
    }
    const QJsonArray needs = entry.value(QLatin1StringView("needs")).toArray();
    for (const auto &name : needs) {
        TRY_ASSIGN(const auto need, catalogue.competencyNamed(needNames.value(name.toString())));
        if (need)
            guideline.needs.append(*need);
    }
    for (const auto &code : entry.value(QLatin1StringView("roles")).toArray()) {
        if (const auto role = domain::fromCode<domain::Role>(code.toString()))
            guideline.roles.append(*role);
    }
    if (guideline.reasons.isEmpty() != reasons.isEmpty() || guideline.needs.isEmpty() != needs.isEmpty())
        return std::nullopt;
    return guideline;
}

base::Result<QSet<QString>> guidelineNames(ledger::Ledger &ledger)
{
    TRY_ASSIGN(const auto known, ledger::Guidelines(ledger).all(ledger::Retired::With));
    QSet<QString> names;
    for (const domain::Guideline &guideline : known)
        names.insert(guideline.name);
    return names;
}

} // namespace

QList<Trade> trades(const QLocale &locale)
{
    QList<Trade> all;
    for (const char *code : codes) {
        const QString trade = QString::fromLatin1(code);
        all.append({trade, inLanguage(listOf(trade).value(QLatin1StringView("name")).toObject(), locale)});
    }
    return all;
}

base::Done fillInTrade(ledger::Ledger &ledger, const QString &code, const QLocale &locale)
{
    const QJsonObject list = listOf(code);
    if (list.isEmpty())
        return base::failure(unknownTrade(code));
    return ledger.transact([&]() -> base::Done {
        ledger::Catalogue catalogue(ledger);
        for (const auto &entry : list.value(QLatin1StringView("categories")).toArray()) {
            const QJsonObject category = entry.toObject();
            TRY_ASSIGN(const auto categoryId,
                       catalogue.categoryNamed(
                           inLanguage(category.value(QLatin1StringView("name")).toObject(), locale)));
            int position = 0;
            for (const auto &item : category.value(QLatin1StringView("competencies")).toArray()) {
                domain::Competency competency;
                competency.name = inLanguage(item.toObject(), locale);
                competency.category = categoryId;
                competency.isCore = item.toObject().value(QLatin1StringView("core")).toBool();
                competency.position = position++;
                TRY_ASSIGN(const auto known, catalogue.competencyNamed(competency.name));
                if (!known)
                    TRY(catalogue.addCompetency(competency));
            }
        }
        TRY(fillInGuidelines(ledger, code, locale));
        return fillInActions(ledger, code, locale);
    });
}

base::Result<QList<domain::GuidelineId>> fillInGuidelines(ledger::Ledger &ledger, const QString &code,
                                                          const QLocale &locale)
{
    const QJsonObject list = listOf(code);
    if (list.isEmpty())
        return base::failure(unknownTrade(code));
    QList<domain::GuidelineId> added;
    TRY(ledger.transact([&]() -> base::Done {
        TRY_ASSIGN(const auto known, guidelineNames(ledger));
        const auto names = needNames(list, locale);
        for (const auto &entry : list.value(QLatin1StringView("guidelines")).toArray()) {
            TRY_ASSIGN(const auto guideline, guidelineFrom(ledger, entry.toObject(), names, locale));
            if (!guideline || known.contains(guideline->name))
                continue;
            TRY_ASSIGN(const auto id, ledger::Guidelines(ledger).add(*guideline));
            added.append(id);
        }
        return {};
    }));
    return added;
}

base::Done fillInActions(ledger::Ledger &ledger, const QString &code, const QLocale &locale)
{
    const QJsonObject list = listOf(code);
    if (list.isEmpty())
        return base::failure(unknownTrade(code));
    return ledger.transact([&]() -> base::Done {
        ledger::Conduct conduct(ledger);
        TRY_ASSIGN(const auto known, conduct.actions(ledger::Retired::With));
        QSet<QString> names;
        for (const domain::UnacceptableAction &action : known)
            names.insert(action.name);
        for (const auto &item : list.value(QLatin1StringView("actions")).toArray()) {
            const QJsonObject entry = item.toObject();
            domain::UnacceptableAction action;
            action.name = inLanguage(entry.value(QLatin1StringView("name")).toObject(), locale);
            action.severity =
                domain::fromCode<domain::Severity>(entry.value(QLatin1StringView("severity")).toString())
                    .value_or(domain::Severity::Minor);
            action.startsAt =
                domain::fromCode<domain::Step>(entry.value(QLatin1StringView("startsAt")).toString())
                    .value_or(domain::Step::Remind);
            if (!names.contains(action.name))
                TRY(conduct.addAction(action));
        }
        return {};
    });
}

} // namespace workflows
