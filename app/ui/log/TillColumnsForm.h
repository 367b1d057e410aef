// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/PageContext.h"
#include "workflows/TillMatching.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;

namespace ui {

class ElidedLabel;

/// Which column of a till's export holds what, with what stands in it beside, and how the file writes days
/// and amounts where it does not say so itself.
class TillColumnsForm final : public QWidget
{
    Q_OBJECT

public:
    explicit TillColumnsForm(const PageContext &context, QWidget *parent);

    void setFile(const workflows::TillFile &file);
    workflows::TillLayout layoutChosen() const;
    /// Asks how days and amounts are meant: cells that can be read in two ways. Empty: nothing to ask.
    /// Whether there is.
    bool askHow(const QString &openDay, const QString &openAmount);
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

    void addField(const char *field, const QString &label);
    QComboBox *addHow(const QString &label, const char *objectName, QLabel *note);
    QLabel *makeNote(const char *objectName);
    void showSamples();
    QString sampleOf(const QString &column) const;

    PageContext m_context;
    QFormLayout *m_form;
    QList<Row> m_rows;
    QLabel *m_dayNote;
    QLabel *m_amountNote;
    QComboBox *m_days = nullptr;
    QComboBox *m_decimals = nullptr;
    workflows::TillFile m_file;
    bool m_isFilling = false;
};

} // namespace ui
