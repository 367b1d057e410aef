// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/log/PagedRows.h"

namespace ui {

/// What customers said of us: reviews, recommendations, thank-yous.
class WordOfMouthModel final : public PagedRows<ledger::AdvocacyLogRow>
{
    Q_OBJECT

public:
    enum Column { On, Customer, Kind, Site, Stars, Stance, SpeaksOf, Note, Staff, Link };

    explicit WordOfMouthModel(const PageContext &context, QObject *parent = nullptr);

    base::Result<qint64> count(const ledger::Filter &filter, qint64 most) const override;

protected:
    base::Result<ledger::LogPage<ledger::AdvocacyLogRow>>
    readPage(int limit, const std::optional<ledger::LogCursor> &after) const override;
    QString text(const ledger::AdvocacyLogRow &row, int column) const override;
    QVariant look(const ledger::AdvocacyLogRow &row, int column, int role) const override;

private:
    QString speaksOfText(const ledger::AdvocacyLogRow &row) const;
};

} // namespace ui
