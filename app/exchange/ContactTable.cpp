// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ContactTable.h"

#include "base/Fold.h"
#include "exchange/Charset.h"
#include "exchange/CsvReader.h"
#include "exchange/PlainText.h"
#include "exchange/VCard.h"
#include "exchange/VCardReader.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>

#include <algorithm>

namespace exchange {

namespace {

constexpr qsizetype MostProblems = 50; ///< that are named one by one

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(exchange::ContactTable)
};

/// What a column may hold; the more wanted name comes first.
struct Names
{
    QStringList whole;
    QStringList parts; ///< of a name or an address, in the order in which they are spoken
    QStringList organisation;
    QStringList role;
    QStringList phones;
    QStringList emails;
    QStringList website;
    QStringList address;
    QStringList addressParts;
    QStringList note;
};

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '));
}

/// Column names folded, letters and digits only: "E-mail 1 - Value" is email1value.
const Names &names()
{
    static const Names all{
        .whole = words("name displayname anzeigename"),
        .parts = words("firstname givenname vorname middlename additionalname weiterevornamen lastname "
                       "familyname nachname"),
        .organisation = words("organizationname organization1name company firma"),
        .role = words("organizationtitle organization1title jobtitle position"),
        .phones = words("phone1value phone2value phone3value phone4value phone5value businessphone "
                        "businessphone2 companymainphone mobilephone primaryphone otherphone homephone "
                        "homephone2 telefongeschaftlich telefongeschaftlich2 telefonfirma mobiltelefon "
                        "haupttelefon weiterestelefon telefonprivat telefonprivat2"),
        .emails = words("email1value email2value email3value email4value email5value emailaddress "
                        "email2address email3address emailadresse email2adresse email3adresse"),
        .website = words("website1value webpage webseite"),
        .address = words("address1formatted"),
        .addressParts = words("businessstreet businesspostalcode businesscity businesscountryregion "
                              "strassegeschaftlich postleitzahlgeschaftlich ortgeschaftlich "
                              "landregiongeschaftlich"),
        .note = words("notes notizen"),
    };
    return all;
}

QString keyOfColumn(const QString &name)
{
    QString key;
    for (const QChar c : base::fold(name)) {
        if (c.isLetterOrNumber())
            key += c;
    }
    return key;
}

/// One row, found by the names of its columns.
class Row
{
public:
    Row(const QHash<QString, qsizetype> &columns, const QStringList &cells)
        : m_columns(columns), m_cells(cells)
    {}

    QString cell(const QString &column) const
    {
        const auto place = m_columns.constFind(column);
        return place == m_columns.cend() ? QString() : m_cells.value(*place);
    }
    QString first(const QStringList &columns) const
    {
        for (const QString &column : columns) {
            const QString text = plainLine(cell(column));
            if (!text.isEmpty())
                return text;
        }
        return {};
    }
    QStringList filled(const QStringList &columns) const
    {
        QStringList texts;
        for (const QString &column : columns) {
            // Google joins several of one kind in one cell.
            for (const QString &part : cell(column).split(QStringLiteral(" ::: "))) {
                const QString text = plainLine(part);
                if (!text.isEmpty() && !texts.contains(text))
                    texts.append(text);
            }
        }
        return texts;
    }

private:
    const QHash<QString, qsizetype> &m_columns;
    const QStringList &m_cells;
};

/// Google says of each number beside it what it is.
QStringList phonesOf(const Row &row)
{
    QStringList columns = names().phones;
    columns.removeIf([&row](const QString &column) {
        if (!column.endsWith(QLatin1StringView("value")))
            return false;
        const QString number = column.chopped(5);
        const QString kind =
            row.cell(number + QLatin1StringView("type")) + row.cell(number + QLatin1StringView("label"));
        return kind.contains(QLatin1StringView("fax"), Qt::CaseInsensitive);
    });
    return row.filled(columns);
}

