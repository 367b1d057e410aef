// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/LogActions.h"

#include "exchange/VCard.h"
#include "ui/log/LogDialogs.h"
#include "ui/log/StatusWord.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/DataTable.h"
#include "workflows/LogRecords.h"

#include <QAction>
#include <QDesktopServices>
#include <QItemSelectionModel>
#include <QMenu>
#include <QPointer>
#include <QUrl>

namespace ui {

LogActions::LogActions(const PageContext &context, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_page(page)
    , m_edit(make(QStringLiteral("editRecord"), tr("&Edit…"), QString(), &LogActions::editCurrent))
    , m_changeStatus(make(QStringLiteral("changeStatus"), tr("Change &status…"), QStringLiteral("check"),
                          &LogActions::openStatusMenu))
    , m_card(make(QStringLiteral("referralCard"), tr("Referral &card…"), QStringLiteral("print"),
                  &LogActions::openCard))
    , m_openLink(make(QStringLiteral("openLink"), tr("Open the &link"), QString(), &LogActions::openLink))
    , m_enterInError(make(QStringLiteral("enterInError"), tr("Entered in e&rror"), QStringLiteral("close"),
                          &LogActions::enterSelectedInError))
{
    m_changeStatus->setShortcut(Qt::Key_F2);
    m_card->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_P);
    m_card->setStatusTip(tr("What the customer takes along: whom to ask for, and the code to mention"));
    m_enterInError->setShortcut(QKeySequence::Delete);
    m_enterInError->setStatusTip(tr("Takes the record out of every figure; undo brings it back"));
}

QAction *LogActions::make(const QString &objectName, const QString &text, const QString &icon,
                          void (LogActions::*run)())
{
    auto *action = new QAction(text, this);
    if (!icon.isEmpty())
        action->setIcon(m_context.theme.icon(icon));
    action->setObjectName(objectName);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, run);
    return action;
}

void LogActions::attach(DataTable *table, LogTable kind)
{
    QList<QAction *> actions{m_edit};
    if (kind == LogTable::SentElsewhere)
        actions.append({m_changeStatus, m_card});
    if (kind == LogTable::WordOfMouth)
        actions.append(m_openLink);
    actions.append(m_enterInError);
    table->addActions(actions);
    table->setContextActions(actions);
    connect(table, &DataTable::activated, this, &LogActions::editCurrent);
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LogActions::follow);
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LogActions::follow);
    // The record may be another one's work meanwhile: settled, entered in error.
    connect(table->model(), &QAbstractItemModel::dataChanged, this, &LogActions::follow);
}

void LogActions::setCurrent(DataTable *table, LogTable kind)
{
    m_table = table;
    m_kind = kind;
    m_changeStatus->setVisible(kind == LogTable::SentElsewhere);
    m_card->setVisible(kind == LogTable::SentElsewhere);
    m_openLink->setVisible(kind == LogTable::WordOfMouth);
    follow();
}

void LogActions::follow()
{
    const bool mayWrite = !m_context.ledger.isReadOnly();
    const auto records = selectedRecords();
    m_edit->setEnabled(mayWrite && records.size() == 1);
    m_enterInError->setEnabled(mayWrite && !records.isEmpty());
    const ledger::SendAwayRow *row = currentSendAway();
    m_changeStatus->setEnabled(mayWrite && row && !domain::movesFrom(row->status).isEmpty());
    m_card->setEnabled(row && (row->partner || row->deferredTo.isValid())
                       && domain::countsAsSendAway(row->status));
    m_openLink->setEnabled(!currentLink().isEmpty());
}

QList<qint64> LogActions::selectedRecords() const
{
    QList<qint64> records;
    if (!m_table)
        return records;
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows())
        records.append(row.data(LogModel::RecordIdRole).toLongLong());
    return records;
}

const ledger::SendAwayRow *LogActions::currentSendAway() const
{
    if (m_kind != LogTable::SentElsewhere || !m_table || !m_table->currentIndex().isValid())
        return nullptr;
    return &static_cast<SentModel *>(m_table->model())->rowAt(m_table->currentIndex().row());
}

