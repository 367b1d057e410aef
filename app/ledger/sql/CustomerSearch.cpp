// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/sql/CustomerSearch.h"

#include "base/Fold.h"
#include "ledger/sql/Like.h"
#include "ledger/sql/Session.h"

#include <algorithm>

namespace ledger::sql {

using base::Done;
using base::Result;

namespace {

constexpr int letters = 3; ///< that the index is over

/// All keys of customer c, one a line: no key holds the end of a line, so nothing is found across two.
constexpr QLatin1StringView words("c.name_key || char(10) || c.reference_key || coalesce((select char(10) || "
                                  "group_concat(r.value_key, char(10)) from reach r where r.customer_id = "
                                  "c.id), '')");

/// Behind everything that begins with the key.
QString endOf(const QString &key)
{
    constexpr char32_t last = 0x10ffff;
    return key + QString::fromUcs4(&last, 1);
}

/// What the index is asked for: some of the key's three letters, side by side. Few say as much as all of
/// them, for each costs the length of its list, and what is found is compared with the whole key anyway.
QString someLettersOf(const QString &key)
{
    constexpr qsizetype most = 5;
    // Of an e-mail what tells it from others, of a number its end.
    const qsizetype at = key.indexOf(QLatin1Char('@'));
    const std::u32string all = (at >= letters ? key.left(at) : key).toStdU32String();
    const bool isNumber = std::ranges::all_of(key.mid(1), [](QChar c) { return c.isDigit(); });
    QStringList parts;
    for (auto end = static_cast<qsizetype>(all.size()); end > 0 && parts.size() < most; end -= letters)
        parts.append(QString::fromUcs4(all.data() + std::max(qsizetype(0), end - letters), letters));
    if (isNumber)
        parts = parts.mid(0, 3);
    for (QString &part : parts)
        part =
            QLatin1Char('"') + part.replace(QLatin1Char('"'), QLatin1StringView("\"\"")) + QLatin1Char('"');
    return parts.join(QLatin1StringView(" AND "));
}

class Search
{
public:
    Search(Session &session, const QString &text, int limit)
        : m_session(session), m_key(base::fold(text)), m_limit(limit)
    {
        const bool hasLetters = std::ranges::any_of(m_key, [](QChar c) { return c.isLetter(); });
        const QString digits = hasLetters ? QString() : base::foldPhone(text);
        m_reachKey = digits.isEmpty() ? m_key : digits;
    }

    Result<QList<qint64>> run()
    {
        TRY(takeThoseThatBegin("id", "customer", "name_key", "", m_key));
        TRY(takeThoseThatBegin("id", "customer", "reference_key", "reference_key <> '' and ", m_key));
        TRY(takeThoseThatBegin("customer_id", "reach", "value_key", "customer_id is not null and ",
                               m_reachKey));
        if (m_found.size() >= m_limit || m_key.isEmpty())
            return m_found;
        TRY(m_reachKey.toUcs4().size() < letters ? takeFromNewest() : takeFromAll());
        return m_found;
    }

private:
    Done take(const QString &sql, const Values &keys)
    {
        TRY_ASSIGN(auto row, m_session.run(sql, keys));
        while (row.next() && m_found.size() < m_limit) {
            if (!m_found.contains(row.integer(0)))
                m_found.append(row.integer(0));
        }
        return row.ended();
    }

    Done takeThoseThatBegin(const char *id, const char *table, const char *column, const char *condition,
                            const QString &key)
    {
        if (m_found.size() >= m_limit || (key.isEmpty() && !m_found.isEmpty()))
            return {};
        return take(QStringLiteral("select %1 from %2 where %3%4 >= ? and %4 < ? order by %4, %1 limit ?")
                        .arg(QLatin1StringView(id), QLatin1StringView(table), QLatin1StringView(condition),
                             m_session.dialect().inCodeOrder(QLatin1StringView(column))),
                    values(key, endOf(key), 2 * m_limit));
    }

    /// The index knows nothing shorter than three letters, and most of so short a text is found by how names
    /// begin.
    Done takeFromNewest()
    {
        return take(
            QStringLiteral(
                "select c.id from customer c where c.id in (select n.id from (select id, name_key, "
                "reference_key from customer order by id desc limit 10000) n where n.name_key like ? escape "
                "'!' or n.reference_key like ? escape '!') or c.id in (select n.customer_id from (select "
                "customer_id, value_key from reach where customer_id is not null order by id desc limit "
                "10000) n where n.value_key like ? escape '!') order by c.name_key, c.id limit ?"),
            values(anywhere(m_key), anywhere(m_key), anywhere(m_key), 2 * m_limit));
    }

