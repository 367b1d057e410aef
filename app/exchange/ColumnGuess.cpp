// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ColumnGuess.h"

#include "exchange/RowSource.h"

#include <QRegularExpression>

#include <algorithm>

namespace exchange {

namespace {

bool looksLike(Looks looks, const QString &cell)
{
    static const QRegularExpression day(
        QStringLiteral("^([0-9]{4}[-./][0-9]{1,2}[-./][0-9]{1,2}|[0-9]{1,2}[-./][0-9]{1,2}[-./"
                       "]([0-9]{4}|[0-9]{2}))([T ].*)?\\z"));
    static const QRegularExpression amount(QStringLiteral(
        "^[-+]?[^0-9A-Za-z]{0,3}[0-9][0-9.,'’\\s]*[.,][0-9]{2}([^0-9A-Za-z]{0,3}|[A-Z]{3})\\z"));
    static const QRegularExpression email(QStringLiteral("^[^@\\s]+@[^@\\s]+\\.[^@\\s]+\\z"));
    static const QRegularExpression phone(QStringLiteral("^(\\+|0|\\()[0-9()/\\s.-]{6,}\\z"));
    static const QRegularExpression person(QStringLiteral("^[^0-9@]*\\p{L}{2,}[^0-9@]*\\z"));
    switch (looks) {
    case Looks::Any:
        return true;
    case Looks::Day:
        return day.match(cell).hasMatch();
    case Looks::Amount:
        return amount.match(cell).hasMatch();
    case Looks::Email:
        return email.match(cell).hasMatch();
    case Looks::Phone:
        return phone.match(cell).hasMatch() && !day.match(cell).hasMatch();
    case Looks::Person:
        return person.match(cell).hasMatch();
    }
    return false;
}

/// The share of the column's cells that look so, empty ones not counted; nothing when all are empty.
std::optional<double> share(Looks looks, const QList<QStringList> &rows, qsizetype column)
{
    int all = 0;
    int fitting = 0;
    for (const QStringList &row : rows) {
        const QString cell = row.value(column).trimmed();
        if (cell.isEmpty())
            continue;
        ++all;
        fitting += looksLike(looks, cell) ? 1 : 0;
    }
    return all > 0 ? std::optional(static_cast<double>(fitting) / all) : std::nullopt;
}

/// How well the column fits, 0: not at all. A word of the heading counts more than the look of the cells, and
/// the plainer word more than others.
double fit(const KnownColumn &field, const QString &column, std::optional<double> looking)
{
    constexpr double enough = 0.8;
    constexpr double enoughWithWord = 0.5;
    constexpr double byWord = 10;
    const qsizetype place = field.words.indexOf(columnWord(column));
    const bool mustLookSo = field.looks == Looks::Day || field.looks == Looks::Email;
    const bool mayBe = !mustLookSo || looking.value_or(1) >= enoughWithWord;
    if (place >= 0 && mayBe)
        return byWord - static_cast<double>(place) / 10 + looking.value_or(0) / 100;
    const bool showsByItself = field.looks == Looks::Day || field.looks == Looks::Amount
                               || field.looks == Looks::Email || field.looks == Looks::Phone;
    return showsByItself && looking && *looking >= enough ? *looking : 0;
}

} // namespace

QString columnWord(const QString &column)
{
    QString word = columnKey(column);
    word.remove(QLatin1Char('.')).remove(QLatin1Char('#')).remove(QLatin1Char(':'));
    return word.trimmed();
}

QHash<QString, QString> guessColumns(const QList<KnownColumn> &known, const QStringList &heading,
                                     const QList<QStringList> &rows)
{
    struct Guess
    {
        double fit;
        qsizetype field;
        qsizetype column;
    };
    QList<Guess> guesses;
    for (qsizetype field = 0; field < known.size(); ++field) {
        for (qsizetype column = 0; column < heading.size(); ++column) {
            const double fitting =
                fit(known.at(field), heading.at(column), share(known.at(field).looks, rows, column));
            if (fitting > 0)
                guesses.append({fitting, field, column});
        }
    }
    std::stable_sort(guesses.begin(), guesses.end(),
                     [](const Guess &a, const Guess &b) { return a.fit > b.fit; });
    QHash<QString, QString> mapping;
    QList<qsizetype> taken;
    for (const Guess &guess : std::as_const(guesses)) {
        const QString field = known.at(guess.field).field;
        if (mapping.contains(field) || taken.contains(guess.column))
            continue;
        mapping.insert(field, heading.at(guess.column));
        taken.append(guess.column);
    }
    return mapping;
}

} // namespace exchange
