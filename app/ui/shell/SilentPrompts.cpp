// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/SilentPrompts.h"

#include <QTextStream>

namespace ui {

int SilentPrompts::ask(const QString &, const QString &, const QStringList &)
{
    return 0;
}

std::optional<QString> SilentPrompts::askText(const QString &, const QString &, const QString &)
{
    return std::nullopt;
}

QString SilentPrompts::fileToOpen(const QString &, const QString &)
{
    return {};
}

QString SilentPrompts::fileToSave(const QString &, const QString &, const QString &)
{
    return {};
}

QString SilentPrompts::fileToSave(const QString &, const QString &, const QStringList &, qsizetype &)
{
    return {};
}

QString SilentPrompts::folderToFill(const QString &)
{
    return {};
}

void SilentPrompts::showError(const base::Error &error)
{
    QTextStream(stderr) << QStringLiteral("elsewhere: ") << error.sentence << '\n';
}

void SilentPrompts::tell(const QString &, const QString &text)
{
    QTextStream(stderr) << text << '\n';
}

} // namespace ui
