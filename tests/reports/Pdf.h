// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/ToPdf.h"
#include "TestData.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

/// What other programs make of our documents. Each ends the test when the program does not succeed.
inline QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(program), process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

/// The path of the document as a PDF that qpdf finds sound.
inline QString pdfOf(const reports::Document &document, const QTemporaryDir &folder)
{
    const auto pdf = reports::toPdf(document);
    if (!pdf)
        qFatal("no pdf: %s", qPrintable(pdf.error().detail));
    const QString path = folder.filePath(QStringLiteral("document.pdf"));
    writeFile(path, *pdf);
    outputOf(QStringLiteral("qpdf"), {QStringLiteral("--check"), path});
    return path;
}

/// The words of each page line by line, with any white space as one blank.
inline QStringList pagesOf(const QString &path)
{
    QStringList pages = QString::fromUtf8(outputOf(QStringLiteral("pdftotext"),
                                                   {QStringLiteral("-layout"), path, QStringLiteral("-")}))
                            .split(QLatin1Char('\f'));
    pages.removeLast();
    for (QString &page : pages)
        page = page.simplified();
    return pages;
}

/// All of them.
inline QString textOf(const QString &path)
{
    return pagesOf(path).join(QLatin1Char(' '));
}

/// As qpdf reads it: each bookmark with "title", "destpageposfrom1" and "kids".
inline QJsonArray outlineOf(const QString &path)
{
    const QByteArray json = outputOf(
        QStringLiteral("qpdf"), {QStringLiteral("--json=1"), QStringLiteral("--json-key=outlines"), path});
    return QJsonDocument::fromJson(json).object().value(QLatin1StringView("outlines")).toArray();
}

inline QString infoOf(const QString &path)
{
    return QString::fromUtf8(outputOf(QStringLiteral("pdfinfo"), {path}));
}
