// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Location.h"

namespace {

void demand(bool holds)
{
    if (!holds)
        __builtin_trap();
}

} // namespace

/// Names and addresses of ledgers: what is read is written, without its password, so that it is read the
/// same.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text =
        QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (text.contains(QChar(u'\0')))
        return 0; // the system passes none on
    for (const QString &address : {text, QStringLiteral("postgresql://") + text}) {
        const auto location = ledger::Location::fromText(address);
        if (!location)
            continue;
        const auto again = ledger::Location::fromText(location->text());
        demand(again.has_value());
        demand(again->kind() == location->kind() && again->path() == location->path());
        demand(again->host() == location->host() && again->port() == location->port());
        demand(again->user() == location->user() && again->database() == location->database());
        demand(again->password().isEmpty() && again->caption() == location->caption());
    }
    return 0;
}
