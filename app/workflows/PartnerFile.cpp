// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/PartnerFile.h"

#include "base/Fold.h"
#include "domain/Ticket.h"
#include "ledger/Catalogue.h"
#include "ledger/Competitors.h"
#include "ledger/Customers.h"
#include "ledger/Records.h"
#include "workflows/FollowUps.h"
#include "workflows/LogRecords.h"
#include "workflows/PartnerReference.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace workflows {

using base::Result;
using domain::CompetitorId;
using exchange::PartnerFile;
using exchange::PartnerReferral;
using exchange::PartnerResult;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(workflows::PartnerFile)
};

domain::Customer detailsOf(const PartnerReferral &referral)
{
    domain::Customer details;
    details.name = referral.customer;
    if (!referral.phone.isEmpty())
        details.phones = {referral.phone};
    return details;
}

/// What was taken back, or done again after that, leaves a history that goes to and fro between the same two
/// entries: without those pairs it says what holds.
QList<domain::StatusChange> withoutTakenBack(QList<domain::StatusChange> history)
{
    const auto same = [](const domain::StatusChange &a, const domain::StatusChange &b) {
        return a.status == b.status && a.byWhom == b.byWhom && a.cause == b.cause && a.howKnown == b.howKnown;
    };
    for (qsizetype i = 2; i < history.size();) {
        if (same(history.at(i), history.at(i - 2))) {
            history.remove(i - 1, 2);
            i = std::max<qsizetype>(2, i - 1);
        } else {
            ++i;
        }
    }
    return history;
}

bool tells(const QList<domain::StatusChange> &history, const PartnerResult &result)
{
    return std::ranges::any_of(history, [&](const domain::StatusChange &each) {
        return each.status == result.status && each.on == result.on
               && each.howKnown == domain::HowKnown::PartnerTold;
    });
}

/// The customer whose ticket somebody has typed. What came with a file of another ledger of theirs is
/// somebody else, whatever the ticket.
Result<std::optional<domain::ReferralIn>> writtenDown(ledger::Ledger &ledger, CompetitorId partner,
                                                      const QString &id)
{
    const QString ticket = domain::writtenTicket(id);
    ledger::ReferralsIn referrals(ledger);
    TRY_ASSIGN(const auto found, referrals.byTicket(partner, ticket));
    if (!found)
        return std::nullopt;
    TRY_ASSIGN(const auto record, referrals.byId(*found));
    return record && record->theirTicket == ticket ? record : std::nullopt;
}

/// Looks up what the entries of one file are about.
class Comparison
{
public:
    Comparison(ledger::Ledger &ledger, CompetitorId partner, const PartnerFile &file)
        : m_ledger(ledger), m_partner(partner), m_file(file)
    {}

    Result<PartnerFilePreview> read();

private:
    using Line = PartnerFileLine;

    bool isForUs() const;
    Result<Line> resultLine(qsizetype entry);
    Result<Line> referralLine(qsizetype entry);
    Result<std::optional<PassedOver>> judge(const PartnerResult &result, const domain::SendAway &ours) const;
    Result<std::optional<PassedOver>> judge(const PartnerReferral &referral) const;
    Result<std::optional<domain::ReferralIn>> knownReferral(const QString &id) const;
    bool isBettered(qsizetype entry) const;
    static Line settled(Line line, std::optional<PassedOver> why);

    ledger::Ledger &m_ledger;
    CompetitorId m_partner;
    const PartnerFile &m_file;
    QSet<QString> m_referrals; ///< ids met so far
};

bool Comparison::isForUs() const
{
    const domain::Business &us = m_ledger.business();
    return m_file.toLedger.isEmpty() ? base::fold(m_file.to) == base::fold(us.name)
                                     : m_file.toLedger == us.identity;
}

