// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/PageContext.h"
#include "workflows/Outreach.h"

#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QPushButton;

namespace ui {

/// What else the firm that is shown is: a customer of ours as well, or the same as another one.
class PartnerRoles final : public QWidget
{
    Q_OBJECT

public:
    PartnerRoles(const PageContext &context, QWidget *parent);

    /// Nobody: nothing can be done.
    void show(const std::optional<workflows::Prospect> &prospect);
    QList<QAction *> actions() const;

private:
    QAction *make(const char *name, void (PartnerRoles::*run)());
    void showCustomer();
    void becomeCustomer();
    void openStory();
    void fillMergeMenu();

    PageContext m_context;
    std::optional<workflows::Prospect> m_shown;
    ledger::AsCustomer m_asCustomer;
    QAction *m_customer;
    QAction *m_story;
    QMenu *m_mergeInto;
    QLabel *m_text;
    QPushButton *m_link;
};

} // namespace ui
