// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/PageContext.h"

#include <QWidget>

class QCheckBox;

namespace ui {

/// How the program looks and speaks for this person on this computer.
class ComputerCard final : public QWidget
{
    Q_OBJECT

public:
    ComputerCard(const PageContext &context, QWidget *parent);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QAction *menuAction(const QString &objectName) const;
    void chooseAppearance(int index);
    void chooseLanguage(const QString &code);

    PageContext m_context;
    QCheckBox *m_remind = nullptr;
};

} // namespace ui
