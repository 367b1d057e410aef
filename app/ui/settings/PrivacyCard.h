// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/PersonMenu.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSpinBox;

namespace ui {

/// What is held about people, and after how long they are erased by themselves.
class PrivacyCard final : public QWidget
{
    Q_OBJECT

public:
    explicit PrivacyCard(const PageContext &context, QWidget *parent = nullptr);

private:
    QList<PersonMenu::Person> teamAndFormer() const;
    void reload();
    void follow();
    bool isOpen() const;
    void apply();
    void switchOff();
    void previewAndSwitchOn();
    void savePage();

    PageContext m_context;
    QLabel *m_state;
    QSpinBox *m_months;
    QPushButton *m_apply;
    int m_present = 0; ///< months; 0: off
};

} // namespace ui
