// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ConductLetter.h"
#include "ui/widgets/PaperDialog.h"

class QLineEdit;
class QPlainTextEdit;

namespace ui {

class DateEdit;

/// The letter to a customer who was sent elsewhere for the staff's sake, worded by the manager before it is
/// printed. Nothing of it is kept in the ledger; it closes with the Conduct page.
class ConductLetterDialog final : public PaperDialog
{
    Q_OBJECT

public:
    ConductLetterDialog(const PageContext &context, domain::ConductLetter letter, QWidget *parent);
    ~ConductLetterDialog() override;

protected:
    reports::Document document() const override;
    void languageChanged() override;
    void check() override;

private:
    void makeFields();
    QPlainTextEdit *makeText(int lines);
    void typed();

    domain::ConductLetter m_letter;
    QPlainTextEdit *m_address;
    QPlainTextEdit *m_account;
    QLineEdit *m_appealTo;
    DateEdit *m_appealBy;
    QLineEdit *m_signedBy;
    QString m_proposed; ///< of the account, in the language of the letter
};

} // namespace ui
