// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/People.h"
#include "ui/settings/NamedListCard.h"

namespace ui {

/// Who works here and may be chosen at the counter. People who leave are retired, so that what they logged
/// keeps their name.
class PeopleCard final : public NamedListCard
{
    Q_OBJECT

public:
    PeopleCard(const PageContext &context, QWidget *parent);

protected:
    base::Result<workflows::Undoable> add(const QString &name, int kind) override;
    base::Result<workflows::Undoable> rename(qsizetype row, const QString &name) override;
    base::Result<workflows::Undoable> retire(qsizetype row) override;

private:
    void reload();
    base::Result<workflows::Undoable> save(const domain::Staff &before, const domain::Staff &after,
                                           const QString &what) const;

    QList<domain::Staff> m_people;
};

} // namespace ui
