// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/sql/Statement.h"

#include "ledger/sql/Session.h"

#include <QCoreApplication>
#include <QSqlError>

#include <array>

namespace ledger::sql {

namespace {

bool isKeepable(const QVariant &value)
{
    if (value.typeId() != QMetaType::QString)
        return true;
    const QString text = value.toString();
    return !text.contains(QChar(u'\0')) && text.isValidUtf16();
}

// U+FEFF at the beginning of a text is taken for a byte order mark and dropped: by SQLite on the way in, by
// Qt's driver for PostgreSQL on the way out. A second one in front is what they drop instead.
//
// U+FFFE and U+FFFF, which mean nothing in Unicode, become U+FFFD in SQLite, and the one at the beginning
// turns every character behind it around. Their likes of the last plane, which mean as little, are kept in
// their place.
struct Lost
{
    QChar lost;
    QString kept;
};

const std::array<Lost, 2> &lostOnes()
{
    static const std::array<Lost, 2> all{Lost{QChar(0xfffe), QStringLiteral("\U0010fffe")},
                                         Lost{QChar(0xffff), QStringLiteral("\U0010ffff")}};
    return all;
}

QVariant guarded(const QVariant &value, bool isSQLite)
{
    constexpr char16_t mark = 0xfeff;
    if (value.typeId() != QMetaType::QString)
        return value;
    QString text = value.toString();
    if (isSQLite) {
        for (const Lost &one : lostOnes())
            text.replace(one.lost, one.kept);
    }
    return text.startsWith(QChar(mark)) ? QChar(mark) + text : text;
}

QString unguarded(QString text)
{
    constexpr char16_t firstHalf = 0xdbff; // of both
    if (!text.contains(QChar(firstHalf)))
        return text;
    for (const Lost &one : lostOnes())
        text.replace(one.kept, QString(one.lost));
    return text;
}

base::Error unkeepable()
{
    return {QStringLiteral("text.invalid"),
            QCoreApplication::translate(
                "ledger", "A text holds a character that no ledger can keep (U+0000, or half of a "
                          "character). Remove it and try again; nothing was changed.")};
}

} // namespace

Values &Values::add(QDate date)
{
    if (!date.isValid())
        return null(QMetaType::fromType<QString>());
    return put(date.toString(Qt::ISODate));
}

Values &Values::add(const QDateTime &time)
{
    Q_ASSERT(time.isValid());
    return put(time.toUTC().toString(Qt::ISODateWithMs));
}

Values &Values::add(const domain::MaybeMoney &money)
{
    return money ? add(money->minor()) : null();
}

Values &Values::add(domain::MaybeLevel level)
{
    return level ? add(level->value()) : null();
}

Statement::Statement(Session &session, QString sql, std::unique_ptr<QSqlQuery> query)
    : m_session(&session), m_sql(std::move(sql)), m_query(std::move(query))
{}

Statement::~Statement()
{
    if (m_query)
        m_session->keepPrepared(m_sql, std::move(m_query));
}

base::Done Statement::run(const Values &values)
{
    // A prepared statement outlives the failure of another: run on, it would commit by itself.
    if (m_session->poison())
        return base::failure(*m_session->poison());
    // An unfinished SELECT would keep a lock on the file.
    m_query->finish();
    m_failure.reset();
    const QVariantList &list = values.list();
    // One left out would bind NULL, or what it was bound to the last time.
    Q_ASSERT(list.size() == m_sql.count(QLatin1Char('?')));
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (!isKeepable(list.at(i)))
            return base::failure(m_session->failed(unkeepable()));
        m_query->bindValue(static_cast<int>(i), guarded(list.at(i), m_session->dialect().isSQLite()));
    }
    if (m_query->exec())
        return {};
    return base::failure(m_session->failed(m_query->lastError(), m_sql));
}

bool Statement::next()
{
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid() && !m_failure)
        m_failure = m_session->failed(m_query->lastError(), m_sql);
    return false;
}

base::Done Statement::ended() const
{
    return m_failure ? base::failure(*m_failure) : base::Done();
}

QString Statement::text(int column) const
{
    const QString text = m_query->value(column).toString();
    return m_session->dialect().isSQLite() ? unguarded(text) : text;
}

QVariant Statement::value(int column) const
{
    const QVariant value = m_query->value(column);
    return !value.isNull() && value.typeId() == QMetaType::QString ? text(column) : value;
}

QDate Statement::date(int column) const
{
    return isNull(column) ? QDate() : m_query->value(column).toDate();
}

QDateTime Statement::time(int column) const
{
    if (isNull(column))
        return {};
    return m_query->value(column).toDateTime().toUTC();
}

domain::MaybeMoney Statement::money(int column, domain::Currency currency) const
{
    return isNull(column) ? domain::MaybeMoney() : domain::Money(integer(column), currency);
}

domain::MaybeLevel Statement::level(int column) const
{
    return isNull(column) ? std::nullopt : domain::Level::from(number(column));
}

} // namespace ledger::sql
