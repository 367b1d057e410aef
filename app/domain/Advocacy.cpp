// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Advocacy.h"

namespace domain {

std::optional<Stance> stanceOf(int answer)
{
    if (answer < 0 || answer > 10)
        return std::nullopt;
    if (answer >= 9)
        return Stance::Promoter;
    return answer >= 7 ? Stance::Passive : Stance::Detractor;
}

} // namespace domain
