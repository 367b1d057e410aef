// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QTest>

/// The folder with the data that is not part of the project: ELSEWHERE_DATA, else beside the source tree.
inline QDir testData()
{
    return QDir(
        qEnvironmentVariable("ELSEWHERE_DATA", QStringLiteral(ELSEWHERE_SOURCE_DIR "/../shared/data")));
}

/// Ends the test when the folder is not there: reported as skipped, and a failure in CI.
#define NEEDS_TEST_DATA()                                                                                    \
    do {                                                                                                     \
        if (!testData().exists()) {                                                                          \
            if (qEnvironmentVariable("CI") == QStringLiteral("true"))                                        \
                QFAIL("the test data is not there");                                                         \
            QSKIP(qPrintable(QStringLiteral("no data in ") + testData().path()));                            \
        }                                                                                                    \
    } while (false)

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

inline void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}
