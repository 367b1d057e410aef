// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/log/LogModel.h"

#include <QSet>

#include <algorithm>

namespace ui {

/// The rows of a LogModel, read page by page as they are scrolled to. What a cell says and how it looks is
/// the table's own.
template <class Row>
class PagedRows : public LogModel
{
public:
    static constexpr int PageSize = 150;
    /// Beyond so many rows refresh() begins at the top again rather than keep people waiting.
    static constexpr int MostRefreshed = 10'000;

    const Row &rowAt(int row) const { return m_rows.at(row); }

    int rowCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

    bool canFetchMore(const QModelIndex &parent) const final { return !parent.isValid() && m_next; }

    void fetchMore(const QModelIndex &parent) final
    {
        if (!canFetchMore(parent))
            return;
        auto page = readPage(PageSize, m_next);
        m_next.reset();
        if (!page)
            return Q_EMIT failed(page.error());
        if (page->rows.isEmpty())
            return;
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(page->rows.size()) - 1);
        m_rows.append(page->rows);
        m_next = page->next;
        endInsertRows();
    }

    void refresh() final
    {
        if (!wasAsked())
            return;
        if (m_rows.size() > MostRefreshed)
            return readFirstPage();
        auto page = readPage(std::max(PageSize, rowCount()), {});
        if (!page)
            return Q_EMIT failed(page.error());
        m_next = page->next;
        takeOver(page->rows);
    }

    QVariant data(const QModelIndex &index, int role) const final
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const Row &row = m_rows.at(index.row());
        switch (role) {
        case Qt::DisplayRole:
            return text(row, index.column());
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(
                Qt::AlignVCenter
                | (columns().at(index.column()).isAmount ? Qt::AlignTrailing : Qt::AlignLeading));
        case RecordIdRole:
            return row.id.value();
        case CustomerIdRole: {
            const std::optional<domain::CustomerId> customer = row.customer;
            return customer ? QVariant(customer->value()) : QVariant();
        }
        default:
            return look(row, index.column(), role);
        }
    }

protected:
    using LogModel::LogModel;

    virtual base::Result<ledger::LogPage<Row>>
    readPage(int limit, const std::optional<ledger::LogCursor> &after) const = 0;
    virtual QString text(const Row &row, int column) const = 0;
    /// All other roles: tones, dots, inks, tooltips.
    virtual QVariant look(const Row &row, int column, int role) const = 0;

    void readFirstPage() final
    {
        auto page = readPage(PageSize, {});
        beginResetModel();
        m_rows.clear();
        m_next.reset();
        if (page) {
            m_rows = page->rows;
            m_next = page->next;
        }
        endResetModel();
        if (!page)
            Q_EMIT failed(page.error());
    }

private:
    /// Puts other rows in place of these; what is in both stays, and with it the selection.
    void takeOver(const QList<Row> &rows)
    {
        removeAllBut(idsOf(rows));
        if (const QSet<qint64> known = idsOf(m_rows); keepsOrder(rows, known))
            insertAllBut(known, rows);
        else
            replaceMiddle(rows);
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }

    static QSet<qint64> idsOf(const QList<Row> &rows)
    {
        QSet<qint64> ids;
        for (const Row &row : rows)
            ids.insert(row.id.value());
        return ids;
    }

    void removeAllBut(const QSet<qint64> &ids)
    {
        for (int end = rowCount(); end > 0; --end) {
            int first = end;
            while (first > 0 && !ids.contains(m_rows.at(first - 1).id.value()))
                --first;
            if (first == end)
                continue;
            beginRemoveRows({}, first, end - 1);
            m_rows.remove(first, end - first);
            endRemoveRows();
            end = first + 1;
        }
    }

    bool keepsOrder(const QList<Row> &rows, const QSet<qint64> &known) const
    {
        auto next = m_rows.cbegin();
        for (const Row &row : rows) {
            if (!known.contains(row.id.value()))
                continue;
            if (next == m_rows.cend() || next->id != row.id)
                return false;
            ++next;
        }
        return true;
    }

    void insertAllBut(const QSet<qint64> &known, const QList<Row> &rows)
    {
        for (int first = 0; first < static_cast<int>(rows.size()); ++first) {
            int end = first;
            while (end < static_cast<int>(rows.size()) && !known.contains(rows.at(end).id.value()))
                ++end;
            if (end == first)
                continue;
            beginInsertRows({}, first, end - 1);
            m_rows = m_rows.mid(0, first) + rows.mid(first, end - first) + m_rows.mid(first);
            endInsertRows();
            first = end;
        }
        m_rows = rows;
    }

    /// Where a row has moved: all between what is the same at both ends.
    void replaceMiddle(const QList<Row> &rows)
    {
        const auto isSame = [](const Row &a, const Row &b) { return a.id == b.id; };
        const auto shorter = std::min(m_rows.size(), rows.size());
        const auto head = static_cast<int>(
            std::mismatch(m_rows.cbegin(), m_rows.cbegin() + shorter, rows.cbegin(), isSame).first
            - m_rows.cbegin());
        const auto tail = static_cast<int>(
            std::mismatch(m_rows.crbegin(), m_rows.crbegin() + (shorter - head), rows.crbegin(), isSame).first
            - m_rows.crbegin());
        if (const int gone = rowCount() - head - tail; gone > 0) {
            beginRemoveRows({}, head, head + gone - 1);
            m_rows.remove(head, gone);
            endRemoveRows();
        }
        if (const int fresh = static_cast<int>(rows.size()) - head - tail; fresh > 0) {
            beginInsertRows({}, head, head + fresh - 1);
            m_rows = rows;
            endInsertRows();
        } else {
            m_rows = rows;
        }
    }

    QList<Row> m_rows;
    std::optional<ledger::LogCursor> m_next;
};

} // namespace ui
