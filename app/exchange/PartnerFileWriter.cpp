// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/PartnerFile.h"
#include "exchange/PartnerFileText.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace exchange {

namespace {

/// As JSON writes it, with the quotes.
QByteArray quoted(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

/// One object on one line, its members in the order in which they are added: Qt's own sorts them by name, and
/// people read on from the ticket to what became of it. What is empty is left out.
class Line
{
public:
    Line &add(const char *name, const QString &text, qsizetype longest = LongestPartnerName)
    {
        const QString cut = harmlessUpTo(text, longest);
        return cut.isEmpty() ? *this : addMade(name, quoted(cut));
    }
    Line &add(const char *name, QDate day) { return add(name, day.toString(Qt::ISODate)); }
    Line &add(const char *name, const Line &object)
    {
        return object.m_members.isEmpty() ? *this : addMade(name, object.made());
    }
    QByteArray made() const { return "{" + m_members.join(", ") + "}"; }

private:
    Line &addMade(const char *name, const QByteArray &value)
    {
        m_members.append(quoted(QLatin1StringView(name)) + ": " + value);
        return *this;
    }

    QByteArrayList m_members;
};

Line lineOf(const PartnerResult &result)
{
    Line line;
    line.add("ticket", result.ticket, LongestPartnerId);
    line.add("status", domain::codeOf(result.status)).add("on", result.on);
    if (result.byWhom)
        line.add("by", partnerWordOf(*result.byWhom));
    if (result.cause)
        line.add("cause", domain::codeOf(*result.cause));
    return line.add("note", result.note, LongestPartnerNote);
}

Line lineOf(const PartnerReferral &referral)
{
    Line customer;
    customer.add("name", referral.customer).add("phone", referral.phone, LongestPartnerPhone);
    Line line;
    line.add("id", referral.id, LongestPartnerId).add("on", referral.on).add("need", referral.need);
    if (referral.handoff)
        line.add("handoff", domain::codeOf(*referral.handoff));
    return line.add("note", referral.note, LongestPartnerNote).add("customer", customer);
}

template <class Entry>
QByteArray listOf(const QList<Entry> &entries)
{
    QByteArrayList lines;
    for (const Entry &entry : entries)
        lines.append("    " + lineOf(entry).made());
    return lines.isEmpty() ? "[]" : "[\n" + lines.join(",\n") + "\n  ]";
}

} // namespace

QByteArray toPartnerFile(const PartnerFile &file)
{
    Line from;
    from.add("name", file.from).add("ledger", file.fromLedger);
    Line to;
    to.add("name", file.to).add("ledger", file.toLedger);
    const QByteArrayList members{
        "\"format\": " + quoted(QLatin1StringView(PartnerFormat)),
        "\"version\": " + QByteArray::number(PartnerVersion),
        "\"signed_by\": \"nobody\"",
        "\"from\": " + from.made(),
        "\"for\": " + to.made(),
        "\"made_on\": " + quoted(file.madeOn.toString(Qt::ISODate)),
        "\"results\": " + listOf(file.results),
        "\"referrals\": " + listOf(file.referrals),
    };
    return "{\n  " + members.join(",\n  ") + "\n}\n";
}

} // namespace exchange