Result<PartnerFilePreview> Comparison::read()
{
    PartnerFilePreview preview;
    preview.isForUs = isForUs();
    TRY_ASSIGN(const auto partner, ledger::Competitors(m_ledger).byId(m_partner));
    if (!partner)
        return base::failure(QStringLiteral("record.missing"),
                             said(QT_TRANSLATE_NOOP("workflows", "This record is not there any more.")));
    preview.isFromThem = base::fold(partner->name) == base::fold(m_file.from);
    for (qsizetype i = 0; i < m_file.results.size(); ++i) {
        TRY_ASSIGN(const Line line, resultLine(i));
        preview.lines.append(line);
    }
    for (qsizetype i = 0; i < m_file.referrals.size(); ++i) {
        TRY_ASSIGN(const Line line, referralLine(i));
        preview.lines.append(line);
    }
    for (Line &line : preview.lines) {
        if (!preview.isForUs && line.isProposed) {
            line.isProposed = false;
            line.why = PassedOver::AnotherBusiness;
        }
    }
    return preview;
}

PartnerFileLine Comparison::settled(Line line, std::optional<PassedOver> why)
{
    line.why = why;
    line.isProposed = !why;
    line.canChange = !why || *why == PassedOver::TakenBack;
    return line;
}

/// Of several results of one ticket the one with the latest day counts, the last of that day.
bool Comparison::isBettered(qsizetype entry) const
{
    const PartnerResult &mine = m_file.results.at(entry);
    for (qsizetype i = 0; i < m_file.results.size(); ++i) {
        const PartnerResult &other = m_file.results.at(i);
        if (i != entry && other.ticket == mine.ticket
            && (other.on > mine.on || (other.on == mine.on && i > entry)))
            return true;
    }
    return false;
}

Result<PartnerFileLine> Comparison::resultLine(qsizetype entry)
{
    const PartnerResult &result = m_file.results.at(entry);
    Line line;
    line.entry = entry;
    line.ticket = result.ticket;
    line.on = result.on;
    line.then = result.status;
    ledger::SendAways sendAways(m_ledger);
    TRY_ASSIGN(const auto id, sendAways.byTicket(result.ticket, ledger::OfConduct::Without));
    if (!id)
        return settled(line, PassedOver::UnknownTicket);
    TRY_ASSIGN(const auto ours, sendAways.byId(*id));
    if (!ours || ours->partner != m_partner)
        return settled(line, PassedOver::OtherPartner); // and not a word about that customer
    line.now = ours->status;
    TRY_ASSIGN(const auto need, ledger::Catalogue(m_ledger).competency(ours->need));
    line.need = need ? need->name : QString();
    if (ours->customer) {
        TRY_ASSIGN(const auto customer, ledger::Customers(m_ledger).byId(*ours->customer));
        line.customer = customer ? customer->caption() : QString();
        line.isCustomerKnown = true;
    }
    if (isBettered(entry))
        return settled(line, PassedOver::KnownAlready);
    TRY_ASSIGN(const auto why, judge(result, *ours));
    return settled(line, why);
}

Result<std::optional<PassedOver>> Comparison::judge(const PartnerResult &result,
                                                    const domain::SendAway &ours) const
{
    if (result.on > m_ledger.clock().today())
        return PassedOver::ToCome;
    if (result.on < ours.on)
        return PassedOver::BeforeSendAway;
    if (result.status == ours.status)
        return PassedOver::KnownAlready;
    TRY_ASSIGN(const auto history, ledger::SendAways(m_ledger).history(ours.id));
    const QList<domain::StatusChange> holding = withoutTakenBack(history);
    if (tells(holding, result))
        return PassedOver::KnownAlready;
    if (!domain::countsAsSendAway(ours.status) || !domain::isAllowedMove(ours.status, result.status))
        return PassedOver::NoMove;
    if (!holding.isEmpty() && result.on < holding.constLast().on)
        return PassedOver::Older;
    return tells(history, result) ? std::optional(PassedOver::TakenBack) : std::nullopt;
}

