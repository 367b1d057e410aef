// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"
#include "ui/widgets/PageContext.h"

#include <QList>
#include <QObject>

class QAction;
class QJsonObject;
class QWidget;

namespace ui {

/// What is written to partners, as actions for menus and buttons.
class PartnerPapers final : public QObject
{
    Q_OBJECT

public:
    /// Dialogs open over `window`.
    PartnerPapers(const PageContext &context, QWidget *window);

    /// About whom: enables what is about one partner.
    void setPartner(std::optional<domain::CompetitorId> partner);

    QAction *writeLetter() const { return m_letter; }
    QAction *statement() const { return m_statement; }
    /// What is about the one partner.
    QList<QAction *> ofPartner() const { return {m_letter, m_statement}; }
    /// What is about none or all.
    QList<QAction *> ofAll() const { return {m_templates, m_statements}; }

private:
    QAction *make(const char *name, const QString &text, const QString &icon, void (PartnerPapers::*run)());
    void openLetter();
    void openTemplates();
    void openStatement();
    void saveAllStatements();

    PageContext m_context;
    QWidget *m_window;
    std::optional<domain::CompetitorId> m_partner;
    QAction *m_letter;
    QAction *m_templates;
    QAction *m_statement;
    QAction *m_statements;
};

/// The letter again with what was typed into it before: see Drafts.
void reopenLetterDialog(const PageContext &context, const QJsonObject &subject, QWidget *parent);
void reopenLetterTemplates(const PageContext &context, const QJsonObject &subject, QWidget *parent);

} // namespace ui
