// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/import/ColumnWords.h"

#include "domain/Status.h"
#include "domain/Words.h"
#include "exchange/ColumnGuess.h"
#include "exchange/RowSource.h"

#include <QCoreApplication>

#include <array>

namespace workflows {

using exchange::Looks;

namespace {

struct Word
{
    const char *field;
    const char *label;
    Looks looks;
    const char *others; ///< as columnWord() makes them
};

constexpr std::array words{
    Word{"id", QT_TRANSLATE_NOOP("workflows", "Id"), Looks::Any, "record_id nummer nr"},
    Word{"date", QT_TRANSLATE_NOOP("workflows", "Date"), Looks::Day,
         "datum day tag when wann on am date_sent sent_on datum_der_weiterempfehlung fecha data"},
    Word{"customer", QT_TRANSLATE_NOOP("workflows", "Customer"), Looks::Person,
         "kunde kundin kundenname customer_name client client_name guest gast name cliente"},
    Word{"phone", QT_TRANSLATE_NOOP("workflows", "Phone"), Looks::Phone,
         "telefon telefonnummer telephone tel phone_number mobile mobil handy"},
    Word{"email", QT_TRANSLATE_NOOP("workflows", "E-mail"), Looks::Email,
         "mail e_mail email_address emailadresse e_mail_adresse"},
    Word{"known_before", QT_TRANSLATE_NOOP("workflows", "Known before"), Looks::Any,
         "bought_before regular stammkunde vorher_gekauft bekannt"},
    Word{"need", QT_TRANSLATE_NOOP("workflows", "Need"), Looks::Any,
         "bedarf wunsch wanted asked_for product produkt service leistung anfrage was what competency "
         "kompetenz"},
    Word{"partner", QT_TRANSLATE_NOOP("workflows", "Partner"), Looks::Any,
         "sent_to an geschickt_zu weiter_an firma competitor mitbewerber to whom wohin empfohlen"},
    Word{"reason", QT_TRANSLATE_NOOP("workflows", "Reason"), Looks::Any, "grund why warum anlass"},
    Word{"motive", QT_TRANSLATE_NOOP("workflows", "Motive"), Looks::Any, "motiv in_whose_interest"},
    Word{"handoff", QT_TRANSLATE_NOOP("workflows", "Hand-off"), Looks::Any,
         "hand_off uebergabe übergabe how"},
    Word{"forgone", QT_TRANSLATE_NOOP("workflows", "Forgone value"), Looks::Amount,
         "forgone_sale lost_sale entgangen entgangener_umsatz wert value amount betrag umsatz"},
    Word{"staff", QT_TRANSLATE_NOOP("workflows", "Staff"), Looks::Any,
         "mitarbeiter mitarbeiterin employee logged_by bearbeiter wer who"},
    Word{"status", QT_TRANSLATE_NOOP("workflows", "Status"), Looks::Any, "stand state"},
    Word{"note", QT_TRANSLATE_NOOP("workflows", "Note"), Looks::Any,
         "notiz notizen notes bemerkung bemerkungen comment comments kommentar remarks"},
    Word{"how_known", QT_TRANSLATE_NOOP("workflows", "How we know"), Looks::Any, ""},
    Word{"by_whom", QT_TRANSLATE_NOOP("workflows", "By whom"), Looks::Any, ""},
    Word{"cause", QT_TRANSLATE_NOOP("workflows", "Cause"), Looks::Any, "ursache"},
    Word{"outcome", QT_TRANSLATE_NOOP("workflows", "Outcome"), Looks::Any, "result ergebnis"},
    Word{"deferred_to", QT_TRANSLATE_NOOP("workflows", "Deferred to"), Looks::Any,
         "come_back_on verschoben_auf wiedervorlage"},
    Word{"approved_by", QT_TRANSLATE_NOOP("workflows", "Approved by"), Looks::Any, "genehmigt_von"},
    Word{"offered", QT_TRANSLATE_NOOP("workflows", "Offered"), Looks::Any, "angeboten alternatives"},
    Word{"customer_number", QT_TRANSLATE_NOOP("workflows", "Customer number"), Looks::Any,
         "kundennummer kunden_nr kundennr customer_no customer_id kdnr client_id"},
    Word{"source", QT_TRANSLATE_NOOP("workflows", "Source"), Looks::Any,
         "quelle from von sent_by geschickt_von referred_by empfohlen_von partner firma"},
    Word{"source_kind", QT_TRANSLATE_NOOP("workflows", "Kind of source"), Looks::Any, "art_der_quelle"},
    Word{"value", QT_TRANSLATE_NOOP("workflows", "Value"), Looks::Amount,
         "wert amount betrag umsatz summe total sum preis price"},
    Word{"source_number", QT_TRANSLATE_NOOP("workflows", "Number of the source"), Looks::Any, ""},
    Word{"their_ticket", QT_TRANSLATE_NOOP("workflows", "Their ticket"), Looks::Any, "ticket beleg"},
    Word{"how", QT_TRANSLATE_NOOP("workflows", "How it is known"), Looks::Any, "woher"},
    Word{"amount", QT_TRANSLATE_NOOP("workflows", "Amount"), Looks::Amount, "betrag summe total umsatz"},
    Word{"receipt", QT_TRANSLATE_NOOP("workflows", "Receipt"), Looks::Any, "bon beleg bonnummer"},
    Word{"name", QT_TRANSLATE_NOOP("workflows", "Name"), Looks::Any,
         "firma company business firmenname company_name competitor mitbewerber partner"},
    Word{"category", QT_TRANSLATE_NOOP("workflows", "Category"), Looks::Any,
         "kategorie branche trade gruppe"},
    Word{"contact", QT_TRANSLATE_NOOP("workflows", "Contact"), Looks::Person,
         "ansprechpartner ansprechpartnerin person contact_person kontakt kontaktperson"},
    Word{"role", QT_TRANSLATE_NOOP("workflows", "Role"), Looks::Any, "rolle funktion position title"},
    Word{"website", QT_TRANSLATE_NOOP("workflows", "Website"), Looks::Any, "web url homepage internet"},
    Word{"address", QT_TRANSLATE_NOOP("workflows", "Address"), Looks::Any, "adresse anschrift street"},
    Word{"agreement", QT_TRANSLATE_NOOP("workflows", "Agreement"), Looks::Any,
         "vereinbarung stage stufe absprache"},
    Word{"competitor", QT_TRANSLATE_NOOP("workflows", "Competitor"), Looks::Any,
         "mitbewerber firma company partner name"},
    Word{"level", QT_TRANSLATE_NOOP("workflows", "Level"), Looks::Any,
         "stufe rating bewertung note strength"},
    Word{"evidence", QT_TRANSLATE_NOOP("workflows", "Evidence"), Looks::Any, "beleg beobachtung"},
    Word{"assessed_on", QT_TRANSLATE_NOOP("workflows", "Assessed on"), Looks::Any, "date datum bewertet_am"},
    Word{"assessed_by", QT_TRANSLATE_NOOP("workflows", "Assessed by"), Looks::Any, "bewertet_von staff"},
};

const Word *wordFor(const QString &field)
{
    const auto found =
        std::ranges::find_if(words, [&](const Word &word) { return field == QLatin1StringView(word.field); });
    return found == words.end() ? nullptr : &*found;
}

QList<exchange::KnownColumn> knownColumns(RecordKind kind)
{
    QList<exchange::KnownColumn> known;
    for (const exchange::Field &field : fieldsOf(kind)) {
        const QString name = QString::fromLatin1(field.name);
        exchange::KnownColumn column{name, Looks::Any, {name, exchange::columnWord(fieldLabel(name))}};
        if (const Word *word = wordFor(name)) {
            column.looks = word->looks;
            column.words.append(exchange::columnWord(QString::fromLatin1(word->label)));
            column.words += QString::fromUtf8(word->others).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        }
        known.append(column);
    }
    return known;
}

template <class E>
QString choices()
{
    QStringList labels;
    for (const auto &entry : domain::allOf<E>())
        labels.append(domain::labelOf(entry.value));
    return labels.join(QLatin1StringView(", "));
}

} // namespace

QString fieldLabel(const QString &field)
{
    const Word *word = wordFor(field);
    return word ? QCoreApplication::translate("workflows", word->label) : field;
}

QString fieldHint(RecordKind kind, const QString &field)
{
    const auto is = [&field](const char *name) { return field == QLatin1StringView(name); };
    if (is("id"))
        return QCoreApplication::translate("workflows", "Your own number for the row; may stay empty.");
    if (is("handoff"))
        return choices<domain::Handoff>();
    if (is("status"))
        return choices<domain::Status>();
    if (is("motive"))
        return choices<domain::Motive>();
    if (is("known_before"))
        return choices<domain::KnownBefore>();
    if (is("agreement"))
        return choices<domain::Stage>();
    if (is("source_kind"))
        return choices<domain::SourceKind>();
    if (is("outcome") && kind == RecordKind::ReferralsIn)
        return choices<domain::ReferralOutcome>();
    if (is("level"))
        return QCoreApplication::translate("workflows", "From 0 to 5; empty when it is not known.");
    if (is("competitor"))
        return QCoreApplication::translate("workflows", "A business, or “us” for ourselves.");
    if (is("offered"))
        return QCoreApplication::translate("workflows", "Up to three partners, each on a line of its own.");
    return {};
}

QStringList columnWords(RecordKind kind)
{
    QStringList all;
    for (const exchange::KnownColumn &column : knownColumns(kind))
        all += column.words;
    return all;
}

QHash<QString, QString> guessColumns(RecordKind kind, const QStringList &heading,
                                     const QList<QStringList> &rows)
{
    return exchange::guessColumns(knownColumns(kind), heading, rows);
}

QHash<QString, QString> withLabels(RecordKind kind, QHash<QString, QString> mapping,
                                   const QStringList &heading)
{
    QHash<QString, QString> byWord;
    for (const QString &column : heading)
        byWord.insert(exchange::columnWord(column), column);
    for (const exchange::Field &field : fieldsOf(kind)) {
        const QString name = QString::fromLatin1(field.name);
        const QString label = exchange::columnWord(fieldLabel(name));
        if (!mapping.contains(name) && !byWord.contains(name) && byWord.contains(label))
            mapping.insert(name, byWord.value(label));
    }
    return mapping;
}

} // namespace workflows
