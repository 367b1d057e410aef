// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/SaveFile.h"
#include "domain/Ticket.h"
#include "ledger/Competitors.h"
#include "ledger/Customers.h"
#include "ledger/LogReader.h"
#include "workflows/PartnerFile.h"
#include "workflows/PartnerReference.h"

#include <QCoreApplication>

#include <algorithm>

namespace workflows {

using base::Done;
using base::Result;
using exchange::PartnerReferral;
using exchange::PartnerResult;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(workflows::PartnerFile)
};

constexpr int RowsAtOnce = 500;

/// The partner's rows of that period, the oldest first.
template <class Row, class ReadPage>
Result<QList<Row>> allRows(const ReadPage &readPage)
{
    QList<Row> rows;
    std::optional<ledger::LogCursor> after;
    do {
        TRY_ASSIGN(const ledger::LogPage<Row> page, readPage(after));
        rows += page.rows;
        after = page.next;
    } while (after && rows.size() <= exchange::MostEntriesInPartnerFile);
    std::ranges::reverse(rows);
    return rows;
}

ledger::Filter filterOf(const PartnerFileOptions &options)
{
    ledger::Filter filter;
    filter.from = options.from;
    filter.to = options.to;
    filter.partner = options.partner;
    filter.conduct = ledger::OfConduct::Without;
    return filter;
}

/// What became of a customer, as the one who sent them calls it. Of the day it happened nothing is known:
/// it is so on the day on which the file is made.
PartnerResult resultOf(const ledger::ReferralInRow &row, const QString &ticket, QDate today)
{
    PartnerResult result;
    result.ticket = ticket;
    result.on = today;
    switch (row.outcome) {
    case domain::ReferralOutcome::Open:
        result.status = domain::Status::Acknowledged;
        break;
    case domain::ReferralOutcome::Bought:
        result.status = domain::Status::Served;
        break;
    case domain::ReferralOutcome::NotBought:
        result.status = domain::Status::Failed;
        result.byWhom = domain::Party::Customer;
        result.cause = domain::Cause::Unknown;
        break;
    }
    return result;
}

/// Of what came with a file or a list the record's own reference says it; else somebody wrote it down.
std::optional<TheirTicket> ticketOf(const ledger::ReferralInRow &row)
{
    const auto referred = theirTicket(row.reference);
    if (referred || row.theirTicket.isEmpty())
        return referred;
    return TheirTicket{{}, row.theirTicket};
}

class Draft
{
public:
    Draft(ledger::Ledger &ledger, const PartnerFileOptions &options) : m_ledger(ledger), m_options(options) {}

    Result<PartnerFileDraft> make()
    {
        TRY_ASSIGN(const auto partner, ledger::Competitors(m_ledger).byId(m_options.partner));
        if (!partner)
            return base::failure(QStringLiteral("record.missing"),
                                 said(QT_TRANSLATE_NOOP("workflows", "This record is not there any more.")));
        exchange::PartnerFile &file = m_draft.file;
        file.from = m_ledger.business().name;
        file.fromLedger = m_ledger.business().identity;
        file.to = partner->name;
        file.madeOn = m_ledger.clock().today();
        TRY(addResults());
        TRY(addReferrals());
        return m_draft;
    }

private:
    Done addResults();
    Done addReferrals();
    Done addCustomer(domain::CustomerId id, PartnerReferral &referral);

    ledger::Ledger &m_ledger;
    const PartnerFileOptions &m_options;
    PartnerFileDraft m_draft;
};

/// Of a partner who began a new ledger the newest one counts: tickets of the old one would name others there.
Done Draft::addResults()
{
    ledger::LogReader reader(m_ledger);
    TRY_ASSIGN(const auto rows, allRows<ledger::ReferralInRow>([&](const auto &after) {
                   return reader.referralsIn(filterOf(m_options), {}, RowsAtOnce, after);
               }));
    QString &theirs = m_draft.file.toLedger;
    for (const ledger::ReferralInRow &row : rows) {
        const auto ticket = ticketOf(row);
        if (ticket && !ticket->ledger.isEmpty())
            theirs = ticket->ledger;
    }
    for (const ledger::ReferralInRow &row : rows) {
        const auto ticket = ticketOf(row);
        if (ticket && (ticket->ledger.isEmpty() || ticket->ledger == theirs))
            m_draft.file.results.append(resultOf(row, ticket->id, m_draft.file.madeOn));
        else
            ++m_draft.withoutTicket;
    }
    return {};
}

Done Draft::addReferrals()
{
    ledger::LogReader reader(m_ledger);
    TRY_ASSIGN(const auto rows, allRows<ledger::SendAwayRow>([&](const auto &after) {
                   return reader.sendAways(filterOf(m_options), {}, RowsAtOnce, after);
               }));
    for (const ledger::SendAwayRow &row : rows) {
        if (!domain::countsAsSendAway(row.status) || row.partner != m_options.partner)
            continue;
        PartnerReferral referral;
        referral.id = domain::ticketOf(row.id);
        referral.on = row.on;
        referral.need = row.needName;
        referral.handoff = row.handoff;
        referral.note = row.told;
        if (row.customer)
            TRY(addCustomer(*row.customer, referral));
        m_draft.file.referrals.append(referral);
    }
    return {};
}

Done Draft::addCustomer(domain::CustomerId id, PartnerReferral &referral)
{
    TRY_ASSIGN(const auto customer, ledger::Customers(m_ledger).byId(id));
    if (!customer || !customer->mayKeepSince.isValid() || !customer->mayContactSince.isValid())
        return {};
    ++m_draft.agreed;
    if (!m_options.withCustomers)
        return {};
    referral.customer = customer->name;
    referral.phone = customer->phones.value(0);
    return {};
}

} // namespace

Result<PartnerFileDraft> draftPartnerFile(ledger::Ledger &ledger, const PartnerFileOptions &options)
{
    return Draft(ledger, options).make();
}

Done savePartnerFile(const exchange::PartnerFile &file, const QString &path)
{
    const QByteArray bytes = exchange::toPartnerFile(file);
    if (bytes.size() > exchange::MostBytesInPartnerFile
        || file.results.size() > exchange::MostEntriesInPartnerFile
        || file.referrals.size() > exchange::MostEntriesInPartnerFile)
        return base::failure(
            QStringLiteral("partner-file.large"),
            Tr::tr("That is more than one file may hold. Choose a shorter period and write several."));
    return base::saveFile(path, bytes);
}

} // namespace workflows