    Done takeFromAll()
    {
        // As many as can be sorted in no time.
        const int most = std::max(64, 2 * m_limit);
        if (!m_session.dialect().isSQLite())
            return take(
                QStringLiteral(
                    "select c.id from customer c where c.id in ((select id from customer where name_key "
                    "like ? escape '!' limit ?) union all (select id from customer where reference_key "
                    "<> '' and reference_key like ? escape '!' limit ?) union all (select customer_id "
                    "from reach where customer_id is not null and value_key like ? escape '!' limit "
                    "?)) order by c.name_key, c.id"),
                values(anywhere(m_key), most, anywhere(m_key), most, anywhere(m_reachKey), most));
        const QString sql = QStringLiteral(
            "select c.id from customer c where c.id in (select rowid from customer_search where "
            "customer_search match ? and instr(words, ?) > 0 order by rowid desc limit ?) order by "
            "c.name_key, "
            "c.id");
        if (m_key != m_reachKey && m_key.toUcs4().size() >= letters)
            TRY(take(sql, values(someLettersOf(m_key), m_key, most)));
        return take(sql, values(someLettersOf(m_reachKey), m_reachKey, most));
    }

    Session &m_session;
    const QString m_key;
    QString m_reachKey; ///< of phones and e-mails
    const int m_limit;
    QList<qint64> m_found;
};

} // namespace

Result<QList<qint64>> findCustomers(Session &session, const QString &text, int limit)
{
    Search search(session, text, limit);
    if (session.dialect().isSQLite())
        return search.run();
    // A plan for any text reads the whole table for one that is rare; how often it occurs decides.
    TRY(session.command(QStringLiteral("set plan_cache_mode = force_custom_plan")));
    const auto found = search.run();
    TRY(session.command(QStringLiteral("reset plan_cache_mode")));
    return found;
}

Done settleCustomerSearch(Session &session)
{
    if (!session.dialect().isSQLite())
        return {};
    TRY_ASSIGN(const auto any,
               session.number(QStringLiteral("select 1 from customer_search_change limit 1")));
    if (!any)
        return {};
    TRY(session.command(QStringLiteral(
        "delete from customer_search where rowid in (select customer_id from customer_search_change)")));
    TRY(session.command(
        QStringLiteral(
            "insert into customer_search (rowid, words) select c.id, %1 from customer c where c.id "
            "in (select customer_id from customer_search_change)")
            .arg(words)));
    return session.command(QStringLiteral("delete from customer_search_change"));
}

Done followCustomerSearch(Session &session)
{
    if (!session.dialect().isSQLite())
        return {};
    // What a program that is not ours has written since.
    TRY_ASSIGN(const auto any,
               session.number(QStringLiteral("select 1 from customer_search_change limit 1")));
    if (any)
        TRY(session.transact([&session] { return settleCustomerSearch(session); }));
    session.beforeCommit.append([&session] { return settleCustomerSearch(session); });
    return {};
}

Done buildCustomerSearch(Session &session)
{
    if (!session.dialect().isSQLite())
        return {};
    TRY(session.command(QStringLiteral("delete from customer_search_change")));
    TRY(session.command(QStringLiteral("delete from customer_search")));
    TRY(session.command(
        QStringLiteral("insert into customer_search (rowid, words) select c.id, %1 from customer c")
            .arg(words)));
    return session.command(
        QStringLiteral("insert into customer_search (customer_search) values ('optimize')"));
}

Result<Finding> wrongCustomerSearch(Session &session)
{
    Finding wrong;
    if (!session.dialect().isSQLite())
        return wrong;
    // Those that are noted are written anew by the next transaction.
    TRY_ASSIGN(
        auto row,
        session.run(
            QStringLiteral("select c.name_key from customer c left join customer_search s on s.rowid = c.id "
                           "where s.words is distinct from %1 and c.id not in (select customer_id from "
                           "customer_search_change) union all select s.words from customer_search s where "
                           "s.rowid not in (select id from customer) and s.rowid not in (select customer_id "
                           "from customer_search_change)")
                .arg(words)));
    while (row.next())
        wrong.add(row.text(0).section(QLatin1Char('\n'), 0, 0));
    TRY(row.ended());
    return wrong;
}

} // namespace ledger::sql
