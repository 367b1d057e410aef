// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/sql/Reference.h"

#include "ledger/sql/Session.h"

#include <QCoreApplication>
#include <QRandomGenerator>

namespace ledger::sql {

namespace {

constexpr int length = 7;
constexpr QLatin1StringView alphabet("0123456789ABCDEFGHJKMNPQRSTVWXYZ");

base::Result<std::optional<qint64>> rowWith(Session &session, const char *table, const QString &reference)
{
    return session.number(
        QStringLiteral("select id from %1 where reference = ?").arg(QLatin1StringView(table)),
        values(reference));
}

} // namespace

base::Result<QString> freeReference(Session &session, const char *table)
{
    for (;;) {
        QString reference;
        for (int i = 0; i < length; ++i)
            reference += QLatin1Char(
                alphabet.at(QRandomGenerator::global()->bounded(static_cast<int>(alphabet.size()))));
        TRY_ASSIGN(const auto taken, rowWith(session, table, reference));
        if (!taken)
            return reference;
    }
}

base::Done checkReference(Session &session, const char *table, const QString &reference, qint64 id)
{
    TRY_ASSIGN(const auto row, rowWith(session, table, reference));
    if (!row || *row == id)
        return {};
    return base::failure(
        QStringLiteral("reference.taken"),
        QCoreApplication::translate("ledger", "There is a record with the reference “%1” already.")
            .arg(reference));
}

base::Done checkDay(QDate day)
{
    if (day.isValid())
        return {};
    return base::failure(QStringLiteral("date.missing"),
                         QCoreApplication::translate("ledger", "A date is needed."));
}

} // namespace ledger::sql