ContactCard cardOf(const Row &row)
{
    ContactCard card;
    const QString whole = row.first(names().whole);
    card.person = whole.isEmpty() ? row.filled(names().parts).join(QLatin1Char(' ')) : whole;
    card.organisation = row.first(names().organisation);
    if (base::fold(card.person) == base::fold(card.organisation))
        card.person.clear();
    card.role = row.first(names().role);
    card.phones = phonesOf(row);
    card.emails = row.filled(names().emails);
    card.website = webAddress(row.first(names().website));
    const QString address = row.first(names().address);
    card.address = address.isEmpty() ? row.filled(names().addressParts).join(QStringLiteral(", ")) : address;
    for (const QString &column : names().note) {
        if (card.note.isEmpty())
            card.note = plainLines(row.cell(column));
    }
    if (card.person.isEmpty() && card.organisation.isEmpty() && !card.emails.isEmpty())
        card.person = card.emails.constFirst();
    return card;
}

bool hasAny(const QHash<QString, qsizetype> &columns, const QStringList &wanted)
{
    return std::ranges::any_of(wanted, [&](const QString &name) { return columns.contains(name); });
}

base::Result<QHash<QString, qsizetype>> columnsOf(const QStringList &heading)
{
    QHash<QString, qsizetype> columns;
    for (qsizetype i = 0; i < heading.size(); ++i)
        columns.insert(keyOfColumn(heading.at(i)), i);
    const bool names_ = hasAny(columns, names().whole + names().parts + names().organisation);
    if (names_ && hasAny(columns, names().phones + names().emails))
        return columns;
    return base::failure(
        QStringLiteral("contacts.columns"),
        Tr::tr(
            "The first row of this table does not name the columns of Google contacts or of Outlook. Export "
            "the contacts there as “Google CSV” or “Outlook CSV”, or as vCard."));
}

} // namespace

base::Result<ReadContacts> readContactTable(const QString &path)
{
    TRY_ASSIGN(const auto reader,
               CsvReader::open(path, {QStringLiteral("First Name"), QStringLiteral("Last Name"),
                                      QStringLiteral("Vorname"), QStringLiteral("Nachname")}));
    TRY_ASSIGN(const auto columns, columnsOf(reader->heading()));
    ReadContacts all;
    TableRow row;
    const auto complain = [&all](const QString &sentence) {
        if (all.problems.size() < MostProblems)
            all.problems.append(sentence);
    };
    for (;;) {
        TRY_ASSIGN(const bool more, reader->next(row));
        if (!more)
            return all;
        if (all.cards.size() >= MostContacts) {
            all.problems.append(Tr::tr("Only the first %1 rows are read.").arg(MostContacts));
            return all;
        }
        if (!row.problem.isEmpty()) {
            complain(Tr::tr("Line %1: %2").arg(QString::number(row.line), row.problem));
            continue;
        }
        const ContactCard card = cardOf(Row(columns, row.cells));
        if (card.person.isEmpty() && card.organisation.isEmpty())
            complain(Tr::tr("Line %1 names neither a person nor a business, and is left out.").arg(row.line));
        else
            all.cards.append(card);
    }
}

base::Result<ReadContacts> readContacts(const QString &path)
{
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return base::failure(QStringLiteral("file.read"),
                             Tr::tr("“%1” cannot be read. Choose a file of your own, or copy it first.")
                                 .arg(QDir::toNativeSeparators(path)),
                             file.errorString());
    constexpr qint64 Beginning = 64 * 1024;
    static const QRegularExpression card(QStringLiteral("^\\s*BEGIN:VCARD"),
                                         QRegularExpression::CaseInsensitiveOption
                                             | QRegularExpression::MultilineOption);
    const bool isCards = decoded(withoutMark(file.peek(Beginning))).contains(card);
    if (!isCards && !path.endsWith(QLatin1StringView(".vcf"), Qt::CaseInsensitive))
        return readContactTable(path);
    // One byte more tells what is too large from what is not.
    return readVCards(file.read(MostVCardBytes + 1));
}

} // namespace exchange
