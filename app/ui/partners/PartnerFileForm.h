// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/PageContext.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

/// What the dialogs for files to and from partners have in common: a title, the partner, and a foot with
/// Cancel and the one thing it is for, which Ctrl+Enter does too. Deletes itself when closed.
class PartnerFileForm : public QDialog
{
    Q_OBJECT

protected:
    PartnerFileForm(const PageContext &context, const QString &objectName, const QString &title,
                    const QString &doIt, QWidget *parent);

    const PageContext &context() const { return m_context; }
    QVBoxLayout *content() const { return m_content; }
    QPushButton *doIt() const { return m_doIt; }
    /// Nobody when none is chosen.
    std::optional<domain::CompetitorId> partner() const;
    QComboBox *partners() const { return m_partners; }
    void choose(std::optional<domain::CompetitorId> partner);
    /// Plain text that wraps, in muted letters.
    QLabel *makeHint(const QString &text);

private:
    void fillPartners();

    PageContext m_context;
    QVBoxLayout *m_content;
    QComboBox *m_partners;
    QPushButton *m_doIt;
};

} // namespace ui
