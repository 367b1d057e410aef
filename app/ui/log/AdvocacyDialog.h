// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Advocacy.h"
#include "ui/widgets/RecordDialog.h"

class QLabel;
class QLineEdit;

namespace ui {

class DateEdit;
class SegmentedControl;
class SuggestEdit;

/// Heard from a customer: a review, a recommendation, a thank-you, and what they said when asked.
class AdvocacyDialog final : public RecordDialog
{
    Q_OBJECT

public:
    AdvocacyDialog(const PageContext &context, const std::optional<domain::Advocacy> &existing,
                   QWidget *parent);

protected:
    void check() override;
    base::Result<workflows::Undoable> save() override;
    const QWidget *fieldFor(const QString &errorCode) const override;
    void saved() override;

private:
    void makeFields();
    void makeRows();
    void fill(const domain::Advocacy &record);
    void kindChosen();
    void answerTyped(const QString &text);
    void showWhichOne();
    QDate day() const;
    domain::AdvocacyKind kind() const;
    domain::Advocacy record() const;

    std::optional<domain::Advocacy> m_existing;
    SegmentedControl *m_kind;
    SuggestEdit *m_customer;
    QLabel *m_which;
    QLineEdit *m_site;
    SegmentedControl *m_rating;
    QLineEdit *m_link;
    SegmentedControl *m_stance;
    QLineEdit *m_answer; ///< 0 to 10; chooses the stance
    DateEdit *m_on;
    QLineEdit *m_note;
    QWidget *m_siteRow = nullptr;
    QWidget *m_ratingRow = nullptr;
    QWidget *m_linkRow = nullptr;
};

} // namespace ui
