// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/PageContext.h"

#include <QWidget>

namespace ui {

/// How the program looks and speaks for this person on this computer.
class ComputerCard final : public QWidget
{
    Q_OBJECT

public:
    ComputerCard(const PageContext &context, QWidget *parent);

private:
    void chooseAppearance(int index);
    void chooseLanguage(const QString &code);

    PageContext m_context;
};

} // namespace ui
