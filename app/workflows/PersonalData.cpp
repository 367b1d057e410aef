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
    const QString asLongAs = Tr::tr("as long as they are in the team or the firm is a partner");
    domain::PersonalData data{ledger.business(), ledger.clock().today(), {},         {}, held.mayKeep,
                              held.mayContact,   held.withoutConsent,    held.erased};
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
         Tr::tr("so that a customer can ask for somebody by name"), asLongAs, held.contacts},
        {Tr::tr("The team: name, role, who logged what, guidelines read"),
         Tr::tr("to know who decided, and as the record of training"), asLongAs, held.staff},
    };
    data.places = {
        Tr::tr("In the ledger: %1.").arg(ledger.location().text()),
        Tr::tr("In its backups, which hold a person who was erased until they are given up: some 9 months."),
        Tr::tr("What was typed and not saved is kept on the computer it was typed on until it is saved or "
               "dropped."),
        Tr::tr("Nothing is sent anywhere by the program."),
    };
    return data;
}

} // namespace workflows
