// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Money.h"
#include "ui/shell/MainWindow.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QStackedWidget;

namespace ui {

class FieldError;

/// The first thing a new person sees: look at the example business, begin with one's own, open a ledger, or
/// begin from a spreadsheet. Also File > New ledger.
class FirstStart final : public QDialog
{
    Q_OBJECT

public:
    struct Choice
    {
        bool isExample = false;
        QString location;         ///< of the ledger to open, which has been made by then
        bool importsNext = false; ///< open the import as soon as the window is there
    };

    explicit FirstStart(const WindowTools &tools, QWidget *parent = nullptr);

    const Choice &choice() const { return m_choice; }

private:
    QWidget *makeChoices();
    QWidget *makeForm();
    void beginOwn(bool importsNext);
    void openExisting();
    void createOwn();
    base::Done makeLedger(const QString &path, const domain::Currency &currency) const;

    WindowTools m_tools;
    Choice m_choice;
    QStackedWidget *m_stack;
    QLineEdit *m_name = nullptr;
    FieldError *m_nameError = nullptr;
    QComboBox *m_currency = nullptr;
    FieldError *m_currencyError = nullptr;
    QComboBox *m_trade = nullptr;
};

} // namespace ui
