// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/sql/Notifications.h"

#include <QStringList>

#include <array>

namespace ledger::sql {

namespace {

constexpr std::array kinds{"business", "competency",   "competitor",  "strength",     "reason",   "staff",
                           "customer", "send_away",    "referral_in", "return_visit", "advocacy", "guideline",
                           "conduct",  "availability", "fit_check",   "touch",        "letter"};
constexpr std::array whats{"added", "edited", "removed"};
static_assert(kinds.size() == static_cast<size_t>(Kind::LetterTemplate) + 1, "a word for each Kind");
static_assert(whats.size() == static_cast<size_t>(What::Removed) + 1, "a word for each What");

template <size_t N>
std::optional<int> indexOf(const std::array<const char *, N> &words, const QString &word)
{
    for (size_t i = 0; i < N; ++i) {
        if (word == QLatin1StringView(words[i]))
            return static_cast<int>(i);
    }
    return std::nullopt;
}

constexpr qsizetype longest = 7'900;

QString textOf(const QString &sender, const QList<Change> &changes, bool withIds)
{
    QStringList parts{sender};
    for (const Change &change : changes) {
        QStringList words{QString::fromLatin1(kinds[static_cast<size_t>(change.kind)]),
                          QString::fromLatin1(whats[static_cast<size_t>(change.what)])};
        for (const qint64 id : withIds ? change.ids : QList<qint64>())
            words.append(QString::number(id));
        parts.append(words.join(QLatin1Char(' ')));
    }
    return parts.join(QLatin1Char(';'));
}

} // namespace

QString notificationText(const QString &sender, const QList<Change> &changes)
{
    const QString text = textOf(sender, changes, true);
    return text.size() <= longest ? text : textOf(sender, changes, false);
}

QList<Change> changesOf(const QString &notification, const QString &self)
{
    QList<Change> changes;
    const QStringList parts = notification.split(QLatin1Char(';'), Qt::SkipEmptyParts);
    if (parts.value(0) == self)
        return changes;
    for (const QString &part : parts.mid(1)) {
        const QStringList words = part.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        const auto kind = indexOf(kinds, words.value(0));
        const auto what = indexOf(whats, words.value(1));
        if (!kind || !what)
            continue;
        Change change{static_cast<Kind>(*kind), static_cast<What>(*what), {}};
        for (const QString &id : words.mid(2))
            change.ids.append(id.toLongLong());
        changes.append(change);
    }
    return changes;
}

} // namespace ledger::sql
