// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/sql/Names.h"

#include "base/Fold.h"
#include "ledger/Intake.h"
#include "ledger/sql/Session.h"

#include <QCoreApplication>

namespace ledger::sql {

QString keyOf(const QString &name)
{
    const QString key = base::fold(name);
    return key.isEmpty() ? name.trimmed() : key;
}

base::Done checkName(Session &session, const char *table, const QString &name, qint64 id)
{
    if (name.trimmed().isEmpty())
        return base::failure(QStringLiteral("name.empty"),
                             QCoreApplication::translate("ledger", "A name is needed."));
    if (name.size() > MostCharactersInName)
        return base::failure(
            QStringLiteral("name.long"),
            QCoreApplication::translate("ledger", "The name “%1…” is longer than %2 characters. Shorten it.")
                .arg(name.left(40), QString::number(MostCharactersInName)));
    TRY_ASSIGN(const auto other, idNamed(session, table, name));
    if (other && *other != id)
        return base::failure(
            QStringLiteral("name.taken"),
            QCoreApplication::translate("ledger", "“%1” is there already. Choose another name.").arg(name));
    return {};
}

base::Result<std::optional<qint64>> idNamed(Session &session, const char *table, const QString &name)
{
    return session.number(
        QStringLiteral("select id from %1 where name_key = ?").arg(QLatin1StringView(table)),
        values(keyOf(name)));
}

base::Done removeRow(Session &session, const char *table, qint64 id)
{
    base::Done done = session.transact([&]() -> base::Done {
        TRY(session.run(QStringLiteral("delete from %1 where id = ?").arg(QLatin1StringView(table)),
                        values(id)));
        return {};
    });
    if (!done && done.error().code == QLatin1StringView("ledger.constraint"))
        return base::failure(
            QStringLiteral("in.use"),
            QCoreApplication::translate(
                "ledger", "This is used in the ledger and cannot be removed. Retire it instead."),
            done.error().detail);
    return done;
}

base::Done writeOrder(Session &session, const char *table, const QList<qint64> &ids)
{
    TRY_ASSIGN(Statement statement,
               session.prepare(
                   QStringLiteral("update %1 set position = ? where id = ?").arg(QLatin1StringView(table))));
    for (qsizetype i = 0; i < ids.size(); ++i)
        TRY(statement.run(values(static_cast<int>(i), ids.at(i))));
    return {};
}

} // namespace ledger::sql
