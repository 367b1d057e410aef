// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QList>
#include <QProcess>
#include <QString>

#include <algorithm>
#include <cstdio>
#include <sys/resource.h>

/// What the benchmarks share: each measures, prints rows of README's table and ends with 1 when one of them
/// is above its limit.
namespace benchmark {

/// The middle one: a machine that is busy for a moment does not move it.
inline double median(QList<double> values)
{
    const auto middle = values.begin() + values.size() / 2;
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

template <class Work>
double secondsOf(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

/// The most that this process has needed so far.
inline double megabytesNeeded()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

/// Of a program that was built beside this one, such as "elsewhere".
inline QString pathOf(const char *program)
{
    return QCoreApplication::applicationDirPath() + QLatin1Char('/') + QString::fromLatin1(program);
}

/// From its start to its end, which has to be a good one.
inline double secondsOfProgram(const char *program, const QStringList &arguments,
                               const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setStandardOutputFile(QProcess::nullDevice());
    const double seconds = secondsOf([&] {
        process.start(pathOf(program), arguments);
        process.waitForFinished(-1);
    });
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        qFatal("%s failed: %s", program, process.readAllStandardError().constData());
    return seconds;
}

/// A person's home that nobody uses, so that no settings of this machine have a part in it.
inline QProcessEnvironment homeIn(const QString &folder)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *variable : {"HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"})
        environment.insert(QString::fromLatin1(variable), folder);
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    return environment;
}

inline QString times(double ours, double reference)
{
    return QStringLiteral("%1 ms against %2 ms").arg(ours * 1e3, 0, 'f', 1).arg(reference * 1e3, 0, 'f', 1);
}

/// Prints a row: what, limit, measured, and from what that follows. True when it is within the limit.
inline bool within(const char *what, double measured, double limit, const char *unit, const QString &from)
{
    std::printf("| %s | %g%s | %.2f%s | %s |\n", what, limit, unit, measured, unit, qPrintable(from));
    std::fflush(stdout);
    return measured <= limit;
}

} // namespace benchmark
