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

private:
    QList<GuidelineRow> m_rows;
    QLocale m_locale;
};

} // namespace ui
