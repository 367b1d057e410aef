// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/PageContext.h"

#include <QCoreApplication>

namespace ui {

/// The record, to open its form; unless it cannot be read or is gone meanwhile, which is said.
template <class Record>
std::optional<Record> there(const PageContext &context, const base::Result<std::optional<Record>> &record)
{
    if (!record)
        context.shell.showError(record.error());
    else if (!*record)
        context.shell.showMessage(QCoreApplication::translate("ui::There", "This is not there any more."));
    return record.value_or(std::nullopt);
}

} // namespace ui
