// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Touch.h"

namespace domain {

template <>
std::span<const Coded<Channel>> allOf()
{
    static constexpr Coded<Channel> all[]{
        {Channel::Visit, "visit", QT_TRANSLATE_NOOP("domain", "visit")},
        {Channel::Phone, "phone", QT_TRANSLATE_NOOP("domain", "phone call")},
        {Channel::EMail, "e_mail", QT_TRANSLATE_NOOP("domain", "e-mail")},
        {Channel::Letter, "letter", QT_TRANSLATE_NOOP("domain", "letter")},
        {Channel::Message, "message", QT_TRANSLATE_NOOP("domain", "message")},
        {Channel::Event, "event", QT_TRANSLATE_NOOP("domain", "met at an event")},
    };
    return all;
}

} // namespace domain
