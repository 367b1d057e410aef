// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/DraftKeeper.h"
#include "ui/widgets/PaperDialog.h"
#include "workflows/Letters.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace ui {

class LetterMarks;
class SentBar;

/// A letter to a partner from one of the owner's templates, filled in and edited before it goes to paper, to
/// a PDF or to the e-mail program. Nothing of it is kept in the ledger but that it was sent, once somebody
/// says so.
class LetterDialog final : public PaperDialog
{
    Q_OBJECT

public:
    LetterDialog(const PageContext &context, domain::LetterFacts facts,
                 QList<domain::LetterTemplate> templates, QWidget *parent);

    void start();
    void reject() override;
    void done(int result) override;

protected:
    reports::Document document() const override;
    void languageChanged() override;
    void used() override;

private:
    void makeFields();
    void makeSentBar();
    QPlainTextEdit *makeText(int lines);
    const domain::LetterTemplate *chosen() const;
    bool isTyped() const;
    QStringList texts() const;
    void choose();
    void fillIn();
    void typed();
    void draftMail();
    void offerSent(domain::Channel channel);
    void sent();

    domain::LetterFacts m_facts;
    QList<domain::LetterTemplate> m_templates;
    QComboBox *m_template;
    QPlainTextEdit *m_address;
    QLineEdit *m_subject;
    QPlainTextEdit *m_body;
    LetterMarks *m_marks;
    QLabel *m_gaps;
    SentBar *m_sent;
    DraftKeeper m_draft;
    int m_taken = 0;          ///< the template that is filled in
    QStringList m_proposed;   ///< subject, body and address as they were filled in
    QStringList m_handedOver; ///< as they were last printed, saved or drafted
    QList<domain::FilledText::Mark> m_filledMarks;
};

} // namespace ui
