// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/log/PagedRows.h"

namespace ui {

/// Customers sent elsewhere.
class SentModel final : public PagedRows<ledger::SendAwayRow>
{
    Q_OBJECT

public:
    enum Column {
        On,
        Customer,
        Need,
        Reason,
        SentTo,
        Handoff,
        Forgone,
        Status,
        SinceThen,
        Staff,
        Note,
        Number
    };

    explicit SentModel(const PageContext &context, QObject *parent = nullptr);

    base::Result<qint64> count(const ledger::Filter &filter, qint64 most) const override;

protected:
    base::Result<ledger::LogPage<ledger::SendAwayRow>>
    readPage(int limit, const std::optional<ledger::LogCursor> &after) const override;
    QString text(const ledger::SendAwayRow &row, int column) const override;
    QVariant look(const ledger::SendAwayRow &row, int column, int role) const override;

private:
    QString sentToText(const ledger::SendAwayRow &row) const;
    QString sinceThenText(const ledger::SendAwayRow &row) const;
    QString tip(const ledger::SendAwayRow &row, int column) const;
};

} // namespace ui
