// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Tokens.h"
#include "ui/widgets/PageContext.h"

#include <QDate>
#include <QListView>

class QStandardItemModel;

namespace ui {

/// One thing that happened, in words.
struct StoryLine
{
    QDate on = {};
    QString title = {};
    QString detail = {};               ///< may be empty
    QString told = {};                 ///< may be empty
    QString note = {};                 ///< may be empty
    std::optional<Series> series = {}; ///< only of those who went or came; a change of status has none
    Tone tone = Tone::Neutral;
    std::optional<domain::FitCheckId> fitCheck = {}; ///< the line opens it
    bool isOfRecord = false; ///< belongs to the record that is selected beside the story
};

/// What happened, one below the other on a line that runs through time.
class StoryList : public QListView
{
    Q_OBJECT

public:
    explicit StoryList(const PageContext &context, QWidget *parent = nullptr);

    /// In the order given; those of the record are scrolled to.
    void tell(const QList<StoryLine> &lines);
    const StoryLine &lineAt(const QModelIndex &place) const { return m_lines.at(place.row()); }

    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    PageContext m_context;
    QStandardItemModel *m_model;
    QList<StoryLine> m_lines;
};

} // namespace ui
