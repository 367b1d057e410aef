// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Conduct.h"
#include "ui/widgets/PageContext.h"

#include <QWidget>

class QAction;
class QLabel;
class QVBoxLayout;

namespace ui {

class Card;
class ElidedLabel;
class LadderView;

/// Beside the list of incidents: the customer's ladder and where they stand, and all that happened and was
/// said, oldest first.
class IncidentPanel final : public QWidget
{
    Q_OBJECT

public:
    /// The action that sends the customer elsewhere stands under the ladder.
    IncidentPanel(const PageContext &context, QAction *sendElsewhere, QAction *letter,
                  QWidget *parent = nullptr);

    void show(const ledger::IncidentRow &row);
    void showNothing();

private:
    void showLadder(const ledger::IncidentRow &row);
    void showLog(const QList<ledger::IncidentRow> &incidents, domain::IncidentId chosen);
    void addEntry(QDate on, const QString &title, const QStringList &lines, bool isChosen);
    QStringList linesOf(const domain::Incident &incident) const;
    void addReviews(const domain::Incident &incident);
    void clearLog();

    PageContext m_context;
    ElidedLabel *m_name;
    QLabel *m_stand;
    QLabel *m_excluded;
    LadderView *m_ladder;
    QWidget *m_button;
    QWidget *m_letter;
    QWidget *m_log;
    QVBoxLayout *m_entries;
};

} // namespace ui