void LogActions::editCurrent()
{
    const QList<qint64> records = selectedRecords();
    if (records.size() != 1 || m_context.ledger.isReadOnly())
        return;
    switch (m_kind) {
    case LogTable::SentElsewhere:
        return editSendAway(m_context, domain::SendAwayId(records.constFirst()), m_page);
    case LogTable::ReferredToUs:
        return editReferralIn(m_context, domain::ReferralInId(records.constFirst()), m_page);
    case LogTable::CameBack:
        return editReturnVisit(m_context, domain::ReturnVisitId(records.constFirst()), m_page);
    case LogTable::WordOfMouth:
        return editAdvocacy(m_context, domain::AdvocacyId(records.constFirst()), m_page);
    }
}

void LogActions::openCard()
{
    if (const ledger::SendAwayRow *row = currentSendAway())
        openReferralCard(m_context, row->id, m_page);
}

/// Of the web, or none: whatever a file brought in is not handed to the system.
QString LogActions::currentLink() const
{
    if (m_kind != LogTable::WordOfMouth || !m_table || !m_table->currentIndex().isValid())
        return {};
    const auto *model = static_cast<WordOfMouthModel *>(m_table->model());
    return exchange::webAddress(model->rowAt(m_table->currentIndex().row()).link);
}

void LogActions::openLink()
{
    QDesktopServices::openUrl(QUrl(currentLink()));
}

void LogActions::openStatusMenu()
{
    const ledger::SendAwayRow *row = currentSendAway();
    if (!row)
        return;
    auto *menu = new QMenu(m_page);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("statusMenu"));
    for (const domain::Status status : domain::movesFrom(row->status)) {
        if (status == domain::Status::EnteredInError)
            continue;
        const bool reopens = status == domain::Status::HandedOff && domain::isSettled(row->status);
        QAction *action = menu->addAction(reopens ? tr("Reopen") : domain::labelOf(status));
        action->setObjectName(domain::codeOf(status));
        // Queued: the dialog takes the focus after the menu has given it back.
        connect(
            action, &QAction::triggered, this,
            [this, id = row->id, status] { openStatusDialog(m_context, id, status, m_page); },
            Qt::QueuedConnection);
    }
    const QRect cell = m_table->visualRect(m_table->currentIndex().siblingAtColumn(SentModel::Status));
    const QRect inside = cell.intersected(m_table->viewport()->rect());
    menu->popup(
        m_table->viewport()->mapToGlobal(QPoint(inside.isValid() ? inside.left() : 0, cell.bottom() + 1)));
    menu->setActiveAction(menu->actions().value(0));
}

template <class Id>
static QList<Id> idsOf(const QList<qint64> &numbers)
{
    QList<Id> ids;
    for (const qint64 number : numbers)
        ids.append(Id(number));
    return ids;
}

void LogActions::enterSelectedInError()
{
    const QList<qint64> records = selectedRecords();
    if (records.isEmpty())
        return;
    ledger::Ledger &ledger = m_context.ledger;
    auto done = m_kind == LogTable::SentElsewhere
                    ? workflows::enterInError(ledger, idsOf<domain::SendAwayId>(records))
                : m_kind == LogTable::ReferredToUs
                    ? workflows::enterInError(ledger, idsOf<domain::ReferralInId>(records))
                : m_kind == LogTable::CameBack
                    ? workflows::enterInError(ledger, idsOf<domain::ReturnVisitId>(records))
                    : workflows::enterInError(ledger, idsOf<domain::AdvocacyId>(records));
    if (!done)
        return m_context.shell.showError(done.error());
    done->undo = [self = QPointer(this), undo = done->undo, kind = m_kind,
                  first = records.constFirst()]() -> base::Done {
        TRY(undo());
        if (self)
            Q_EMIT self->broughtBack(kind, first);
        return {};
    };
    m_context.shell.keep(*done);
}

} // namespace ui
