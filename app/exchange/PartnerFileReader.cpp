// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Fold.h"
#include "domain/Ticket.h"
#include "exchange/PartnerFile.h"
#include "exchange/PartnerFileText.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace exchange {

using base::Done;
using base::Result;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(exchange::PartnerFile)
};

tl::unexpected<base::Error> refused(const char *code, const QString &sentence, const QString &detail = {})
{
    return base::failure(QLatin1StringView(code), sentence, detail);
}

enum class Need { Optional, Required };

/// One object of the file; says where it stands when something in it is not as it should be.
class Members
{
public:
    Members(QJsonObject object, QString place) : m_object(std::move(object)), m_place(std::move(place)) {}

    bool has(const char *name) const { return !at(name).isNull() && !at(name).isUndefined(); }
    Result<Members> object(const char *name, Need need) const;
    Result<QJsonArray> list(const char *name) const;
    Result<QString> text(const char *name, qsizetype longest, Need need) const;
    Result<QDate> day(const char *name) const;
    /// A word of a closed list, as `find` knows them.
    template <class Find>
    auto word(const char *name, const Find &find, Need need) const
        -> Result<std::invoke_result_t<Find, QString>>
    {
        TRY_ASSIGN(const QString written, text(name, LongestPartnerName, need));
        if (written.isEmpty())
            return std::nullopt;
        const auto found = find(written);
        if (!found)
            return refused(
                "partner-file.word",
                Tr::tr("%1: “%2” is not known as “%3”. Perhaps a newer Elsewhere wrote it.")
                    .arg(m_place, harmlessUpTo(written, LongestPartnerId), QLatin1StringView(name)));
        return found;
    }

    tl::unexpected<base::Error> broken(const char *name, const QString &sentence) const
    {
        return refused("partner-file.broken", sentence.arg(m_place, QLatin1StringView(name)));
    }

private:
    QJsonValue at(const char *name) const { return m_object.value(QLatin1StringView(name)); }

    QJsonObject m_object;
    QString m_place;
};

Result<Members> Members::object(const char *name, Need need) const
{
    if (!has(name) && need == Need::Optional)
        return Members({}, m_place);
    if (!at(name).isObject())
        return broken(name, Tr::tr("%1: “%2” is missing or not of its kind."));
    return Members(at(name).toObject(), m_place);
}

Result<QJsonArray> Members::list(const char *name) const
{
    if (!has(name))
        return QJsonArray();
    if (!at(name).isArray())
        return broken(name, Tr::tr("%1: “%2” is missing or not of its kind."));
    if (at(name).toArray().size() > MostEntriesInPartnerFile)
        return broken(name, Tr::tr("%1: “%2” has too many entries. Ask for a shorter period."));
    return at(name).toArray();
}

Result<QString> Members::text(const char *name, qsizetype longest, Need need) const
{
    if (has(name) && !at(name).isString())
        return broken(name, Tr::tr("%1: “%2” is missing or not of its kind."));
    const QString read = harmless(at(name).toString());
    if (read.isEmpty() && need == Need::Required)
        return broken(name, Tr::tr("%1: “%2” is missing or not of its kind."));
    if (read.size() > longest)
        return broken(name, Tr::tr("%1: “%2” is too long."));
    return read;
}

Result<QDate> Members::day(const char *name) const
{
    TRY_ASSIGN(const QString written, text(name, LongestPartnerName, Need::Required));
    const QDate day = QDate::fromString(written, QStringLiteral("yyyy-MM-dd"));
    if (!day.isValid() || day.year() < 1900 || day.year() > 2199)
        return refused("partner-file.date", Tr::tr("%1: “%2” is no day like 2026-11-30.")
                                                .arg(m_place, harmlessUpTo(written, LongestPartnerId)));
    return day;
}

/// One code has one spelling, so that it is recognised.
QString spelled(const QString &id)
{
    const auto sendAway = domain::sendAwayOfTicket(id);
    return sendAway ? domain::ticketOf(*sendAway) : id;
}

Done checkFormat(const QJsonObject &file)
{
    if (file.value(QLatin1StringView("format")) != QJsonValue(QLatin1StringView(PartnerFormat)))
        return refused("partner-file.foreign",
                       Tr::tr("This is no file of a partner’s ledger. They make one in Elsewhere, on the "
                              "page Partners."));
    const QJsonValue version = file.value(QLatin1StringView("version"));
    if (version.toDouble() > PartnerVersion)
        return refused("partner-file.newer",
                       Tr::tr("A newer Elsewhere wrote this file. Bring this one up to date, then take it "
                              "in again."));
    if (version.toDouble() != PartnerVersion)
        return refused("partner-file.broken", Tr::tr("The file does not say which version it is of."));
    return {};
}

Result<QString> ledgerOf(const Members &business, Need need)
{
    static const QRegularExpression identity(QStringLiteral("\\A[0-9a-f]{32}\\z"));
    TRY_ASSIGN(const QString read, business.text("ledger", LongestPartnerId, need));
    if (!read.isEmpty() && !identity.match(read).hasMatch())
        return business.broken("ledger", Tr::tr("%1: “%2” is missing or not of its kind."));
    return read;
}

