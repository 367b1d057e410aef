// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ImportCommand.h"

#include "cli/BackUpFirst.h"
#include "cli/ImportText.h"
#include "cli/OpenLedger.h"
#include "workflows/ImportForm.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace cli {

using base::Result;
using workflows::ImportOptions;
using workflows::RecordKind;

namespace {

QString said(const char *sentence)
{
    return QCoreApplication::translate("cli", sentence);
}

void describe(Arguments &arguments)
{
    arguments.takesWord(QStringLiteral("kind"), said(QT_TRANSLATE_NOOP("cli", "What the file lists: "))
                                                    + recordKinds().join(QStringLiteral(", ")));
    arguments.takesWord(QStringLiteral("file"),
                        said(QT_TRANSLATE_NOOP("cli", "The CSV file or workbook (.xlsx).")));
    takesLedger(arguments);
    arguments.takesFlag(QStringLiteral("create"),
                        said(QT_TRANSLATE_NOOP("cli", "Makes the ledger when it is not there.")));
    arguments.takesOption(QStringLiteral("currency"), QStringLiteral("code"),
                          said(QT_TRANSLATE_NOOP("cli", "Currency of a ledger that is made; EUR.")));
    arguments.takesOption(
        QStringLiteral("map"), QStringLiteral("field=column"),
        said(QT_TRANSLATE_NOOP("cli", "The file's name for a field. May be given several times.")));
    arguments.takesOption(QStringLiteral("sheet"), QStringLiteral("name"),
                          said(QT_TRANSLATE_NOOP("cli", "The sheet of a workbook that has several.")));
    arguments.takesOption(QStringLiteral("date-format"), QStringLiteral("format"),
                          said(QT_TRANSLATE_NOOP("cli", "How days are written, like dd.MM.yyyy.")));
    arguments.takesOption(QStringLiteral("decimal"), QStringLiteral("point|comma"),
                          said(QT_TRANSLATE_NOOP("cli", "How decimals are written.")));
    arguments.takesInstead(
        QStringLiteral("template"), QStringLiteral("file.xlsx"),
        said(QT_TRANSLATE_NOOP("cli", "Makes an empty spreadsheet to fill in instead; no file is read.")), 1);
    arguments.takesFlag(QStringLiteral("dry-run"),
                        said(QT_TRANSLATE_NOOP("cli", "Reports the same and changes nothing.")));
    takesNoBackup(arguments);
    arguments.takesOption(
        QStringLiteral("rejects"), QStringLiteral("file"),
        said(QT_TRANSLATE_NOOP("cli", "Where rejected rows go, to be corrected and imported again.")));
}

/// Makes an empty spreadsheet instead of reading one.
Result<Exit> writeForm(const Arguments &arguments, Console &console)
{
    TRY_ASSIGN(const RecordKind kind, recordKind(arguments.word(0)));
    const QString path = arguments.value(QStringLiteral("template"));
    if (QFileInfo::exists(path))
        return base::failure(
            QStringLiteral("file.exists"),
            said(QT_TRANSLATE_NOOP("cli", "“%1” is there already; give another name.")).arg(path));
    TRY(workflows::writeImportForm(kind, path));
    console.out << said(QT_TRANSLATE_NOOP("cli", "An empty spreadsheet is in “%1”.\n")).arg(path);
    return Done;
}

Result<QHash<QString, QString>> mappingOf(const Arguments &arguments)
{
    QHash<QString, QString> mapping;
    for (const QString &entry : arguments.allValues(QStringLiteral("map"))) {
        const qsizetype sign = entry.indexOf(QLatin1Char('='));
        if (sign <= 0 || sign == entry.size() - 1)
            return wrongUse(said(QT_TRANSLATE_NOOP("cli", "--map needs field=column, not “%1”.")).arg(entry));
        mapping.insert(entry.left(sign), entry.mid(sign + 1));
    }
    return mapping;
}

Result<std::optional<exchange::AmountColumn::Decimal>> decimalOf(const Arguments &arguments)
{
    using exchange::AmountColumn;
    const QString value = arguments.value(QStringLiteral("decimal"));
    if (value.isEmpty())
        return std::nullopt;
    if (value == QLatin1StringView("point"))
        return AmountColumn::Decimal::Point;
    if (value == QLatin1StringView("comma"))
        return AmountColumn::Decimal::Comma;
    return wrongUse(said(QT_TRANSLATE_NOOP("cli", "--decimal is point or comma, not “%1”.")).arg(value));
}

Result<ImportOptions> optionsOf(const Arguments &arguments)
{
    ImportOptions options;
    TRY_ASSIGN(options.kind, recordKind(arguments.word(0)));
    options.path = arguments.word(1);
    TRY_ASSIGN(options.mapping, mappingOf(arguments));
    for (auto entry = options.mapping.cbegin(); entry != options.mapping.cend(); ++entry) {
        if (!isFieldOf(options.kind, entry.key()))
            return wrongUse(said(QT_TRANSLATE_NOOP("cli", "“%1” have no field “%2”."))
                                .arg(arguments.word(0), entry.key()));
    }
    TRY_ASSIGN(options.decimal, decimalOf(arguments));
    options.source.sheet = arguments.value(QStringLiteral("sheet"));
    options.dateFormat = arguments.value(QStringLiteral("date-format"));
    options.dryRun = arguments.isSet(QStringLiteral("dry-run"));
    options.rejectsPath = arguments.value(QStringLiteral("rejects"));
    return options;
}

/// The ledger of an import, which may have to be made first. One that was made and into which nothing came is
/// taken away again.
class ImportLedger
{
public:
    ImportLedger(const Arguments &arguments, const base::Clock &clock)
        : m_arguments(arguments), m_clock(clock)
    {}
    ~ImportLedger()
    {
        m_ledger.reset();
        if (m_isMade && !m_isKept)
            QFile::remove(m_location.path());
    }
    ImportLedger(const ImportLedger &) = delete;
    ImportLedger &operator=(const ImportLedger &) = delete;

