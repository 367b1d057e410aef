// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/StatementBatch.h"

#include "base/FileName.h"
#include "base/SaveFile.h"
#include "reports/Report.h"
#include "reports/ToPdf.h"
#include "ui/widgets/Background.h"
#include "ui/widgets/FolderNames.h"
#include "ui/widgets/OwnBrand.h"
#include "ui/widgets/Prompts.h"
#include "workflows/PartnerStatement.h"

#include <QCoreApplication>
#include <QDir>
#include <QProgressDialog>

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

/// Behind the window: with a long story each takes its time. "cancelled"
base::Result<QList<domain::PartnerStatement>>
readAll(const PageContext &context, const QList<domain::Competitor> &partners, QWidget *parent)
{
    QList<domain::PartnerStatement> statements;
    const QDate today = context.clock.today();
    TRY(runInBackground(
        parent, Tr::tr("Reading what went either way…"), [&](const WorkProgress &progress) -> base::Done {
            TRY_ASSIGN(const auto apart, context.ledger.again(ledger::Ledger::Access::ReadOnly));
            for (const domain::Competitor &partner : partners) {
                if (!progress(static_cast<double>(statements.size()) / static_cast<double>(partners.size())))
                    return base::failure(QStringLiteral("cancelled"), {});
                TRY_ASSIGN(const auto statement,
                           workflows::readStatement(*apart, workflows::usualStatement(partner.id, today)));
                statements.append(statement);
            }
            return {};
        }));
    return statements;
}

base::Done saveOne(const PageContext &context, const domain::PartnerStatement &statement, const QString &path)
{
    const reports::Style style{.sheet = reports::usualPaper(context.locale),
                               .language = reports::Language(context.locale),
                               .brand = ownBrand(context)};
    TRY_ASSIGN(const auto pdf, reports::toPdf(reports::layOut(statement, style)));
    return base::saveFile(path, pdf);
}

} // namespace

/// Read behind the window, and painted in this thread, as all documents are, one page after another: a page
/// takes a moment.
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
    const auto names = settledNames(context, Tr::tr("Partner statements"), folder,
                                    namesFor(*partners, context.clock.today()));
    if (!names)
        return;
    const auto statements = readAll(context, *partners, parent);
    if (!statements && statements.error().code == QLatin1StringView("cancelled"))
        return;
    if (!statements)
        return context.shell.showError(statements.error());
    const int all = static_cast<int>(names->size());
    QProgressDialog progress(Tr::tr("Writing partner statements…"), Tr::tr("Cancel"), 0, all, parent);
    progress.setObjectName(QStringLiteral("statementsProgress"));
    progress.setWindowModality(Qt::ApplicationModal);
    progress.setMinimumDuration(500);
    int written = 0;
    for (; written < all && !progress.wasCanceled(); ++written) {
        const base::Done saved =
            saveOne(context, statements->at(written), folder.filePath(names->at(written)));
        if (!saved)
            return context.shell.showError(saved.error());
        progress.setValue(written + 1);
    }
    context.shell.showMessage(Tr::tr("%n statement(s) saved in %1", nullptr, written).arg(chosen));
}

} // namespace ui
