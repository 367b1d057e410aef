// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Id.h"

#include <QMultiHash>
#include <QRegularExpression>
#include <QStringList>

#include <optional>

namespace ledger::sql {

class Session;

/// By what somebody is known.
struct Called
{
    QString name;
    QStringList phones;
    QStringList emails;
};

/// How people are named in the texts of others: the whole name, as it is said and with the surname first,
/// phones and e-mails. A single word is no name to look for: others are called Anna, too. Many people are
/// looked for in one go: a text is matched only against those of whom a word stands in it.
class Mentions
{
public:
    void add(const Called &person);
    /// Each word of a name by itself, but for short ones and those that stand in the other names, too: for
    /// texts that are about few people.
    void addEachWord(const QString &name, const QStringList &others);
    bool isEmpty() const { return m_byToken.isEmpty() && m_phones.isEmpty(); }

    /// The text with each mention replaced by "…", whatever its case, and phones however they are grouped.
    QString takenOut(const QString &text) const;

private:
    struct Phone
    {
        QString digits;
        QRegularExpression pattern;
    };

    void addWords(const QString &words);

    QMultiHash<QString, QRegularExpression> m_byToken; ///< by one of their words, folded
    QList<Phone> m_phones;
};

/// Takes them out of every free text of the ledger, or of those about one partner, with the keys by which it
/// is searched. Call it inside a transaction.
base::Done eraseMentions(Session &session, const Mentions &mentions,
                         std::optional<domain::CompetitorId> partner = {});

/// In how many texts they stand; those of that customer are not counted.
base::Result<qint64> countMentions(Session &session, const Mentions &mentions,
                                   std::optional<domain::CustomerId> own = {});

} // namespace ledger::sql
