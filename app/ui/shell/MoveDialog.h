// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Location.h"
#include "ui/widgets/PageContext.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QRadioButton;

namespace ui {

class FieldError;

/// Takes the open ledger to a server or into a file, and proves there that all of it arrived. The one that is
/// open stays as it is.
class MoveDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit MoveDialog(const PageContext &context, QWidget *parent = nullptr);

    /// Where the ledger was moved to, to be opened; empty when it was not, or when the old one is to stay
    /// open.
    QString wanted() const { return m_wanted; }

private:
    void makeForm();
    void follow();
    void choose();
    void complain(const QString &sentence);
    void move();
    void arrived(const ledger::Location &target, qint64 records);

    PageContext m_context;
    QRadioButton *m_toServer;
    QRadioButton *m_toFile;
    QLineEdit *m_place;
    QPushButton *m_choose;
    FieldError *m_error;
    QPushButton *m_move;
    QString m_wanted;
};

} // namespace ui
