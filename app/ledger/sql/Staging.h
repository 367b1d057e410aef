// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/sql/StagedNames.h"
#include "ledger/sql/StagedPeople.h"

namespace ledger::sql {

/// What all intakes share: the temporary table staged_line with a row for each line (number, record_id,
/// reference, content, state, why and the columns of the kind), the people and the names. A state of 0 is a
/// new line, 1 one that is there already, 2 one that is refused because of `why`. Every value that is staged
/// costs time a hundred thousand times: what most lines lack or have in common is kept in tables of its own.
class Staging
{
public:
    /// `table`: where the records go; `columns`: of the kind, as in a "create table".
    Staging(Ledger &ledger, const char *table, const char *columns, const char *columnNames, int count);

    base::Done begin();
    /// `own`: the values of the kind's columns, in their order. An empty reference is made of the content.
    base::Done add(qint64 number, const QString &reference, const QString &content, const Values &own);
    /// Writes what is held back, gives references to lines that have none, and sets aside those that the
    /// ledger or the list itself has already.
    base::Done settleReferences(IntakeReport &report);
    /// The same, for a kind whose lines have no references.
    base::Done settleLines();
    /// Finds or creates the people of new lines named in `columns`; refuses lines of those that cannot be
    /// told from others.
    base::Done settlePeople(const QStringList &columns, StagedPeople::Missing missing, IntakeReport &report);
    /// Creates the missing names of new lines used in `columns` and in `others` (a select of tokens).
    base::Done settleNames(const QStringList &columns, const QString &others, IntakeReport &report);
    /// Refuses new lines for which the condition (on the alias l) holds.
    base::Done refuse(const char *why, const QString &condition);
    /// Makes numbers for the records to come; recordId() is the number of the line l.
    base::Done numberRecords();
    QString recordId() const;
    base::Done report(const Refused &refused);
    base::Result<qint64> count(const QString &condition);
    /// Drops the temporary tables.
    base::Done end();

    Ledger &ledger() { return m_ledger; }
    Session &session() { return m_session; }
    StagedPeople &people() { return m_people; }
    StagedNames &names() { return m_names; }

private:
    base::Done deriveReferences();
    base::Done setAsideRepeated();

    Ledger &m_ledger;
    Session &m_session;
    QLatin1StringView m_table;
    QLatin1StringView m_columns;
    StagedPeople m_people;
    StagedNames m_names;
    RowWriter m_rows;
    qint64 m_firstId = 0;
    bool m_hasDerived = false;
};

} // namespace ledger::sql
