// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "TestData.h"

#include <QJsonArray>
#include <QJsonDocument>

/// Beyond what an index takes as one key, and different everywhere, so that it does not shrink.
inline QString longText()
{
    QString text;
    for (int i = 0; i < 20'000; ++i)
        text += QChar(0x4e00 + (i * 7919) % 20'000);
    return text;
}

/// A name like others, a long one, byte order marks in front and characters that are none, which SQLite's
/// UTF-16 interface stumbles over.
inline QStringList ourNaughtyTexts()
{
    const QString mark(QChar(0xfeff));
    const QString turned(QChar(0xfffe));
    const QString none(QChar(0xffff));
    const QString word = QStringLiteral("Söhne");
    return {mark + word,
            mark + mark + word,
            turned + word,
            turned + mark,
            none + word + none,
            word + turned + word,
            QStringLiteral("O'Brien & <b>Söhne</b> %1 =1+1"),
            QStringLiteral("\u202eשלום \u202dעולם"),
            longText()};
}

/// Texts that break programs (https://github.com/minimaxir/big-list-of-naughty-strings), and some of ours.
inline QStringList naughtyTexts()
{
    QStringList texts;
    const QByteArray json = contentOf(testData().filePath(QStringLiteral("naughty-strings/blns.json")));
    for (const auto &text : QJsonDocument::fromJson(json).array())
        texts.append(text.toString());
    if (texts.size() != 515)
        qFatal("naughty-strings/blns.json is not the list these tests know");
    return texts + ourNaughtyTexts();
}
