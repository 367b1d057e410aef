// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/CsvExport.h"

#include "ui/widgets/Background.h"
#include "ui/widgets/Prompts.h"
#include "workflows/ExportIncidents.h"
#include "workflows/ExportRecords.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ui::CsvExport)
};

using Write =
    std::function<base::Result<qint64>(ledger::Ledger &, const QString &path, const WorkProgress &)>;

void writeTo(const PageContext &context, const QString &what, const Write &write, QWidget *parent)
{
    const QString path = context.prompts.fileToSave(Tr::tr("Export all records: %1").arg(what),
                                                    what + QStringLiteral(".csv"), Tr::tr("Tables (*.csv)"));
    if (path.isEmpty())
        return;
    qint64 rows = 0;
    const base::Done done = runInBackground(
        parent, Tr::tr("Writing the records…"), [&](const WorkProgress &progress) -> base::Done {
            TRY_ASSIGN(const auto own, context.ledger.again(ledger::Ledger::Access::ReadOnly));
            TRY_ASSIGN(rows, write(*own, path, progress));
            return {};
        });
    if (done)
        context.shell.showMessage(Tr::tr("%n row(s) written to %1", nullptr, static_cast<int>(rows))
                                      .arg(QFileInfo(path).fileName()));
    else if (done.error().code != QLatin1StringView("cancelled"))
        context.shell.showError(done.error());
}

} // namespace

void exportToCsv(const PageContext &context, workflows::RecordKind kind, QWidget *parent)
{
    writeTo(
        context, domain::labelOf(kind),
        [kind](ledger::Ledger &ledger, const QString &path, const WorkProgress &progress) {
            return workflows::exportRecords(ledger, kind, path, [&](qint64) { return progress(0); });
        },
        parent);
}

void exportConductToCsv(const PageContext &context, QWidget *parent)
{
    writeTo(
        context, Tr::tr("conduct"),
        [](ledger::Ledger &ledger, const QString &path, const WorkProgress &) {
            return workflows::exportIncidents(ledger, path);
        },
        parent);
}

} // namespace ui
