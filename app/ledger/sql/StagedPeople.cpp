// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/sql/StagedPeople.h"

#include "ledger/sql/Names.h"
#include "ledger/sql/Reach.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>

namespace ledger {

bool CustomerCells::isEmpty() const
{
    return caption.trimmed().isEmpty() && phone.trimmed().isEmpty() && email.trimmed().isEmpty()
           && number.trimmed().isEmpty();
}

bool CustomerCells::looksLikeNumber(const QString &caption)
{
    const auto fits = [](QChar c) { return c.isLetterOrNumber() || QStringView(u"-_/.#").contains(c); };
    return caption.size() <= 32 && std::all_of(caption.begin(), caption.end(), fits)
           && std::any_of(caption.begin(), caption.end(), [](QChar c) { return c.isDigit(); });
}

} // namespace ledger

namespace ledger::sql {

using base::Done;
using base::Result;

namespace {

/// Some megabytes; every person who is written again has to be found in a table that no cache holds.
constexpr qsizetype mostRecent = 200'000;

/// The first 63 bits of a hash: a million different customers collide with a chance of 1 to 18 million.
qint64 numberOf(const QStringList &keys)
{
    const QByteArray text = keys.join(QChar(0x1f)).toUtf8();
    const QByteArray hash = QCryptographicHash::hash(text, QCryptographicHash::Sha1);
    return static_cast<qint64>(qFromBigEndian<quint64>(hash.constData()) >> 1);
}

constexpr const char *unresolved = "p.is_wanted = 1 and p.customer_id is null and p.is_unclear = 0";

/// One of the columns that people are matched by, after our own number and in this order.
struct Key
{
    const char *name;
    const char *waitsFor; ///< of staged_waiting: when somebody before may lead further by a stronger key
    bool isReach;
};
constexpr Key keys[]{{"phone_key", "w.for_number = 1", true},
                     {"email_key", "w.for_number = 1 or w.for_phone = 1", true},
                     {"caption_key", "w.for_phone = 1 or w.for_email = 1", false}};

/// Joins the customers c that fit a person p by the key. Somebody with another number of ours is somebody
/// else, also under the same phone or name.
QString fitting(const Key &key)
{
    constexpr const char *sameNumber = "(p.has_number = 0 or c.reference_key = '')";
    if (!key.isReach)
        return QStringLiteral("customer c on c.name_key = p.caption_key and ")
               + QLatin1StringView(sameNumber);
    return QStringLiteral(
               "reach r on r.value_key = p.%1 and r.customer_id is not null join customer c on c.id = "
               "r.customer_id and ")
               .arg(QLatin1StringView(key.name))
           + QLatin1StringView(sameNumber);
}

} // namespace

StagedPeople::StagedPeople(Session &session)
    : m_session(session)
    , m_rows(session,
             QStringLiteral("staged_person (person, line, name, caption_key, reference, reference_key, "
                            "has_number, phone, phone_key, email, email_key)"),
             11, QStringLiteral("on conflict do nothing"))
{}

Done StagedPeople::begin()
{
    for (const char *table : {
             "staged_person (person bigint primary key, line bigint not null, name text not null, "
             "caption_key text not null, reference text not null, reference_key text not null, has_number "
             "smallint not null, phone text not null, phone_key text not null, email text not null, "
             "email_key "
             "text not null, is_wanted smallint not null default 1, is_unclear smallint not null default 0, "
             "is_new smallint not null default 0, "
             "customer_id bigint)",
             "staged_waiting (person bigint primary key, for_number smallint not null, for_caption smallint "
             "not null, for_phone smallint not null, for_email smallint not null)",
         })
        TRY(m_session.command(m_session.dialect().createTemporaryTable(QString::fromLatin1(table))));
    return {};
}

Result<std::optional<qint64>> StagedPeople::add(const CustomerCells &cells, qint64 line)
{
    if (cells.isEmpty())
        return std::nullopt;
    const QString caption = cells.caption.trimmed();
    const QString number = cells.number.trimmed();
    const bool isNumber = number.isEmpty() && CustomerCells::looksLikeNumber(caption);
    const QString phone = cells.phone.trimmed();
    const QString email = cells.email.trimmed();
    const QString captionKey = keyOf(caption);
    const QString numberKey = number.isEmpty() ? captionKey : keyOf(number);
    const QString phoneKey = phone.isEmpty() ? QString() : reachKey(domain::ReachKind::Phone, phone);
    const QString emailKey = keyOf(email);
    const qint64 person =
        numberOf({captionKey, phoneKey, emailKey, number.isEmpty() ? QString() : numberKey});
    m_sharesKeys = m_sharesKeys || !phoneKey.isEmpty() || !emailKey.isEmpty() || !number.isEmpty();
    if (m_recent.contains(person))
        return person;
    if (m_recent.size() >= mostRecent)
        m_recent.clear();
    m_recent.insert(person);
    TRY(m_rows.add(values(person, line, isNumber ? QString() : caption, captionKey,
                          isNumber ? caption : number, numberKey, isNumber || !number.isEmpty(), phone,
                          phoneKey, email, emailKey)));
    return person;
}

Result<qint64> StagedPeople::resolve(const QString &wanted, Missing missing)
{
    TRY(m_rows.flush());
    TRY(m_session.command(
        QStringLiteral(
            "update staged_person set is_wanted = 0 from (select p.person from staged_person p left join "
            "(%1) w on w.person = p.person where w.person is null) f where f.person = "
            "staged_person.person")
            .arg(wanted)));
    if (!m_session.dialect().isSQLite())
        TRY(m_session.command(QStringLiteral("analyze staged_person")));
    qint64 created = 0;
    for (;;) {
        if (missing == Missing::Create && m_sharesKeys)
            TRY(findWaiting());
        TRY(lookUp());
        TRY(markUnclear());
        TRY_ASSIGN(const auto left,
                   m_session.number(QStringLiteral("select count(*) from staged_person p where ")
                                    + QLatin1StringView(unresolved)));
        if (missing == Missing::Leave || left.value_or(0) == 0)
            return created;
        TRY_ASSIGN(const qint64 newcomers, createThoseNotWaiting());
        created += newcomers;
        if (!m_sharesKeys)
            return created; // nobody had to wait
    }
}

/// Of several that share a key only the first is looked at: the others may find in the next round what it
/// leads to, as they would one after the other. People with different numbers of ours are different anyway.
Done StagedPeople::findWaiting()
{
    const auto waits = [](const char *key) {
        return QStringLiteral(
                   "case when p.%1 <> '' and p.line > case when p.has_number = 1 then min(case when "
                   "p.has_number = 0 then p.line end) over (partition by p.%1) else min(p.line) "
                   "over (partition by p.%1) end then 1 else 0 end")
            .arg(QLatin1StringView(key));
    };
    TRY(m_session.command(QStringLiteral("delete from staged_waiting")));
    return m_session.command(
        QStringLiteral(
            "insert into staged_waiting select f.person, f.n, f.a, f.b, f.c from (select p.person, "
            "case when p.reference_key <> '' and p.line > min(p.line) over (partition by "
            "p.reference_key) then 1 else 0 end as n, %1 as a, %2 as b, %3 as c from staged_person "
            "p where %4) f where f.n + f.a + f.b + f.c > 0")
            .arg(waits("caption_key"), waits("phone_key"), waits("email_key"),
                 QLatin1StringView(unresolved)));
}

Done StagedPeople::lookUp()
{
    // "c.reference_key <> ''" lets SQLite use the index, which holds no empty ones.
    TRY(m_session.command(
        QStringLiteral(
            "update staged_person set customer_id = f.id from (select p.person, c.id from staged_person "
            "p join customer c on c.reference_key = p.reference_key and c.reference_key <> '' where "
            "%1 and p.reference_key <> '') f where f.person = staged_person.person")
            .arg(QLatin1StringView(unresolved))));
    // A weaker key decides only when nobody before may still lead to somebody by a stronger one.
    for (const Key &key : keys) {
        if (key.isReach && !m_sharesKeys)
            continue;
        TRY(m_session.command(
            QStringLiteral(
                "update staged_person set customer_id = f.id from (select p.person, min(c.id) as id "
                "from staged_person p join %1 where %2 and p.%3 <> '' and not exists (select 1 from "
                "staged_waiting w where w.person = p.person and (%4)) group by p.person having "
                "min(c.id) = max(c.id)) f where f.person = staged_person.person")
                .arg(fitting(key), QLatin1StringView(unresolved), QLatin1StringView(key.name),
                     QLatin1StringView(key.waitsFor))));
    }
    return {};
}

Done StagedPeople::markUnclear()
{
    // Whom nothing fits alone, but something fits in part, cannot be told from others.
    for (const Key &key : keys) {
        if (key.isReach && !m_sharesKeys)
            continue;
        TRY(m_session.command(
            QStringLiteral(
                "update staged_person set is_unclear = 1 from (select distinct p.person from "
                "staged_person p join %1 where %2 and p.%3 <> '' and not exists (select 1 from "
                "staged_waiting w where w.person = p.person)) f where f.person = staged_person.person")
                .arg(fitting(key), QLatin1StringView(unresolved), QLatin1StringView(key.name))));
    }
    return {};
}

Result<qint64> StagedPeople::createThoseNotWaiting()
{
    const QString id =
        m_session.dialect().isSQLite()
            ? QStringLiteral("(select coalesce(max(seq), 0) from sqlite_sequence where name = 'customer') + "
                             "row_number() over (order by o.line)")
            : QStringLiteral("nextval(pg_get_serial_sequence('customer', 'id'))");
    TRY_ASSIGN(
        const auto created,
        m_session.run(
            QStringLiteral("update staged_person set is_new = 1, customer_id = n.id from (select o.person, "
                           "%1 as id from (select p.person, p.line from staged_person p where %2 and not "
                           "exists (select 1 from staged_waiting w where w.person = p.person) order by "
                           "p.line) o) n where n.person = staged_person.person")
                .arg(id, QLatin1StringView(unresolved))));
    TRY(insertNewcomers());
    return created.changed();
}

Done StagedPeople::insertNewcomers()
{
    TRY(m_session.command(QStringLiteral(
        "insert into customer (id, name, name_key, reference, reference_key) select p.customer_id, p.name, "
        "case "
        "when p.name = '' then '' else p.caption_key end, p.reference, case when p.reference = '' then '' "
        "else "
        "p.reference_key end from staged_person p where p.is_new = 1 order by p.customer_id")));
    if (!m_sharesKeys)
        return {};
    for (const char *kind : {"phone", "email"}) {
        TRY(m_session.command(
            QStringLiteral(
                "insert into reach (customer_id, kind, value, value_key, position) select "
                "p.customer_id, '%1', p.%1, p.%1_key, case when '%1' = 'email' and p.phone <> '' then "
                "1 else 0 end from staged_person p where p.is_new = 1 and p.%1 <> '' order by "
                "p.customer_id")
                .arg(QLatin1StringView(kind))));
    }
    return m_session.command(QStringLiteral("update staged_person set is_new = 0 where is_new = 1"));
}

} // namespace ledger::sql
