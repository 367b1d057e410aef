// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ReturnCurve.h"

/// Weeks of remission of 21 children on 6-mercaptopurine and of 21 on placebo (Freireich and others 1963,
/// Blood 21:699).
inline domain::ReturnTimes mercaptopurine()
{
    return {{{6, 3, 1},
             {7, 1, 0},
             {9, 0, 1},
             {10, 1, 1},
             {11, 0, 1},
             {13, 1, 0},
             {16, 1, 0},
             {17, 0, 1},
             {19, 0, 1},
             {20, 0, 1},
             {22, 1, 0},
             {23, 1, 0},
             {25, 0, 1},
             {32, 0, 2},
             {34, 0, 1},
             {35, 0, 1}}};
}

inline domain::ReturnTimes placebo()
{
    return {{{1, 2, 0},
             {2, 2, 0},
             {3, 1, 0},
             {4, 2, 0},
             {5, 2, 0},
             {8, 4, 0},
             {11, 2, 0},
             {12, 2, 0},
             {15, 1, 0},
             {17, 1, 0},
             {22, 1, 0},
             {23, 1, 0}}};
}
