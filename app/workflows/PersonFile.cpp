// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/PersonFile.h"

#include "domain/Advocacy.h"
#include "domain/Conduct.h"
#include "domain/FitCheck.h"
#include "domain/ReferralIn.h"
#include "domain/Status.h"
#include "domain/Touch.h"
#include "ledger/Customers.h"
#include "ledger/PersonReader.h"
#include "workflows/Undoable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace workflows {

using base::Result;
using domain::ContactId;
using domain::CustomerId;
using domain::PersonField;
using domain::PersonKind;
using domain::PersonRecord;
using domain::StaffId;

namespace {

/// What a column is called, and how its codes are read.
struct Title
{
    const char *code;
    const char *title;
    QString (*label)(QStringView code) = nullptr;
};

constexpr Title tableTitles[]{
    {"sendAways", QT_TRANSLATE_NOOP("workflows", "Sent elsewhere")},
    {"alternatives", QT_TRANSLATE_NOOP("workflows", "Partners who were offered")},
    {"statusChanges", QT_TRANSLATE_NOOP("workflows", "What became of it")},
    {"referralsIn", QT_TRANSLATE_NOOP("workflows", "Referred to us")},
    {"recommendations", QT_TRANSLATE_NOOP("workflows", "Recommended us to others")},
    {"returnVisits", QT_TRANSLATE_NOOP("workflows", "Came back")},
    {"wordsOfMouth", QT_TRANSLATE_NOOP("workflows", "Reviews, recommendations and thanks")},
    {"fitChecks", QT_TRANSLATE_NOOP("workflows", "Does it fit")},
    {"tillDecisions", QT_TRANSLATE_NOOP("workflows", "How the till calls them")},
    {"incidents", QT_TRANSLATE_NOOP("workflows", "Incidents")},
    {"reviews", QT_TRANSLATE_NOOP("workflows", "Looked at again")},
    {"exclusions", QT_TRANSLATE_NOOP("workflows", "No longer served")},
    {"talks", QT_TRANSLATE_NOOP("workflows", "Talks")},
    {"guidelinesRead", QT_TRANSLATE_NOOP("workflows", "Guidelines read")},
    {"incidentsConcerned", QT_TRANSLATE_NOOP("workflows", "Incidents they were concerned in")},
};

/// Of 0 and 1.
QString yesText(QStringView flag)
{
    return flag == QLatin1StringView("1") ? said(QT_TRANSLATE_NOOP("workflows", "yes"))
                                          : said(QT_TRANSLATE_NOOP("workflows", "no"));
}

constexpr Title columnTitles[]{
    {"name", QT_TRANSLATE_NOOP("workflows", "Name")},
    {"phones", QT_TRANSLATE_NOOP("workflows", "Phones")},
    {"emails", QT_TRANSLATE_NOOP("workflows", "E-mails")},
    {"mayKeepSince", QT_TRANSLATE_NOOP("workflows", "Agreed that the details are kept")},
    {"mayContactSince", QT_TRANSLATE_NOOP("workflows", "Agreed to be contacted")},
    {"reference", QT_TRANSLATE_NOOP("workflows", "Number")},
    {"on", QT_TRANSLATE_NOOP("workflows", "Day")},
    {"need", QT_TRANSLATE_NOOP("workflows", "Need")},
    {"partner", QT_TRANSLATE_NOOP("workflows", "Partner")},
    {"reason", QT_TRANSLATE_NOOP("workflows", "Reason")},
    {"motive", QT_TRANSLATE_NOOP("workflows", "In whose interest"), domain::labelOfCode<domain::Motive>},
    {"handoff", QT_TRANSLATE_NOOP("workflows", "Hand-off"), domain::labelOfCode<domain::Handoff>},
    {"promisedFor", QT_TRANSLATE_NOOP("workflows", "Promised for")},
    {"forgone", QT_TRANSLATE_NOOP("workflows", "Sale let go")},
    {"status", QT_TRANSLATE_NOOP("workflows", "Status"), domain::labelOfCode<domain::Status>},
    {"outcome", QT_TRANSLATE_NOOP("workflows", "Outcome"), domain::labelOfCode<domain::Outcome>},
    {"knownBefore", QT_TRANSLATE_NOOP("workflows", "Bought before"),
     domain::labelOfCode<domain::KnownBefore>},
    {"approvedBy", QT_TRANSLATE_NOOP("workflows", "Approved by")},
    {"note", QT_TRANSLATE_NOOP("workflows", "Note")},
    {"told", QT_TRANSLATE_NOOP("workflows", "What we told them")},
    {"staff", QT_TRANSLATE_NOOP("workflows", "Written down by")},
    {"position", QT_TRANSLATE_NOOP("workflows", "Place")},
    {"byWhom", QT_TRANSLATE_NOOP("workflows", "By whom"), domain::labelOfCode<domain::Party>},
    {"cause", QT_TRANSLATE_NOOP("workflows", "Cause"), domain::labelOfCode<domain::Cause>},
    {"howKnown", QT_TRANSLATE_NOOP("workflows", "How we know"), domain::labelOfCode<domain::HowKnown>},
    {"source", QT_TRANSLATE_NOOP("workflows", "Where from"), domain::labelOfCode<domain::SourceKind>},
    {"value", QT_TRANSLATE_NOOP("workflows", "Value")},
    {"bought", QT_TRANSLATE_NOOP("workflows", "Outcome"), domain::labelOfCode<domain::ReferralOutcome>},
    {"theirTicket", QT_TRANSLATE_NOOP("workflows", "The partner’s ticket")},
    {"seenBy", QT_TRANSLATE_NOOP("workflows", "How we know"), domain::labelOfCode<domain::ReturnKnown>},
    {"kind", QT_TRANSLATE_NOOP("workflows", "Kind"), domain::labelOfCode<domain::AdvocacyKind>},
    {"site", QT_TRANSLATE_NOOP("workflows", "Site")},
    {"rating", QT_TRANSLATE_NOOP("workflows", "Rating")},
    {"link", QT_TRANSLATE_NOOP("workflows", "Link")},
    {"stance", QT_TRANSLATE_NOOP("workflows", "Stance"), domain::labelOfCode<domain::Stance>},
    {"decision", QT_TRANSLATE_NOOP("workflows", "Decision"), domain::labelOfCode<domain::FitDecision>},
    {"requirement", QT_TRANSLATE_NOOP("workflows", "Requirement")},
    {"importance", QT_TRANSLATE_NOOP("workflows", "Importance, 1 to 3")},
    {"fitPercent", QT_TRANSLATE_NOOP("workflows", "Met, in percent")},
    {"importedAt", QT_TRANSLATE_NOOP("workflows", "Imported")},
    {"file", QT_TRANSLATE_NOOP("workflows", "File")},
    {"caption", QT_TRANSLATE_NOOP("workflows", "Called there")},
    {"action", QT_TRANSLATE_NOOP("workflows", "What was done")},
    {"step", QT_TRANSLATE_NOOP("workflows", "Step"), domain::labelOfCode<domain::Step>},
    {"description", QT_TRANSLATE_NOOP("workflows", "What happened")},
    {"witness", QT_TRANSLATE_NOOP("workflows", "Witness")},
    {"said", QT_TRANSLATE_NOOP("workflows", "What was said")},
    {"offered", QT_TRANSLATE_NOOP("workflows", "What was offered")},
    {"reviewOn", QT_TRANSLATE_NOOP("workflows", "To be looked at again")},
    {"reviewed", QT_TRANSLATE_NOOP("workflows", "Outcome"), domain::labelOfCode<domain::ReviewOutcome>},
    {"scope", QT_TRANSLATE_NOOP("workflows", "For what")},
    {"until", QT_TRANSLATE_NOOP("workflows", "Until")},
    {"appeal", QT_TRANSLATE_NOOP("workflows", "Appeal"), domain::labelOfCode<domain::Appeal>},
    {"appealedOn", QT_TRANSLATE_NOOP("workflows", "Appealed")},
    {"liftedOn", QT_TRANSLATE_NOOP("workflows", "Lifted")},
    {"preferred", QT_TRANSLATE_NOOP("workflows", "Asked for first"), yesText},
    {"awayUntil", QT_TRANSLATE_NOOP("workflows", "Away until")},
    {"channel", QT_TRANSLATE_NOOP("workflows", "How"), domain::labelOfCode<domain::Channel>},
    {"person", QT_TRANSLATE_NOOP("workflows", "With whom")},
    {"summary", QT_TRANSLATE_NOOP("workflows", "What was said")},
    {"nextStep", QT_TRANSLATE_NOOP("workflows", "Next step")},
    {"nextOn", QT_TRANSLATE_NOOP("workflows", "Due")},
    {"nextDoneOn", QT_TRANSLATE_NOOP("workflows", "Done")},
    {"role", QT_TRANSLATE_NOOP("workflows", "Role")},
    {"teamRole", QT_TRANSLATE_NOOP("workflows", "Role"), domain::labelOfCode<domain::Role>},
    {"readAt", QT_TRANSLATE_NOOP("workflows", "Read")},
    {"leftOn", QT_TRANSLATE_NOOP("workflows", "Left the team")},
    {"guideline", QT_TRANSLATE_NOOP("workflows", "Guideline")},
    {"version", QT_TRANSLATE_NOOP("workflows", "Version")},
};

template <size_t N>
const Title &titleOf(const Title (&titles)[N], const QString &code)
{
    const auto found = std::ranges::find_if(
        titles, [&code](const Title &title) { return code == QLatin1StringView(title.code); });
    Q_ASSERT(found != std::end(titles));
    return *found;
}

class Reading
{
public:
    Reading(const domain::Business &business, const QLocale &locale)
        : m_currency(business.currency), m_locale(locale)
    {}

