// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Reason.h"
#include "ui/settings/NamedListCard.h"

namespace ui {

/// Why customers are sent elsewhere, and for whose sake that usually is. Those no longer used are retired, so
/// that old entries keep their reason.
class ReasonsCard final : public NamedListCard
{
    Q_OBJECT

public:
    ReasonsCard(const PageContext &context, QWidget *parent);

protected:
    base::Result<workflows::Undoable> add(const QString &name, int kind) override;
    base::Result<workflows::Undoable> rename(qsizetype row, const QString &name) override;
    base::Result<workflows::Undoable> retire(qsizetype row) override;

private:
    void reload();
    base::Result<workflows::Undoable> save(const domain::Reason &before, const domain::Reason &after,
                                           const QString &what) const;

    QList<domain::Reason> m_reasons;
};

} // namespace ui
