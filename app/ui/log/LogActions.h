// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/log/CameBackModel.h"
#include "ui/log/ReferredModel.h"
#include "ui/log/SentModel.h"
#include "ui/log/WordOfMouthModel.h"

#include <QPointer>

class QAction;
class QMenu;

namespace ui {

class DataTable;

/// What can be done with the records selected in one of the log's tables.
class LogActions final : public QObject
{
    Q_OBJECT

public:
    LogActions(const PageContext &context, QWidget *page);

    /// Puts the actions on a table: its keys, its context menu.
    void attach(DataTable *table, LogTable kind);
    /// Which table they act on now.
    void setCurrent(DataTable *table, LogTable kind);

    QAction *edit() const { return m_edit; }
    QAction *changeStatus() const { return m_changeStatus; }
    QAction *enterInError() const { return m_enterInError; }
    QList<QAction *> all() const { return {m_edit, m_changeStatus, m_card, m_openLink, m_enterInError}; }

Q_SIGNALS:
    /// That it was entered in error has been undone; of several: the first.
    void broughtBack(ui::LogTable table, qint64 record);

private:
    QAction *make(const QString &objectName, const QString &text, const QString &icon,
                  void (LogActions::*run)());
    const ledger::SendAwayRow *currentSendAway() const;
    QList<qint64> selectedRecords() const;
    void follow();
    void editCurrent();
    void openStatusMenu();
    void openCard();
    void openLink();
    QString currentLink() const;
    void enterSelectedInError();

    PageContext m_context;
    QWidget *m_page;
    QPointer<DataTable> m_table;
    LogTable m_kind = LogTable::SentElsewhere;
    QAction *m_edit;
    QAction *m_changeStatus;
    QAction *m_card;
    QAction *m_openLink;
    QAction *m_enterInError;
};

} // namespace ui
