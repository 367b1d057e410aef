// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/ContactCards.h"

#include "base/Fold.h"
#include "base/SaveFile.h"
#include "ledger/Competitors.h"

#include <QUuid>

namespace workflows {

using domain::Competitor;
using exchange::OutgoingCard;

namespace {

/// Persons have no number that lasts: they are told apart within their firm by their names.
QString uidOf(const Competitor &competitor, const QString &person, const QString &identity)
{
    QString uid = QStringLiteral("competitor-%1").arg(competitor.id.value());
    if (!person.isEmpty())
        uid += QLatin1Char('-')
               + QUuid::createUuidV5(QUuid(), base::fold(person)).toString(QUuid::Id128).left(12);
    return uid + QStringLiteral("@%1.elsewhere").arg(identity);
}

QList<OutgoingCard> cardsOf(const Competitor &competitor, const QString &identity)
{
    QList<domain::Contact> contacts = competitor.contacts;
    if (contacts.isEmpty())
        contacts.append(domain::Contact());
    QList<OutgoingCard> cards;
    for (const domain::Contact &contact : contacts) {
        OutgoingCard outgoing;
        outgoing.card.organisation = competitor.name;
        outgoing.card.person = contact.name;
        outgoing.card.role = contact.role;
        outgoing.card.phones = contact.phones;
        outgoing.card.emails = contact.emails;
        outgoing.card.address = competitor.address;
        outgoing.card.website = competitor.website;
        outgoing.card.note = competitor.openingNote;
        outgoing.uid = uidOf(competitor, contact.name, identity);
        cards.append(outgoing);
    }
    return cards;
}

} // namespace

base::Result<QList<OutgoingCard>> contactCards(ledger::Ledger &ledger,
                                               const QList<domain::CompetitorId> &whom)
{
    TRY_ASSIGN(const auto competitors, ledger::Competitors(ledger).all(ledger::Retired::With));
    QList<OutgoingCard> cards;
    for (const Competitor &competitor : competitors) {
        if (whom.contains(competitor.id))
            cards += cardsOf(competitor, ledger.business().identity);
    }
    return cards;
}

base::Result<qsizetype> saveContactCards(ledger::Ledger &ledger, const QString &path,
                                         const QList<domain::CompetitorId> &whom,
                                         exchange::VCardVersion version)
{
    TRY_ASSIGN(const auto cards, contactCards(ledger, whom));
    TRY(base::saveFile(path, exchange::toVCards(cards, version)));
    return cards.size();
}

} // namespace workflows
