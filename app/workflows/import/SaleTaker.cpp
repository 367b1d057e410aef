// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/DateColumn.h"
#include "workflows/import/LineTaker.h"

namespace workflows {

using base::Done;

namespace {

/// In the order of fieldsOf(RecordKind::Sales).
enum Field { Customer, Phone, Email, Date, Amount, FieldCount };

class SaleTaker final : public LineTaker
{
public:
    SaleTaker(const ImportOptions &options, domain::Currency currency)
        : m_dates(options.dateFormat)
        , m_amounts(currency, options.decimal)
        , m_line{0, {}, {}, domain::Money::zero(currency), {}}
    {}

    void see(const Cells &cells) override
    {
        m_dates.see(cells.text(Date));
        m_amounts.see(cells.text(Amount));
    }

    Done read(qint64 number, const Cells &cells) override
    {
        m_line.number = number;
        m_line.customer = {cells.text(Customer), cells.text(Phone), cells.text(Email)};
        m_line.content = cells.content(Customer, FieldCount);
        TRY_ASSIGN(m_line.on, m_dates.read(cells.text(Date)));
        TRY(checkDay(m_line.on));
        TRY_ASSIGN(const auto amount, m_amounts.read(cells.text(Amount)));
        if (!amount)
            return rejected(QCoreApplication::translate("workflows", "There is no amount."));
        m_line.amount = *amount;
        return {};
    }

    Done begin(ledger::Ledger &ledger) override
    {
        m_intake.emplace(ledger);
        return m_intake->begin();
    }
    Done take() override { return m_intake->add(m_line); }
    base::Result<ledger::IntakeReport> finish(const ledger::Refused &) override { return m_intake->finish(); }

private:
    exchange::DateColumn m_dates;
    exchange::AmountColumn m_amounts;
    ledger::SaleLine m_line;
    std::optional<ledger::SaleIntake> m_intake;
};

} // namespace

std::unique_ptr<LineTaker> makeSaleTaker(const ImportOptions &options, domain::Currency currency)
{
    return std::make_unique<SaleTaker>(options, currency);
}

} // namespace workflows