Result<PartnerResult> resultOf(const Members &entry)
{
    PartnerResult result;
    TRY_ASSIGN(result.ticket, entry.text("ticket", LongestPartnerId, Need::Required));
    result.ticket = spelled(result.ticket);
    const auto toldStatus = [](const QString &word) {
        const auto status = domain::fromCode<domain::Status>(word);
        return status && isTold(*status) ? status : std::nullopt;
    };
    TRY_ASSIGN(const auto status, entry.word("status", toldStatus, Need::Required));
    result.status = *status;
    TRY_ASSIGN(result.on, entry.day("on"));
    TRY_ASSIGN(result.byWhom, entry.word("by", partyOfPartnerWord, Need::Optional));
    TRY_ASSIGN(result.cause,
               entry.word(
                   "cause", [](const QString &word) { return domain::fromCode<domain::Cause>(word); },
                   Need::Optional));
    TRY_ASSIGN(result.note, entry.text("note", LongestPartnerNote, Need::Optional));
    return result;
}

Result<PartnerReferral> referralOf(const Members &entry)
{
    PartnerReferral referral;
    TRY_ASSIGN(referral.id, entry.text("id", LongestPartnerId, Need::Required));
    referral.id = spelled(referral.id);
    TRY_ASSIGN(referral.on, entry.day("on"));
    TRY_ASSIGN(referral.need, entry.text("need", LongestPartnerName, Need::Optional));
    TRY_ASSIGN(referral.handoff,
               entry.word(
                   "handoff", [](const QString &word) { return domain::fromCode<domain::Handoff>(word); },
                   Need::Optional));
    TRY_ASSIGN(referral.note, entry.text("note", LongestPartnerNote, Need::Optional));
    TRY_ASSIGN(const Members customer, entry.object("customer", Need::Optional));
    TRY_ASSIGN(referral.customer, customer.text("name", LongestPartnerName, Need::Optional));
    TRY_ASSIGN(referral.phone, customer.text("phone", LongestPartnerPhone, Need::Optional));
    if (base::foldPhone(referral.phone).isEmpty())
        referral.phone.clear();
    return referral;
}

template <class Entry>
Result<QList<Entry>> entriesOf(const Members &file, const char *name,
                               Result<Entry> (*entryOf)(const Members &))
{
    TRY_ASSIGN(const QJsonArray list, file.list(name));
    QList<Entry> entries;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString place = Tr::tr("“%1”, entry %2").arg(QLatin1StringView(name), QString::number(i + 1));
        if (!list.at(i).isObject())
            return refused("partner-file.broken", Tr::tr("%1: this is no entry in braces.").arg(place));
        TRY_ASSIGN(const Entry entry, entryOf(Members(list.at(i).toObject(), place)));
        entries.append(entry);
    }
    return entries;
}

tl::unexpected<base::Error> tooLarge()
{
    return refused("partner-file.large",
                   Tr::tr("A partner’s file has at most a megabyte. Ask for a shorter period."));
}

} // namespace

bool isTold(domain::Status status)
{
    using domain::Status;
    return status != Status::Draft && status != Status::HandedOff && status != Status::Closed
           && status != Status::EnteredInError;
}

Result<PartnerFile> readPartnerFile(const QByteArray &bytes)
{
    if (bytes.size() > MostBytesInPartnerFile)
        return tooLarge();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (!document.isObject())
        return refused("partner-file.broken",
                       Tr::tr("This is no file of a partner’s ledger, or it is broken. Ask them to send it "
                              "again."),
                       QStringLiteral("%1 at byte %2").arg(error.errorString()).arg(error.offset));
    TRY(checkFormat(document.object()));
    const Members all(document.object(), Tr::tr("The file"));
    PartnerFile file;
    TRY_ASSIGN(const Members from, all.object("from", Need::Required));
    TRY_ASSIGN(file.from, from.text("name", LongestPartnerName, Need::Required));
    TRY_ASSIGN(file.fromLedger, ledgerOf(from, Need::Required));
    TRY_ASSIGN(const Members to, all.object("for", Need::Required));
    TRY_ASSIGN(file.to, to.text("name", LongestPartnerName, Need::Required));
    TRY_ASSIGN(file.toLedger, ledgerOf(to, Need::Optional));
    TRY_ASSIGN(file.madeOn, all.day("made_on"));
    TRY_ASSIGN(file.results, entriesOf(all, "results", resultOf));
    TRY_ASSIGN(file.referrals, entriesOf(all, "referrals", referralOf));
    return file;
}

Result<PartnerFile> openPartnerFile(const QString &path)
{
    QFile file(path);
    // Of a pipe or a device nobody knows where it ends.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return refused("partner-file.unreadable", Tr::tr("“%1” cannot be read.").arg(path),
                       file.errorString());
    if (file.size() > MostBytesInPartnerFile)
        return tooLarge();
    return readPartnerFile(file.read(MostBytesInPartnerFile + 1));
}

} // namespace exchange
