// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Words.h"
#include "ui/widgets/PageContext.h"

#include <QDialog>

class QFormLayout;
class QLineEdit;
class QPushButton;

namespace ui {

class FieldError;

/// Sets, changes or takes away the PIN of a role; who knows the present one may. It opens over its parent and
/// deletes itself when closed.
class PinDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class What { Set, Remove };

    PinDialog(const PageContext &context, domain::Role role, What what, QWidget *parent);

private:
    QLineEdit *addField(QFormLayout *form, const QString &label, const char *name);
    void makeFoot();
    void run();
    bool complain(QLineEdit *field, const QString &sentence);

    PageContext m_context;
    domain::Role m_role;
    What m_what;
    QLineEdit *m_present = nullptr;
    QLineEdit *m_new = nullptr;
    QLineEdit *m_again = nullptr;
    QHash<QLineEdit *, FieldError *> m_errors;
};

} // namespace ui
