// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Intake.h"
#include "ledger/sql/Session.h"

#include <QHash>

#include <array>
#include <vector>

namespace ledger::sql {

/// The needs, partners, reasons and staff that staged lines name. Each different name gets a small number
/// while lines come in; those that are needed in the end are created, and the temporary table staged_name
/// (token, id, level, name) says what each number stands for. Kept in memory: a business has few of them.
class StagedNames
{
public:
    enum class Of { Need, Partner, Reason, Staff };

    explicit StagedNames(Ledger &ledger) : m_ledger(ledger) {}

    /// Makes the table and learns what is in the ledger, the retired ones too.
    base::Done begin();
    /// Nothing for a blank name.
    std::optional<qint64> token(Of kind, const QString &name);
    /// What a send-away for this reason is for.
    domain::Motive motiveOf(std::optional<qint64> reason) const;
    /// Creates those among `used` (a select of tokens) that the ledger lacks, fills the table and notes in
    /// the report what was created.
    base::Done settle(const QString &used, IntakeReport &report);

private:
    struct Name
    {
        Of kind;
        QString text;
        qint64 id = 0; ///< 0: not in the ledger
        domain::Motive motive = domain::Motive::Customer;
        domain::MaybeLevel ourLevel = {};
    };

    qint64 learn(Name name, const QString &key);
    base::Done learnNeeds();
    base::Done learnReasons();
    base::Done learnPlain(Of kind, const char *table);
    base::Done create(Name &name, IntakeReport &report);

    Ledger &m_ledger;
    std::vector<Name> m_names; ///< by token - 1
    std::array<QHash<QString, qint64>, 4> m_tokens;
    std::optional<domain::CategoryId> m_category;
};

} // namespace ledger::sql
