// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/PartnerFile.h"

namespace {

void demand(bool holds)
{
    if (!holds)
        __builtin_trap();
}

} // namespace

/// A partner's file: refused with a sentence, or read, and then written and read again as the same.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto read = exchange::readPartnerFile(bytes);
    if (!read) {
        demand(!read.error().sentence.isEmpty());
        return 0;
    }
    const QByteArray written = toPartnerFile(*read);
    if (written.size() <= exchange::MostBytesInPartnerFile)
        demand(exchange::readPartnerFile(written) == *read);
    return 0;
}
