// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/People.h"
#include "workflows/demo/Dice.h"

namespace workflows::demo {

/// Invents customers from the lists of names in the resources, and what is noted about them.
class People
{
public:
    People();

    /// The next customer: a name, most with a phone, some with an e-mail, half of them with consent.
    domain::Customer invent(Dice &dice, QDate on);
    const QString &note(Dice &dice) const { return m_notes.at(dice.below(m_notes.size())); }

private:
    QStringList m_given;
    QStringList m_family;
    QStringList m_notes;
    int m_count = 0;
};

} // namespace workflows::demo
