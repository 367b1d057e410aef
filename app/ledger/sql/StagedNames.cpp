// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/sql/StagedNames.h"

#include "ledger/Catalogue.h"
#include "ledger/Competitors.h"
#include "ledger/sql/Names.h"
#include "ledger/sql/RowWriter.h"

#include <QCoreApplication>

namespace ledger::sql {

using base::Done;

Done StagedNames::begin()
{
    TRY(m_ledger.session().command(m_ledger.session().dialect().createTemporaryTable(QStringLiteral(
        "staged_name (token bigint primary key, id bigint not null, level smallint, name text not null)"))));
    TRY(learnNeeds());
    TRY(learnReasons());
    TRY(learnPlain(Of::Partner, "competitor"));
    return learnPlain(Of::Staff, "staff");
}

qint64 StagedNames::learn(Name name, const QString &key)
{
    m_names.push_back(std::move(name));
    const auto token = static_cast<qint64>(m_names.size());
    m_tokens[static_cast<size_t>(m_names.back().kind)].insert(key, token);
    return token;
}

Done StagedNames::learnNeeds()
{
    TRY_ASSIGN(auto row,
               m_ledger.session().run(QStringLiteral(
                   "select n.id, n.name, n.name_key, s.level from competency n left join strength s "
                   "on s.competency_id = n.id and s.competitor_id is null order by n.id")));
    while (row.next())
        learn({Of::Need, row.text(1), row.integer(0), domain::Motive::Customer, row.level(3)}, row.text(2));
    return row.ended();
}

Done StagedNames::learnReasons()
{
    TRY_ASSIGN(auto row, m_ledger.session().run(QStringLiteral(
                             "select id, name, name_key, motive, code from reason order by id")));
    while (row.next()) {
        const qint64 token =
            learn({Of::Reason, row.text(1), row.integer(0), row.word<domain::Motive>(3)}, row.text(2));
        // Lists from elsewhere may say it by its code, with or without blanks; names go before.
        QHash<QString, qint64> &tokens = m_tokens[static_cast<size_t>(Of::Reason)];
        QString code = row.text(4);
        for (const QString &key : {code, QString(code).replace(QLatin1Char('_'), QLatin1Char(' '))}) {
            if (!key.isEmpty() && !tokens.contains(key))
                tokens.insert(key, token);
        }
    }
    return row.ended();
}

Done StagedNames::learnPlain(Of kind, const char *table)
{
    TRY_ASSIGN(
        auto row,
        m_ledger.session().run(
            QStringLiteral("select id, name, name_key from %1 order by id").arg(QLatin1StringView(table))));
    while (row.next())
        learn({kind, row.text(1), row.integer(0)}, row.text(2));
    return row.ended();
}

std::optional<qint64> StagedNames::token(Of kind, const QString &name)
{
    const QString text = name.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    const QString key = keyOf(text);
    const qint64 known = m_tokens[static_cast<size_t>(kind)].value(key);
    return known > 0 ? known : learn({kind, text}, key);
}

domain::Motive StagedNames::motiveOf(std::optional<qint64> reason) const
{
    return reason ? m_names[static_cast<size_t>(*reason - 1)].motive : domain::Motive::Customer;
}

Done StagedNames::settle(const QString &used, IntakeReport &report)
{
    QList<qint64> tokens;
    {
        TRY_ASSIGN(auto row,
                   m_ledger.session().run(
                       QStringLiteral("select distinct token from (%1) u where token is not null order by 1")
                           .arg(used)));
        while (row.next())
            tokens.append(row.integer(0));
        TRY(row.ended());
    }
    RowWriter rows(m_ledger.session(), QStringLiteral("staged_name (token, id, level, name)"), 4);
    for (const qint64 token : std::as_const(tokens)) {
        Name &name = m_names[static_cast<size_t>(token - 1)];
        if (name.id == 0)
            TRY(create(name, report));
        TRY(rows.add(values(token, name.id, name.ourLevel, name.text)));
    }
    return rows.flush();
}

Done StagedNames::create(Name &name, IntakeReport &report)
{
    Catalogue catalogue(m_ledger);
    switch (name.kind) {
    case Of::Need: {
        if (!m_category) {
            TRY_ASSIGN(m_category, catalogue.categoryNamed(QCoreApplication::translate("ledger", "Other")));
        }
        domain::Competency need;
        need.name = name.text;
        need.category = *m_category;
        TRY_ASSIGN(const auto id, catalogue.addCompetency(need));
        name.id = id.value();
        report.needs.append(name.text);
        return {};
    }
    case Of::Partner: {
        domain::Competitor partner;
        partner.name = name.text;
        TRY_ASSIGN(const auto id, Competitors(m_ledger).add(partner));
        name.id = id.value();
        report.partners.append(name.text);
        return {};
    }
    case Of::Reason: {
        domain::Reason reason;
        reason.name = name.text;
        TRY_ASSIGN(const auto id, catalogue.addReason(reason));
        name.id = id.value();
        report.reasons.append(name.text);
        return {};
    }
    case Of::Staff: {
        domain::Staff staff;
        staff.name = name.text;
        TRY_ASSIGN(const auto id, catalogue.addStaff(staff));
        name.id = id.value();
        report.staff.append(name.text);
        return {};
    }
    }
    Q_UNREACHABLE();
}

} // namespace ledger::sql
