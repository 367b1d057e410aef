// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/DateColumn.h"
#include "exchange/Phone.h"
#include "workflows/import/LineTaker.h"

#include <QFileInfo>

namespace workflows {

using base::Done;

namespace {

/// In the order of fieldsOf(RecordKind::Sales).
enum Field { Customer, Phone, Email, Date, Amount, CustomerNumber, Receipt, FieldCount };

/// What no single sale amounts to, in whole units of the currency: a bar code that slipped into the column.
constexpr qint64 absurdAmount = 1'000'000'000;
constexpr qsizetype mostPhonesKept = 50'000;

/// A line that has no number and no receipt is told from others by the same words as ever, so that a file
/// which was taken in before those columns were known is known again.
QString contentOf(const Cells &cells)
{
    QString content = cells.content(Customer, CustomerNumber);
    for (const Field field : {CustomerNumber, Receipt}) {
        if (!cells.text(field).isEmpty())
            content += QString::number(field) + cells.content(field, field + 1);
    }
    return content;
}

bool isAbsurd(const domain::Money &amount)
{
    qint64 whole = 1;
    for (int i = 0; i < amount.currency().minorDigits(); ++i)
        whole *= 10;
    return amount.minor() / whole >= absurdAmount || amount.minor() / whole <= -absurdAmount;
}

class SaleTaker final : public LineTaker
{
public:
    SaleTaker(const ImportOptions &options, domain::Currency currency)
        : m_options(options)
        , m_dates(options.dateFormat)
        , m_amounts(currency, options.decimal)
        , m_line{0, {}, {}, domain::Money::zero(currency), {}}
    {}

    void see(const Cells &cells) override
    {
        m_dates.see(cells.text(Date));
        m_amounts.see(cells.amount(Amount));
    }

    Done read(qint64 number, const Cells &cells) override
    {
        m_line.number = number;
        m_line.customer = cells.customer(Customer, CustomerNumber);
        m_line.receipt = cells.text(Receipt);
        m_line.content = contentOf(cells);
        TRY_ASSIGN(m_line.on, inField(Date, m_dates.read(cells.text(Date))));
        TRY(inField(Date, checkDay(m_line.on)));
        TRY_ASSIGN(const auto amount, inField(Amount, m_amounts.read(cells.amount(Amount))));
        if (!amount)
            return rejected(QCoreApplication::translate("workflows", "There is no amount."), Amount);
        if (isAbsurd(*amount))
            return rejected(QCoreApplication::translate(
                                "workflows", "“%1” is no amount of one sale; it may be a bar code.")
                                .arg(cells.trimmed(Amount).left(80)),
                            Amount);
        m_line.amount = *amount;
        return {};
    }

    QString openDay() const override { return m_dates.undecided(); }
    QString openAmount() const override { return m_amounts.undecided(); }

    Done begin(ledger::Ledger &ledger) override
    {
        m_country = exchange::phoneCountry(ledger.business().country);
        m_intake.emplace(ledger, ledger::TillRun{QFileInfo(m_options.path).fileName(), m_options.decisions});
        return m_intake->begin();
    }
    Done take() override
    {
        m_line.phoneKeys = phoneKeys(m_line.customer.phone.trimmed());
        return m_intake->add(m_line);
    }
    base::Result<ledger::IntakeReport> finish(const ledger::Refused &) override { return m_intake->finish(); }

private:
    /// A number is kept as people write it: with the country's prefix, with the prefix's zeros, or without.
    QStringList phoneKeys(const QString &phone)
    {
        if (phone.isEmpty())
            return {};
        if (const auto known = m_phoneKeys.constFind(phone); known != m_phoneKeys.constEnd())
            return *known;
        if (m_phoneKeys.size() >= mostPhonesKept)
            m_phoneKeys.clear();
        const exchange::Phone read = exchange::readPhone(phone, m_country);
        QStringList keys;
        if (read.kind == exchange::Phone::Kind::Good)
            keys = {read.key, base::foldPhone(read.written), read.core, read.key.mid(1)};
        return *m_phoneKeys.insert(phone, keys);
    }

    const ImportOptions &m_options;
    QString m_country;
    QHash<QString, QStringList> m_phoneKeys; ///< reading a number costs more than all the rest of its line
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
