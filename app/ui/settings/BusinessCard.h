// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Business.h"
#include "ui/widgets/PageContext.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace ui {

class Card;
class FieldError;

/// The settings kept in the ledger. Each change is saved when its field is left, and can be undone.
class BusinessCard final : public QWidget
{
    Q_OBJECT

public:
    BusinessCard(const PageContext &context, QWidget *parent);

private:
    QSpinBox *addNumber(QFormLayout *form, const QString &label, const QString &objectName,
                        QString (*unit)(int), int most, int domain::Business::*field, const QString &what);
    /// What stands on cards and letters; may be empty.
    void addText(QFormLayout *form, const QString &label, const QString &objectName,
                 QString domain::Business::*field, const QString &what);
    void addCountry(QFormLayout *form);
    void showBusiness();
    void change(const QString &what, const std::function<void(domain::Business &)> &edit);
    void renameBusiness();

    PageContext m_context;
    QLineEdit *m_name;
    QComboBox *m_country;
    FieldError *m_nameError;
    QDoubleSpinBox *m_margin;
    QList<std::pair<QSpinBox *, int domain::Business::*>> m_numbers;
    QList<std::pair<QLineEdit *, QString domain::Business::*>> m_texts;
};

} // namespace ui
