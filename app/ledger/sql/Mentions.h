// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/People.h"

#include <QMultiHash>
#include <QRegularExpression>

namespace ledger::sql {

class Session;

/// How people are named in the texts of others: the whole name, as it is said and with the surname first,
/// phones and e-mails. A single word is no name to look for: others are called Anna, too. Many people are
/// looked for in one go: a text is matched only against those of whom a word stands in it.
class Mentions
{
public:
    void add(const domain::Customer &person);
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

/// Takes them out of every free text of the ledger, with the keys by which it is searched. Call it inside a
/// transaction.
base::Done eraseMentions(Session &session, const Mentions &mentions);

/// In how many texts they stand that are not the customer's own.
base::Result<qint64> countMentions(Session &session, const Mentions &mentions, domain::CustomerId own);

} // namespace ledger::sql