    /// Nothing for what is empty.
    std::optional<PersonField> field(const QString &code, const QVariant &value) const
    {
        const Title &title = titleOf(columnTitles, code);
        const bool isEmpty = !value.isValid() || value.isNull()
                             || (value.typeId() == QMetaType::QString && value.toString().isEmpty())
                             || (value.typeId() == QMetaType::QDate && !value.toDate().isValid());
        if (isEmpty)
            return std::nullopt;
        PersonField field{code, said(title.title), value, {}};
        if (title.label) {
            field.text = title.label(value.toString());
        } else if (code == QLatin1StringView("forgone") || code == QLatin1StringView("value")) {
            const domain::Money money(value.toLongLong(), m_currency);
            field.value = domain::plainMoneyText(money);
            field.text = domain::moneyText(money, m_locale);
        } else {
            read(field);
        }
        return field;
    }

private:
    /// SQLite keeps days and times as texts.
    void read(PersonField &field) const
    {
        const QString text = field.value.toString();
        const bool isTime = field.code.endsWith(QLatin1StringView("At"));
        const bool isDay =
            isTime || field.code == QLatin1StringView("on") || field.code.endsWith(QLatin1StringView("On"))
            || field.code.endsWith(QLatin1StringView("Since"))
            || field.code == QLatin1StringView("promisedFor") || field.code == QLatin1StringView("until");
        const QDate day = isTime ? field.value.toDateTime().date() : isDay ? field.value.toDate() : QDate();
        if (isDay && day.isValid()) {
            field.value = day;
            field.text = m_locale.toString(day, QLocale::ShortFormat);
        } else {
            field.text = text;
        }
    }

