// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/VCardReader.h"

#include "exchange/Charset.h"
#include "exchange/ContentLine.h"
#include "exchange/PlainText.h"
#include "exchange/VCard.h"

#include <QCoreApplication>
#include <QUrl>

namespace exchange {

namespace {

constexpr qsizetype MostReaches = 20;  ///< phones or e-mails of one card
constexpr qsizetype MostProblems = 50; ///< that are named one by one

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(exchange::VCardReader)
};

/// The parts of a structured value, split where the separator is not escaped, their escapes undone.
QStringList partsOf(const QString &value, QChar separator)
{
    QStringList parts{QString()};
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar c = value.at(i);
        const QChar following = i + 1 < value.size() ? value.at(i + 1) : QChar();
        if (c == separator) {
            parts.append(QString());
        } else if (c == QLatin1Char('\\')
                   && (following == QLatin1Char('n') || following == QLatin1Char('N'))) {
            parts.last() += QLatin1Char('\n');
            ++i;
        } else if (c == QLatin1Char('\\') && QStringLiteral("\\,;:").contains(following)) {
            parts.last() += following;
            ++i;
        } else {
            parts.last() += c;
        }
    }
    return parts;
}

QString wholeOf(const QString &value)
{
    return partsOf(value, QChar()).constFirst();
}

/// The parts that are not empty, one line each made plain.
QStringList filledPartsOf(const QString &value)
{
    QStringList parts;
    for (const QString &part : partsOf(value, QLatin1Char(';'))) {
        const QString plain = plainLine(part);
        if (!plain.isEmpty())
            parts.append(plain);
    }
    return parts;
}

/// Family; given; further; before; behind - as they are spoken.
QString spokenName(const QString &value)
{
    const QStringList parts = partsOf(value, QLatin1Char(';'));
    QStringList spoken;
    for (const int place : {3, 1, 2, 0, 4}) {
        const QString part = plainLine(parts.value(place));
        if (!part.isEmpty())
            spoken.append(part);
    }
    return spoken.join(QLatin1Char(' '));
}

/// "tel:+49-431-1;ext=5" as a number.
QString numberOf(const ContentLine &line)
{
    const QString value = plainLine(wholeOf(line.value));
    if (!value.startsWith(QLatin1StringView("tel:"), Qt::CaseInsensitive))
        return value;
    return QUrl::fromPercentEncoding(value.mid(4).section(QLatin1Char(';'), 0, 0).toUtf8()).trimmed();
}

QString mailOf(const ContentLine &line)
{
    const QString value = plainLine(wholeOf(line.value));
    return value.startsWith(QLatin1StringView("mailto:"), Qt::CaseInsensitive)
               ? value.mid(7).section(QLatin1Char('?'), 0, 0)
               : value;
}

bool isPreferred(const ContentLine &line)
{
    return line.is("TYPE", "PREF") || line.parameters.contains("PREF");
}

void addReach(QStringList &all, const QString &value, bool isFirst)
{
    if (value.isEmpty() || all.contains(value) || all.size() >= MostReaches)
        return;
    if (isFirst)
        all.prepend(value);
    else
        all.append(value);
}

/// One card while it is being read.
struct OpenCard
{
    ContactCard card;
    QString formattedName;
    QString spoken;
    QString title;
    QString role;
    bool isGroup = false;   ///< a list of other cards
    bool isCompany = false; ///< says of itself that its name is the firm's
    int strayLines = 0;

    void take(const ContentLine &line);
    ContactCard finished() const;
};

void OpenCard::take(const ContentLine &line)
{
    const QByteArray &name = line.name;
    const bool isNoPhone = line.is("TYPE", "FAX") || line.is("TYPE", "PAGER");
    if (name == "FN" && formattedName.isEmpty())
        formattedName = plainLine(wholeOf(line.value));
    else if (name == "N" && spoken.isEmpty())
        spoken = spokenName(line.value);
    else if (name == "ORG" && card.organisation.isEmpty())
        card.organisation = filledPartsOf(line.value).value(0);
    else if (name == "TITLE" && title.isEmpty())
        title = plainLine(wholeOf(line.value));
    else if (name == "ROLE" && role.isEmpty())
        role = plainLine(wholeOf(line.value));
    else if (name == "TEL" && !isNoPhone)
        addReach(card.phones, numberOf(line), isPreferred(line));
    else if (name == "EMAIL")
        addReach(card.emails, mailOf(line), isPreferred(line));
    else if (name == "ADR" && card.address.isEmpty())
        card.address = filledPartsOf(line.value).join(QStringLiteral(", "));
    else if (name == "URL" && card.website.isEmpty())
        card.website = webAddress(plainLine(wholeOf(line.value)));
    else if (name == "NOTE" && card.note.isEmpty())
        card.note = plainLines(wholeOf(line.value));
    else if (name == "KIND" || name == "X-ADDRESSBOOKSERVER-KIND") {
        isGroup = line.value.compare(QLatin1StringView("group"), Qt::CaseInsensitive) == 0;
        isCompany = line.value.compare(QLatin1StringView("org"), Qt::CaseInsensitive) == 0;
    } else if (name == "X-ABSHOWAS")
        isCompany = line.value.compare(QLatin1StringView("company"), Qt::CaseInsensitive) == 0;
    else if (name.isEmpty())
        ++strayLines;
}

