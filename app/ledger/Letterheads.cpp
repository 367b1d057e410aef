// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Letterheads.h"

#include "ledger/Ledger.h"
#include "ledger/sql/Session.h"

namespace ledger {

base::Result<domain::Letterhead> Letterheads::read()
{
    TRY_ASSIGN(auto row, m_ledger.session().run(QStringLiteral("select logo, closing_words from business")));
    if (!row.next())
        TRY(row.ended());
    return domain::Letterhead{row.value(0).toByteArray(), row.text(1)};
}

base::Done Letterheads::save(const domain::Letterhead &letterhead)
{
    return m_ledger.transact([&]() -> base::Done {
        sql::Session &session = m_ledger.session();
        TRY(session.run(QStringLiteral("update business set logo = ?, closing_words = ?"),
                        sql::values(letterhead.logo, letterhead.closingWords)));
        session.note(Kind::Business, What::Edited);
        return {};
    });
}

} // namespace ledger
