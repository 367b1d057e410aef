// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/FilterChip.h"

#include <QFrame>

class QLineEdit;
class QListWidget;

namespace ui {

/// The list a filter chip opens. More than a dozen choices get a search field. Deletes itself when closed.
class ChoicePopup final : public QFrame
{
    Q_OBJECT

public:
    ChoicePopup(const QList<FilterChip::Choice> &choices, const QVariant &current, QWidget *parent);

    void openUnder(QWidget *anchor);

Q_SIGNALS:
    void chosen(const QVariant &value);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void narrow(const QString &text);
    void choose();

    QLineEdit *m_search;
    QListWidget *m_list;
};

} // namespace ui
