// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QUuid>

#include <algorithm>
#include <initializer_list>

namespace ledger {

enum class Kind {
    Business,
    Competency,
    Competitor,
    Strength,
    Reason,
    Staff,
    Customer,
    SendAway,
    ReferralIn,
    ReturnVisit,
    Advocacy,
    Guideline,
    Conduct, ///< unacceptable actions, the ladder, incidents (their ids), reviews, exclusions
    Availability,
    FitCheck,
    Touch,
    LetterTemplate,
};

enum class What { Added, Edited, Removed };

/// What happened to some records of one kind. No ids: many, read everything again.
struct Change
{
    Kind kind;
    What what;
    QList<qint64> ids;

    bool operator==(const Change &) const = default;
};

/// Whether any of the changes is of one of those kinds.
inline bool tells(const QList<Change> &changes, std::initializer_list<Kind> kinds)
{
    return std::any_of(changes.cbegin(), changes.cend(), [kinds](const Change &change) {
        return std::find(kinds.begin(), kinds.end(), change.kind) != kinds.end();
    });
}

/// Tells whoever shows a ledger that it has changed: after the transaction, once for all of it, in the thread
/// the listener lives in. All connections of this process to one ledger share one, and on a server it hears
/// of other counters' changes too.
class ChangeHub final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void announce(const QList<Change> &changes) { Q_EMIT changed(changes); }
    /// Marks on a server what these listeners have heard already.
    const QString &sender() const { return m_sender; }

Q_SIGNALS:
    void changed(const QList<ledger::Change> &changes);

private:
    QString m_sender = QUuid::createUuid().toString(QUuid::Id128);
};

} // namespace ledger
