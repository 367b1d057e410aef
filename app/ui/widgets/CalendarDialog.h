// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/PageContext.h"

#include <QDialog>

class QAction;
class QCheckBox;
class QRadioButton;

namespace ui {

/// Saves what is due with partners and customers for a calendar or a task list. Deletes itself when closed.
class CalendarDialog final : public QDialog
{
    Q_OBJECT

public:
    CalendarDialog(const PageContext &context, QWidget *parent);

private:
    void save();

    PageContext m_context;
    QRadioButton *m_events;
    QRadioButton *m_tasks;
    QCheckBox *m_withDone;
};

/// The entry of a page's menu that opens it; `owner` is the page.
QAction *makeCalendarAction(const PageContext &context, QWidget *owner);

} // namespace ui