Result<std::optional<domain::ReferralIn>> Comparison::knownReferral(const QString &id) const
{
    ledger::ReferralsIn referrals(m_ledger);
    for (const QString &reference : referencesOf(m_file.fromLedger, id)) {
        TRY_ASSIGN(const auto known, referrals.byReference(reference));
        if (known)
            return referrals.byId(*known);
    }
    return writtenDown(m_ledger, m_partner, id);
}

Result<PartnerFileLine> Comparison::referralLine(qsizetype entry)
{
    const PartnerReferral &referral = m_file.referrals.at(entry);
    Line line;
    line.about = Line::About::Referral;
    line.entry = entry;
    line.ticket = referral.id;
    line.on = referral.on;
    line.need = referral.need;
    const domain::Customer details = detailsOf(referral);
    line.customer = details.caption();
    if (!details.isEmpty()) {
        TRY_ASSIGN(const auto match, ledger::Customers(m_ledger).match(details));
        line.isCustomerKnown = match.has_value();
    }
    TRY_ASSIGN(const auto why, judge(referral));
    m_referrals.insert(referral.id);
    return settled(line, why);
}

Result<std::optional<PassedOver>> Comparison::judge(const PartnerReferral &referral) const
{
    if (referral.on > m_ledger.clock().today())
        return PassedOver::ToCome;
    if (m_referrals.contains(referral.id))
        return PassedOver::KnownAlready;
    TRY_ASSIGN(const auto known, knownReferral(referral.id));
    if (!known)
        return std::nullopt;
    if (known->partner != m_partner)
        return PassedOver::OtherPartner;
    return known->isInError ? PassedOver::TakenBack : PassedOver::KnownAlready;
}

/// Makes the changes of one file, inside one transaction, and keeps how each is taken back.
class Intake
{
public:
    Intake(ledger::Ledger &ledger, CompetitorId partner, const PartnerFile &file,
           std::optional<domain::StaffId> staff)
        : m_ledger(ledger), m_partner(partner), m_file(file), m_staff(staff)
    {}

    base::Done take(const PartnerFileLine &line)
    {
        TRY_ASSIGN(const Undoable one, line.about == PartnerFileLine::About::Result
                                           ? takeResult(m_file.results.at(line.entry))
                                           : takeReferral(m_file.referrals.at(line.entry)));
        m_undo.prepend(one.undo);
        m_redo.append(one.redo);
        return {};
    }

    Undoable made() const
    {
        const auto count = static_cast<int>(m_redo.size());
        Undoable all{Tr::tr("%n line(s) of a partner’s file taken in", nullptr, count),
                     together(m_ledger, m_undo), together(m_ledger, m_redo)};
        all.added = count;
        return all;
    }

private:
    Result<Undoable> takeResult(const PartnerResult &result) const;
    Result<Undoable> takeReferral(const PartnerReferral &referral) const;
    Result<Undoable> bringBack(domain::ReferralInId id) const;

    ledger::Ledger &m_ledger;
    CompetitorId m_partner;
    const PartnerFile &m_file;
    std::optional<domain::StaffId> m_staff;
    QList<std::function<base::Done()>> m_undo;
    QList<std::function<base::Done()>> m_redo;
};

Result<Undoable> Intake::takeResult(const PartnerResult &result) const
{
    TRY_ASSIGN(const auto id,
               ledger::SendAways(m_ledger).byTicket(result.ticket, ledger::OfConduct::Without));
    domain::StatusChange change;
    change.status = result.status;
    change.on = result.on;
    change.howKnown = domain::HowKnown::PartnerTold;
    change.note = result.note;
    if (domain::needsCause(result.status)) {
        change.byWhom = result.byWhom.value_or(domain::Party::Partner);
        change.cause = result.cause.value_or(domain::Cause::Unknown);
    }
    TRY_ASSIGN(const auto who, staffMember(m_ledger, m_staff));
    change.staff = who ? who->name : QString();
    return setSendAwayStatus(m_ledger, id.value_or(domain::SendAwayId()), change);
}

