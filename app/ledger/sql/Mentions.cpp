// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/sql/Mentions.h"

#include "base/Fold.h"
#include "ledger/sql/Names.h"
#include "ledger/sql/Session.h"

#include <QSet>

namespace ledger::sql {

using base::Done;
using base::Result;

namespace {

struct TextColumn
{
    const char *table;
    const char *text;
    const char *key = ""; ///< the folded one, where it is searched
    const char *own = ""; ///< which of its rows are a customer's own; %1 is the id
    const char *id = "id";
};

constexpr qsizetype shortestPhone = 6; ///< digits; fewer are a price or a house number
constexpr const char *ownByCustomer = "customer_id = %1";

/// Every column that holds what somebody has written in sentences.
constexpr TextColumn columns[]{
    {"send_away", "note", "note_key", ownByCustomer},
    {"send_away", "told", "told_key", ownByCustomer},
    {"referral_in", "note", "note_key", "(customer_id = %1 or recommended_by = %1)"},
    {"return_visit", "note", "note_key", ownByCustomer},
    {"advocacy", "note", "note_key", ownByCustomer},
    {"status_change", "note", "", "send_away_id in (select s.id from send_away s where s.customer_id = %1)"},
    {"fit_check", "note", "", ownByCustomer},
    {"fit_requirement", "requirement", "",
     "fit_check_id in (select f.id from fit_check f where f.customer_id = %1)"},
    {"incident", "description", "", ownByCustomer},
    {"incident", "witness", "", ownByCustomer},
    {"incident", "said", "", ownByCustomer},
    {"incident", "offered", "", ownByCustomer},
    {"conduct_review", "note", "", "incident_id in (select i.id from incident i where i.customer_id = %1)"},
    {"exclusion", "scope", "", "send_away_id in (select s.id from send_away s where s.customer_id = %1)",
     "send_away_id"},
    {"exclusion", "appeal_note", "",
     "send_away_id in (select s.id from send_away s where s.customer_id = %1)", "send_away_id"},
    {"customer", "note", "", "id = %1"},
    {"competitor", "note"},
    {"competitor", "we_send"},
    {"competitor", "they_send"},
    {"competitor", "opening_note"},
    {"stage_change", "note"},
    {"touch", "person"},
    {"touch", "summary"},
    {"touch", "next_step"},
    {"strength", "evidence"},
    {"strength_change", "evidence"},
    {"guideline_version", "note"},
    {"letter_template", "subject"},
    {"letter_template", "body"},
    {"document", "name"},
};

QRegularExpression whole(const QString &inside)
{
    return QRegularExpression(QStringLiteral("(?<![\\w+])") + inside + QStringLiteral("(?!\\w)"),
                              QRegularExpression::CaseInsensitiveOption
                                  | QRegularExpression::UseUnicodePropertiesOption);
}

/// Its words, folded.
QStringList tokensOf(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("\\W+"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    return base::fold(text).split(between, Qt::SkipEmptyParts);
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits.append(c);
    }
    return digits;
}

struct Change
{
    qint64 id = 0;
    QString text;
};

Result<QList<Change>> changesIn(Session &session, const TextColumn &column, const Mentions &mentions,
                                const QString &condition)
{
    TRY_ASSIGN(auto row, session.run(QStringLiteral("select %1, %2 from %3 where %2 <> ''%4")
                                         .arg(QLatin1StringView(column.id), QLatin1StringView(column.text),
                                              QLatin1StringView(column.table), condition)));
    QList<Change> changes;
    while (row.next()) {
        const QString text = row.text(1);
        const QString changed = mentions.takenOut(text);
        if (changed != text)
            changes.append({row.integer(0), changed});
    }
    TRY(row.ended());
    return changes;
}

} // namespace

void Mentions::addWords(const QString &words)
{
    const QStringList tokens = tokensOf(words);
    if (tokens.isEmpty())
        return;
    const QString longest = *std::ranges::max_element(tokens, {}, &QString::size);
    QString inside = QRegularExpression::escape(words);
    inside.replace(QLatin1StringView("\\ "), QLatin1StringView("\\s+"));
    m_byToken.insert(longest, whole(inside));
}

void Mentions::add(const domain::Customer &person)
{
    const QStringList parts = person.name.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (parts.size() > 1) {
        const QString given = QStringList(parts.first(parts.size() - 1)).join(QLatin1Char(' '));
        addWords(parts.join(QLatin1Char(' ')));
        addWords(parts.last() + QLatin1Char(' ') + given);
        addWords(parts.last() + QLatin1StringView(", ") + given);
    }
    for (const QString &email : person.emails)
        addWords(email);
    for (const QString &phone : person.phones) {
        const QString digits = digitsOf(phone);
        if (digits.size() < shortestPhone)
            continue;
        const QString inside =
            QStringList(digits.split(QString(), Qt::SkipEmptyParts)).join(QLatin1StringView("[\\s./()-]*"));
        m_phones.append({digits, whole(inside)});
    }
}

QString Mentions::takenOut(const QString &text) const
{
    QString left = text;
    const QStringList tokens = tokensOf(text);
    for (const QString &token : QSet<QString>(tokens.cbegin(), tokens.cend())) {
        for (auto found = m_byToken.constFind(token); found != m_byToken.cend() && found.key() == token;
             ++found)
            left.replace(*found, QStringLiteral("…"));
    }
    const QString digits = digitsOf(text);
    for (const Phone &phone : m_phones) {
        if (digits.contains(phone.digits))
            left.replace(phone.pattern, QStringLiteral("…"));
    }
    return left;
}

Done eraseMentions(Session &session, const Mentions &mentions)
{
    for (const TextColumn &column : columns) {
        TRY_ASSIGN(const QList<Change> changes, changesIn(session, column, mentions, {}));
        const QLatin1StringView key(column.key);
        const QString keySet = key.isEmpty() ? QString() : QStringLiteral(", %1 = ?").arg(key);
        for (const Change &change : changes) {
            Values bound;
            bound.add(change.text);
            if (!key.isEmpty())
                bound.add(keyOf(change.text));
            bound.add(change.id);
            TRY(session.run(QStringLiteral("update %1 set %2 = ?%3 where %4 = ?")
                                .arg(QLatin1StringView(column.table), QLatin1StringView(column.text), keySet,
                                     QLatin1StringView(column.id)),
                            bound));
        }
    }
    return {};
}

Result<qint64> countMentions(Session &session, const Mentions &mentions, domain::CustomerId own)
{
    qint64 count = 0;
    if (mentions.isEmpty())
        return count;
    for (const TextColumn &column : columns) {
        const QString ofOthers = *column.own ? QStringLiteral(" and (%1) is not true")
                                                   .arg(QString::fromLatin1(column.own).arg(own.value()))
                                             : QString();
        TRY_ASSIGN(const QList<Change> changes, changesIn(session, column, mentions, ofOthers));
        count += changes.size();
    }
    return count;
}

} // namespace ledger::sql
