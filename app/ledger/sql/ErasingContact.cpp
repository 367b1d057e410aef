// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Fold.h"
#include "ledger/sql/Erasing.h"
#include "ledger/sql/ErasureRegister.h"
#include "ledger/sql/Mentions.h"
#include "ledger/sql/Names.h"
#include "ledger/sql/Reach.h"
#include "ledger/sql/Session.h"

#include <algorithm>

namespace ledger::sql {

using base::Done;
using base::Result;
using domain::CompetitorId;
using domain::ContactId;
using domain::PersonKind;

namespace {

struct Person
{
    ContactId id;
    CompetitorId partner;
    Called called;
    /// Names that are not theirs alone: of the partner, and of the others there.
    QStringList others;
    QStringList keys; ///< by which they are known in an older copy; the first tells them from others
};

QStringList keysOf(const Person &person)
{
    const QString name = keyOf(person.called.name);
    QStringList keys{QStringLiteral("contact %1 ").arg(person.partner.value()) + name};
    // The same at a partner that was merged into another one.
    for (const QString &phone : person.called.phones)
        keys.append(QLatin1StringView("contact reach ") + reachKey(domain::ReachKind::Phone, phone)
                    + QLatin1Char(' ') + name);
    for (const QString &email : person.called.emails)
        keys.append(QLatin1StringView("contact reach ") + reachKey(domain::ReachKind::Email, email)
                    + QLatin1Char(' ') + name);
    return keys;
}

/// By which a form that is still open names them; others may be called the same.
QStringList alsoKnownAs(const Person &person)
{
    QStringList keys{keyOfName(person.called.name)};
    for (const QString &phone : person.called.phones)
        keys.append(keyOfReach(reachKey(domain::ReachKind::Phone, phone)));
    for (const QString &email : person.called.emails)
        keys.append(keyOfReach(reachKey(domain::ReachKind::Email, email)));
    return keys;
}

/// Of everybody, or of one: `where` begins with a blank.
Result<QList<Person>> people(Session &session, const QString &where, const Values &bound)
{
    TRY_ASSIGN(auto row, session.run(QStringLiteral("select id, competitor_id, name from contact") + where
                                         + QStringLiteral(" order by id"),
                                     bound));
    QList<Person> all;
    while (row.next())
        all.append({row.id<ContactId>(0), row.id<CompetitorId>(1), {row.text(2), {}, {}}, {}, {}});
    TRY(row.ended());
    TRY_ASSIGN(const auto reach, readReach(session, ReachOf::Contacts, 0));
    for (Person &person : all) {
        const Reach own = reach.value(person.id.value());
        person.called.phones = own.phones;
        person.called.emails = own.emails;
        person.keys = keysOf(person);
    }
    return all;
}

Result<std::optional<Person>> personOf(Session &session, ContactId id)
{
    TRY_ASSIGN(auto found, people(session, QStringLiteral(" where id = ?"), values(id)));
    if (found.isEmpty())
        return std::nullopt;
    Person person = found.takeFirst();
    TRY_ASSIGN(auto row,
               session.run(QStringLiteral("select name from competitor where id = ? union all select name "
                                          "from contact where competitor_id = ? and id <> ?"),
                           values(person.partner, person.partner, id)));
    while (row.next())
        person.others.append(row.text(0));
    TRY(row.ended());
    return person;
}

Mentions everywhereOf(const Person &person)
{
    Mentions mentions;
    mentions.add(person.called);
    return mentions;
}

/// Talks in which they were named as the one talked with.
Result<QList<qint64>> touchesWith(Session &session, const Person &person)
{
    QList<qint64> found;
    const QString key = keyOf(person.called.name);
    TRY_ASSIGN(auto row, session.run(QStringLiteral("select id, person from touch where competitor_id = ? "
                                                    "and person <> ''"),
                                     values(person.partner)));
    while (row.next()) {
        if (!key.isEmpty() && keyOf(row.text(1)) == key)
            found.append(row.integer(0));
    }
    TRY(row.ended());
    return found;
}

} // namespace

Done erasePerson(Session &session, ContactId id, const QDateTime &at)
{
    TRY_ASSIGN(const auto person, personOf(session, id));
    if (!person)
        return {};
    TRY_ASSIGN(const Hashing hashing, Hashing::of(session));
    const QStringList keys = person->keys + alsoKnownAs(*person);
    TRY(keepErasure(session, {hashing.ofLedger(), 0, hashing.of(keys), at, PersonKind::Contact}));
    TRY_ASSIGN(const auto touches, touchesWith(session, *person));
    for (const qint64 touch : touches)
        // What is still to be done stays to be done; only the name is taken out of it below.
        TRY(session.run(
            QStringLiteral("update touch set person = '', summary = '', next_step = case when next_on is not "
                           "null and next_done_on is null and in_error = 0 then next_step else '' end where "
                           "id = ?"),
            values(touch)));
    TRY(writeReach(session, ReachOf::Contacts, id.value(), {}));
    TRY(session.run(QStringLiteral("delete from contact where id = ?"), values(id)));
    TRY(eraseMentions(session, everywhereOf(*person)));
    Mentions near;
    near.addEachWord(person->called.name, person->others);
    TRY(eraseMentions(session, near, person->partner));
    session.note(Kind::Competitor, What::Edited, person->partner.value());
    for (const Kind kind : {Kind::Touch, Kind::SendAway, Kind::ReferralIn, Kind::Strength, Kind::Customer})
        session.note(kind, What::Edited);
    return {};
}

Result<ErasureEffect> effectOfErasing(Session &session, ContactId id)
{
    ErasureEffect effect;
    effect.kind = PersonKind::Contact;
    TRY_ASSIGN(const auto person, personOf(session, id));
    if (!person)
        return effect;
    effect.caption = !person->called.name.isEmpty()
                         ? person->called.name
                         : (person->called.phones + person->called.emails).value(0);
    TRY_ASSIGN(const auto touches, touchesWith(session, *person));
    effect.touches = touches.size();
    TRY_ASSIGN(effect.mentions, countMentions(session, everywhereOf(*person)));
    return effect;
}

Result<int> eraseContactsAgain(Session &session, const ErasureEntry &entry)
{
    TRY_ASSIGN(const Hashing hashing, Hashing::of(session));
    TRY_ASSIGN(const auto all, people(session, QString(), Values()));
    int erased = 0;
    for (const Person &person : all) {
        // Where there is no name, the first key is that of all who have none.
        const bool isNamed = !keyOf(person.called.name).isEmpty();
        const QStringList proofs = hashing.of(isNamed ? person.keys : person.keys.sliced(1));
        if (std::ranges::none_of(proofs, [&](const QString &proof) { return entry.proofs.contains(proof); }))
            continue;
        TRY(erasePerson(session, person.id, entry.at));
        ++erased;
    }
    return erased;
}

} // namespace ledger::sql
