// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace domain {

/// What stands on reports beside the name of the business.
struct Letterhead
{
    QByteArray logo;      ///< a PNG, for the head; may be empty
    QString closingWords; ///< end a report; may be empty

    bool operator==(const Letterhead &) const = default;
};

} // namespace domain
