// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/FitCheck.h"
#include "ui/widgets/PageContext.h"

#include <QWidget>

class QScrollArea;
class QSpinBox;

namespace ui {

class SegmentedControl;
class SuggestEdit;

/// What a customer wants, a line each: a competency of ours or words of their own, how much it matters, and
/// how well we meet it. There is always an empty line to go on in; a line without words does not count. More
/// lines than fit are scrolled, so that the advice below stays in sight.
class RequirementSheet final : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString sheet READ sheetText WRITE setSheetText NOTIFY changed USER true)

public:
    static constexpr int MostSeen = 8; ///< lines at once
    static constexpr int Usual = 24;   ///< lines there is room for

    /// With room for `most`, and never less than usual.
    RequirementSheet(const PageContext &context, qsizetype most, QWidget *parent);

    QList<domain::Requirement> requirements() const;
    void setRequirements(const QList<domain::Requirement> &requirements);

Q_SIGNALS:
    void changed();
    /// A competency was taken from the list: the form goes on to the next field.
    void taken();

private:
    struct Line
    {
        QWidget *row;
        SuggestEdit *wanted;
        SegmentedControl *importance;
        QSpinBox *fit;
    };

    Line makeLine(int number);
    void addLine();
    void proposeFit(const Line &line);
    void showLines();
    QString sheetText() const;
    void setSheetText(const QString &text);
    bool eventFilter(QObject *watched, QEvent *event) override;

    PageContext m_context;
    QScrollArea *m_scroll;
    QList<Line> m_lines;
};

} // namespace ui
