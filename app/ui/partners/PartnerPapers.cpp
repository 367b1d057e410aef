// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/PartnerPapers.h"

#include "ui/partners/LetterDialog.h"
#include "ui/partners/LetterTemplatesDialog.h"
#include "ui/partners/StatementBatch.h"
#include "ui/partners/StatementDialog.h"
#include "ui/theme/Theme.h"

#include <QAction>
#include <QJsonObject>

namespace ui {

using domain::CompetitorId;

/// Those there are; where nobody has ever made one, those to begin with.
static base::Result<QList<domain::LetterTemplate>> readTemplates(const PageContext &context)
{
    if (context.ledger.isReadOnly()) {
        TRY_ASSIGN(const auto kept, ledger::Letters(context.ledger).all());
        return kept.isEmpty() ? workflows::starterLetters(context.locale) : kept;
    }
    TRY(workflows::fillInLetters(context.ledger, context.locale));
    return ledger::Letters(context.ledger).all();
}

static void writeLetterTo(const PageContext &context, CompetitorId partner, QWidget *parent)
{
    const auto facts =
        workflows::readLetterFacts(context.ledger, partner, context.shell.staff(), context.clock.today());
    if (!facts)
        return context.shell.showError(facts.error());
    const auto templates = readTemplates(context);
    if (!templates)
        return context.shell.showError(templates.error());
    (new LetterDialog(context, *facts, *templates, parent))->start();
}

static void editTemplates(const PageContext &context, std::optional<CompetitorId> partner,
                          domain::LetterTemplateId chosen, QWidget *parent)
{
    if (const auto templates = readTemplates(context); !templates)
        return context.shell.showError(templates.error());
    (new LetterTemplatesDialog(context, partner, chosen, parent))->start();
}

PartnerPapers::PartnerPapers(const PageContext &context, QWidget *window)
    : QObject(window)
    , m_context(context)
    , m_window(window)
    , m_letter(
          make("writeLetter", tr("&Write a letter…"), QStringLiteral("mail"), &PartnerPapers::openLetter))
    , m_templates(make("letterTemplates", tr("Letter te&mplates…"), {}, &PartnerPapers::openTemplates))
    , m_statement(make("partnerStatement", tr("Partner &statement…"), QStringLiteral("reports"),
                       &PartnerPapers::openStatement))
    , m_statements(make("partnerStatements", tr("Statements for all in &force…"), {},
                        &PartnerPapers::saveAllStatements))
{
    m_letter->setIconText(tr("Letter"));
    m_statement->setIconText(tr("Statement"));
    m_letter->setShortcut(Qt::CTRL | Qt::Key_L);
    m_letter->setShortcutContext(Qt::WidgetWithChildrenShortcut); // of the page
    m_templates->setEnabled(!context.ledger.isReadOnly());
    setPartner({});
}

QAction *PartnerPapers::make(const char *name, const QString &text, const QString &icon,
                             void (PartnerPapers::*run)())
{
    auto *action = new QAction(text, this);
    if (!icon.isEmpty())
        action->setIcon(m_context.theme.icon(icon));
    action->setObjectName(QString::fromLatin1(name));
    connect(action, &QAction::triggered, this, run);
    return action;
}

void PartnerPapers::setPartner(std::optional<CompetitorId> partner)
{
    m_partner = partner;
    for (QAction *action : {m_letter, m_statement})
        action->setEnabled(partner.has_value());
}

void PartnerPapers::openLetter()
{
    writeLetterTo(m_context, *m_partner, m_window->window());
}

void PartnerPapers::openTemplates()
{
    editTemplates(m_context, m_partner, {}, m_window->window());
}

void PartnerPapers::openStatement()
{
    const auto statement = workflows::readStatement(
        m_context.ledger, workflows::usualStatement(*m_partner, m_context.clock.today()));
    if (!statement)
        return m_context.shell.showError(statement.error());
    (new StatementDialog(m_context, *statement, m_window->window()))->open();
}

void PartnerPapers::saveAllStatements()
{
    saveStatements(m_context, m_window->window());
}

void reopenLetterDialog(const PageContext &context, const QJsonObject &subject, QWidget *parent)
{
    writeLetterTo(context, CompetitorId(subject.value(QLatin1StringView("record")).toInteger()), parent);
}

void reopenLetterTemplates(const PageContext &context, const QJsonObject &subject, QWidget *parent)
{
    editTemplates(context, {},
                  domain::LetterTemplateId(subject.value(QLatin1StringView("record")).toInteger()), parent);
}

} // namespace ui
