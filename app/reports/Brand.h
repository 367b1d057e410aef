// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Business.h"
#include "domain/Letterhead.h"

#include <QImage>
#include <QString>

namespace reports {

/// What makes a document the business's own.
struct Brand
{
    QImage logo = {};         ///< at the head; null: none
    QString closing = {};     ///< what ends it; may be empty
    QString addressLine = {}; ///< below the closing words
};

/// With the letterhead of a business. Its address stands where there is something to close with.
Brand brandOf(const domain::Business &business, const domain::Letterhead &letterhead);

/// The picture in a file of PNG, JPEG, SVG or what else can be read, as it is kept in the ledger: a PNG on
/// white, no larger than it is ever printed. Fails with "logo.unreadable" and a sentence that names the file.
base::Result<QByteArray> readLogo(const QString &path);

} // namespace reports
