// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/PageContext.h"
#include "workflows/ImportFile.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;

namespace ui {

class ElidedLabel;

/// Which column of a list holds what, with what stands in it beside, and how it writes days and amounts, with
/// an example of how they are understood.
class ImportColumnsForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportColumnsForm(const PageContext &context, QWidget *parent);

    void setFile(const workflows::ImportFile &file);
    workflows::ImportLayout layoutChosen() const;
    /// Shows how days and amounts are understood, and asks where nothing says how they are meant. Whether
    /// there is something to ask.
    bool show(const workflows::ImportReport &report);
    void focusFirst() const;

Q_SIGNALS:
    void changed();

private:
    struct Row
    {
        QString field;
        QComboBox *column;
        ElidedLabel *sample;
    };
    struct How
    {
        QComboBox *choice;
        QLabel *note;
    };

    void makeRows();
    How makeHow(const QString &label, const char *objectName);
    void showSamples();
    QString sampleOf(const QString &column) const;
    QString exampleOf(const workflows::ImportReport &report, exchange::Holds holds) const;
    void note(QLabel *label, const QString &text, bool isAsked) const;

    PageContext m_context;
    QFormLayout *m_form;
    QList<Row> m_rows;
    How m_days;
    How m_decimals;
    workflows::ImportFile m_file;
    bool m_isFilling = false;
};

} // namespace ui
