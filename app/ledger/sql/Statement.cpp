// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/sql/Statement.h"

#include "ledger/sql/Session.h"

#include <QCoreApplication>
#include <QSqlError>

namespace ledger::sql {

namespace {

bool holdsNul(const QVariant &value)
{
    return value.typeId() == QMetaType::QString && value.toString().contains(QChar(u'\0'));
}

base::Error nulError()
{
    return {QStringLiteral("text.nul"),
            QCoreApplication::translate("ledger",
                                        "A text holds a character that no ledger can keep (U+0000). "
                                        "Remove it and try again; nothing was changed.")};
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
        if (holdsNul(list.at(i)))
            return base::failure(m_session->failed(nulError()));
        m_query->bindValue(static_cast<int>(i), list.at(i));
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