    domain::Currency m_currency;
    QLocale m_locale;
};

void addDetails(PersonRecord &record, const Reading &reading, const domain::Customer &customer)
{
    const auto add = [&](const char *code, const QVariant &value) {
        if (const auto field = reading.field(QString::fromLatin1(code), value))
            record.details.append(*field);
    };
    add("name", customer.name);
    add("reference", customer.reference);
    add("phones", customer.phones.join(QLatin1StringView(", ")));
    add("emails", customer.emails.join(QLatin1StringView(", ")));
    add("mayKeepSince", customer.mayKeepSince);
    add("mayContactSince", customer.mayContactSince);
    add("note", customer.note);
}

QList<PersonField> fieldsOf(const ledger::PersonTable &table, const QVariantList &row, const Reading &reading)
{
    QList<PersonField> fields;
    for (qsizetype i = 0; i < row.size(); ++i) {
        if (const auto field = reading.field(table.columns.at(i), row.at(i)))
            fields.append(*field);
    }
    return fields;
}

void addSections(PersonRecord &record, const Reading &reading, const QList<ledger::PersonTable> &tables)
{
    for (const ledger::PersonTable &table : tables) {
        domain::PersonSection section{table.code, said(titleOf(tableTitles, table.code).title), {}};
        for (const QVariantList &row : table.rows)
            section.records.append(fieldsOf(table, row, reading));
        record.sections.append(section);
    }
}

/// What the first of the tables says of them.
void takeDetails(PersonRecord &record, const Reading &reading, QList<ledger::PersonTable> &tables)
{
    const ledger::PersonTable details = tables.takeFirst();
    record.details = fieldsOf(details, details.rows.value(0), reading);
    record.caption = details.rows.value(0).value(0).toString();
}

QJsonValue jsonOf(const QVariant &value)
{
    if (value.typeId() == QMetaType::QDate)
        return value.toDate().toString(Qt::ISODate);
    return QJsonValue::fromVariant(value);
}

QJsonObject jsonOf(const QList<PersonField> &fields)
{
    QJsonObject json;
    for (const PersonField &field : fields)
        json.insert(field.code, jsonOf(field.value));
    return json;
}

Result<PersonRecord> recordOf(ledger::Ledger &ledger, CustomerId id, ledger::OfConduct conduct,
                              const QLocale &locale)
{
    PersonRecord record{ledger.business(), ledger.clock().today(), PersonKind::Customer, {}};
    record.hasConduct = conduct == ledger::OfConduct::With;
    TRY_ASSIGN(const auto customer, ledger::Customers(ledger).byId(id));
    if (!customer)
        return base::failure(QStringLiteral("customer.missing"),
                             said(QT_TRANSLATE_NOOP("workflows", "This customer is not there any more.")));
    record.caption = customer->caption();
    record.phones = customer->phones;
    record.emails = customer->emails;
    const Reading reading(record.business, locale);
    addDetails(record, reading, *customer);
    TRY_ASSIGN(const auto tables, ledger::readPerson(ledger, id, conduct));
    addSections(record, reading, tables);
    return record;
}

Result<PersonRecord> recordOf(ledger::Ledger &ledger, ContactId id, ledger::OfConduct, const QLocale &locale)
{
    PersonRecord record{ledger.business(), ledger.clock().today(), PersonKind::Contact, {}};
    TRY_ASSIGN(const auto contacts, ledger::allContacts(ledger));
    const auto found =
        std::ranges::find_if(contacts, [id](const ledger::ContactThere &each) { return each.id == id; });
    if (found == contacts.cend())
        return base::failure(
            QStringLiteral("contact.missing"),
            said(QT_TRANSLATE_NOOP("workflows", "This contact person is not there any more.")));
    const Reading reading(record.business, locale);
    TRY_ASSIGN(auto tables, ledger::readPerson(ledger, id));
    takeDetails(record, reading, tables);
    record.phones = found->phones;
    record.emails = found->emails;
    for (const auto &[code, values] : {std::pair{"phones", found->phones}, {"emails", found->emails}}) {
        if (const auto field = reading.field(QString::fromLatin1(code), values.join(QLatin1StringView(", "))))
            record.details.append(*field);
    }
    if (record.caption.isEmpty())
        record.caption = (found->phones + found->emails).value(0);
    addSections(record, reading, tables);
    return record;
}

Result<PersonRecord> recordOf(ledger::Ledger &ledger, StaffId id, ledger::OfConduct conduct,
                              const QLocale &locale)
{
    PersonRecord record{ledger.business(), ledger.clock().today(), PersonKind::Staff, {}};
    record.hasConduct = conduct == ledger::OfConduct::With;
    const Reading reading(record.business, locale);
    TRY_ASSIGN(auto tables, ledger::readPerson(ledger, id, conduct));
    if (tables.constFirst().rows.isEmpty())
        return base::failure(
            QStringLiteral("staff.missing"),
            said(QT_TRANSLATE_NOOP("workflows", "There is nobody of that name in the team any more.")));
    takeDetails(record, reading, tables);
    addSections(record, reading, tables);
    return record;
}

} // namespace

