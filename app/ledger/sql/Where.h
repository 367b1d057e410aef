// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Filter.h"
#include "ledger/sql/Statement.h"

#include <QStringList>

namespace ledger::sql {

/// The conditions of a WHERE and the values for their placeholders, in order.
class Where
{
public:
    /// With a value for each placeholder of the condition.
    template <class... T>
    Where &that(const QString &condition, const T &...value)
    {
        m_conditions.append(condition);
        (m_values.add(value), ...);
        return *this;
    }
    /// Only when there is a value.
    template <class T>
    Where &maybe(const QString &condition, const std::optional<T> &value)
    {
        return value ? that(condition, *value) : *this;
    }
    /// from <= column <= to, as far as they are set.
    Where &between(const QString &column, QDate from, QDate to);
    /// All that was asked so far, which is something, or else this.
    template <class T>
    Where &orElse(const QString &condition, const T &value)
    {
        Q_ASSERT(!m_conditions.isEmpty());
        m_conditions = {
            QStringLiteral("((%1) or %2)").arg(m_conditions.join(QLatin1StringView(" and ")), condition)};
        m_values.add(value);
        return *this;
    }
    /// The folded text anywhere in one of the columns.
    Where &anyHolds(const QStringList &columns, const QString &text);

    /// " where a and b", or nothing.
    QString text() const;
    const Values &values() const { return m_values; }

private:
    QStringList m_conditions;
    Values m_values;
};

} // namespace ledger::sql
