// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Guideline.h"
#include "ui/theme/Tokens.h"

namespace ui {

inline Tone toneOf(domain::Grant grant)
{
    switch (grant) {
    case domain::Grant::PreApproved:
        return Tone::Ok;
    case domain::Grant::AskManager:
        return Tone::Warn;
    case domain::Grant::Never:
        break;
    }
    return Tone::Bad;
}

} // namespace ui
