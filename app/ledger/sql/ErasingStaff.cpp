// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/sql/Erasing.h"
#include "ledger/sql/ErasureRegister.h"
#include "ledger/sql/Mentions.h"
#include "ledger/sql/Names.h"
#include "ledger/sql/Session.h"

#include <QCoreApplication>

namespace ledger::sql {

using base::Done;
using base::Result;
using domain::PersonKind;
using domain::StaffId;

namespace {

struct Person
{
    StaffId id;
    QString name;
    QString key;
};

/// Where the name of one of the team stands by itself, to say who it was.
struct Signature
{
    const char *table;
    const char *column;
};

constexpr Signature signatures[]{
    {"status_change", "staff"},         {"send_away", "approved_by"}, {"strength", "assessed_by"},
    {"strength_change", "assessed_by"}, {"incident", "witness"},
};

Result<QList<Person>> people(Session &session, const QString &where, const Values &bound)
{
    TRY_ASSIGN(auto row, session.run(QStringLiteral("select id, name, name_key from staff") + where, bound));
    QList<Person> all;
    while (row.next())
        all.append({row.id<StaffId>(0), row.text(1), row.text(2)});
    TRY(row.ended());
    return all;
}

QString hashedKey(const Person &person)
{
    return QStringLiteral("staff %1 ").arg(person.id.value()) + person.key;
}

/// One that nobody is called.
Result<QString> freeLabel(Session &session, StaffId id)
{
    for (qint64 number = id.value();; ++number) {
        const QString label =
            QCoreApplication::translate("ledger", "Former colleague %1").arg(QString::number(number));
        TRY_ASSIGN(const auto taken, idNamed(session, "staff", label));
        if (!taken || *taken == id.value())
            return label;
    }
}

Done changeSignatures(Session &session, const Person &person, const QString &label)
{
    for (const Signature &signature : signatures) {
        const QLatin1StringView table(signature.table);
        const QLatin1StringView column(signature.column);
        QStringList spellings;
        {
            TRY_ASSIGN(
                auto row,
                session.run(QStringLiteral("select distinct %1 from %2 where %1 <> ''").arg(column, table)));
            while (row.next()) {
                if (keyOf(row.text(0)) == person.key)
                    spellings.append(row.text(0));
            }
            TRY(row.ended());
        }
        for (const QString &spelling : spellings)
            TRY(session.run(QStringLiteral("update %1 set %2 = ? where %2 = ?").arg(table, column),
                            values(label, spelling)));
    }
    return {};
}

Mentions mentionsOf(const Person &person)
{
    Mentions mentions;
    mentions.add(Called{person.name, {}, {}});
    return mentions;
}

} // namespace

Done erasePerson(Session &session, StaffId id, const QDateTime &at)
{
    TRY_ASSIGN(const auto found, people(session, QStringLiteral(" where id = ?"), values(id)));
    if (found.isEmpty())
        return {};
    const Person &person = found.constFirst();
    TRY_ASSIGN(const QString label, freeLabel(session, id));
    if (person.name == label)
        return {};
    TRY_ASSIGN(const Hashing hashing, Hashing::of(session));
    TRY(keepErasure(session, {hashing.ofLedger(),
                              0,
                              {hashing.of(hashedKey(person)), hashing.of(keyOfName(person.name))},
                              at,
                              PersonKind::Staff}));
    TRY(changeSignatures(session, person, label));
    TRY(session.run(
        QStringLiteral("update staff set name = ?, name_key = ?, retired_on = coalesce(retired_on, "
                       "?) where id = ?"),
        values(label, keyOf(label), at.date(), id)));
    TRY(eraseMentions(session, mentionsOf(person)));
    session.note(Kind::Staff, What::Edited, id.value());
    for (const Kind kind :
         {Kind::SendAway, Kind::ReferralIn, Kind::ReturnVisit, Kind::Advocacy, Kind::FitCheck, Kind::Conduct,
          Kind::Touch, Kind::Strength, Kind::Competitor, Kind::Customer, Kind::Guideline})
        session.note(kind, What::Edited);
    return {};
}

Result<ErasureEffect> effectOfErasing(Session &session, StaffId id)
{
    ErasureEffect effect;
    effect.kind = PersonKind::Staff;
    TRY_ASSIGN(const auto found, people(session, QStringLiteral(" where id = ?"), values(id)));
    if (found.isEmpty())
        return effect;
    effect.caption = found.constFirst().name;
    const std::pair<const char *, qint64 *> counted[]{{"send_away where staff_id", &effect.sendAways},
                                                      {"referral_in where staff_id", &effect.referralsIn},
                                                      {"return_visit where staff_id", &effect.returnVisits},
                                                      {"advocacy where staff_id", &effect.wordsOfMouth},
                                                      {"fit_check where staff_id", &effect.fitChecks},
                                                      {"incident where recorded_by", &effect.incidents},
                                                      {"touch where staff_id", &effect.touches}};
    for (const auto &[from, count] : counted) {
        TRY_ASSIGN(const auto number,
                   session.number(QStringLiteral("select count(*) from %1 = ?").arg(QLatin1StringView(from)),
                                  values(id)));
        *count = number.value_or(0);
    }
    TRY_ASSIGN(effect.mentions, countMentions(session, mentionsOf(found.constFirst())));
    return effect;
}

Result<int> eraseStaffAgain(Session &session, const ErasureEntry &entry)
{
    TRY_ASSIGN(const Hashing hashing, Hashing::of(session));
    TRY_ASSIGN(const auto all, people(session, QString(), Values()));
    int erased = 0;
    for (const Person &person : all) {
        if (!entry.proofs.contains(hashing.of(hashedKey(person))))
            continue;
        TRY(erasePerson(session, person.id, entry.at));
        ++erased;
    }
    return erased;
}

} // namespace ledger::sql
