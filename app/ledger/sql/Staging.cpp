// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/sql/Staging.h"

#include "ledger/sql/Digest.h"

#include <QCoreApplication>

#include <array>

namespace ledger::sql {

using base::Done;
using base::Result;

namespace {

constexpr QLatin1StringView ownColumns(
    "number bigint primary key, record_id bigint, reference text not null, content text not null, state "
    "smallint not null default 0, why text");
constexpr QLatin1StringView ownNames("number, reference, content");
constexpr int ownCount = 3;

struct Cause
{
    const char *code;
    const char *sentence;
};

constexpr std::array causes{
    Cause{"twice", QT_TRANSLATE_NOOP("ledger", "Another row has the same id and says something else.")},
    Cause{"unclear", QT_TRANSLATE_NOOP(
                         "ledger", "Several customers fit. Add the phone or the e-mail of the one meant.")},
    Cause{"unknown", QT_TRANSLATE_NOOP("ledger", "No such customer was ever sent elsewhere.")},
    Cause{"early", QT_TRANSLATE_NOOP("ledger", "This customer was not sent elsewhere before that day.")},
    Cause{"visit", QT_TRANSLATE_NOOP("ledger", "This customer has a visit on that day already.")},
};

QString sentenceOf(const QString &code)
{
    for (const Cause &cause : causes) {
        if (code == QLatin1StringView(cause.code))
            return QCoreApplication::translate("ledger", cause.sentence);
    }
    Q_UNREACHABLE();
}

QString selectFrom(const QStringList &columns, const char *as)
{
    QStringList selects;
    for (const QString &column : columns)
        selects.append(QStringLiteral("select %1 as %2 from staged_line where state = 0")
                           .arg(column, QLatin1StringView(as)));
    return selects.join(QLatin1StringView(" union "));
}

} // namespace

Staging::Staging(Ledger &ledger, const char *table, const char *columns, const char *columnNames, int count)
    : m_ledger(ledger)
    , m_session(ledger.session())
    , m_table(table)
    , m_columns(columns)
    , m_people(m_session)
    , m_names(ledger)
    , m_rows(m_session, QStringLiteral("staged_line (%1, %2)").arg(ownNames, QLatin1StringView(columnNames)),
             ownCount + count)
{}

Done Staging::begin()
{
    TRY(m_session.command(m_session.dialect().createTemporaryTable(
        QStringLiteral("staged_line (%1, %2)").arg(ownColumns, m_columns))));
    TRY(m_people.begin());
    return m_names.begin();
}

Done Staging::add(qint64 number, const QString &reference, const QString &content, const Values &own)
{
    const QString digested = digest(content);
    m_hasDerived = m_hasDerived || reference.isEmpty();
    return m_rows.add(values(number, reference.isEmpty() ? digested : reference, digested).addAll(own));
}

Done Staging::settleLines()
{
    TRY(m_rows.flush());
    return m_session.dialect().isSQLite() ? Done() : m_session.command(QStringLiteral("analyze staged_line"));
}

Done Staging::settleReferences(IntakeReport &report)
{
    TRY(settleLines());
    TRY(deriveReferences());
    TRY(setAsideRepeated());
    TRY(m_session.command(
        QStringLiteral("update staged_line set state = 1 where state = 0 and exists (select 1 "
                       "from %1 t where t.reference = staged_line.reference)")
            .arg(m_table)));
    TRY_ASSIGN(report.alreadyThere, count(QStringLiteral("l.state = 1")));
    return {};
}

Done Staging::deriveReferences()
{
    if (!m_hasDerived)
        return {};
    return m_session.command(QStringLiteral(
        "update staged_line set reference = staged_line.reference || '-' || cast(n.nth as text) from (select "
        "number, row_number() over (partition by content order by number) as nth from staged_line where "
        "reference = content) n where n.number = staged_line.number and n.nth > 1"));
}

Done Staging::setAsideRepeated()
{
    TRY(m_session.command(m_session.dialect().createTemporaryTable(
        QStringLiteral("staged_twice (reference text primary key, first bigint not null)"))));
    TRY(m_session.command(
        QStringLiteral("insert into staged_twice select reference, min(number) from staged_line group by "
                       "reference having count(*) > 1")));
    return m_session.command(QStringLiteral(
        "update staged_line set state = case when staged_line.content = f.content then 1 else 2 end, why = "
        "'twice' from staged_twice t join staged_line f on f.number = t.first where t.reference = "
        "staged_line.reference and staged_line.number > t.first"));
}

Done Staging::settlePeople(const QStringList &columns, StagedPeople::Missing missing, IntakeReport &report)
{
    TRY_ASSIGN(report.customers, m_people.resolve(selectFrom(columns, "person"), missing));
    if (report.customers > 0)
        m_session.note(Kind::Customer, What::Added);
    for (const QString &column : columns)
        TRY(refuse("unclear",
                   QStringLiteral("l.%1 in (select p.person from staged_person p where p.is_unclear = 1)")
                       .arg(column)));
    return {};
}

Done Staging::settleNames(const QStringList &columns, const QString &others, IntakeReport &report)
{
    QString used = selectFrom(columns, "token");
    if (!others.isEmpty())
        used += QLatin1StringView(" union ") + others;
    return m_names.settle(used, report);
}

Done Staging::refuse(const char *why, const QString &condition)
{
    return m_session.command(
        QStringLiteral("update staged_line as l set state = 2, why = '%1' where l.state = 0 and %2")
            .arg(QLatin1StringView(why), condition));
}

Done Staging::numberRecords()
{
    // On SQLite nobody else can add records meanwhile, so that lines are numbered on from the last one.
    if (m_session.dialect().isSQLite()) {
        TRY_ASSIGN(
            const auto last,
            m_session.number(
                QStringLiteral("select max(seq) from sqlite_sequence where name = '%1'").arg(m_table)));
        m_firstId = last.value_or(0);
        return {};
    }
    return m_session.command(
        QStringLiteral(
            "update staged_line set record_id = n.id from (select o.number, "
            "nextval(pg_get_serial_sequence('%1', 'id')) as id from (select number from staged_line "
            "where state = 0 order by number) o) n where n.number = staged_line.number")
            .arg(m_table));
}

QString Staging::recordId() const
{
    return m_session.dialect().isSQLite() ? QStringLiteral("(%1 + l.number)").arg(m_firstId)
                                          : QStringLiteral("l.record_id");
}

Done Staging::report(const Refused &refused)
{
    TRY_ASSIGN(auto row, m_session.run(QStringLiteral(
                             "select number, why from staged_line where state = 2 order by number")));
    while (row.next())
        TRY(refused(row.integer(0), sentenceOf(row.text(1))));
    return row.ended();
}

Result<qint64> Staging::count(const QString &condition)
{
    TRY_ASSIGN(const auto counted,
               m_session.number(QStringLiteral("select count(*) from staged_line l where ") + condition));
    return counted.value_or(0);
}

Done Staging::end()
{
    m_session.forgetPrepared();
    for (const char *table :
         {"staged_line", "staged_more", "staged_offer", "staged_profile", "staged_person", "staged_waiting",
          "staged_name", "staged_twice", "staged_visit", "staged_phone", "staged_candidate", "staged_settled",
          "staged_question", "staged_person_block", "staged_customer_block", "staged_crowd"})
        TRY(m_session.command(QStringLiteral("drop table if exists ") + QLatin1StringView(table)));
    return {};
}

} // namespace ledger::sql
