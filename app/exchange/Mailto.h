// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QString>
#include <QUrl>

namespace exchange {

/// A mailto address that opens a draft in whatever program the person writes e-mails with (RFC 6068): all but
/// unreserved characters percent-encoded as UTF-8, line breaks as CR LF. No text can add a header or a
/// recipient. The address may be empty: then it is filled in there. "mail.address" for one that is none;
/// "mail.long" when the draft would be longer than programs take from each other.
base::Result<QUrl> mailtoDraft(const QString &address, const QString &subject, const QString &body);

/// One address of one person: something before and behind a single @, without blanks, control characters and
/// what separates addresses.
bool isMailAddress(const QString &typed);

} // namespace exchange
