// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Documents.h"

#include "ledger/sql/Names.h"
#include "ledger/sql/Session.h"

#include <QCoreApplication>

namespace ledger {

using base::Done;
using base::Result;
using sql::values;

static base::Error gone()
{
    return {QStringLiteral("record.missing"),
            QCoreApplication::translate("ledger", "This document is not there any more.")};
}

Result<QList<domain::Document>> Documents::of(domain::CompetitorId competitor)
{
    TRY_ASSIGN(
        auto row,
        m_ledger.session().run(
            QStringLiteral("select id, name, added_on from document where competitor_id = ? order by id"),
            values(competitor)));
    QList<domain::Document> documents;
    while (row.next())
        documents.append({row.id<domain::DocumentId>(0), row.text(1), row.date(2)});
    TRY(row.ended());
    return documents;
}

Result<QByteArray> Documents::content(domain::DocumentId id)
{
    TRY_ASSIGN(auto row, m_ledger.session().run(QStringLiteral("select content from document where id = ?"),
                                                values(id)));
    if (!row.next())
        return base::failure(gone());
    return row.value(0).toByteArray();
}

Result<domain::DocumentId> Documents::add(domain::CompetitorId competitor, const domain::Document &document,
                                          const QByteArray &content)
{
    qint64 added = 0;
    TRY(m_ledger.transact([&]() -> Done {
        sql::Session &session = m_ledger.session();
        TRY_ASSIGN(added, session.insert(QStringLiteral("insert into document (competitor_id, name, content, "
                                                        "added_on) values (?, ?, ?, ?) returning id"),
                                         values(competitor, document.name, content, document.addedOn)));
        session.note(Kind::Competitor, What::Edited, competitor.value());
        return {};
    }));
    return domain::DocumentId(added);
}

Done Documents::remove(domain::DocumentId id)
{
    return m_ledger.transact([&]() -> Done {
        sql::Session &session = m_ledger.session();
        TRY_ASSIGN(
            const auto competitor,
            session.number(QStringLiteral("select competitor_id from document where id = ?"), values(id)));
        if (!competitor)
            return base::failure(gone());
        TRY(sql::removeRow(session, "document", id.value()));
        session.note(Kind::Competitor, What::Edited, *competitor);
        return {};
    });
}

} // namespace ledger
