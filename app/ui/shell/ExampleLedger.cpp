// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ExampleLedger.h"

#include "ui/widgets/Background.h"
#include "workflows/Demo.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ui::ExampleLedger)
};

} // namespace

base::Result<QString> exampleLedger(const QString &folder, const base::Clock &clock)
{
    const QDir place(folder);
    const QString path = place.filePath(QStringLiteral("harbour-street.elsewhere"));
    if (QFileInfo::exists(path))
        return path;
    if (!place.mkpath(QStringLiteral(".")))
        return base::failure(QStringLiteral("example.folder"),
                             Tr::tr("The folder %1 cannot be made. Choose a place of your own instead.")
                                 .arg(QDir::toNativeSeparators(place.path())));
    const workflows::DemoOptions options{.today = clock.today()};
    TRY(runInBackground(nullptr, Tr::tr("Making the example business…"), [&](const WorkProgress &progress) {
        return workflows::makeDemo(ledger::Location::file(path), options, progress);
    }));
    return path;
}

} // namespace ui
