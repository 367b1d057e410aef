// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace domain {

/// A day from which something was done differently: before and after it are worth comparing.
struct TurningPoint
{
    enum class What { Guideline, Agreement };

    QDate on;
    What what = What::Guideline;
    QString name;    ///< of the guideline as it reads since then, or of the partner
    int version = 0; ///< of the guideline, from 1; 0 for an agreement

    bool operator==(const TurningPoint &) const = default;
};

} // namespace domain
