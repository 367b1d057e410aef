// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Partners.h"
#include "ui/widgets/StoryList.h"

#include <QTimer>

namespace ui {

/// All there was between a partner and us in one line of time, the newest first. Contacts are edited from
/// here and entered in error; customers open in the log.
class PartnerStory final : public StoryList
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
    void tell(QList<ledger::PartnerEntry> story);
    const ledger::PartnerEntry *current() const;
    void openCurrent();
    void open(const ledger::PartnerEntry &entry, domain::CompetitorId partner);
    void enterInError(const ledger::PartnerEntry &entry);

    PageContext m_context;
    std::optional<domain::CompetitorId> m_partner;
    QList<ledger::PartnerEntry> m_entries;
    QTimer m_delay;
};

} // namespace ui
