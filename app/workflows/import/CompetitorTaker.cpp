// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Competitors.h"
#include "workflows/import/LineTaker.h"

#include <QSet>

namespace workflows {

using base::Done;

namespace {

/// In the order of fieldsOf(RecordKind::Competitors).
enum Field { Name, Category, Contact, Role, Phone, Email, Website, Address, Agreement, Note };

/// One competitor with several contacts is on several rows of the same name.
class CompetitorTaker final : public LineTaker
{
public:
    void see(const Cells &) override {}

    Done read(qint64, const Cells &cells) override
    {
        m_row = {};
        m_row.name = cells.trimmed(Name);
        m_row.category = cells.text(Category);
        m_row.website = cells.text(Website);
        m_row.address = cells.text(Address);
        m_row.note = cells.text(Note);
        if (m_row.name.isEmpty())
            return rejected(QCoreApplication::translate("workflows", "There is no name."), Name);
        TRY_ASSIGN(const auto stage, inField(Agreement, m_stages.read(cells.trimmed(Agreement))));
        m_row.stage = stage.value_or(domain::Stage::Prospect);
        domain::Contact contact;
        contact.name = cells.trimmed(Contact);
        contact.role = cells.text(Role);
        contact.phones = cells.lines(Phone);
        contact.emails = cells.lines(Email);
        if (contact != domain::Contact())
            m_row.contacts.append(contact);
        return {};
    }

    Done begin(ledger::Ledger &ledger) override
    {
        m_ledger = &ledger;
        m_report = {};
        m_new.clear();
        return {};
    }

    Done take() override
    {
        ledger::Competitors competitors(*m_ledger);
        TRY_ASSIGN(const auto known, competitors.named(m_row.name));
        if (!known) {
            TRY_ASSIGN(const auto id, competitors.add(m_row));
            m_new.insert(id);
            m_report.partners.append(m_row.name);
            ++m_report.added;
            return {};
        }
        if (!m_new.contains(*known)) {
            ++m_report.alreadyThere;
            return {};
        }
        TRY_ASSIGN(auto competitor, competitors.byId(*known));
        const bool isNew = !m_row.contacts.isEmpty() && !hasContact(*competitor, m_row.contacts.first());
        ++(isNew ? m_report.added : m_report.alreadyThere);
        if (!isNew)
            return {};
        competitor->contacts.append(m_row.contacts.first());
        return competitors.save(*competitor);
    }

    base::Result<ledger::IntakeReport> finish(const ledger::Refused &) override { return m_report; }

private:
    static bool hasContact(const domain::Competitor &competitor, const domain::Contact &wanted)
    {
        return std::any_of(competitor.contacts.cbegin(), competitor.contacts.cend(),
                           [&wanted](domain::Contact contact) {
                               contact.id = {};
                               contact.isPreferred = wanted.isPreferred;
                               return contact == wanted;
                           });
    }

    Words<domain::Stage> m_stages;
    domain::Competitor m_row;
    ledger::Ledger *m_ledger = nullptr;
    ledger::IntakeReport m_report;
    QSet<domain::CompetitorId> m_new; ///< made by this file: the others are left as they are
};

} // namespace

std::unique_ptr<LineTaker> makeCompetitorTaker()
{
    return std::make_unique<CompetitorTaker>();
}

} // namespace workflows
