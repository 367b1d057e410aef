// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/sql/Statement.h"

#include "ledger/sql/Session.h"

#include <QSqlError>

namespace ledger::sql {

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

Statement::Statement(Session &session, std::unique_ptr<QSqlQuery> query)
    : m_session(&session), m_query(std::move(query))
{}

Statement::~Statement()
{
    if (m_query)
        m_query->finish();
}

base::Done Statement::run(const Values &values)
{
    // An unfinished SELECT would keep a lock on the file.
    m_query->finish();
    const QVariantList &list = values.list();
    for (qsizetype i = 0; i < list.size(); ++i)
        m_query->bindValue(static_cast<int>(i), list.at(i));
    if (m_query->exec())
        return {};
    return base::failure(m_session->failed(m_query->lastError(), m_query->lastQuery()));
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
