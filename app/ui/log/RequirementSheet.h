// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/FitCheck.h"
#include "ui/widgets/PageContext.h"

#include <QWidget>

class QSpinBox;

namespace ui {

class SegmentedControl;
class SuggestEdit;

/// What a customer wants, a line each: a competency of ours or words of their own, how much it matters, and
/// how well we meet it. There is always an empty line to go on in; a line without words does not count.
class RequirementSheet final : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString sheet READ sheetText WRITE setSheetText NOTIFY changed USER true)

public:
    static constexpr int MostRequirements = 8;

    explicit RequirementSheet(const PageContext &context, QWidget *parent);

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
    void proposeFit(const Line &line);
    void showLines();
    QString sheetText() const;
    void setSheetText(const QString &text);

    PageContext m_context;
    QList<Line> m_lines;
};

} // namespace ui
