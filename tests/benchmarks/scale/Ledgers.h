// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflows/Demo.h"

#include <QFileInfo>
#include <QProcess>

/// The ledgers that the benchmarks of scale share. They are made where they are missing, and kept in the
/// folder.
namespace scale {

constexpr int Few = 10'000;
constexpr int Many = 100 * Few;
constexpr int Months = 240;

inline const QDate today(2026, 11, 21);

inline QByteArray answerOfSqlite(const QString &database, const QString &script)
{
    QProcess shell;
    shell.start(QStringLiteral("sqlite3"), {database});
    shell.write(script.toUtf8());
    shell.closeWriteChannel();
    if (!shell.waitForFinished(-1) || shell.exitCode() != 0)
        qFatal("sqlite3 failed: %s", shell.readAllStandardError().constData());
    return shell.readAllStandardOutput();
}

/// Twenty years with so many send-aways.
inline QString ledgerOf(const QString &folder, int sendAways)
{
    const QString path = folder + QStringLiteral("/%1.elsewhere").arg(sendAways);
    if (QFileInfo::exists(path))
        return path;
    const auto made = workflows::makeDemo(ledger::Location::file(path),
                                          {.today = today, .months = Months, .sendAways = sendAways});
    if (!made)
        qFatal("%s", qPrintable(made.error().sentence));
    return path;
}

/// The same twenty years with a hundred times as many customers: telling so long a story would take longer.
inline QString largeLedger(const QString &folder)
{
    const QString path = folder + QStringLiteral("/%1.elsewhere").arg(Many);
    if (QFileInfo::exists(path))
        return path;
    if (!QFile::copy(ledgerOf(folder, Few), path))
        qFatal("cannot write %s", qPrintable(path));
    answerOfSqlite(path, QStringLiteral(".read '" HUNDREDFOLD "'\n"));
    return path;
}

} // namespace scale
