// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Competitor.h"
#include "exchange/ContactCard.h"
#include "workflows/Undoable.h"

#include <optional>

namespace workflows {

/// What would become of a contact that comes in.
enum class ContactOutcome {
    NewCompetitor, ///< a firm nobody knew, with this contact
    NewContact,    ///< another person at a firm that is known
    Changed,       ///< the person or firm is known and gets what it lacked
    AlreadyThere,  ///< nothing new
    NoFirm,        ///< says no firm; nothing happens until somebody does
    LeftOut,
};

/// One contact of the file and what somebody wants to be done with it.
struct ContactRow
{
    exchange::ContactCard card;
    QString firm; ///< which it joins: the name of one that is known, or of a new one; empty: none yet
    bool isLeftOut = false;
    ContactOutcome outcome = ContactOutcome::LeftOut;

    bool operator==(const ContactRow &) const = default;
};

/// Contacts that come in, tried out against what is known. Nothing is changed before take().
class ContactImport
{
public:
    /// Finds for each card the firm: of the same folded name, else where an e-mail or a phone is known
    /// already. Firms that are retired are left out, until somebody wants them back.
    static base::Result<ContactImport> plan(ledger::Ledger &ledger,
                                            const QList<exchange::ContactCard> &cards);

    const QList<ContactRow> &rows() const { return m_rows; }
    /// Of those in use, for choosing one.
    QStringList knownFirms() const;
    void setLeftOut(qsizetype row, bool isLeftOut);
    void setFirm(qsizetype row, const QString &firm);
    /// What stands where a phone or an e-mail should, and is none: a sentence each. It comes in as it is
    /// written, since somebody may know what was meant.
    QStringList doubtful() const;
    /// How many rows would change something.
    qsizetype changes() const;

    /// Does it, all or nothing, as one step to undo. Nothing that is known is lost: what is lacking is added.
    /// What others have changed since plan() is kept: "contacts.changed" asks to look again.
    base::Result<Undoable> take(ledger::Ledger &ledger) const;

private:
    void settle();

    QString m_country;                 ///< whose phone numbers need no prefix
    QList<domain::Competitor> m_known; ///< as planned upon
    QList<domain::Competitor> m_after; ///< what it would be then; new ones without an id
    QList<ContactRow> m_rows;
};

} // namespace workflows
