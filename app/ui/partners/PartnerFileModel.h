// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/PageContext.h"
#include "workflows/PartnerFile.h"

#include <QAbstractTableModel>
#include <QSet>

namespace ui {

/// What a partner's file would change, a line for each of its entries; those that change something can be
/// ticked.
class PartnerFileModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Entry, Day, Customer, Need, Change, Why, ColumnCount };

    explicit PartnerFileModel(const PageContext &context, QObject *parent = nullptr);

    void setPreview(const workflows::PartnerFilePreview &preview);
    /// By their number in the preview.
    const QList<workflows::PartnerFileLine> &lines() const { return m_lines; }
    QList<qsizetype> ticked() const;
    /// Ticks those of the rows that can be, or unticks them when all of them are ticked.
    void toggle(const QList<int> &rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void tickedChanged();

private:
    void tick(int row, bool isTicked);
    QString text(const workflows::PartnerFileLine &line, int column) const;

    PageContext m_context;
    QList<workflows::PartnerFileLine> m_lines;
    QSet<int> m_ticked;
};

} // namespace ui
