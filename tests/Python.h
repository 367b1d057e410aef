// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>

/// Another program that reads what ours wrote: the system's own Python, which has the packages of the list.
namespace Python {

/// What the script prints, line by line, when it is given that input. A script that fails ends the test.
inline QStringList lines(const char *script, const QByteArray &input)
{
    QProcess process;
    process.start(QStringLiteral("/usr/bin/python3"), {QStringLiteral("-c"), QString::fromUtf8(script)});
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(30'000) || process.exitCode() != 0)
        qFatal("python3: %s", process.readAllStandardError().constData());
    return QString::fromUtf8(process.readAllStandardOutput()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

} // namespace Python
