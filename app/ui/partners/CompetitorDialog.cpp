// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/CompetitorDialog.h"

#include "exchange/Phone.h"
#include "exchange/VCard.h"
#include "ledger/Ledger.h"
#include "ui/partners/ContactsEdit.h"
#include "workflows/Outreach.h"

#include <QLineEdit>

namespace ui {

static QLineEdit *makeLine(const char *objectName, const QString &text, QWidget *parent)
{
    auto *line = new QLineEdit(text, parent);
    line->setObjectName(QString::fromLatin1(objectName));
    return line;
}

CompetitorDialog::CompetitorDialog(const PageContext &context, const domain::Competitor &competitor,
                                   QWidget *parent)
    : RecordDialog(context, tr("Edit a competitor"), QStringLiteral("competitorDialog"), parent)
    , m_competitor(competitor)
    , m_name(makeLine("name", competitor.name, this))
    , m_category(makeLine("category", competitor.category, this))
    , m_website(makeLine("website", competitor.website, this))
    , m_contacts(
          new ContactsEdit(context.theme, exchange::phoneCountry(context.ledger.business().country), this))
    , m_address(makeLine("address", competitor.address, this))
    , m_openingNote(makeLine("openingNote", competitor.openingNote, this))
    , m_note(makeLine("note", competitor.note, this))
{
    setDraftSubject({{QStringLiteral("record"), competitor.id.value()}});
    m_contacts->setObjectName(QStringLiteral("contacts"));
    m_contacts->setContacts(competitor.contacts);
    m_category->setPlaceholderText(tr("what kind of business"));
    m_website->setPlaceholderText(tr("https://…"));
    m_openingNote->setPlaceholderText(tr("what customers are told about when to come"));
    m_note->setPlaceholderText(tr("for ourselves"));
    addRow(tr("&Name"), m_name);
    addRow(tr("&Category"), m_category);
    addRow(tr("&Website"), m_website);
    addRow(tr("&People"), m_contacts);
    addRow(tr("&Address"), m_address);
    addRow(tr("&Opening"), m_openingNote);
    addRow(tr("No&te"), m_note);
}

void CompetitorDialog::check()
{
    if (m_name->text().trimmed().isEmpty())
        complain(m_name, tr("Give the business a name."));
    const QString website = m_website->text().trimmed();
    if (!website.isEmpty() && website != m_competitor.website && exchange::webAddress(website).isEmpty())
        complain(m_website, tr("This is not the address of a web page: it has to begin with http or https."));
    if (const QString wrong = m_contacts->wrong(); !wrong.isEmpty())
        complain(m_contacts, wrong);
}

base::Result<workflows::Undoable> CompetitorDialog::save()
{
    domain::Competitor competitor = m_competitor;
    competitor.name = m_name->text().trimmed();
    competitor.category = m_category->text().trimmed();
    competitor.website = m_website->text().trimmed();
    competitor.address = m_address->text().trimmed();
    competitor.openingNote = m_openingNote->text().trimmed();
    competitor.note = m_note->text().trimmed();
    competitor.contacts = m_contacts->writtenContacts();
    return workflows::changeCompetitor(context().ledger, m_competitor, competitor);
}

const QWidget *CompetitorDialog::fieldFor(const QString &errorCode) const
{
    return errorCode.startsWith(QLatin1StringView("name.")) ? m_name : nullptr;
}

} // namespace ui
