// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/VCardWriter.h"

#include "exchange/VCard.h"
#include "exchange/VCardText.h"

namespace exchange {

namespace {

/// Adds the properties of one card.
class Writing
{
public:
    Writing(QByteArray &text, VCardVersion version) : m_text(text), m_isFour(version == VCardVersion::Four) {}

    void write(const OutgoingCard &outgoing)
    {
        const ContactCard &card = outgoing.card;
        const bool isFirm = card.person.trimmed().isEmpty();
        const QString shown = vCardText((isFirm ? card.organisation : card.person).trimmed());
        line("BEGIN:VCARD");
        line(m_isFour ? "VERSION:4.0" : "VERSION:3.0");
        if (m_isFour)
            line(isFirm ? "KIND:org" : "KIND:individual");
        else if (isFirm)
            line("X-ABShowAs:COMPANY");
        add("FN:", shown);
        // Which part of a name is the family's is not ours to guess: the whole stands in the first place.
        if (!isFirm || !m_isFour)
            add("N:", shown, ";;;;");
        addText("ORG:", card.organisation);
        addText("TITLE:", isFirm ? QString() : card.role);
        addReaches(card);
        addText("ADR;TYPE=WORK:;;", card.address, ";;;;");
        add("URL:", webAddress(card.website));
        addText("NOTE:", card.note);
        addText(m_isFour ? "UID;VALUE=text:" : "UID:", outgoing.uid);
        line("END:VCARD");
    }

private:
    void line(const char *text) { addVCardLine(m_text, QLatin1StringView(text)); }
    void add(const char *property, const QString &value, const char *after = "")
    {
        if (!value.isEmpty())
            addVCardLine(m_text, QLatin1StringView(property) + value + QLatin1StringView(after));
    }
    void addText(const char *property, const QString &value, const char *after = "")
    {
        add(property, vCardText(value.trimmed()), after);
    }
    /// The first one of several is the one to use.
    void addReaches(const ContactCard &card)
    {
        const auto addAll = [this](const QStringList &values, const char *first, const char *only,
                                   const char *other) {
            for (qsizetype i = 0; i < values.size(); ++i)
                addText(i > 0 ? other : (values.size() > 1 ? first : only), values.at(i));
        };
        if (m_isFour) {
            addAll(card.phones,
                   "TEL;TYPE=\"work,voice\";PREF=1:", "TEL;TYPE=\"work,voice\":", "TEL;TYPE=\"work,voice\":");
            addAll(card.emails, "EMAIL;TYPE=work;PREF=1:", "EMAIL;TYPE=work:", "EMAIL;TYPE=work:");
        } else {
            addAll(card.phones, "TEL;TYPE=WORK,VOICE,PREF:", "TEL;TYPE=WORK,VOICE:", "TEL;TYPE=WORK,VOICE:");
            addAll(card.emails, "EMAIL;TYPE=INTERNET,PREF:", "EMAIL;TYPE=INTERNET:", "EMAIL;TYPE=INTERNET:");
        }
    }

    QByteArray &m_text;
    bool m_isFour;
};

} // namespace

QByteArray toVCards(const QList<OutgoingCard> &cards, VCardVersion version)
{
    QByteArray text;
    Writing writing(text, version);
    for (const OutgoingCard &each : cards)
        writing.write(each);
    return text;
}

} // namespace exchange
