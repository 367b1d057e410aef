// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Letters.h"

#include "ledger/sql/Names.h"
#include "ledger/sql/Session.h"

namespace ledger {

using base::Done;
using base::Result;
using domain::LetterTemplate;
using domain::LetterTemplateId;
using sql::values;

namespace {

constexpr const char *table = "letter_template";

Result<QList<LetterTemplate>> read(sql::Session &session, const char *which, const sql::Values &given)
{
    TRY_ASSIGN(auto row,
               session.run(QStringLiteral("select id, name, kind, subject, body, position, retired_on from "
                                          "letter_template %1 order by position, id")
                               .arg(QLatin1StringView(which)),
                           given));
    QList<LetterTemplate> all;
    while (row.next())
        all.append({row.id<LetterTemplateId>(0), row.text(1), row.word<domain::LetterKind>(2), row.text(3),
                    row.text(4), row.number(5), row.date(6)});
    TRY(row.ended());
    return all;
}

} // namespace

Result<QList<LetterTemplate>> Letters::all(Retired retired)
{
    return read(m_ledger.session(), retired == Retired::With ? "" : "where retired_on is null", {});
}

Result<std::optional<LetterTemplate>> Letters::byId(LetterTemplateId id)
{
    TRY_ASSIGN(const auto found, read(m_ledger.session(), "where id = ?", values(id)));
    return found.isEmpty() ? std::nullopt : std::optional(found.constFirst());
}

Result<LetterTemplateId> Letters::add(const LetterTemplate &letter)
{
    LetterTemplateId added;
    TRY(m_ledger.transact([&]() -> Done {
        sql::Session &session = m_ledger.session();
        TRY(sql::checkName(session, table, letter.name, 0));
        TRY_ASSIGN(
            const qint64 id,
            session.insert(QStringLiteral("insert into letter_template (name, name_key, kind, subject, "
                                          "body, position, retired_on) values (?, ?, ?, ?, ?, (select "
                                          "coalesce(max(position), -1) + 1 from letter_template), ?) "
                                          "returning id"),
                           values(letter.name.trimmed(), sql::keyOf(letter.name), letter.kind, letter.subject,
                                  letter.body, letter.retiredOn)));
        added = LetterTemplateId(id);
        session.note(Kind::LetterTemplate, What::Added, id);
        return {};
    }));
    return added;
}

Done Letters::save(const LetterTemplate &letter)
{
    return m_ledger.transact([&]() -> Done {
        sql::Session &session = m_ledger.session();
        TRY(sql::checkName(session, table, letter.name, letter.id.value()));
        TRY(session.update(
            QStringLiteral("update letter_template set name = ?, name_key = ?, kind = ?, subject "
                           "= ?, body = ?, position = ?, retired_on = ? where id = ?"),
            values(letter.name.trimmed(), sql::keyOf(letter.name), letter.kind, letter.subject, letter.body,
                   letter.position, letter.retiredOn, letter.id)));
        session.note(Kind::LetterTemplate, What::Edited, letter.id.value());
        return {};
    });
}

Done Letters::order(const QList<LetterTemplateId> &order)
{
    return m_ledger.transact([&]() -> Done {
        QList<qint64> ids;
        for (const LetterTemplateId id : order)
            ids.append(id.value());
        TRY(sql::writeOrder(m_ledger.session(), table, ids));
        m_ledger.session().note(Kind::LetterTemplate, What::Edited);
        return {};
    });
}

} // namespace ledger
