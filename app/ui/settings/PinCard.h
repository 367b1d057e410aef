// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Words.h"
#include "ui/widgets/PageContext.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QPushButton;

namespace ui {

/// The PINs of managers and owners: whether they are set, and the way to set, change and remove them.
class PinCard final : public QWidget
{
    Q_OBJECT

public:
    explicit PinCard(const PageContext &context, QWidget *parent = nullptr);

private:
    struct Row
    {
        domain::Role role;
        QLabel *state;
        QPushButton *set;
        QPushButton *remove;
    };

    void addRow(QFormLayout *form, domain::Role role, const QString &label);
    void reload();

    PageContext m_context;
    QList<Row> m_rows;
};

} // namespace ui
