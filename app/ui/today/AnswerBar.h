// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/today/ToDoText.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace ui {

/// The answers of one row as small buttons with their keys, and one that opens all of them as a menu. Takes
/// no focus: the keyboard stays in the list.
class AnswerBar final : public QWidget
{
    Q_OBJECT

public:
    AnswerBar(QIcon more, QWidget *parent);

    /// As many of them as fit into the width, the first ones first; the first always.
    void setAnswers(const QList<Answer> &answers, int mostWidth);

Q_SIGNALS:
    void chosen(ui::Answer answer);
    void moreWanted();

private:
    QPushButton *addButton(const QString &objectName, const QString &text);

    QIcon m_moreIcon;
    QHBoxLayout *m_layout;
};

} // namespace ui
