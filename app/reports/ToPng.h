// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "reports/Document.h"

#include <QByteArray>

namespace reports {

/// A page, numbered from 0, as a picture of 150 dots an inch on white. Painted in the thread of the windows.
/// Fails with "font.missing" and with "picture.failed".
base::Result<QByteArray> toPng(const Document &document, int page);

/// What the pictures of a document are called: "2026-10.png", or "2026-10-01.png" and so on for several
/// pages.
QStringList pictureNames(const QString &stem, int pageCount);

} // namespace reports