Result<PersonRecord> readPersonRecord(ledger::Ledger &ledger, const domain::PersonId &id,
                                      ledger::OfConduct conduct, const QLocale &locale)
{
    return std::visit([&](auto one) { return recordOf(ledger, one, conduct, locale); }, id);
}

QByteArray jsonOf(const PersonRecord &record)
{
    QJsonObject details = jsonOf(record.details);
    if (record.kind != PersonKind::Staff) {
        details.insert(QLatin1StringView("phones"), QJsonArray::fromStringList(record.phones));
        details.insert(QLatin1StringView("emails"), QJsonArray::fromStringList(record.emails));
    }
    QJsonObject json{{QLatin1StringView("format"), QLatin1StringView("elsewhere-person")},
                     {QLatin1StringView("version"), 1},
                     {QLatin1StringView("business"), record.business.name},
                     {QLatin1StringView("currency"), record.business.currency.code()},
                     {QLatin1StringView("madeOn"), record.madeOn.toString(Qt::ISODate)},
                     {QLatin1StringView("withConduct"), record.hasConduct},
                     {domain::codeOf(record.kind), details}};
    for (const domain::PersonSection &section : record.sections) {
        QJsonArray records;
        for (const QList<PersonField> &fields : section.records)
            records.append(jsonOf(fields));
        json.insert(section.code, records);
    }
    return QJsonDocument(json).toJson();
}

} // namespace workflows
