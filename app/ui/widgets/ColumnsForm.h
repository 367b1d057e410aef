// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/PageContext.h"
#include "workflows/ColumnLayout.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;

namespace ui {

class ElidedLabel;

/// Which column of a list holds what, with what stands in it beside, and how the list writes days and
/// amounts.
class ColumnsForm : public QWidget
{
    Q_OBJECT

public:
    workflows::ColumnLayout layoutChosen() const;

Q_SIGNALS:
    void changed();

protected:
    /// `prefix`: of the names of its parts, such as "till".
    ColumnsForm(const PageContext &context, const char *prefix, QWidget *parent);

    /// Rows come in the order in which they are added; a label may have a mnemonic.
    void addField(const QString &field, const QString &label);
    void addHow();
    void removeFields();
    /// What there is to choose from, and what is chosen.
    void setColumns(const QStringList &heading, const QList<QStringList> &rows,
                    const workflows::ColumnLayout &layout);

    /// Asks how days and amounts are meant: cells that can be read in two ways. Empty: nothing to ask, and
    /// the example is shown if there is one. Whether there is something to ask.
    bool ask(const QString &openDay, const QString &openAmount, const QString &dayExample = {},
             const QString &amountExample = {});
    /// The first of these fields, or of all when none is named.
    void focusOn(const QStringList &fields) const;

private:
    struct Row
    {
        QString field;
        QWidget *box;
        QComboBox *column;
        ElidedLabel *sample;
    };
    struct How
    {
        QComboBox *choice = nullptr;
        QLabel *note = nullptr;
    };

    QString nameOf(const QString &part) const { return m_prefix + part; }
    How makeHow(const QString &label, const char *part);
    void putNote(QLabel *note, const QString &text, bool isAsked) const;
    void showSamples();
    QString sampleOf(const QString &column) const;

    const Theme &m_theme;
    const QString m_prefix;
    QFormLayout *m_form;
    QList<Row> m_rows;
    How m_days;
    How m_decimals;
    QStringList m_heading;
    QList<QStringList> m_cells;
    bool m_isFilling = false;
};

} // namespace ui
