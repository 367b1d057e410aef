// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Id.h"
#include "domain/Level.h"
#include "domain/Money.h"
#include "domain/Words.h"

#include <QDateTime>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QVariant>

#include <memory>

namespace ledger::sql {

class Session;

/// The values a statement is run with, in order. Each overload says how a type of the domain is kept, so that
/// an unknown amount or an empty date becomes NULL and never a zero.
class Values
{
public:
    Values &add(qint64 value) { return put(QVariant::fromValue(value)); }
    Values &add(int value) { return put(QVariant(value)); }
    Values &add(bool value) { return put(QVariant(value ? 1 : 0)); }
    /// A null string is an empty text: NULL is added by null() alone.
    Values &add(const QString &text) { return put(QVariant(text.isNull() ? QStringLiteral("") : text)); }
    Values &add(const QByteArray &bytes) { return put(QVariant(bytes.isNull() ? QByteArray("") : bytes)); }
    Values &add(QDate date);
    Values &add(const QDateTime &time);
    Values &add(const domain::MaybeMoney &money);
    Values &add(domain::MaybeLevel level);
    Values &add(const std::optional<qint64> &number) { return number ? add(*number) : null(); }
    Values &add(const QVariant &value) { return put(value); }
    Values &null(QMetaType type = QMetaType::fromType<qint64>()) { return put(QVariant(type)); }

    template <class Tag>
    Values &add(domain::Id<Tag> id)
    {
        return add(id.value());
    }
    template <class Tag>
    Values &add(std::optional<domain::Id<Tag>> id)
    {
        return id ? add(id->value()) : null();
    }
    template <class E>
    requires std::is_enum_v<E> Values &add(E value) { return add(domain::codeOf(value)); }
    template <class E>
    requires std::is_enum_v<E> Values &add(std::optional<E> value)
    {
        return value ? add(domain::codeOf(*value)) : null(QMetaType::fromType<QString>());
    }

    Values &addAll(const Values &others)
    {
        m_list += others.m_list;
        return *this;
    }
    void clear() { m_list.clear(); }

    const QVariantList &list() const { return m_list; }

private:
    Values &put(QVariant value)
    {
        m_list.append(std::move(value));
        return *this;
    }

    QVariantList m_list;
};

template <class... T>
Values values(const T &...each)
{
    Values all;
    (all.add(each), ...);
    return all;
}

/// A prepared statement and, after run(), its rows. Destroy it before the Session.
class Statement
{
public:
    Statement(Statement &&) = default;
    Statement &operator=(Statement &&) = delete;
    ~Statement();

    /// May be run again and again, each time with a value for every placeholder. A failure poisons the
    /// transaction that is going on. "text.invalid" for a text with U+0000 in it, which PostgreSQL cannot
    /// keep and SQLite would cut off in comparisons, or with half of a surrogate pair, which neither keeps.
    base::Done run(const Values &values = {});
    /// Rows changed by the last run.
    int changed() const { return m_query->numRowsAffected(); }

    /// The first row is read by run(). Later ones may fail, which ends the rows too: ask ended() after a
    /// loop.
    bool next();
    /// Ends it before its last row was read. While a statement is under way, SQLite keeps what all others
    /// change in case it fails.
    void finish() { m_query->finish(); }
    base::Done ended() const;
    bool isNull(int column) const { return m_query->isNull(column); }
    qint64 integer(int column) const { return m_query->value(column).toLongLong(); }
    int number(int column) const { return m_query->value(column).toInt(); }
    bool flag(int column) const { return m_query->value(column).toInt() != 0; }
    QString text(int column) const;
    int columns() const { return m_query->record().count(); }
    QVariant value(int column) const;
    QDate date(int column) const;
    QDateTime time(int column) const;
    domain::MaybeMoney money(int column, domain::Currency currency) const;
    domain::MaybeLevel level(int column) const;

    template <class IdType>
    IdType id(int column) const
    {
        return IdType(integer(column));
    }
    template <class IdType>
    std::optional<IdType> maybeId(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(IdType(integer(column)));
    }
    /// The schema allows only the codes of E.
    template <class E>
    E word(int column) const
    {
        return domain::fromCode<E>(text(column)).value_or(E{});
    }
    template <class E>
    std::optional<E> maybeWord(int column) const
    {
        return isNull(column) ? std::nullopt : domain::fromCode<E>(text(column));
    }

private:
    friend class Session;
    Statement(Session &session, QString sql, std::unique_ptr<QSqlQuery> query);

    Session *m_session;
    QString m_sql;
    std::unique_ptr<QSqlQuery> m_query;
    std::optional<base::Error> m_failure; ///< of reading on
};

} // namespace ledger::sql
