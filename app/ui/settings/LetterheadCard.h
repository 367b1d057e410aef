// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Letterhead.h"
#include "ui/widgets/PageContext.h"

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class FieldError;

/// What stands on reports beside the name: the logo and the words that end them. Kept in the ledger; each
/// change can be undone.
class LetterheadCard final : public QWidget
{
    Q_OBJECT

public:
    LetterheadCard(const PageContext &context, QWidget *parent);

private:
    void reload();
    void chooseLogo();
    void change(const QString &what, const std::function<void(domain::Letterhead &)> &edit);

    PageContext m_context;
    domain::Letterhead m_letterhead;
    QLabel *m_logo;
    QPushButton *m_choose;
    QPushButton *m_remove;
    FieldError *m_error;
    QLineEdit *m_closing;
};

} // namespace ui
