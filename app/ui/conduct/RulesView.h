// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Conduct.h"
#include "ui/widgets/PageContext.h"
#include "workflows/Undoable.h"

#include <QMap>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QSpinBox;
class QStandardItem;
class QStandardItemModel;

namespace ui {

class Card;
class DataTable;
class FieldError;

/// What the owner does not accept, and the ladder; both are edited in place.
class RulesView final : public QWidget
{
    Q_OBJECT

public:
    explicit RulesView(const PageContext &context, QWidget *parent = nullptr);

    void reload();

private:
    Card *makeActions();
    void makeAddRow(Card *card);
    Card *makeLadder();
    void addTyped();
    void edited(const QStandardItem *item);
    void retireCurrent();
    void saveLadder();
    bool keep(const base::Result<workflows::Undoable> &change);

    PageContext m_context;
    QList<domain::UnacceptableAction> m_actions;
    domain::Ladder m_ladder;
    QStandardItemModel *m_model;
    DataTable *m_table;
    QLineEdit *m_name;
    QComboBox *m_severity;
    QComboBox *m_startsAt;
    FieldError *m_error;
    QMap<domain::Step, QSpinBox *> m_times;
    QSpinBox *m_months;
};

} // namespace ui
