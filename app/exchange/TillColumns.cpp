// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/TillColumns.h"

#include "exchange/RowSource.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace exchange {

namespace {

enum class Looks { Any, Day, Amount, Email, Phone, Person };

struct Known
{
    const char *field;
    Looks looks;
    const char *words; ///< as columnKey() makes them, without full stops, the plainest first
};

constexpr std::array known{
    Known{"email", Looks::Email, "email e_mail mail emailadresse e_mail_adresse email_address"},
    Known{"date", Looks::Day,
          "date datum belegdatum bondatum verkaufsdatum kaufdatum rechnungsdatum sale_date transaction_date "
          "order_date buchungsdatum tag day datetime timestamp zeitpunkt fecha data"},
    Known{"phone", Looks::Phone,
          "phone telefon telefonnummer telephone phone_number tel mobile mobil handy mobilnummer handynummer "
          "telefono"},
    Known{"receipt", Looks::Any,
          "receipt receipt_no receipt_number receipt_id bon bonnummer bon_nr beleg belegnummer beleg_nr "
          "transaction transaction_id invoice invoice_no order_id order_no order rechnungsnummer rechnung "
          "rechnungs_nr bestellnummer ticket"},
    Known{"customer_number", Looks::Any,
          "customer_number kundennummer kunden_nr kundennr customer_no customer_id kdnr kd_nr kunden_id "
          "client_id "
          "client_no account_no loyalty_card kartennummer"},
    Known{"amount", Looks::Amount,
          "amount betrag gesamtbetrag total_amount total summe gesamt umsatz brutto bruttobetrag endbetrag "
          "zahlbetrag gross sum value price preis importe montant netto net"},
    Known{"customer", Looks::Person,
          "customer kunde kundenname customer_name name client client_name cliente full_name nachname"},
};

/// The heading's word as it is compared: "Kunden-Nr." is kunden_nr.
QString wordOf(const QString &column)
{
    QString word = columnKey(column);
    word.remove(QLatin1Char('.')).remove(QLatin1Char('#')).remove(QLatin1Char(':'));
    return word.trimmed();
}

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
double fit(const Known &field, const QString &column, std::optional<double> looking)
{
    constexpr double enough = 0.8;
    constexpr double enoughWithWord = 0.5;
    constexpr double byWord = 10;
    const QStringList words = QString::fromLatin1(field.words).split(QLatin1Char(' '));
    const qsizetype place = words.indexOf(wordOf(column));
    const bool mustLookSo = field.looks == Looks::Day || field.looks == Looks::Email;
    const bool mayBe = !mustLookSo || looking.value_or(1) >= enoughWithWord;
    if (place >= 0 && mayBe)
        return byWord - static_cast<double>(place) / 10 + looking.value_or(0) / 100;
    const bool showsByItself = field.looks == Looks::Day || field.looks == Looks::Amount
                               || field.looks == Looks::Email || field.looks == Looks::Phone;
    return showsByItself && looking && *looking >= enough ? *looking : 0;
}

} // namespace

QStringList tillColumnNames()
{
    QStringList names;
    for (const Known &field : known)
        names += QString::fromLatin1(field.words).split(QLatin1Char(' '));
    return names;
}

QHash<QString, QString> guessTillColumns(const QStringList &heading, const QList<QStringList> &rows)
{
    struct Guess
    {
        double fit;
        size_t field;
        qsizetype column;
    };
    QList<Guess> guesses;
    for (size_t field = 0; field < known.size(); ++field) {
        for (qsizetype column = 0; column < heading.size(); ++column) {
            const double fitting =
                fit(known[field], heading.at(column), share(known[field].looks, rows, column));
            if (fitting > 0)
                guesses.append({fitting, field, column});
        }
    }
    std::stable_sort(guesses.begin(), guesses.end(),
                     [](const Guess &a, const Guess &b) { return a.fit > b.fit; });
    QHash<QString, QString> mapping;
    QList<qsizetype> taken;
    for (const Guess &guess : std::as_const(guesses)) {
        const QString field = QString::fromLatin1(known[guess.field].field);
        if (mapping.contains(field) || taken.contains(guess.column))
            continue;
        mapping.insert(field, heading.at(guess.column));
        taken.append(guess.column);
    }
    return mapping;
}

} // namespace exchange
