// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"
#include "domain/ReferralCard.h"
#include "reports/Language.h"
#include "reports/Paper.h"
#include "ui/widgets/PageContext.h"

#include <QDialog>

class QFormLayout;
class QLineEdit;
class QPushButton;

namespace ui {

class PagePreview;
class SegmentedControl;

/// What the customer takes along: seen as it will be printed, on paper, as PDF or as text for a message, in
/// the customer's language.
class ReferralCardDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `partner`: whose opening hours are kept when they are changed here; none for a card of our own.
    ReferralCardDialog(const PageContext &context, domain::ReferralCard card,
                       const std::optional<domain::CompetitorId> &partner, QWidget *parent);

private:
    void makeFields(QFormLayout *form);
    QPushButton *makeButton(const QString &text, const char *objectName, const QKeySequence &key,
                            void (ReferralCardDialog::*run)());
    void refresh();
    void keepOpeningNote();
    void copyText();
    void print();
    void savePdf();
    reports::Paper paper() const;
    reports::Language language() const;

    PageContext m_context;
    domain::ReferralCard m_card;
    std::optional<domain::CompetitorId> m_partner;
    QList<QLocale> m_languages;
    SegmentedControl *m_paper;
    SegmentedControl *m_language;
    QLineEdit *m_told;
    QLineEdit *m_opening;
    PagePreview *m_preview;
};

} // namespace ui
