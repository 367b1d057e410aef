// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/StatementBatch.h"

#include "base/FileName.h"
#include "base/SaveFile.h"
#include "reports/PartnerStatement.h"
#include "ui/widgets/Prompts.h"
#include "workflows/PartnerStatement.h"

#include <QCoreApplication>
#include <QDir>
#include <QProgressDialog>

#include <algorithm>

namespace ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ui::StatementBatch)
};

QStringList namesFor(const QList<domain::Competitor> &partners, QDate today)
{
    QStringList names;
    for (const domain::Competitor &partner : partners)
        names.append(base::safeFileName(
            Tr::tr("Statement %1 %2", "day, partner").arg(today.toString(Qt::ISODate), partner.name),
            QStringLiteral(".pdf")));
    return base::uniqueFileNames(names);
}

/// What the files are called in the end; nothing: the person has changed their mind.
std::optional<QStringList> settled(const PageContext &context, const QDir &folder, const QStringList &names)
{
    const QStringList present = folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::System);
    const auto isThere = [&present](const QString &name) {
        return present.contains(name, Qt::CaseInsensitive);
    };
    const auto count = static_cast<int>(std::ranges::count_if(names, isThere));
    if (count == 0)
        return names;
    const int answer = context.prompts.ask(
        Tr::tr("Partner statements"), Tr::tr("%n of these files are there already.", nullptr, count),
        {Tr::tr("&Cancel"), Tr::tr("&Keep both"), Tr::tr("&Replace them")});
    if (answer == 1)
        return base::uniqueFileNames(names, present);
    return answer == 2 ? std::optional(names) : std::nullopt;
}

reports::Paper paperHere(const QLocale &locale)
{
    return locale.measurementSystem() == QLocale::ImperialUSSystem ? reports::Paper::Letter
                                                                   : reports::Paper::A4;
}

base::Done saveOne(const PageContext &context, const domain::Competitor &partner, const QString &path)
{
    TRY_ASSIGN(const auto statement,
               workflows::readStatement(context.ledger,
                                        workflows::usualStatement(partner.id, context.clock.today())));
    const reports::Language language(context.locale);
    TRY_ASSIGN(const auto pdf,
               reports::toPdf(reports::partnerStatement(statement, paperHere(context.locale), language)));
    return base::saveFile(path, pdf);
}

} // namespace

/// Painted in this thread, as all documents are, one page after another: a page takes a moment.
void saveStatements(const PageContext &context, QWidget *parent)
{
    const auto partners = workflows::partnersInForce(context.ledger);
    if (!partners)
        return context.shell.showError(partners.error());
    if (partners->isEmpty())
        return context.shell.showMessage(Tr::tr("There is no agreement with anybody yet."));
    const QString chosen = context.prompts.folderToFill(Tr::tr("Folder for the partner statements"));
    if (chosen.isEmpty())
        return;
    const QDir folder(chosen);
    const auto names = settled(context, folder, namesFor(*partners, context.clock.today()));
    if (!names)
        return;
    const int all = static_cast<int>(names->size());
    QProgressDialog progress(Tr::tr("Writing partner statements…"), Tr::tr("Cancel"), 0, all, parent);
    progress.setObjectName(QStringLiteral("statementsProgress"));
    progress.setWindowModality(Qt::ApplicationModal);
    progress.setMinimumDuration(500);
    int written = 0;
    for (; written < all && !progress.wasCanceled(); ++written) {
        const base::Done saved = saveOne(context, partners->at(written), folder.filePath(names->at(written)));
        if (!saved)
            return context.shell.showError(saved.error());
        progress.setValue(written + 1);
    }
    context.shell.showMessage(Tr::tr("%n statement(s) saved in %1", nullptr, written).arg(chosen));
}

} // namespace ui
