// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/TillColumns.h"

#include "exchange/ColumnGuess.h"

#include <array>

namespace exchange {

namespace {

struct Known
{
    const char *field;
    Looks looks;
    const char *words; ///< as columnWord() makes them, the plainest first
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

QStringList wordsOf(const Known &column)
{
    return QString::fromLatin1(column.words).split(QLatin1Char(' '));
}

} // namespace

QStringList tillColumnNames()
{
    QStringList names;
    for (const Known &column : known)
        names += wordsOf(column);
    return names;
}

QHash<QString, QString> guessTillColumns(const QStringList &heading, const QList<QStringList> &rows)
{
    QList<KnownColumn> columns;
    for (const Known &column : known)
        columns.append({QString::fromLatin1(column.field), column.looks, wordsOf(column)});
    return guessColumns(columns, heading, rows);
}

} // namespace exchange
