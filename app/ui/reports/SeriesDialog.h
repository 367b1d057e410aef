// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/PeriodChoices.h"
#include "ui/reports/ReportSeries.h"

#include <QDialog>

class QComboBox;
class QLabel;

namespace ui {

class FieldError;

/// From which month, quarter or year to which one a report is to be made of each.
class SeriesDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `choices`: in order, at least one. `series`: of the kind and in the style of its only query.
    SeriesDialog(const PageContext &context, const QList<PeriodChoice> &choices, const ReportSeries &series,
                 QWidget *parent);

private:
    QComboBox *makeField(const char *name, const QString &accessible);
    int count() const;
    void tell();
    void save();

    const PageContext m_context;
    const QList<PeriodChoice> m_choices;
    const ReportSeries m_series;
    QComboBox *m_from;
    QComboBox *m_to;
    FieldError *m_wrong;
    QLabel *m_count;
};

} // namespace ui
