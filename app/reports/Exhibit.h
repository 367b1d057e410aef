// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/Table.h"

#include <memory>
#include <variant>

namespace charts {
class Chart;
}

namespace reports {

/// A table or a chart of a document, kept beside its pages for a workbook.
struct Exhibit
{
    QString title;
    std::variant<Table, std::shared_ptr<const charts::Chart>> content;
};

} // namespace reports
