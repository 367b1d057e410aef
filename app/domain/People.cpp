// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/People.h"

namespace domain {

QString Customer::caption() const
{
    if (!name.isEmpty())
        return name;
    if (!reference.isEmpty())
        return reference;
    return phones.value(0, emails.value(0));
}

} // namespace domain
