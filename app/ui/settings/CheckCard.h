// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Upkeep.h"
#include "ui/widgets/PageContext.h"

#include <QWidget>

class QPushButton;

namespace ui {

class PlainLabel;

/// Proves the ledger when asked to, says what is wrong with it, and mends its sums.
class CheckCard final : public QWidget
{
    Q_OBJECT

public:
    explicit CheckCard(const PageContext &context, QWidget *parent = nullptr);

private:
    void check();
    void mend();
    void show(const ledger::CheckReport &report);
    void say(const QString &text, bool isWrong);

    PageContext m_context;
    PlainLabel *m_found;
    QPushButton *m_mend;
};

} // namespace ui
