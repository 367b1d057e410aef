// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/sql/KeyColumns.h"

#include "base/Fold.h"
#include "domain/Words.h"
#include "ledger/sql/Names.h"
#include "ledger/sql/Reach.h"

namespace ledger::sql {

std::span<const KeyColumn> keyColumns()
{
    static constexpr KeyColumn all[]{
        {"category", "name", "name_key"},
        {"competency", "name", "name_key"},
        {"reason", "name", "name_key"},
        {"staff", "name", "name_key"},
        {"competitor", "name", "name_key"},
        {"unacceptable_action", "name", "name_key"},
        {"letter_template", "name", "name_key"},
        {"customer", "name", "name_key"},
        {"customer", "reference", "reference_key", KeyColumn::Of::Reference},
        {"reach", "value", "value_key", KeyColumn::Of::Reach},
        {"send_away", "note", "note_key"},
        {"send_away", "told", "told_key"},
        {"referral_in", "note", "note_key"},
        {"return_visit", "note", "note_key"},
        {"advocacy", "site", "site_key"},
        {"advocacy", "note", "note_key"},
    };
    return all;
}

QString expectedKey(const KeyColumn &column, const QString &text, const QString &kind)
{
    switch (column.of) {
    case KeyColumn::Of::Reference:
        return base::fold(text);
    case KeyColumn::Of::Reach:
        return reachKey(domain::fromCode<domain::ReachKind>(kind).value_or(domain::ReachKind::Email), text);
    case KeyColumn::Of::Name:
        break;
    }
    return keyOf(text);
}

} // namespace ledger::sql
