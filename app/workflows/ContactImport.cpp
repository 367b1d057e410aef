// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/ContactImport.h"

#include "base/Fold.h"
#include "domain/Reach.h"
#include "exchange/Phone.h"
#include "ledger/Competitors.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <memory>

namespace workflows {

using base::Result;
using domain::Competitor;
using domain::Contact;
using exchange::ContactCard;

namespace {

/// With and without the country's prefix it is one number.
struct PhoneKey
{
    QString country;

    QString operator()(const QString &phone) const { return exchange::readPhone(phone, country).key; }
};

QString keyOfMail(const QString &mail)
{
    return base::fold(mail);
}

template <class Key>
bool shareOne(const QStringList &some, const QStringList &others, const Key &key)
{
    return std::ranges::any_of(some, [&](const QString &one) {
        return std::ranges::any_of(others, [&](const QString &other) { return key(one) == key(other); });
    });
}

bool isReachedAlike(const Contact &contact, const ContactCard &card, const PhoneKey &byPhone)
{
    return shareOne(contact.emails, card.emails, keyOfMail) || shareOne(contact.phones, card.phones, byPhone);
}

/// Competitors found by their names.
class Book
{
public:
    explicit Book(const QList<Competitor> &firms) : m_firms(firms)
    {
        for (qsizetype i = 0; i < m_firms.size(); ++i)
            m_byName.insert(base::fold(m_firms.at(i).name), i);
    }

