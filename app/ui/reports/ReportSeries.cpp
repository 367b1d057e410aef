// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportSeries.h"

#include "base/FileBatch.h"
#include "base/FileName.h"
#include "reports/Report.h"
#include "reports/ToPdf.h"
#include "ui/widgets/Background.h"
#include "ui/widgets/FolderNames.h"
#include "ui/widgets/PaintProgress.h"
#include "ui/widgets/Prompts.h"
#include "workflows/ReadReport.h"

#include <QCoreApplication>

namespace ui {

namespace {

/// Read and laid out behind the window. `tell`: nothing is known yet of how far it is.
base::Result<reports::Document> documentOf(const PageContext &context, const domain::ReportQuery &query,
                                           const reports::Style &style, const WorkProgress &tell)
{
    std::optional<reports::Document> document;
    TRY(runApart(tell, [&](const WorkProgress &progress) -> base::Done {
        TRY_ASSIGN(const auto apart, context.ledger.again(ledger::Ledger::Access::ReadOnly));
        TRY_ASSIGN(const auto content, workflows::readReport(*apart, query));
        TRY_ASSIGN(document, reports::layOut(content, style, progress));
        return {};
    }));
    return *document;
}

/// One after the other, so that no more than one is held; painted in this thread, since charts are.
base::Done write(const PageContext &context, const ReportSeries &series, const QDir &folder,
                 const QStringList &names)
{
    PaintProgress progress(QCoreApplication::translate("ui::ReportSeries", "Writing reports…"));
    base::FileBatch batch(folder);
    const auto all = static_cast<double>(names.size());
    for (qsizetype i = 0; i < names.size(); ++i) {
        const auto tell = [&progress, i, all](double share) {
            return progress((static_cast<double>(i) + share) / all);
        };
        const auto atHalf = [&tell](double share) { return tell(share / 2); };
        TRY_ASSIGN(const auto document, documentOf(context, series.queries.at(i), series.style, atHalf));
        TRY_ASSIGN(const QByteArray pdf,
                   reports::toPdf(document, reports::PdfStandard::Usual,
                                  [&tell](double share) { return tell(0.5 + share / 2); }));
        TRY(batch.add(names.at(i), pdf));
    }
    return batch.commit();
}

} // namespace

bool saveSeries(const PageContext &context, const ReportSeries &series)
{
    const QString title = QCoreApplication::translate("ui::ReportSeries", "Folder for the reports");
    const QString chosen = context.prompts.folderToFill(title);
    if (chosen.isEmpty())
        return false;
    QStringList wanted;
    for (const domain::ReportQuery &query : series.queries)
        wanted.append(base::safeFileName(domain::fileNameOf(query), QStringLiteral(".pdf")));
    const QDir folder(chosen);
    const auto names = settledNames(context, title, folder, wanted);
    if (!names)
        return false;
    const base::Done done = write(context, series, folder, *names);
    if (!done) {
        if (done.error().code != QLatin1StringView("cancelled"))
            context.shell.showError(done.error());
        return false;
    }
    context.shell.showMessage(QCoreApplication::translate("ui::ReportSeries", "%n report(s) saved in %1",
                                                          nullptr, static_cast<int>(names->size()))
                                  .arg(chosen));
    return true;
}

} // namespace ui
