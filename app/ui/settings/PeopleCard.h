// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/People.h"
#include "ui/widgets/PageContext.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QStandardItemModel;

namespace ui {

class DataTable;
class FieldError;

/// Who works here and may be chosen at the counter. People who leave are retired, so that what they logged
/// keeps their name.
class PeopleCard final : public QWidget
{
    Q_OBJECT

public:
    PeopleCard(const PageContext &context, QWidget *parent);

private:
    void reload();
    void add();
    void rename();
    void retire();
    const domain::Staff *current() const;
    void save(domain::Staff before, const domain::Staff &after, const QString &what);

    PageContext m_context;
    QList<domain::Staff> m_people;
    DataTable *m_table;
    QStandardItemModel *m_model;
    QLineEdit *m_name;
    QComboBox *m_role;
    FieldError *m_error;
};

} // namespace ui