/// A need that is none of ours stays in their words, with how they handed the customer over: a file adds no
/// rows to the matrix.
Result<Undoable> Intake::takeReferral(const PartnerReferral &given) const
{
    ledger::ReferralsIn store(m_ledger);
    for (const QString &reference : referencesOf(m_file.fromLedger, given.id)) {
        TRY_ASSIGN(const auto known, store.byReference(reference));
        if (known)
            return bringBack(*known);
    }
    TRY_ASSIGN(const auto written, writtenDown(m_ledger, m_partner, given.id));
    if (written)
        return bringBack(written->id);
    domain::ReferralIn referral;
    referral.reference = referencesOf(m_file.fromLedger, given.id).constFirst();
    referral.on = given.on;
    referral.sourceKind = domain::SourceKind::Partner;
    referral.partner = m_partner;
    referral.staff = m_staff;
    QStringList note;
    if (!given.need.isEmpty()) {
        TRY_ASSIGN(referral.need, ledger::Catalogue(m_ledger).competencyNamed(given.need));
        if (!referral.need)
            note.append(Tr::tr("Need: %1").arg(given.need));
    }
    if (given.handoff)
        note.append(Tr::tr("Hand-off: %1").arg(domain::labelOf(*given.handoff)));
    note.append(given.note);
    note.removeAll(QString());
    referral.note = note.join(QStringLiteral(" · "));
    return logReferralIn(m_ledger, referral, CustomerChoice{{}, detailsOf(given)});
}

Result<Undoable> Intake::bringBack(domain::ReferralInId id) const
{
    TRY_ASSIGN(auto record, ledger::ReferralsIn(m_ledger).byId(id));
    const CustomerChoice customer{record->customer, {}};
    record->isInError = false;
    return saveReferralIn(m_ledger, *record, customer);
}

} // namespace

QString reasonText(PassedOver why)
{
    switch (why) {
    case PassedOver::UnknownTicket:
        return Tr::tr("not a ticket of ours");
    case PassedOver::OtherPartner:
        return Tr::tr("is about another partner");
    case PassedOver::KnownAlready:
        return Tr::tr("known already");
    case PassedOver::Older:
        return Tr::tr("older than what we know");
    case PassedOver::NoMove:
        return Tr::tr("does not follow from where it stands");
    case PassedOver::ToCome:
        return Tr::tr("its day is still to come");
    case PassedOver::BeforeSendAway:
        return Tr::tr("its day is before the customer was sent");
    case PassedOver::TakenBack:
        return Tr::tr("was taken in before and taken back");
    case PassedOver::AnotherBusiness:
        return Tr::tr("for another business");
    }
    Q_UNREACHABLE();
}

qsizetype PartnerFilePreview::proposed() const
{
    return std::ranges::count_if(lines, &PartnerFileLine::isProposed);
}

Result<std::optional<CompetitorId>> partnerOf(ledger::Ledger &ledger, const PartnerFile &file)
{
    return ledger::Competitors(ledger).named(file.from);
}

Result<PartnerFilePreview> previewPartnerFile(ledger::Ledger &ledger, CompetitorId partner,
                                              const PartnerFile &file)
{
    return Comparison(ledger, partner, file).read();
}

Result<Undoable> takeInPartnerFile(ledger::Ledger &ledger, CompetitorId partner, const PartnerFile &file,
                                   const QList<qsizetype> &lines, std::optional<domain::StaffId> staff)
{
    return inOneTransaction(ledger, [&]() -> Result<Undoable> {
        // Judged again: another counter may have written something since the preview.
        TRY_ASSIGN(const auto preview, previewPartnerFile(ledger, partner, file));
        Intake intake(ledger, partner, file, staff);
        for (qsizetype i = 0; i < preview.lines.size(); ++i) {
            if (lines.contains(i) && preview.lines.at(i).canChange)
                TRY(intake.take(preview.lines.at(i)));
        }
        return intake.made();
    });
}

} // namespace workflows
