// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/RowSource.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QSpinBox;
class QTableWidget;

namespace ui {

/// A file that was looked into.
struct SourceSeen
{
    exchange::SourceOptions source; ///< as it was read
    QStringList sheets;             ///< of a workbook
    QStringList heading;
    QList<QStringList> rows; ///< the first of them
};

/// How a file is read: its sheet, where its heading is, and of a CSV file what is between the columns and how
/// it is encoded; below, what comes of it.
class SourceForm final : public QWidget
{
    Q_OBJECT

public:
    explicit SourceForm(QWidget *parent);

    void setFile(const SourceSeen &file);
    exchange::SourceOptions chosen() const;
    void focusFirst() const;

Q_SIGNALS:
    void changed();

private:
    template <class Widget>
    Widget *add(const QString &label, const char *objectName);
    void showRows(const SourceSeen &file);

    QFormLayout *m_form;
    QComboBox *m_sheet;
    QSpinBox *m_heading;
    QComboBox *m_delimiter;
    QComboBox *m_encoding;
    QTableWidget *m_rows;
    QString m_shownSheet; ///< another one has its heading elsewhere
    bool m_isFilling = false;
};

} // namespace ui
