// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/FileName.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

namespace base {

static constexpr qsizetype LongestName = 80;

QString safeFileName(const QString &wanted, const QString &suffix)
{
    static const QRegularExpression ofDevices(QStringLiteral("^(con|prn|aux|nul|com\\d|lpt\\d)(?=$|[. ])"),
                                              QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression atTheEnds(QStringLiteral("^[. ]+|[. ]+$"));
    QString name = wanted;
    for (QChar &c : name) {
        const bool isText = c.isPrint() || c.isSurrogate();
        if (!isText || QStringLiteral("/\\:*?\"<>|").contains(c))
            c = QLatin1Char(' ');
    }
    name = name.simplified().left(LongestName);
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    name.remove(atTheEnds);
    name.replace(ofDevices, QStringLiteral("\\1-"));
    return (name.isEmpty() ? QStringLiteral("-") : name) + suffix;
}

QStringList uniqueFileNames(const QStringList &names, const QStringList &taken)
{
    QSet<QString> known;
    for (const QString &name : taken)
        known.insert(name.toCaseFolded());
    QStringList unique;
    for (const QString &name : names) {
        const QFileInfo parts(name);
        QString free = name;
        for (int number = 2; known.contains(free.toCaseFolded()); ++number)
            free = QStringLiteral("%1 (%2).%3")
                       .arg(parts.completeBaseName(), QString::number(number), parts.suffix());
        known.insert(free.toCaseFolded());
        unique.append(free);
    }
    return unique;
}

} // namespace base
