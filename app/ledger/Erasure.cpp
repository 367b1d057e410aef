// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Erasure.h"

#include "base/SaveFile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace ledger {

namespace {

constexpr QLatin1StringView erasuresKey("erasures");
constexpr QLatin1StringView ledgerKey("ledger");
constexpr QLatin1StringView customerKey("customer");
constexpr QLatin1StringView proofsKey("proofs");
constexpr QLatin1StringView atKey("at");
constexpr QLatin1StringView kindKey("kind");

ErasureEntry entryOf(const QJsonObject &json)
{
    ErasureEntry entry{json.value(ledgerKey).toString(),
                       static_cast<qint64>(json.value(customerKey).toDouble()),
                       {},
                       QDateTime::fromString(json.value(atKey).toString(), Qt::ISODate).toUTC(),
                       domain::fromCode<domain::PersonKind>(json.value(kindKey).toString())
                           .value_or(domain::PersonKind::Customer)};
    for (const QJsonValue proof : json.value(proofsKey).toArray())
        entry.proofs.append(proof.toString());
    return entry;
}

QJsonObject jsonOf(const ErasureEntry &entry)
{
    return {{ledgerKey, entry.ledger},
            {customerKey, static_cast<double>(entry.customer)},
            {proofsKey, QJsonArray::fromStringList(entry.proofs)},
            {atKey, entry.at.toString(Qt::ISODate)},
            {kindKey, domain::codeOf(entry.kind)}};
}

} // namespace

bool ErasureEntry::isOfSame(const ErasureEntry &other) const
{
    return ledger == other.ledger && kind == other.kind && customer == other.customer
           && (kind == domain::PersonKind::Customer || proofs.value(0) == other.proofs.value(0));
}

QString erasureFileName()
{
    return QStringLiteral("erasures.json");
}

QList<ErasureEntry> readErasures(const QString &path)
{
    QFile file(path);
    QList<ErasureEntry> entries;
    if (!file.open(QIODevice::ReadOnly))
        return entries;
    for (const QJsonValue value :
         QJsonDocument::fromJson(file.readAll()).object().value(erasuresKey).toArray()) {
        const ErasureEntry entry = entryOf(value.toObject());
        if (!entry.ledger.isEmpty() && !entry.proofs.isEmpty() && entry.at.isValid())
            entries.append(entry);
    }
    return entries;
}

base::Done addErasures(const QString &path, const QList<ErasureEntry> &entries)
{
    QList<ErasureEntry> all = readErasures(path);
    bool isNews = false;
    for (const ErasureEntry &entry : entries) {
        const auto known =
            std::ranges::find_if(all, [&entry](const ErasureEntry &each) { return each.isOfSame(entry); });
        if (known == all.end()) {
            all.append(entry);
            isNews = true;
            continue;
        }
        const qsizetype before = known->proofs.size();
        known->proofs += entry.proofs;
        known->proofs.removeDuplicates();
        const bool isLater = known->at.toSecsSinceEpoch() < entry.at.toSecsSinceEpoch();
        if (isLater)
            known->at = entry.at;
        isNews = isNews || isLater || known->proofs.size() != before;
    }
    if (!isNews)
        return {};
    QJsonArray json;
    for (const ErasureEntry &entry : all)
        json.append(jsonOf(entry));
    return base::saveFile(path, QJsonDocument(QJsonObject{{erasuresKey, json}}).toJson());
}

} // namespace ledger
