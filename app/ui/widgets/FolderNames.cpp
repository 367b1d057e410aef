// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FolderNames.h"

#include "base/FileName.h"
#include "ui/widgets/Prompts.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ui::FolderNames)
};

} // namespace

std::optional<QStringList> settledNames(const PageContext &context, const QString &title, const QDir &folder,
                                        const QStringList &names)
{
    const QStringList present = folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::System);
    const auto isThere = [&present](const QString &name) {
        return present.contains(name, Qt::CaseInsensitive);
    };
    const auto count = static_cast<int>(std::ranges::count_if(names, isThere));
    if (count == 0)
        return names;
    const int answer =
        context.prompts.ask(title, Tr::tr("%n of these files are there already.", nullptr, count),
                            {Tr::tr("&Cancel"), Tr::tr("&Keep both"), Tr::tr("&Replace them")});
    if (answer == 1)
        return base::uniqueFileNames(names, present);
    return answer == 2 ? std::optional(names) : std::nullopt;
}

} // namespace ui
