// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/PersonalData.h"

#include "ledger/Erasures.h"

#include <QCoreApplication>

namespace workflows {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(workflows::PersonalData)
};

QString retentionText(int months)
{
    return months > 0
               ? Tr::tr("until nothing has happened for %n month(s), or they are erased", nullptr, months)
               : Tr::tr("until they are erased");
}

} // namespace

base::Result<domain::PersonalData> readPersonalData(ledger::Ledger &ledger)
{
    ledger::Erasures erasures(ledger);
    TRY_ASSIGN(const auto held, erasures.held());
    TRY_ASSIGN(const int months, erasures.retentionMonths());
    const QString untilErased = retentionText(months);
    domain::PersonalData data{
        ledger.business(),   ledger.clock().today(),         {}, {}, held.mayKeep, held.mayContact,
        held.withoutConsent, held.erased + held.othersErased};
    data.lines = {
        {Tr::tr("Customers: name, number, phones, e-mails, note, consent"),
         Tr::tr("to know who was sent elsewhere, to ask how it went, to see who comes back"), untilErased,
         held.customers},
        {Tr::tr("What was logged of customers: days, needs, values, outcomes, notes"),
         Tr::tr("to follow up, and to see whether it pays"),
         Tr::tr("notes: %1; days, values and outcomes stay, without a name").arg(untilErased), held.records},
        {Tr::tr("Incidents, reviews and exclusions"),
         Tr::tr("to protect the staff; seen by managers and owners only"), untilErased, held.incidents},
        {Tr::tr("How the till calls customers"), Tr::tr("to recognise them in the next export of the till"),
         untilErased, held.tillDecisions},
        {Tr::tr("Contact persons at partners: name, role, phones, e-mails"),
         Tr::tr("so that a customer can ask for somebody by name"),
         Tr::tr("as long as they work there, or until they are erased"), held.contacts},
        {Tr::tr("Contacts with partners: with whom, what was said, what is next"),
         Tr::tr("to keep what was agreed"),
         Tr::tr("names and words until the contact person is erased; the days stay"), held.touches},
        {Tr::tr("Papers of partners, as they came in"), Tr::tr("to keep what was agreed"),
         Tr::tr("until they are taken off the partner"), held.documents},
        {Tr::tr("The team: name, role, who logged what, guidelines read"),
         Tr::tr("to know who decided, and as the record of training"),
         Tr::tr("as long as they are in the team; who has left can be erased, and a label stays"),
         held.staff},
        {Tr::tr("That somebody was erased, or was there twice: the day, and hashes nobody can read"),
         Tr::tr("to erase them again when an older backup is restored"), Tr::tr("as long as the ledger"),
         held.erased + held.othersErased},
    };
    data.places = {
        Tr::tr("In the ledger: %1.").arg(ledger.location().text()),
        Tr::tr("In its backups, which hold a person who was erased until they are given up: some 9 months."),
        Tr::tr("In the register beside the backups, which says who was erased in hashes nobody can read."),
        Tr::tr("What was typed and not saved is kept on the computer it was typed on until it is saved or "
               "dropped."),
        Tr::tr("Nothing is sent anywhere by the program."),
    };
    return data;
}

} // namespace workflows
