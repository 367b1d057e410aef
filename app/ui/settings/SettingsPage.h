// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Page.h"

namespace ui {

/// What belongs to the business (kept in the ledger) and what belongs to this person on this computer.
class SettingsPage final : public Page
{
    Q_OBJECT

public:
    SettingsPage(const PageContext &context, QWidget *parent);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QBoxLayout *m_columns;
};

} // namespace ui
