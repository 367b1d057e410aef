// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/DateColumn.h"
#include "workflows/import/LineTaker.h"

#include <QSet>

namespace workflows {

using base::Done;

namespace {

/// In the order of fieldsOf(RecordKind::SendAways).
enum Field {
    Id,
    Date,
    Customer,
    Phone,
    Email,
    Known,
    Need,
    Partner,
    Reason,
    MotiveOf,
    HandoffBy,
    Forgone,
    StaffName,
    StatusNow,
    Note,
    How,
    ByWhom,
    Why,
    OutcomeOf,
    DeferredTo,
    ApprovedBy,
    Offered,
    CustomerNumber,
    FieldCount
};

class SendAwayTaker final : public LineTaker
{
public:
    SendAwayTaker(const ImportOptions &options, domain::Currency currency)
        : m_dates(options.dateFormat), m_deferred(options.dateFormat), m_amounts(currency, options.decimal)
    {
        using domain::KnownBefore;
        for (const char *yes : {"y", "true", "1", QT_TRANSLATE_NOOP("workflows", "yes")})
            m_known.alsoReads(QCoreApplication::translate("workflows", yes), KnownBefore::Yes);
        for (const char *no : {"n", "false", "0", QT_TRANSLATE_NOOP("workflows", "no")})
            m_known.alsoReads(QCoreApplication::translate("workflows", no), KnownBefore::No);
    }

    void see(const Cells &cells) override
    {
        m_dates.see(cells.text(Date));
        m_deferred.see(cells.text(DeferredTo));
        m_amounts.see(cells.amount(Forgone));
    }

    Done read(qint64 number, const Cells &cells) override
    {
        m_line = {};
        m_line.number = number;
        m_line.need = cells.trimmed(Need);
        m_line.partner = cells.trimmed(Partner);
        m_line.offered = cells.lines(Offered);
        m_line.reason = cells.trimmed(Reason);
        m_line.staff = cells.trimmed(StaffName);
        m_line.customer = cells.customer(Customer, CustomerNumber);
        m_line.record.reference = cells.trimmed(Id);
        m_line.record.note = cells.text(Note);
        m_line.record.approvedBy = cells.text(ApprovedBy);
        if (m_line.record.reference.isEmpty())
            m_line.content = cells.content(Date, FieldCount);
        else
            m_line.content = cells.content(Id, FieldCount);
        TRY(readValues(cells));
        TRY(readWords(cells));
        return check();
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
    Done readValues(const Cells &cells)
    {
        TRY_ASSIGN(m_line.record.on, inField(Date, m_dates.read(cells.text(Date))));
        TRY_ASSIGN(m_line.record.deferredTo, inField(DeferredTo, m_deferred.read(cells.text(DeferredTo))));
        TRY_ASSIGN(m_line.record.forgone, inField(Forgone, m_amounts.read(cells.amount(Forgone))));
        return inField(Forgone, checkNotBelowZero(m_line.record.forgone, cells.text(Forgone)));
    }

    Done readWords(const Cells &cells)
    {
        domain::SendAway &record = m_line.record;
        TRY_ASSIGN(const auto known, inField(Known, m_known.read(cells.trimmed(Known))));
        TRY_ASSIGN(const auto motive, inField(MotiveOf, m_motives.read(cells.trimmed(MotiveOf))));
        TRY_ASSIGN(record.handoff, inField(HandoffBy, m_handoffs.read(cells.trimmed(HandoffBy))));
        TRY_ASSIGN(const auto status, inField(StatusNow, m_statuses.read(cells.trimmed(StatusNow))));
        TRY_ASSIGN(record.howKnown, inField(How, m_hows.read(cells.trimmed(How))));
        TRY_ASSIGN(record.byWhom, inField(ByWhom, m_parties.read(cells.trimmed(ByWhom))));
        TRY_ASSIGN(record.cause, inField(Why, m_causes.read(cells.trimmed(Why))));
        TRY_ASSIGN(const auto outcome, inField(OutcomeOf, m_outcomes.read(cells.trimmed(OutcomeOf))));
        record.knownBefore = known.value_or(domain::KnownBefore::Unknown);
        record.status = status.value_or(domain::Status::HandedOff);
        record.outcome = outcome.value_or(domain::Outcome::Unknown);
        m_line.hasMotive = motive.has_value();
        record.motive = motive.value_or(domain::Motive::Customer);
        return {};
    }

    Done check() const
    {
        TRY(inField(Date, checkDay(m_line.record.on)));
        if (m_line.need.isEmpty())
            return rejected(QCoreApplication::translate("workflows", "There is no need."), Need);
        TRY(checkOffered());
        if (m_line.record.deferredTo.isValid() && !m_line.partner.isEmpty())
            return rejected(
                QCoreApplication::translate(
                    "workflows",
                    "A customer is either sent to a partner or asked to come back later, not both."),
                DeferredTo);
        return {};
    }

    Done checkOffered() const
    {
        QSet<QString> keys;
        for (const QString &name : m_line.offered)
            keys.insert(base::fold(name));
        if (keys.size() != m_line.offered.size() || keys.size() > domain::SendAway::MostAlternatives)
            return rejected(
                QCoreApplication::translate("workflows", "Up to three different partners can be offered."),
                Offered);
        if (!m_line.offered.isEmpty() && !m_line.partner.isEmpty()
            && !keys.contains(base::fold(m_line.partner)))
            return rejected(QCoreApplication::translate("workflows",
                                                        "The chosen partner has to be one of those offered."),
                            Partner);
        return {};
    }

    exchange::DateColumn m_dates;
    exchange::DateColumn m_deferred;
    exchange::AmountColumn m_amounts;
    Words<domain::KnownBefore> m_known;
    Words<domain::Motive> m_motives;
    Words<domain::Handoff> m_handoffs;
    Words<domain::Status> m_statuses;
    Words<domain::HowKnown> m_hows;
    Words<domain::Party> m_parties;
    Words<domain::Cause> m_causes;
    Words<domain::Outcome> m_outcomes;
    ledger::SendAwayLine m_line;
    std::optional<ledger::SendAwayIntake> m_intake;
};

} // namespace

std::unique_ptr<LineTaker> makeSendAwayTaker(const ImportOptions &options, domain::Currency currency)
{
    return std::make_unique<SendAwayTaker>(options, currency);
}

} // namespace workflows
