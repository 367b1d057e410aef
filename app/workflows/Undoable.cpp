// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/Undoable.h"

#include <QCoreApplication>

namespace workflows {

QString said(const char *text, int n)
{
    return QCoreApplication::translate("workflows", text, nullptr, n);
}

base::Done refused(const char *code, const char *sentence)
{
    return base::failure(QLatin1StringView(code), said(sentence));
}

std::function<base::Done()> together(ledger::Ledger &ledger, const QList<std::function<base::Done()>> &steps)
{
    return [&ledger, steps] {
        return ledger.transact([&]() -> base::Done {
            for (const auto &step : steps)
                TRY(step());
            return {};
        });
    };
}

} // namespace workflows
