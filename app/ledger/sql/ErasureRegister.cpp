// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/sql/ErasureRegister.h"

#include "base/Fold.h"
#include "ledger/sql/LedgerFile.h"
#include "ledger/sql/Names.h"
#include "ledger/sql/Reach.h"
#include "ledger/sql/Schema.h"
#include "ledger/sql/Session.h"

#include <QFileInfo>
#include <QMessageAuthenticationCode>
#include <QRegularExpression>

#include <algorithm>

namespace ledger::sql {

using base::Done;
using base::Result;
using domain::PersonKind;

namespace {

QStringList listOf(const QString &proofs)
{
    return proofs.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// Those it was given first stay first.
QString joined(const QStringList &known, const QStringList &proofs)
{
    QStringList all = known + proofs;
    all.removeDuplicates();
    return all.join(QLatin1Char(' '));
}

Result<QStringList> knownProofs(Session &session, const char *table, const Values &key)
{
    TRY_ASSIGN(auto row, session.run(QStringLiteral("select proofs from ") + QLatin1StringView(table), key));
    return row.next() ? listOf(row.text(0)) : QStringList();
}

} // namespace

Result<Hashing> Hashing::of(Session &session)
{
    TRY_ASSIGN(auto row, session.run(QStringLiteral("select identity from business")));
    return Hashing(row.next() ? row.text(0).toUtf8() : QByteArray());
}

QString Hashing::of(const QString &text) const
{
    const QByteArray hash =
        QMessageAuthenticationCode::hash(text.toUtf8(), m_secret, QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(32));
}

QStringList Hashing::of(const QStringList &texts) const
{
    QStringList hashes;
    for (const QString &text : texts)
        hashes.append(of(text));
    return hashes;
}

QString keyOfName(const QString &name)
{
    return QLatin1StringView("name ") + keyOf(name);
}

QString keyOfReach(const QString &reachKey)
{
    return QLatin1StringView("reach ") + reachKey;
}

QStringList keysOfNames(const QStringList &texts)
{
    static constexpr qsizetype mostWords = 6; // of a name, or groups of a phone number
    static const QRegularExpression between(QStringLiteral("[,;:\\n()]+"));
    QStringList keys;
    const auto add = [&keys](const QString &words) {
        keys.append({keyOfName(words), QLatin1StringView("reference ") + base::fold(words),
                     keyOfReach(reachKey(domain::ReachKind::Phone, words)),
                     keyOfReach(reachKey(domain::ReachKind::Email, words))});
    };
    for (const QString &text : texts) {
        for (const QString &part : text.split(between, Qt::SkipEmptyParts)) {
            const QStringList words = part.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
            for (qsizetype from = 0; from < words.size(); ++from) {
                const qsizetype most = std::min(mostWords, words.size() - from);
                for (qsizetype count = 1; count <= most; ++count) {
                    // One word by itself is a name only where nothing else stands beside it.
                    const QString run = words.mid(from, count).join(QLatin1Char(' '));
                    if (count > 1 || words.size() == 1 || run.contains(QLatin1Char('@'))
                        || base::foldPhone(run).size() > 5)
                        add(run);
                }
            }
        }
    }
    keys.removeDuplicates();
    return keys;
}

Done keepErasure(Session &session, const ErasureEntry &entry)
{
    if (entry.kind == PersonKind::Customer) {
        TRY_ASSIGN(const QStringList known,
                   knownProofs(session, "erasure where customer_id = ?", values(entry.customer)));
        TRY(session.run(
            QStringLiteral("insert into erasure (customer_id, proofs, erased_at) values (?, ?, ?) on "
                           "conflict (customer_id) do update set proofs = excluded.proofs"),
            values(entry.customer, joined(known, entry.proofs), entry.at)));
        return {};
    }
    const QString mark = entry.proofs.value(0);
    TRY_ASSIGN(const QStringList known, knownProofs(session, "erased_person where mark = ?", values(mark)));
    // The same name can come to the same partner again, and be erased again.
    TRY(session.run(
        QStringLiteral("insert into erased_person (mark, kind, proofs, erased_at) values (?, ?, ?, ?) on "
                       "conflict (mark) do update set proofs = excluded.proofs, erased_at = case when "
                       "excluded.erased_at > erased_person.erased_at then excluded.erased_at else "
                       "erased_person.erased_at end"),
        values(mark, entry.kind, joined(known, entry.proofs), entry.at)));
    return {};
}

Result<QList<ErasureEntry>> erasuresIn(Session &session)
{
    QList<ErasureEntry> entries;
    TRY_ASSIGN(const int version, schemaVersion(session));
    if (version < erasureVersion)
        return entries;
    TRY_ASSIGN(const Hashing hashing, Hashing::of(session));
    const QString ledger = hashing.ofLedger();
    TRY_ASSIGN(auto row, session.run(QStringLiteral(
                             "select customer_id, proofs, erased_at from erasure order by customer_id")));
    while (row.next())
        entries.append({ledger, row.integer(0), listOf(row.text(1)), row.time(2)});
    TRY(row.ended());
    if (version < erasedPeopleVersion)
        return entries;
    TRY_ASSIGN(auto other,
               session.run(QStringLiteral("select kind, proofs, erased_at from erased_person order by ")
                           + session.dialect().inCodeOrder(QStringLiteral("mark"))));
    while (other.next())
        entries.append({ledger, 0, listOf(other.text(1)), other.time(2), other.word<PersonKind>(0)});
    TRY(other.ended());
    return entries;
}

Result<QList<ErasureEntry>> erasuresConcerning(Session &session, const QList<ErasureEntry> &entries)
{
    static constexpr int firstWithIdentity = 10;
    QList<ErasureEntry> found;
    TRY_ASSIGN(const int version, schemaVersion(session));
    if (version < firstWithIdentity)
        return found;
    TRY_ASSIGN(const Hashing hashing, Hashing::of(session));
    const QString here = hashing.ofLedger();
    std::ranges::copy_if(entries, std::back_inserter(found),
                         [&here](const ErasureEntry &entry) { return entry.ledger == here; });
    return found;
}

QList<ErasureEntry> erasuresAt(const Location &ledger)
{
    const int newest = allMigrations().constLast().version;
    if (!ledger.isFile() || !QFileInfo::exists(ledger.path()) || !inspectFile(ledger.path(), newest))
        return {};
    const auto session = Session::connect(ledger, Session::Access::ReadOnly);
    if (!session)
        return {};
    return erasuresIn(**session).value_or(QList<ErasureEntry>());
}

} // namespace ledger::sql
