// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/sql/Mentions.h"

#include "base/Fold.h"
#include "ledger/sql/FreeTexts.h"
#include "ledger/sql/Names.h"
#include "ledger/sql/Session.h"

#include <QSet>

namespace ledger::sql {

using base::Done;
using base::Result;

namespace {

constexpr qsizetype shortestPhone = 6; ///< digits; fewer are a price or a house number
constexpr qsizetype shortestWord = 3;  ///< letters; "de", "v." are in many names

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

Result<QList<Change>> changesIn(Session &session, const FreeText &column, const Mentions &mentions,
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

void Mentions::addEachWord(const QString &name, const QStringList &others)
{
    QStringList taken;
    for (const QString &other : others)
        taken += tokensOf(other);
    static const QRegularExpression between(QStringLiteral("[^\\w-]+"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    for (const QString &word : name.split(between, Qt::SkipEmptyParts)) {
        const QStringList tokens = tokensOf(word);
        const bool isTaken =
            std::ranges::any_of(tokens, [&taken](const QString &token) { return taken.contains(token); });
        if (word.size() >= shortestWord && !isTaken)
            addWords(word);
    }
}

void Mentions::add(const Called &person)
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

Done eraseMentions(Session &session, const Mentions &mentions, std::optional<domain::CompetitorId> partner)
{
    if (mentions.isEmpty())
        return {};
    for (const FreeText &column : freeTexts()) {
        if (partner && !*column.partner)
            continue;
        const QString near =
            partner ? QStringLiteral(" and ") + QString::fromLatin1(column.partner).arg(partner->value())
                    : QString();
        TRY_ASSIGN(const QList<Change> changes, changesIn(session, column, mentions, near));
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

Result<qint64> countMentions(Session &session, const Mentions &mentions,
                             std::optional<domain::CustomerId> own)
{
    qint64 count = 0;
    if (mentions.isEmpty())
        return count;
    for (const FreeText &column : freeTexts()) {
        const QString ofOthers = own && *column.own
                                     ? QStringLiteral(" and (%1) is not true")
                                           .arg(QString::fromLatin1(column.own).arg(own->value()))
                                     : QString();
        TRY_ASSIGN(const QList<Change> changes, changesIn(session, column, mentions, ofOthers));
        count += changes.size();
    }
    return count;
}

} // namespace ledger::sql
