// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/log/PagedRows.h"

namespace ui {

/// Visits of customers whom we had sent elsewhere.
class CameBackModel final : public PagedRows<ledger::ReturnVisitRow>
{
    Q_OBJECT

public:
    enum Column { On, Customer, Value, SentOn, Need, SentTo, Known, Staff, Note, Number };

    explicit CameBackModel(const PageContext &context, QObject *parent = nullptr);

    base::Result<qint64> count(const ledger::Filter &filter, qint64 most) const override;

protected:
    base::Result<ledger::LogPage<ledger::ReturnVisitRow>>
    readPage(int limit, const std::optional<ledger::LogCursor> &after) const override;
    QString text(const ledger::ReturnVisitRow &row, int column) const override;
    QVariant look(const ledger::ReturnVisitRow &row, int column, int role) const override;
};

} // namespace ui
