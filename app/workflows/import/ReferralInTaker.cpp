// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Ticket.h"
#include "exchange/DateColumn.h"
#include "workflows/import/LineTaker.h"

namespace workflows {

using base::Done;

namespace {

/// In the order of fieldsOf(RecordKind::ReferralsIn).
enum Field {
    Id,
    Date,
    Source,
    Kind,
    Customer,
    Phone,
    Email,
    Need,
    Value,
    OutcomeOf,
    StaffName,
    Note,
    SourceNumber,
    CustomerNumber,
    TheirTicket
};

class ReferralInTaker final : public LineTaker
{
public:
    ReferralInTaker(const ImportOptions &options, domain::Currency currency)
        : m_dates(options.dateFormat), m_amounts(currency, options.decimal)
    {}

    void see(const Cells &cells) override
    {
        m_dates.see(cells.text(Date));
        m_amounts.see(cells.amount(Value));
    }

    Done read(qint64 number, const Cells &cells) override
    {
        m_line = {};
        m_line.number = number;
        m_line.source = cells.trimmed(Source);
        m_line.sourceNumber = cells.trimmed(SourceNumber);
        m_line.customer = cells.customer(Customer, CustomerNumber);
        m_line.need = cells.trimmed(Need);
        m_line.staff = cells.trimmed(StaffName);
        m_line.content = cells.content(Date, TheirTicket); // as of lists from before there were tickets
        m_line.record.reference = cells.trimmed(Id);
        m_line.record.note = cells.text(Note);
        m_line.record.theirTicket = domain::writtenTicket(cells.trimmed(TheirTicket));
        TRY_ASSIGN(m_line.record.on, inField(Date, m_dates.read(cells.text(Date))));
        TRY(inField(Date, checkDay(m_line.record.on)));
        TRY_ASSIGN(m_line.record.value, inField(Value, m_amounts.read(cells.amount(Value))));
        TRY(inField(Value, checkNotBelowZero(m_line.record.value, cells.text(Value))));
        TRY(inField(Kind, readSourceKind(cells.trimmed(Kind))));
        TRY_ASSIGN(const auto outcome, inField(OutcomeOf, m_outcomes.read(cells.trimmed(OutcomeOf))));
        // Somebody who left money has bought.
        const bool paid = m_line.record.value && m_line.record.value->minor() > 0;
        m_line.record.outcome =
            outcome.value_or(paid ? domain::ReferralOutcome::Bought : domain::ReferralOutcome::Open);
        return {};
    }

    Done begin(ledger::Ledger &ledger) override
    {
        m_intake.emplace(ledger);
        return m_intake->begin();
    }
    Done take() override { return m_intake->add(m_line); }
    base::Result<ledger::IntakeReport> finish(const ledger::Refused &refused) override
    {
        return m_intake->finish(refused);
    }

private:
    Done readSourceKind(const QString &cell)
    {
        using domain::SourceKind;
        TRY_ASSIGN(const auto kind, m_kinds.read(cell));
        const bool isNamed = !m_line.source.isEmpty();
        m_line.record.sourceKind = kind.value_or(isNamed ? SourceKind::Partner : SourceKind::Unknown);
        if (kind == SourceKind::Unknown && isNamed)
            return rejected(QCoreApplication::translate(
                                "workflows", "The source is “%1”, but its kind is said to be unknown.")
                                .arg(m_line.source.left(80)));
        return {};
    }

    exchange::DateColumn m_dates;
    exchange::AmountColumn m_amounts;
    Words<domain::SourceKind> m_kinds;
    Words<domain::ReferralOutcome> m_outcomes;
    ledger::ReferralInLine m_line;
    std::optional<ledger::ReferralInIntake> m_intake;
};

} // namespace

std::unique_ptr<LineTaker> makeReferralInTaker(const ImportOptions &options, domain::Currency currency)
{
    return std::make_unique<ReferralInTaker>(options, currency);
}

} // namespace workflows
