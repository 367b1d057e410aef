// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ImportText.h"

#include <QCoreApplication>

#include <algorithm>

namespace cli {

using workflows::ImportOptions;
using workflows::ImportReport;
using workflows::RecordKind;

namespace {

QString said(const char *sentence)
{
    return QCoreApplication::translate("cli", sentence);
}

QString list(const QStringList &names)
{
    constexpr qsizetype most = 10;
    QStringList shown;
    for (const QString &name : names.mid(0, most))
        shown.append(QStringLiteral("“") + name.simplified().left(60) + QStringLiteral("”"));
    const QString all = shown.join(QStringLiteral(", "));
    return names.size() <= most ? all
                                : said(QT_TRANSLATE_NOOP("cli", "%1 and %2 more"))
                                      .arg(all, QString::number(names.size() - most));
}

QString createdText(const ledger::IntakeReport &taken, const QLocale &locale)
{
    struct Entry
    {
        const char *sentence;
        const QStringList &names;
    };
    QString text;
    for (const Entry &entry : {
             Entry{QT_TRANSLATE_NOOP("cli", "New needs: %1\n"), taken.needs},
             Entry{QT_TRANSLATE_NOOP("cli", "New partners: %1\n"), taken.partners},
             Entry{QT_TRANSLATE_NOOP("cli", "New reasons: %1\n"), taken.reasons},
             Entry{QT_TRANSLATE_NOOP("cli", "New staff: %1\n"), taken.staff},
         }) {
        if (!entry.names.isEmpty())
            text += said(entry.sentence).arg(list(entry.names));
    }
    if (taken.customers > 0)
        text += said(QT_TRANSLATE_NOOP("cli", "New customers: %1\n")).arg(locale.toString(taken.customers));
    return text;
}

QString salesText(const ImportReport &report, const QLocale &locale)
{
    const ledger::IntakeReport &taken = report.taken;
    const qint64 left = taken.leftNameless + taken.leftUnknown + taken.leftEarly;
    const auto number = [&locale](qint64 value) { return locale.toString(value); };
    QString text =
        said(QT_TRANSLATE_NOOP("cli",
                               "%1 lines fall on later days and make %2 return visits of %3 customers, "
                               "worth %4: %5 new, %6 corrected, %7 known already.\n"))
            .arg(number(taken.onLaterDays), number(taken.visits), number(taken.visitors),
                 taken.value ? domain::moneyText(*taken.value, locale) : number(0), number(taken.added),
                 number(taken.corrected), number(taken.alreadyThere - taken.corrected));
    text +=
        said(QT_TRANSLATE_NOOP("cli", "%1 lines were left: %2 of customers not sent elsewhere before that "
                                      "day, %3 of unknown customers, %4 without a customer.\n"))
            .arg(number(left), number(taken.leftEarly), number(taken.leftUnknown),
                 number(taken.leftNameless));
    if (taken.leftDoubtful > 0)
        text += said(QT_TRANSLATE_NOOP("cli", "%1 lines of %2 people are in doubt: somebody has to decide in "
                                              "the window who they are.\n"))
                    .arg(number(taken.leftDoubtful), number(taken.doubtful));
    if (taken.leftNobody > 0)
        text +=
            said(QT_TRANSLATE_NOOP("cli", "%1 lines are of people who are none of ours, as was decided.\n"))
                .arg(number(taken.leftNobody));
    if (taken.leftTwice > 0)
        text += said(QT_TRANSLATE_NOOP("cli", "%1 lines say the same of the same receipt again.\n"))
                    .arg(number(taken.leftTwice));
    if (report.rejected > 0)
        text += said(QT_TRANSLATE_NOOP("cli", "%1 lines were rejected.\n")).arg(number(report.rejected));
    return text;
}

} // namespace

QStringList recordKinds()
{
    QStringList words;
    for (const auto &kind : domain::allOf<RecordKind>())
        words.append(QString::fromLatin1(kind.code));
    return words;
}

base::Result<RecordKind> recordKind(const QString &word)
{
    if (const auto kind = domain::fromCode<RecordKind>(word))
        return *kind;
    return wrongUse(said(QT_TRANSLATE_NOOP("cli", "There are no “%1”; choose one of %2."))
                        .arg(word, recordKinds().join(QStringLiteral(", "))));
}

bool isFieldOf(RecordKind kind, const QString &field)
{
    const auto &fields = workflows::fieldsOf(kind);
    return std::any_of(fields.cbegin(), fields.cend(), [&field](const exchange::Field &known) {
        return field == QLatin1StringView(known.name);
    });
}

QString importText(const ImportReport &report, const ImportOptions &options, const QLocale &locale)
{
    const auto number = [&locale](qint64 value) { return locale.toString(value); };
    QString text;
    if (options.dryRun)
        text += said(QT_TRANSLATE_NOOP("cli", "A dry run: nothing was changed.\n"));
    text += said(QT_TRANSLATE_NOOP("cli", "Read %1 rows (%2).\n")).arg(number(report.rows), report.form);
    if (report.faults > 0)
        text += QCoreApplication::translate("cli",
                                            QT_TRANSLATE_N_NOOP("cli", "%n cell(s) with an error of the "
                                                                       "spreadsheet (like #N/A) were taken "
                                                                       "for empty.\n"),
                                            nullptr, static_cast<int>(report.faults));
    if (!report.unknownColumns.isEmpty())
        text += said(QT_TRANSLATE_NOOP("cli", "Columns passed over: %1\n")).arg(list(report.unknownColumns));
    if (options.kind == RecordKind::Sales)
        return text + salesText(report, locale);
    text += said(QT_TRANSLATE_NOOP("cli", "%1 added, %2 there already, %3 rejected.\n"))
                .arg(number(report.taken.added), number(report.taken.alreadyThere), number(report.rejected));
    return text + createdText(report.taken, locale);
}

QString rejectionText(const ImportReport &report, const ImportOptions &options)
{
    QString text;
    for (const workflows::Rejection &rejection : report.examples)
        text += said(QT_TRANSLATE_NOOP("cli", "Line %1: %2\n"))
                    .arg(QString::number(rejection.line), rejection.why);
    const qint64 more = report.rejected - report.examples.size();
    if (more > 0)
        text += said(QT_TRANSLATE_NOOP("cli", "... and %1 more.\n")).arg(more);
    if (report.rejected > 0 && !options.rejectsPath.isEmpty())
        text += said(QT_TRANSLATE_NOOP("cli", "The rejected rows are in “%1”.\n")).arg(options.rejectsPath);
    return text;
}

} // namespace cli
