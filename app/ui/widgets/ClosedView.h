// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/PageContext.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class FieldError;

/// Stands in for what is for managers and owners only: says calmly why it is closed and what opens it, and
/// takes the PIN.
class ClosedView final : public QWidget
{
    Q_OBJECT

public:
    /// What is closed.
    enum class Subject { Conduct, Report };

    explicit ClosedView(const PageContext &context, QWidget *parent = nullptr,
                        Subject subject = Subject::Conduct);

    void reload();

private:
    void unlock();
    QString why() const;
    QString whyReport() const;

    PageContext m_context;
    Subject m_subject;
    QLabel *m_why;
    QWidget *m_asks;
    QLineEdit *m_pin;
    FieldError *m_error = nullptr;
    QLabel *m_forgotten;
    QPushButton *m_settings;
};

} // namespace ui
