// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/CsvExport.h"

#include "ui/widgets/Background.h"
#include "ui/widgets/Prompts.h"
#include "workflows/ExportRecords.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ui::CsvExport)
};

} // namespace

void exportToCsv(const PageContext &context, workflows::RecordKind kind, QWidget *parent)
{
    const QString what = domain::labelOf(kind);
    const QString path = context.prompts.fileToSave(Tr::tr("Export all records: %1").arg(what),
                                                    what + QStringLiteral(".csv"), Tr::tr("Tables (*.csv)"));
    if (path.isEmpty())
        return;
    qint64 rows = 0;
    const base::Done done = runInBackground(
        parent, Tr::tr("Writing the records…"), [&](const WorkProgress &progress) -> base::Done {
            TRY_ASSIGN(const auto own, context.ledger.again(ledger::Ledger::Access::ReadOnly));
            TRY_ASSIGN(rows, workflows::exportRecords(*own, kind, path, [&](qint64) { return progress(0); }));
            return {};
        });
    if (done)
        context.shell.showMessage(Tr::tr("%n row(s) written to %1", nullptr, static_cast<int>(rows))
                                      .arg(QFileInfo(path).fileName()));
    else if (done.error().code != QLatin1StringView("cancelled"))
        context.shell.showError(done.error());
}

} // namespace ui
