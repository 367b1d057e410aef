// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Money.h"

#include <QLocale>

/// Amounts as people type them: what is read has to be written and read again as the same amount.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text =
        QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QLocale locale(QLocale::German);
    const domain::MaybeMoney amount = domain::moneyFromText(text, domain::Currency::euro(), locale);
    if (amount
        && domain::moneyFromText(domain::moneyText(*amount, locale), amount->currency(), locale) != amount)
        __builtin_trap();
    return 0;
}
