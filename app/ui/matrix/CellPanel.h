// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Competitors.h"
#include "ui/matrix/GridContent.h"

#include <QLocale>
#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace ui {

class DateEdit;
class ElidedLabel;
class LevelPicker;
class Theme;

/// One cell of the matrix in full: level, evidence, source, who assessed it and when, and its history. What
/// is typed is handed on when a field is left.
class CellPanel final : public QWidget
{
    Q_OBJECT

public:
    /// Newest first; asked for when the history is opened.
    using History = std::function<QList<ledger::StrengthChange>(const domain::Strength &cell)>;

    CellPanel(const Theme &theme, QDate today, const QLocale &locale, History history,
              QWidget *parent = nullptr);

    /// Shows the cell at that place of the grid, or what to do when there is none. A field that is being
    /// edited keeps what was typed as long as the cell stays the same.
    void showCell(const GridContent &content, GridPlace place, const QString &ownName);
    void focusEvidence();

Q_SIGNALS:
    void levelChosen(domain::MaybeLevel level);
    void edited(const domain::Strength &strength);
    /// Esc: back to the grid.
    void left();
    void logWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeHead();
    void makeFields(const Theme &theme, QDate today);
    void makeHistory();
    void showFields(bool isSameCell);
    void showState(const GridContent &content, GridPlace place);
    void showHistory();
    void handOn();

    QLocale m_locale;
    History m_history;
    domain::Strength m_strength;
    bool m_hasCell = false;
    ElidedLabel *m_who;
    QPushButton *m_log;
    ElidedLabel *m_what;
    QWidget *m_fields;
    LevelPicker *m_level;
    QLabel *m_state;
    QPlainTextEdit *m_evidence;
    QLineEdit *m_source;
    QLineEdit *m_by;
    DateEdit *m_on;
    QPushButton *m_historyButton;
    QLabel *m_historyLines;
};

} // namespace ui
