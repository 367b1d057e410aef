// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/PageContext.h"
#include "workflows/Outreach.h"

#include <QWidget>

#include <map>

class QLabel;

namespace ui {

class StageColumn;

/// The partners side by side by where the agreement stands. A partner is moved on by dragging it into another
/// column, or with Ctrl and the arrow keys; the arrow keys alone walk about.
class StageBoard final : public QWidget
{
    Q_OBJECT

public:
    StageBoard(const PageContext &context, QWidget *parent);

    void setPartners(const QList<workflows::Prospect> &partners);
    /// Nothing is said of it by a signal.
    void setCurrent(std::optional<domain::CompetitorId> partner);
    /// What can be done with the one that is chosen.
    void setContextActions(const QList<QAction *> &actions);

Q_SIGNALS:
    void chosen(domain::CompetitorId partner);
    void moved(domain::CompetitorId partner, domain::Stage stage);
    void opened(domain::CompetitorId partner);

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    struct Column
    {
        QLabel *heading;
        StageColumn *list;
    };

    void addColumn(domain::Stage stage, QWidget *row);
    void choose(StageColumn *from);
    void walk(domain::Stage from, int direction);

    PageContext m_context;
    std::map<domain::Stage, Column> m_columns;
    std::optional<domain::CompetitorId> m_current;
    bool m_isTelling = false; ///< a choice of ours, not the person's
};

} // namespace ui
