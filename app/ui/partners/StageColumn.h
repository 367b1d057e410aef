// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Competitor.h"

#include <QListView>
#include <QStandardItemModel>

namespace ui {

/// Those whose agreement stands at one stage. What is dropped on it comes from another column and is only
/// told of: the lists are filled anew by whoever hears of it.
class StageCards final : public QStandardItemModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole + 1, BelowRole };

    using QStandardItemModel::QStandardItemModel;

    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    void dropped(domain::CompetitorId partner);
};

/// One column of the board. The arrow keys to the sides are answered by the board.
class StageColumn final : public QListView
{
    Q_OBJECT

public:
    StageColumn(domain::Stage stage, QWidget *parent);

    domain::Stage stage() const { return m_stage; }
    StageCards *cards() const { return m_cards; }
    std::optional<domain::CompetitorId> current() const;
    /// False when it is not among them; then none is.
    bool select(std::optional<domain::CompetitorId> partner);

Q_SIGNALS:
    /// -1 or 1: to the column before or behind this one.
    void sideways(int direction, bool moves);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    domain::Stage m_stage;
    StageCards *m_cards;
};

} // namespace ui
