// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/DataTable.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Badge.h"
#include "ui/widgets/EmptyState.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDataStream>
#include <QGuiApplication>
#include <QHeaderView>
#include <QIODevice>
#include <QMenu>

#include <algorithm>

namespace ui {

DataTable::DataTable(const Theme &theme, const QString &objectName, QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_empty(new EmptyState(viewport()))
    , m_copy(new QAction(theme.icon(QStringLiteral("table")), tr("&Copy"), this))
{
    setObjectName(objectName);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setAlternatingRowColors(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setSortingEnabled(true);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setCornerButtonEnabled(false);
    setItemDelegate(new BadgeDelegate(theme, this));

    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(qMax(RowHeight, fontMetrics().height() + 12));
    QHeaderView *heads = horizontalHeader();
    heads->setSectionsMovable(true);
    heads->setHighlightSections(false);
    heads->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    heads->setStretchLastSection(true);
    heads->setMinimumSectionSize(40);
    heads->setTextElideMode(Qt::ElideRight);
    heads->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(heads, &QHeaderView::customContextMenuRequested, this, &DataTable::openHeaderMenu);

    m_copy->setObjectName(objectName + QStringLiteral("Copy"));
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    addAction(m_copy);
    connect(m_copy, &QAction::triggered, this, &DataTable::copySelection);
    m_empty->hide();
}

void DataTable::setModel(QAbstractItemModel *newModel)
{
    if (model())
        disconnect(model(), nullptr, this, nullptr);
    QTableView::setModel(newModel);
    if (newModel) {
        connect(newModel, &QAbstractItemModel::modelReset, this, &DataTable::showEmptyState);
        connect(newModel, &QAbstractItemModel::rowsInserted, this, &DataTable::showEmptyState);
        connect(newModel, &QAbstractItemModel::rowsRemoved, this, &DataTable::showEmptyState);
        connect(newModel, &QAbstractItemModel::layoutChanged, this, &DataTable::showEmptyState);
    }
    showEmptyState();
}

void DataTable::setEmptyState(const QString &sentence, QAction *action)
{
    m_empty->setContent(sentence, action);
    showEmptyState();
}

void DataTable::showEmptyState()
{
    const bool isEmpty = !model() || model()->rowCount(rootIndex()) == 0;
    m_empty->setGeometry(viewport()->rect());
    m_empty->setVisible(isEmpty && !m_empty->sentence().isEmpty());
}

void DataTable::setContextActions(const QList<QAction *> &actions)
{
    m_contextActions = actions;
}

void DataTable::setHiddenAtFirst(const QList<int> &columns)
{
    for (const int column : columns)
        setColumnHidden(column, true);
}

static QString cellText(const QModelIndex &index)
{
    QString text = index.data().toString();
    // A cell is one line of one column, whatever its text holds.
    for (const QChar breaking : {QLatin1Char('\t'), QLatin1Char('\n'), QLatin1Char('\r')})
        text.replace(breaking, QLatin1Char(' '));
    return text;
}

QString DataTable::selectionAsText() const
{
    if (!selectionModel())
        return {};
    QList<int> columns;
    for (int place = 0; place < horizontalHeader()->count(); ++place) {
        if (const int column = horizontalHeader()->logicalIndex(place); !isColumnHidden(column))
            columns.append(column);
    }
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(),
              [](const QModelIndex &a, const QModelIndex &b) { return a.row() < b.row(); });
    QStringList lines;
    if (rows.size() > 1) {
        QStringList heads;
        for (const int column : columns)
            heads.append(model()->headerData(column, Qt::Horizontal).toString());
        lines.append(heads.join(QLatin1Char('\t')));
    }
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells;
        for (const int column : columns)
            cells.append(cellText(row.siblingAtColumn(column)));
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n'));
}

void DataTable::copySelection() const
{
    if (const QString text = selectionAsText(); !text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void DataTable::openHeaderMenu(const QPoint &position)
{
    QMenu menu(this);
    menu.setObjectName(objectName() + QStringLiteral("ColumnsMenu"));
    QHeaderView *heads = horizontalHeader();
    for (int place = 0; place < heads->count(); ++place) {
        const int column = heads->logicalIndex(place);
        const QString name = model()->headerData(column, Qt::Horizontal).toString();
        QAction *action = menu.addAction(QString(name).replace(QLatin1Char('&'), QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(column != m_keyColumn);
        connect(action, &QAction::toggled, this,
                [this, column](bool isShown) { setColumnHidden(column, !isShown); });
    }
    menu.addSeparator();
    menu.addAction(tr("Fit widths to content"), this, &QTableView::resizeColumnsToContents);
    menu.exec(heads->viewport()->mapToGlobal(position));
}

void DataTable::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    menu.setObjectName(objectName() + QStringLiteral("Menu"));
    menu.addActions(m_contextActions);
    if (!m_contextActions.isEmpty())
        menu.addSeparator();
    m_copy->setEnabled(selectionModel() && selectionModel()->hasSelection());
    menu.addAction(m_copy);
    QMenu *columns = menu.addMenu(tr("C&olumns"));
    connect(columns, &QMenu::aboutToShow, this, [this, &menu, event] {
        menu.close();
        openHeaderMenu(horizontalHeader()->viewport()->mapFromGlobal(event->globalPos()));
    });
    menu.exec(event->globalPos());
    m_copy->setEnabled(true);
}

void DataTable::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        Q_EMIT activated(currentIndex());
        return;
    }
    const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const QString typed = event->text();
    if (isPlain && !typed.isEmpty() && typed.at(0).isPrint() && !typed.at(0).isSpace()) {
        Q_EMIT searchTyped(typed);
        return;
    }
    QTableView::keyPressEvent(event);
}

void DataTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_empty->setGeometry(viewport()->rect());
}

static constexpr quint32 StateMagic = 0x45445401;

QByteArray DataTable::saveState() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << StateMagic << static_cast<qint32>(horizontalHeader()->count())
           << horizontalHeader()->saveState();
    return bytes;
}

bool DataTable::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    quint32 magic = 0;
    qint32 columns = 0;
    QByteArray heads;
    stream >> magic >> columns >> heads;
    const bool isOurs =
        stream.status() == QDataStream::Ok && magic == StateMagic && columns == horizontalHeader()->count();
    if (!isOurs || !horizontalHeader()->restoreState(heads))
        return false;
    setColumnHidden(m_keyColumn, false);
    return true;
}

} // namespace ui
