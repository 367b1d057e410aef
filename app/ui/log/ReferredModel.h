// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/log/PagedRows.h"

namespace ui {

/// Customers whom somebody sent to us.
class ReferredModel final : public PagedRows<ledger::ReferralInRow>
{
    Q_OBJECT

public:
    enum Column { On, Customer, Source, SentBy, Need, Value, Outcome, Staff, Note, Number, TheirTicket };

    explicit ReferredModel(const PageContext &context, QObject *parent = nullptr);

    base::Result<qint64> count(const ledger::Filter &filter, qint64 most) const override;

protected:
    base::Result<ledger::LogPage<ledger::ReferralInRow>>
    readPage(int limit, const std::optional<ledger::LogCursor> &after) const override;
    QString text(const ledger::ReferralInRow &row, int column) const override;
    QVariant look(const ledger::ReferralInRow &row, int column, int role) const override;
};

} // namespace ui