    Competitor *named(const QString &name)
    {
        const auto found = m_byName.constFind(base::fold(name));
        return name.isEmpty() || found == m_byName.cend() ? nullptr : &m_firms[*found];
    }
    void add(const Competitor &firm)
    {
        m_byName.insert(base::fold(firm.name), m_firms.size());
        m_firms.append(firm);
    }
    QList<Competitor> taken() { return std::move(m_firms); }

private:
    QList<Competitor> m_firms;
    QHash<QString, qsizetype> m_byName;
};

/// Whose phone or e-mail it is.
QHash<QString, QString> firmsByReach(const QList<Competitor> &firms, const PhoneKey &byPhone)
{
    QHash<QString, QString> byReach;
    for (const Competitor &firm : firms) {
        for (const Contact &contact : firm.contacts) {
            for (const QString &phone : contact.phones)
                byReach.insert(byPhone(phone), firm.name);
            for (const QString &mail : contact.emails)
                byReach.insert(keyOfMail(mail), firm.name);
        }
    }
    return byReach;
}

QString firmReachedAlike(const QHash<QString, QString> &byReach, const ContactCard &card,
                         const PhoneKey &byPhone)
{
    for (const QString &mail : card.emails) {
        if (const QString firm = byReach.value(keyOfMail(mail)); !firm.isEmpty())
            return firm;
    }
    for (const QString &phone : card.phones) {
        if (const QString firm = byReach.value(byPhone(phone)); !firm.isEmpty())
            return firm;
    }
    return {};
}

/// The person on the card among those of the firm: of that name; else one who can be reached alike, when one
/// of the two has no name.
Contact *personOf(Competitor &firm, const ContactCard &card, const PhoneKey &byPhone)
{
    const QString key = base::fold(card.person);
    for (Contact &contact : firm.contacts) {
        if (base::fold(contact.name) == key)
            return &contact;
    }
    for (Contact &contact : firm.contacts) {
        if ((key.isEmpty() || contact.name.isEmpty()) && isReachedAlike(contact, card, byPhone))
            return &contact;
    }
    return nullptr;
}

template <class Key>
void addLacking(QStringList &all, const QStringList &more, const Key &key)
{
    for (const QString &each : more) {
        if (!shareOne(all, {each}, key))
            all.append(each);
    }
}

void fillIn(QString &field, const QString &text)
{
    if (field.isEmpty())
        field = text;
}

/// Takes the card in; true when it is a person nobody knew.
bool join(Competitor &firm, const ContactCard &card, const PhoneKey &byPhone)
{
    fillIn(firm.website, card.website);
    fillIn(firm.address, card.address);
    fillIn(firm.note, card.note);
    if (card.person.isEmpty() && card.phones.isEmpty() && card.emails.isEmpty())
        return false;
    Contact *person = personOf(firm, card, byPhone);
    const bool isNew = person == nullptr;
    if (isNew) {
        firm.contacts.append(Contact());
        person = &firm.contacts.last();
        person->isPreferred = firm.contacts.size() == 1;
    }
    fillIn(person->name, card.person);
    fillIn(person->role, card.role);
    addLacking(person->phones, card.phones, byPhone);
    addLacking(person->emails, card.emails, keyOfMail);
    return isNew;
}

ContactOutcome outcomeOf(const ContactRow &row, Book &book, const PhoneKey &byPhone)
{
    if (row.firm.isEmpty())
        return ContactOutcome::NoFirm;
    if (row.isLeftOut)
        return ContactOutcome::LeftOut;
    Competitor *firm = book.named(row.firm);
    if (!firm) {
        Competitor made;
        made.name = row.firm;
        join(made, row.card, byPhone);
        book.add(made);
        return ContactOutcome::NewCompetitor;
    }
    const Competitor before = *firm;
    firm->retiredOn = QDate();
    if (join(*firm, row.card, byPhone))
        return ContactOutcome::NewContact;
    return *firm == before ? ContactOutcome::AlreadyThere : ContactOutcome::Changed;
}

/// One firm as it was and as it will be.
struct Saved
{
    Competitor before;
    Competitor after;
    bool isNew = false;
};

/// A new one goes again, unless something else hangs on it by now: then it is retired.
base::Done takeBack(ledger::Competitors &competitors, const Saved &each, QDate today)
{
    if (!each.isNew)
        return competitors.save(each.before);
    TRY_ASSIGN(auto firm, competitors.byId(each.after.id));
    if (!firm)
        return {};
    TRY_ASSIGN(const bool isUsed, competitors.isUsed(firm->id));
    if (!isUsed)
        return competitors.remove(firm->id);
    firm->retiredOn = today;
    return competitors.save(*firm);
}

/// One that was removed gets another number.
base::Done makeAgain(ledger::Competitors &competitors, Saved &each)
{
    TRY_ASSIGN(const auto firm, competitors.byId(each.after.id));
    if (firm)
        return competitors.save(each.after);
    TRY_ASSIGN(each.after.id, competitors.add(each.after));
    return {};
}

/// All of them or none.
template <class Do>
std::function<base::Done()> withAll(ledger::Ledger &ledger, const std::shared_ptr<QList<Saved>> &all, Do doIt)
{
    return [&ledger, all, doIt]() -> base::Done {
        return ledger.transact([&]() -> base::Done {
            ledger::Competitors competitors(ledger);
            for (Saved &each : *all)
                TRY(doIt(competitors, each));
            return {};
        });
    };
}

} // namespace

Result<ContactImport> ContactImport::plan(ledger::Ledger &ledger, const QList<ContactCard> &cards)
{
    ContactImport import;
    TRY_ASSIGN(import.m_known, ledger::Competitors(ledger).all(ledger::Retired::With));
    import.m_country = exchange::phoneCountry(ledger.business().country);
    const PhoneKey byPhone{import.m_country};
    Book known(import.m_known);
    const QHash<QString, QString> byReach = firmsByReach(import.m_known, byPhone);
    for (const ContactCard &card : cards) {
        const Competitor *firm = known.named(card.organisation);
        if (!firm)
            firm = known.named(firmReachedAlike(byReach, card, byPhone));
        ContactRow row;
        row.card = card;
        for (QString &phone : row.card.phones)
            phone = exchange::readPhone(phone, import.m_country).written;
        row.firm = firm ? firm->name : card.organisation;
        row.isLeftOut = firm && firm->isRetired();
        import.m_rows.append(row);
    }
    import.settle();
    return import;
}

QStringList ContactImport::knownFirms() const
{
    QStringList names;
    for (const Competitor &each : m_known) {
        if (!each.isRetired())
            names.append(each.name);
    }
    return names;
}

QStringList ContactImport::doubtful() const
{
    const auto said = [](const char *sentence, const QString &text, const ContactRow &row) {
        const QString whose = row.card.person.isEmpty() ? row.card.organisation : row.card.person;
        return QCoreApplication::translate("workflows", sentence).arg(text.left(80), whose.left(80));
    };
    QStringList sentences;
    for (const ContactRow &row : m_rows) {
        for (const QString &phone : row.card.phones) {
            if (exchange::readPhone(phone, m_country).kind == exchange::Phone::Kind::None)
                sentences.append(
                    said(QT_TRANSLATE_NOOP("workflows", "“%1” of %2 is no phone number; it would "
                                                        "be kept as it is written."),
                         phone, row));
        }
        for (const QString &email : row.card.emails) {
            if (!domain::isEmail(email))
                sentences.append(
                    said(QT_TRANSLATE_NOOP("workflows", "“%1” of %2 is no e-mail address; it would "
                                                        "be kept as it is written."),
                         email, row));
        }
    }
    return sentences;
}

void ContactImport::setLeftOut(qsizetype row, bool isLeftOut)
{
    m_rows[row].isLeftOut = isLeftOut;
    settle();
}

void ContactImport::setFirm(qsizetype row, const QString &firm)
{
    Book book(m_known);
    const Competitor *known = book.named(firm.trimmed());
    m_rows[row].firm = known ? known->name : firm.trimmed();
    m_rows[row].isLeftOut = false;
    settle();
}

void ContactImport::settle()
{
    Book book(m_known);
    for (ContactRow &row : m_rows)
        row.outcome = outcomeOf(row, book, {m_country});
    m_after = book.taken();
}

qsizetype ContactImport::changes() const
{
    return std::ranges::count_if(m_rows, [](const ContactRow &row) {
        return row.outcome == ContactOutcome::NewCompetitor || row.outcome == ContactOutcome::NewContact
               || row.outcome == ContactOutcome::Changed;
    });
}

Result<Undoable> ContactImport::take(ledger::Ledger &ledger) const
{
    const QDate today = ledger.clock().today();
    TRY_ASSIGN(
        const QList<Saved> saved, inOneTransaction(ledger, [&]() -> Result<QList<Saved>> {
            ledger::Competitors competitors(ledger);
            TRY_ASSIGN(const auto now, competitors.all(ledger::Retired::With));
            if (now != m_known)
                TRY(refused("contacts.changed",
                            QT_TRANSLATE_NOOP("workflows", "Competitors were changed meanwhile. Choose "
                                                           "the file again to see what would happen "
                                                           "now.")));
            QList<Saved> made;
            for (qsizetype i = 0; i < m_after.size(); ++i) {
                Saved each{{}, m_after.at(i), i >= m_known.size()};
                if (each.isNew) {
                    TRY_ASSIGN(each.after.id, competitors.add(each.after));
                    TRY_ASSIGN(const auto added, competitors.byId(each.after.id));
                    each.after = *added;
                } else if (m_known.at(i) != each.after) {
                    each.before = m_known.at(i);
                    TRY(competitors.save(each.after));
                } else {
                    continue;
                }
                made.append(each);
            }
            return made;
        }));
    const auto all = std::make_shared<QList<Saved>>(saved);
    return Undoable{
        said(QT_TRANSLATE_N_NOOP("workflows", "%n contact(s) imported"), static_cast<int>(changes())),
        withAll(ledger, all,
                [today](ledger::Competitors &competitors, Saved &each) {
                    return takeBack(competitors, each, today);
                }),
        withAll(ledger, all, makeAgain)};
}

} // namespace workflows
