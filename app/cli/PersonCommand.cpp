// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/PersonCommand.h"

#include "base/SaveFile.h"
#include "cli/OpenLedger.h"
#include "reports/PersonSheet.h"
#include "reports/ToPdf.h"
#include "workflows/PersonFile.h"
#include "workflows/WhoIsMeant.h"

#include <QCoreApplication>
#include <QLocale>

namespace cli {

namespace {

void describe(Arguments &arguments)
{
    takesLedger(arguments);
    takesPerson(arguments);
    arguments.takesOption(
        QStringLiteral("out"), QStringLiteral("file"),
        QCoreApplication::translate("cli", "The file to write: .json for machines, .pdf for people."),
        Arguments::Need::Required);
    arguments.takesFlag(QStringLiteral("with-conduct"),
                        QCoreApplication::translate("cli", "With incidents and what followed from them."));
}

base::Result<Exit> run(const Arguments &arguments, Console &console)
{
    TRY(checkPerson(arguments));
    const QString path = arguments.value(QStringLiteral("out"));
    const bool isJson = path.endsWith(QLatin1StringView(".json"), Qt::CaseInsensitive);
    if (!isJson && !path.endsWith(QLatin1StringView(".pdf"), Qt::CaseInsensitive))
        return wrongUse(QCoreApplication::translate("cli", "--out takes a name that ends in .json or .pdf."));
    TRY_ASSIGN(const auto ledger, openLedger(arguments, console.clock, ledger::Ledger::Access::ReadOnly));
    TRY_ASSIGN(const auto id, personMeant(arguments, *ledger));
    const auto conduct = arguments.isSet(QStringLiteral("with-conduct")) ? ledger::OfConduct::With
                                                                         : ledger::OfConduct::Without;
    const QLocale locale;
    TRY_ASSIGN(const auto record, workflows::readPersonRecord(*ledger, id, conduct, locale));
    if (isJson) {
        TRY(base::saveFile(path, workflows::jsonOf(record)));
    } else {
        const reports::Style style{reports::Sheet(reports::usualPaper(locale)), reports::Language(locale)};
        TRY_ASSIGN(const QByteArray pdf, reports::toPdf(reports::personSheet(record, style)));
        TRY(base::saveFile(path, pdf));
    }
    console.out << QCoreApplication::translate("cli", "Written to “%1”.").arg(path) << '\n';
    return Done;
}

} // namespace

void takesPerson(Arguments &arguments)
{
    arguments.takesOption(
        QStringLiteral("customer"), QStringLiteral("who"),
        QCoreApplication::translate("cli", "The customer’s name, number, phone or e-mail."));
    arguments.takesOption(QStringLiteral("contact"), QStringLiteral("who"),
                          QCoreApplication::translate(
                              "cli", "Instead: a contact person’s name, “name, partner”, phone or e-mail."));
    arguments.takesOption(QStringLiteral("staff"), QStringLiteral("who"),
                          QCoreApplication::translate("cli", "Instead: the name of one of the team."));
}

base::Done checkPerson(const Arguments &arguments)
{
    int said = 0;
    for (const char *option : {"customer", "contact", "staff"})
        said += arguments.value(QString::fromLatin1(option)).isEmpty() ? 0 : 1;
    if (said == 1)
        return {};
    return wrongUse(
        QCoreApplication::translate("cli", "Say whom: one of --customer, --contact and --staff."));
}

base::Result<domain::PersonId> personMeant(const Arguments &arguments, ledger::Ledger &ledger)
{
    const QString customer = arguments.value(QStringLiteral("customer"));
    const QString contact = arguments.value(QStringLiteral("contact"));
    if (!customer.isEmpty()) {
        TRY_ASSIGN(const auto id, workflows::customerCalled(ledger, customer));
        return id;
    }
    if (!contact.isEmpty()) {
        TRY_ASSIGN(const auto id, workflows::contactCalled(ledger, contact));
        return id;
    }
    TRY_ASSIGN(const auto id, workflows::staffCalled(ledger, arguments.value(QStringLiteral("staff"))));
    return id;
}

const Command personCommand{"person",
                            QT_TRANSLATE_NOOP("cli", "Writes all there is about one person, for them."), true,
                            describe, run};

} // namespace cli