    base::Done open()
    {
        TRY_ASSIGN(m_location, ledgerLocation(m_arguments));
        const QString code = m_arguments.value(QStringLiteral("currency"));
        const auto currency = code.isEmpty() ? domain::Currency::euro() : domain::Currency::fromCode(code);
        if (!currency)
            return wrongUse(
                said(QT_TRANSLATE_NOOP("cli", "--currency needs three letters like EUR, not “%1”."))
                    .arg(code));
        auto opened = ledger::Ledger::open(m_location, m_clock);
        const bool isMissing =
            !opened
            && (opened.error().code == QLatin1StringView("ledger.missing")
                || (!m_location.isFile() && opened.error().code == QLatin1StringView("ledger.empty")));
        if (isMissing && m_arguments.isSet(QStringLiteral("create")))
            return make(*currency);
        if (!opened)
            return base::failure(opened.error());
        m_ledger = std::move(*opened);
        if (!code.isEmpty() && m_ledger->business().currency != *currency)
            return base::failure(QStringLiteral("currency"),
                                 said(QT_TRANSLATE_NOOP("cli", "This ledger is kept in %1, not in %2."))
                                     .arg(m_ledger->business().currency.code(), currency->code()));
        return {};
    }

    ledger::Ledger &operator*() { return *m_ledger; }
    bool isNew() const { return m_isNew; }
    void keep() { m_isKept = true; }

private:
    base::Done make(domain::Currency currency)
    {
        domain::Business business;
        business.currency = currency;
        business.name =
            m_location.isFile() ? QFileInfo(m_location.path()).completeBaseName() : m_location.database();
        // A dry run changes nothing, so it makes its ledger where nobody sees it.
        if (m_arguments.isSet(QStringLiteral("dry-run")))
            m_location = ledger::Location::file(m_folder.filePath(QStringLiteral("tried.elsewhere")));
        TRY_ASSIGN(m_ledger, ledger::Ledger::create(m_location, business, m_clock));
        m_isNew = true;
        m_isMade = m_location.isFile();
        return {};
    }

    const Arguments &m_arguments;
    const base::Clock &m_clock;
    QTemporaryDir m_folder;
    ledger::Location m_location = ledger::Location::file({});
    std::unique_ptr<ledger::Ledger> m_ledger;
    bool m_isNew = false;
    bool m_isMade = false; ///< and is a file
    bool m_isKept = false;
};

Result<Exit> run(const Arguments &arguments, Console &console)
{
    if (arguments.isSet(QStringLiteral("template")))
        return writeForm(arguments, console);
    TRY_ASSIGN(const ImportOptions options, optionsOf(arguments));
    ImportLedger ledger(arguments, console.clock);
    TRY(ledger.open());
    QString backedUp;
    if (!ledger.isNew() && !options.dryRun) {
        TRY_ASSIGN(backedUp, backUpFirst(arguments, *ledger));
    }
    TRY_ASSIGN(const auto report, workflows::importRecords(*ledger, options));
    ledger.keep();
    console.out << importText(report, options, QLocale()) << backedUp;
    console.err << rejectionText(report, options);
    return report.rejected > 0 ? SomeRejected : Done;
}

} // namespace

const Command importCommand{"import",
                            QT_TRANSLATE_NOOP("cli", "Takes a CSV file or a workbook into a ledger."), false,
                            describe, run};

} // namespace cli
