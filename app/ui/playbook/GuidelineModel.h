// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Playbook.h"

#include <QAbstractListModel>

namespace ui {

/// One line of the playbook: what is kept, or what is being written in its place.
struct GuidelineRow
{
    domain::Guideline guideline;
    int place = 0;          ///< in order of precedence, from 1; 0: not in use or not kept yet
    bool isUnsaved = false; ///< there are changes that have not been saved
    QString sentence;
    QString remark;         ///< what there is to say against it; usually empty
    bool isWarning = false; ///< that somebody has to know of
};

class GuidelineModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        PlaceRole = Qt::UserRole + 1, ///< as it is written; empty without one
        SentenceRole,
        RemarkRole, ///< only a warning
        GrantRole,  ///< the words of what it grants
        ToneRole,   ///< int of Tone, of those words
        StateRole,  ///< "not saved", "retired"; usually empty
    };

    using QAbstractListModel::QAbstractListModel;

    void setRows(QList<GuidelineRow> rows, const QLocale &locale);
    /// The same guideline in other words, while it is being edited.
    void setRow(int row, const GuidelineRow &content);
    const GuidelineRow &row(int row) const { return m_rows.at(row); }
    /// -1 when it is not shown.
    int rowOf(domain::GuidelineId id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    /// One in use can be dragged, as far as the owner's order decides and not what precedence says.
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    /// Asks for it: whoever keeps the guidelines makes the move and shows the rows anew.
    bool moveRows(const QModelIndex &from, int row, int count, const QModelIndex &to, int before) override;

Q_SIGNALS:
    void moveAsked(int row, int before);

private:
    bool mayMove(int row, int before) const;

    QList<GuidelineRow> m_rows;
    QLocale m_locale;
};

} // namespace ui
