// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/LogReader.h"
#include "ui/widgets/ColumnFit.h"
#include "ui/widgets/PageContext.h"

#include <QAbstractTableModel>

namespace ui {

/// A column of one of the log's tables.
struct LogColumn
{
    QString title;
    std::optional<ledger::LogOrder::By> order = {}; ///< empty: the table cannot be ordered by it
    int width = 0;                                  ///< when asked for later, in average characters
    ColumnFit fit = {};
    bool isAmount = false;
    bool isHiddenAtFirst = false;
};

/// What the three tables of the log have in common: columns, filter, order. The rows are in PagedRows.
class LogModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        RecordIdRole = Qt::UserRole + 1, ///< qint64
        CustomerIdRole,                  ///< qint64, invalid for an anonymous customer
    };

    const QList<LogColumn> &columns() const { return m_columns; }
    ledger::Filter filter() const { return m_filter; }
    ledger::LogOrder order() const { return m_order; }

    /// Reads the first page anew; nothing is read before the first call.
    void setFilter(const ledger::Filter &filter);
    /// Reads again what has been read before. Rows that are still there stay where they are, so that whoever
    /// shows them keeps the selection and the place.
    virtual void refresh() = 0;
    /// How many rows the filter leaves, counted up to `most`.
    virtual base::Result<qint64> count(const ledger::Filter &filter, qint64 most) const = 0;

    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;
    void sort(int column, Qt::SortOrder direction) final;

Q_SIGNALS:
    void failed(const base::Error &error);

protected:
    LogModel(const PageContext &context, QList<LogColumn> columns, QObject *parent);

    virtual void readFirstPage() = 0;

    const PageContext &context() const { return m_context; }
    ledger::LogReader reader() const { return ledger::LogReader(m_context.ledger); }
    bool wasAsked() const { return m_wasAsked; }

    /// The cells that are written alike in all tables.
    QString dayText(QDate day) const;
    QString amountText(const domain::MaybeMoney &amount) const;
    QString customerText(const std::optional<domain::CustomerId> &customer, const QString &name) const;
    QVariant mutedInk() const;

private:
    PageContext m_context;
    QList<LogColumn> m_columns;
    ledger::Filter m_filter;
    ledger::LogOrder m_order;
    bool m_wasAsked = false;
};

} // namespace ui
