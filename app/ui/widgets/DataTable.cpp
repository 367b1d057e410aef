// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/DataTable.h"

#include "exchange/TabText.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Badge.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/MenuText.h"
#include "ui/widgets/PlainToolTip.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDataStream>
#include <QGuiApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QIODevice>
#include <QMenu>
#include <QScopedValueRollback>
#include <QToolTip>

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
    connect(heads, &QHeaderView::sectionResized, this, [this](int, int before, int after) {
        if (!m_isSharing && before != after)
            setArranged(true);
    });

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
        connect(newModel, &QAbstractItemModel::modelReset, this, &DataTable::measureAll);
        connect(newModel, &QAbstractItemModel::rowsInserted, this,
                [this](const QModelIndex &, int first, int last) { measureRows(first, last); });
    }
    measureAll();
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
    m_hiddenAtFirst = columns;
    const QScopedValueRollback sharing(m_isSharing, true);
    for (const int column : columns)
        setColumnHidden(column, true);
}

// Widths

void DataTable::setColumnFits(const QList<ColumnFit> &fits)
{
    m_fits = fits;
    m_wanted = QList<int>(fits.size(), 0);
    horizontalHeader()->setStretchLastSection(false); // a hidden last column would still count
    m_isArranged = false;
    measureAll();
}

void DataTable::setArranged(bool isArranged)
{
    if (m_fits.isEmpty())
        return;
    m_isArranged = isArranged;
    shareRoom();
}

/// The head's words with room for the mark of the order, so that nothing moves when it is sorted.
int DataTable::headWidth(int column) const
{
    const QString words = model()->headerData(column, Qt::Horizontal).toString();
    const int margin = style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, horizontalHeader());
    const int mark = style()->pixelMetric(QStyle::PM_HeaderMarkSize, nullptr, horizontalHeader());
    return horizontalHeader()->fontMetrics().horizontalAdvance(words) + 3 * margin + mark + space::Medium;
}

/// Of the first rows. Widths only grow, so that the columns stay where they are while somebody filters or
/// types.
void DataTable::measureRows(int first, int last)
{
    static constexpr int rowsMeasured = 40;
    static constexpr int mostLetters = 34;
    if (first >= rowsMeasured || m_fits.size() != model()->columnCount(rootIndex()))
        return;
    const int most = fontMetrics().averageCharWidth() * mostLetters;
    for (int column = 0; column < m_fits.size(); ++column) {
        for (int row = first; row <= qMin(last, rowsMeasured - 1); ++row) {
            const int width = sizeHintForIndex(model()->index(row, column)).width() + 1;
            m_wanted[column] = qMax(m_wanted.at(column), qMin(most, width));
        }
    }
    shareRoom();
}

void DataTable::measureAll()
{
    if (model())
        measureRows(0, model()->rowCount(rootIndex()) - 1);
}

void DataTable::shareRoom()
{
    if (!isFitting() || m_isSharing || !model() || m_fits.size() != model()->columnCount(rootIndex()))
        return;
    QList<int> columns;
    QList<ColumnWish> wishes;
    for (int column = 0; column < m_fits.size(); ++column) {
        if (m_hiddenAtFirst.contains(column))
            continue;
        columns.append(column);
        const int head = headWidth(column);
        wishes.append({m_fits.at(column), qMax(head, m_wanted.at(column)), head});
    }
    const int room = viewport()->width();
    {
        const QScopedValueRollback sharing(m_isSharing, true);
        const QList<int> widths = fitColumns(wishes, room);
        for (qsizetype i = 0; i < columns.size(); ++i) {
            setColumnHidden(columns.at(i), widths.at(i) == 0);
            if (widths.at(i) > 0)
                setColumnWidth(columns.at(i), widths.at(i));
        }
        updateGeometries();
    }
    if (viewport()->width() > room)
        shareRoom(); // a scroll bar has gone
}

void DataTable::choose(int row)
{
    // Not a hidden column: what is current there cannot be seen.
    selectionModel()->setCurrentIndex(model()->index(row, m_keyColumn),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
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
    QList<QStringList> lines;
    if (rows.size() > 1) {
        QStringList heads;
        for (const int column : columns)
            heads.append(model()->headerData(column, Qt::Horizontal).toString());
        lines.append(heads);
    }
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells;
        for (const int column : columns)
            cells.append(row.siblingAtColumn(column).data().toString());
        lines.append(cells);
    }
    return exchange::tabText(lines);
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
        QAction *action = menu.addAction(menuText(name));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(column != m_keyColumn);
        connect(action, &QAction::toggled, this,
                [this, column](bool isShown) { setColumnHidden(column, !isShown); });
    }
    menu.addSeparator();
    menu.addAction(tr("Fit widths to content"), this, &QTableView::resizeColumnsToContents);
    if (!m_fits.isEmpty()) {
        QAction *usual = menu.addAction(tr("Usual columns"), this, [this] {
            for (const int column : std::as_const(m_hiddenAtFirst))
                setColumnHidden(column, true);
            setArranged(false);
        });
        usual->setObjectName(objectName() + QStringLiteral("UsualColumns"));
        usual->setEnabled(m_isArranged);
    }
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
    shareRoom();
}

/// A text that is cut can be read whole.
bool DataTable::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QModelIndex index = indexAt(help->pos());
        const bool isCut = index.isValid() && sizeHintForIndex(index).width() > columnWidth(index.column());
        if (isCut && index.data(Qt::ToolTipRole).toString().isEmpty()) {
            QToolTip::showText(help->globalPos(), plainToolTip(index.data().toString()), viewport(),
                               visualRect(index));
            return true;
        }
    }
    return QTableView::viewportEvent(event);
}

static constexpr quint32 StateMagic = 0x45445402;

QByteArray DataTable::saveState() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << StateMagic << static_cast<qint32>(horizontalHeader()->count()) << m_isArranged
           << horizontalHeader()->saveState();
    return bytes;
}

bool DataTable::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    quint32 magic = 0;
    qint32 columns = 0;
    bool isArranged = false;
    QByteArray heads;
    stream >> magic >> columns >> isArranged >> heads;
    const bool isOurs =
        stream.status() == QDataStream::Ok && magic == StateMagic && columns == horizontalHeader()->count();
    {
        const QScopedValueRollback sharing(m_isSharing, true);
        if (!isOurs || !horizontalHeader()->restoreState(heads))
            return false;
        setColumnHidden(m_keyColumn, false);
    }
    setArranged(isArranged);
    return true;
}

} // namespace ui
