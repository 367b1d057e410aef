// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/Trades.h"

#include "ledger/Catalogue.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

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
        return base::failure(
            QStringLiteral("trade.unknown"),
            QCoreApplication::translate("workflows", "There is no starter list for the trade “%1”.")
                .arg(code));
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
        return {};
    });
}

} // namespace workflows