ContactCard OpenCard::finished() const
{
    ContactCard made = card;
    made.role = title.isEmpty() ? role : title;
    made.person = formattedName.isEmpty() ? spoken : formattedName;
    if (isCompany && made.organisation.isEmpty())
        made.organisation = made.person;
    if (isCompany || made.person.compare(made.organisation, Qt::CaseInsensitive) == 0)
        made.person =
            spoken.compare(made.organisation, Qt::CaseInsensitive) == 0 || isCompany ? QString() : spoken;
    // Some programs put the address where the name belongs.
    if (made.person.isEmpty() && made.organisation.isEmpty() && !made.emails.isEmpty())
        made.person = made.emails.constFirst();
    return made;
}

class Reading
{
public:
    explicit Reading(const QByteArray &content) : m_lines(content) {}

    void read()
    {
        while (const auto line = m_lines.next()) {
            if (m_count >= MostContacts && !m_open) {
                m_all.problems.append(Tr::tr("Only the first %1 cards are read.").arg(MostContacts));
                return;
            }
            take(*line);
        }
        if (m_open) {
            complain(Tr::tr("Card %1 is cut off: what could be read of it is here.").arg(m_count));
            close();
        }
    }

    qsizetype count() const { return m_count; }
    ReadContacts taken() { return std::move(m_all); }

private:
    void take(const ContentLine &line)
    {
        const bool isCard =
            line.value.trimmed().compare(QLatin1StringView("vcard"), Qt::CaseInsensitive) == 0;
        if (line.name == "BEGIN" && isCard)
            begin();
        else if (line.name == "END" && isCard)
            end();
        else if (m_open && m_nested == 0) {
            if (line.name == "VERSION")
                m_lines.setKeepsBlanks(line.value.trimmed() == QLatin1StringView("2.1"));
            // 2.1 puts the card of somebody's secretary inside.
            m_hasAgent = m_hasAgent || (line.name == "AGENT" && line.value.trimmed().isEmpty());
            m_open->take(line);
        }
    }

    void begin()
    {
        if (m_open && (m_hasAgent || m_nested > 0)) {
            ++m_nested;
            m_hasAgent = false;
            return;
        }
        if (m_open) {
            complain(Tr::tr("Card %1 has no end: what could be read of it is here.").arg(m_count));
            close();
        }
        ++m_count;
        m_open = OpenCard();
        m_hasAgent = false;
        m_lines.setKeepsBlanks(false);
    }

    void end()
    {
        if (m_nested > 0)
            --m_nested;
        else if (m_open)
            close();
    }

    void close()
    {
        const OpenCard open = *std::exchange(m_open, std::nullopt);
        m_nested = 0;
        if (open.isGroup)
            return;
        if (open.strayLines > 0)
            complain(Tr::tr("Card %1 has lines that belong to no field; they are passed over.").arg(m_count));
        const ContactCard card = open.finished();
        if (card.person.isEmpty() && card.organisation.isEmpty())
            complain(Tr::tr("Card %1 names neither a person nor a business, and is left out.").arg(m_count));
        else
            m_all.cards.append(card);
    }

    void complain(const QString &sentence)
    {
        if (m_all.problems.size() < MostProblems)
            m_all.problems.append(sentence);
        else if (m_all.problems.size() == MostProblems)
            m_all.problems.append(Tr::tr("There is more that is wrong with this file."));
    }

    ContentLines m_lines;
    ReadContacts m_all;
    std::optional<OpenCard> m_open;
    int m_nested = 0; ///< cards inside that card
    bool m_hasAgent = false;
    qsizetype m_count = 0;
};

} // namespace

base::Result<ReadContacts> readVCards(const QByteArray &content)
{
    if (content.size() > MostVCardBytes)
        return base::failure(
            QStringLiteral("vcard.huge"),
            Tr::tr("This file is too large for contact cards. Export fewer contacts at once, "
                   "or without pictures."));
    const QByteArray text = withoutMark(content);
    Reading reading(text);
    reading.read();
    if (reading.count() == 0)
        return base::failure(
            QStringLiteral("vcard.none"),
            Tr::tr(
                "There is no contact card in this file. Choose a file that ends in .vcf, or a CSV of Google "
                "or Outlook."));
    return reading.taken();
}

} // namespace exchange
