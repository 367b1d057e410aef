// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/playbook/GuidelineModel.h"
#include "ui/widgets/PageContext.h"
#include "workflows/Playbook.h"

#include <QScrollArea>
#include <QTimer>

class QAction;
class QLabel;

namespace ui {

class Card;
class GuidelineEditor;

/// What can be done with the guideline that is shown; each stands on a button.
struct GuidelineActions
{
    QAction *save;
    QAction *discard;
    QAction *retire;
    QAction *confirm; ///< beside the state of reading
};

/// Beside the list of guidelines: the rule of one to be edited, who has read it, and its earlier versions.
/// Scrolls where it does not fit.
class GuidelinePanel final : public QScrollArea
{
    Q_OBJECT

public:
    GuidelinePanel(const PageContext &context, const GuidelineActions &actions, QWidget *parent = nullptr);

    GuidelineEditor &editor() { return *m_editor; }
    void setStanding(const workflows::PlaybookStanding &standing);
    /// What is being typed into an unsaved one stays as it is typed.
    void showRow(const std::optional<GuidelineRow> &row);
    /// As showRow(), but the editor stays as it is.
    void showSentence(const std::optional<GuidelineRow> &row);
    /// What is typed is of no use any more: the next showRow() fills the fields anew.
    void forget() { m_shown.reset(); }
    /// Somebody else may be at the counter.
    void showReading();

private:
    QWidget *makeRule(const GuidelineActions &actions);
    QWidget *makeVersions(QAction *confirm);
    std::optional<domain::GuidelineId> current() const;
    void colourRemark();
    void askForHistory();
    void showHistory();

    PageContext m_context;
    workflows::PlaybookStanding m_standing;
    std::optional<GuidelineRow> m_row;
    std::optional<domain::GuidelineId> m_shown;     ///< the one in the editor
    std::optional<domain::GuidelineId> m_historyOf; ///< the one whose versions are shown
    QTimer m_delay;
    GuidelineEditor *m_editor;
    QLabel *m_sentence;
    QLabel *m_remark;
    QLabel *m_version;
    QLabel *m_reading;
    QLabel *m_history;
    Card *m_versions;
};

} // namespace ui
