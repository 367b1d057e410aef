// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Erasure.h"

#include "base/SaveFile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ledger {

namespace {

constexpr QLatin1StringView erasuresKey("erasures");
constexpr QLatin1StringView ledgerKey("ledger");
constexpr QLatin1StringView customerKey("customer");
constexpr QLatin1StringView proofsKey("proofs");
constexpr QLatin1StringView atKey("at");

ErasureEntry entryOf(const QJsonObject &json)
{
    ErasureEntry entry{json.value(ledgerKey).toString(),
                       static_cast<qint64>(json.value(customerKey).toDouble()),
                       {},
                       QDateTime::fromString(json.value(atKey).toString(), Qt::ISODate).toUTC()};
    for (const QJsonValue proof : json.value(proofsKey).toArray())
        entry.proofs.append(proof.toString());
    return entry;
}

QJsonObject jsonOf(const ErasureEntry &entry)
{
    return {{ledgerKey, entry.ledger},
            {customerKey, static_cast<double>(entry.customer)},
            {proofsKey, QJsonArray::fromStringList(entry.proofs)},
            {atKey, entry.at.toString(Qt::ISODate)}};
}

} // namespace

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
    const qsizetype before = all.size();
    for (const ErasureEntry &entry : entries) {
        const bool isKnown = std::ranges::any_of(all, [&entry](const ErasureEntry &known) {
            return known.ledger == entry.ledger && known.customer == entry.customer;
        });
        if (!isKnown)
            all.append(entry);
    }
    if (all.size() == before)
        return {};
    QJsonArray json;
    for (const ErasureEntry &entry : all)
        json.append(jsonOf(entry));
    return base::saveFile(path, QJsonDocument(QJsonObject{{erasuresKey, json}}).toJson());
}

} // namespace ledger
