// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/ReferralCard.h"

#include "domain/Ticket.h"
#include "exchange/VCard.h"
#include "ledger/Catalogue.h"
#include "ledger/Competitors.h"
#include "ledger/Records.h"

#include <QCoreApplication>

namespace workflows {

using base::Result;
using domain::ReferralCard;

namespace {

/// A code of so many bytes has modules of 0.4 mm on a till's receipt.
constexpr qsizetype MostBytes = 450;
constexpr qsizetype LongestName = 60;

ReferralCard::Place ourselves(const domain::Business &business)
{
    ReferralCard::Place place;
    place.name = business.name;
    place.phone = business.phone;
    place.address = business.address;
    place.website = business.website;
    return place;
}

ReferralCard::Place placeOf(const domain::Competitor &partner, QDate today)
{
    ReferralCard::Place place;
    place.name = partner.name;
    place.address = partner.address;
    place.website = partner.website;
    place.openingNote = partner.openingNote;
    if (const domain::Contact *contact = partner.contactToAskFor(today)) {
        place.person = contact->name;
        place.role = contact->role;
        place.phone = contact->phones.value(0);
        place.email = contact->emails.value(0);
    }
    return place;
}

/// The beginning of a text, not cut within a character.
QString beginning(const QString &text, qsizetype most)
{
    QString start = text.left(most);
    if (!start.isEmpty() && start.back().isHighSurrogate())
        start.chop(1);
    return start;
}

} // namespace

Result<ReferralCard> readReferralCard(ledger::Ledger &ledger, domain::SendAwayId id)
{
    TRY_ASSIGN(const auto sendAway, ledger::SendAways(ledger).byId(id));
    if (!sendAway)
        return base::failure(QStringLiteral("record.missing"),
                             said(QT_TRANSLATE_NOOP("workflows", "This record is not there any more.")));
    if (!domain::countsAsSendAway(sendAway->status))
        return base::failure(
            QStringLiteral("card.early"),
            said(QT_TRANSLATE_NOOP("workflows",
                                   "There is a referral card as soon as the customer is handed off.")));
    ReferralCard card;
    card.us = ourselves(ledger.business());
    if (sendAway->partner) {
        TRY_ASSIGN(const auto partner, ledger::Competitors(ledger).byId(*sendAway->partner));
        card.partner = placeOf(*partner, ledger.clock().today());
    } else if (!sendAway->deferredTo.isValid()) {
        return base::failure(
            QStringLiteral("card.nobody"),
            said(QT_TRANSLATE_NOOP("workflows", "Nobody was recommended to this customer. Choose a partner "
                                                "or a day to come back on, then there is a card.")));
    }
    card.on = sendAway->on;
    card.deferredTo = sendAway->deferredTo;
    TRY_ASSIGN(const auto need, ledger::Catalogue(ledger).competency(sendAway->need));
    card.need = need ? need->name : QString();
    card.handoff = sendAway->handoff;
    card.told = sendAway->told;
    card.ticket = domain::ticketOf(id);
    card.contact = contactOf(card);
    return card;
}

QByteArray contactOf(const ReferralCard &card)
{
    const ReferralCard::Place &place = card.place();
    exchange::VCard contact;
    contact.organisation = beginning(place.name, LongestName);
    contact.person = beginning(place.person, LongestName);
    contact.title = place.role;
    contact.phone = place.phone;
    contact.email = place.email;
    contact.address = place.address;
    contact.website = place.website;
    contact.note = card.partner
                       ? QStringLiteral("%1 · %2").arg(beginning(card.us.name, LongestName), card.ticket)
                       : card.ticket;
    QByteArray made = exchange::toVCard(contact);
    for (QString *part : {&contact.title, &contact.website, &contact.address, &contact.email, &contact.note,
                          &contact.person, &contact.phone}) {
        if (made.size() <= MostBytes)
            break;
        part->clear();
        made = exchange::toVCard(contact);
    }
    return made;
}

Result<Undoable> setTold(ledger::Ledger &ledger, domain::SendAwayId id, const QString &told)
{
    const auto write = [&ledger, id](const QString &text) {
        return ledger.transact([&]() -> base::Done {
            TRY_ASSIGN(auto record, ledger::SendAways(ledger).byId(id));
            if (!record)
                return {};
            record->told = text;
            return ledger::SendAways(ledger).save(*record);
        });
    };
    TRY_ASSIGN(const auto record, ledger::SendAways(ledger).byId(id));
    const QString before = record ? record->told : QString();
    TRY(write(told));
    return swapped(said(QT_TRANSLATE_NOOP("workflows", "What we told them edited")), before, told, write);
}

Result<Undoable> setOpeningNote(ledger::Ledger &ledger, domain::CompetitorId id, const QString &note)
{
    const auto write = [&ledger, id](const QString &text) -> base::Done {
        return ledger.transact([&]() -> base::Done {
            TRY_ASSIGN(auto partner, ledger::Competitors(ledger).byId(id));
            if (!partner)
                return {};
            partner->openingNote = text;
            return ledger::Competitors(ledger).save(*partner);
        });
    };
    TRY_ASSIGN(const auto partner, ledger::Competitors(ledger).byId(id));
    const QString before = partner ? partner->openingNote : QString();
    TRY(write(note));
    return Undoable{said(QT_TRANSLATE_NOOP("workflows", "Opening hours of the partner edited")),
                    [write, before] { return write(before); }, [write, note] { return write(note); }};
}

} // namespace workflows
