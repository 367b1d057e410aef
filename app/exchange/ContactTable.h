// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "exchange/ContactCard.h"

namespace exchange {

/// Reads the CSV that Google contacts and Outlook (English and German) export, by the names of their columns.
/// Fax numbers are passed over. Errors: those of CsvReader, and "contacts.columns" when it is another table.
base::Result<ReadContacts> readContactTable(const QString &path);

/// Reads contact cards (.vcf) or such a table, whichever the file holds. The errors of both, and "file.read".
base::Result<ReadContacts> readContacts(const QString &path);

} // namespace exchange
