// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/PersonKind.h"

namespace domain {

template <>
std::span<const Coded<PersonKind>> allOf()
{
    static constexpr Coded<PersonKind> all[]{
        {PersonKind::Customer, "customer", QT_TRANSLATE_NOOP("domain", "customer")},
        {PersonKind::Contact, "contact", QT_TRANSLATE_NOOP("domain", "contact person")},
        {PersonKind::Staff, "staff", QT_TRANSLATE_NOOP("domain", "staff")},
    };
    return all;
}

} // namespace domain
