// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Partners.h"
#include "ui/widgets/PageContext.h"

#include <QListView>
#include <QTimer>

class QStandardItemModel;

namespace ui {

/// All there was between a partner and us in one line of time, the newest first. Contacts are edited from
/// here and entered in error; customers open in the log.
class PartnerStory final : public QListView
{
    Q_OBJECT

public:
    explicit PartnerStory(const PageContext &context, QWidget *parent = nullptr);

    /// Read a moment later: holding an arrow key down in the table need not tell every story.
    void show(std::optional<domain::CompetitorId> partner);
    /// Empty when nothing has happened yet.
    bool isEmpty() const { return m_entries.isEmpty(); }

Q_SIGNALS:
    void told();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void read();
    void tell();
    const ledger::PartnerEntry *current() const;
    void openCurrent();
    void enterInError();

    PageContext m_context;
    std::optional<domain::CompetitorId> m_partner;
    QList<ledger::PartnerEntry> m_entries;
    QStandardItemModel *m_model;
    QTimer m_delay;
};

} // namespace ui
