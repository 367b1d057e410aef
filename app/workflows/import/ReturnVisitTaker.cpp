// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/DateColumn.h"
#include "workflows/import/LineTaker.h"

namespace workflows {

using base::Done;

namespace {

/// In the order of fieldsOf(RecordKind::ReturnVisits).
enum Field { Id, Date, Customer, Phone, Email, Value, How, StaffName, Note, CustomerNumber, FieldCount };

class ReturnVisitTaker final : public LineTaker
{
public:
    ReturnVisitTaker(const ImportOptions &options, domain::Currency currency)
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
        m_line.customer = cells.customer(Customer, CustomerNumber);
        m_line.staff = cells.trimmed(StaffName);
        m_line.content = cells.content(Date, FieldCount);
        m_line.record.reference = cells.trimmed(Id);
        m_line.record.note = cells.text(Note);
        TRY_ASSIGN(m_line.record.on, inField(Date, m_dates.read(cells.text(Date))));
        TRY(inField(Date, checkDay(m_line.record.on)));
        // May be below zero: a day on which more was taken back than bought.
        TRY_ASSIGN(m_line.record.value, inField(Value, m_amounts.read(cells.amount(Value))));
        TRY_ASSIGN(const auto how, inField(How, m_hows.read(cells.trimmed(How))));
        m_line.record.howKnown = how.value_or(domain::ReturnKnown::Seen);
        if (m_line.customer.isEmpty())
            return rejected(QCoreApplication::translate(
                                "workflows", "There is no customer: nobody can be known to have come back."),
                            Customer);
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
    exchange::DateColumn m_dates;
    exchange::AmountColumn m_amounts;
    Words<domain::ReturnKnown> m_hows;
    ledger::ReturnVisitLine m_line;
    std::optional<ledger::ReturnVisitIntake> m_intake;
};

} // namespace

std::unique_ptr<LineTaker> makeReturnVisitTaker(const ImportOptions &options, domain::Currency currency)
{
    return std::make_unique<ReturnVisitTaker>(options, currency);
}

} // namespace workflows
