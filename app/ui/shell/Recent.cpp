// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Recent.h"

#include <QFileInfo>
#include <QSettings>

namespace ui {

static constexpr int MostKept = 8;

static QString recentKey()
{
    return QStringLiteral("recentLedgers");
}

static bool isServer(const QString &location)
{
    return location.startsWith(QLatin1StringView("postgresql:"));
}

QStringList recentLedgers(QSettings &settings)
{
    QStringList found;
    for (const QString &location : settings.value(recentKey()).toStringList()) {
        if (isServer(location) || QFileInfo::exists(location))
            found.append(location);
    }
    return found;
}

void rememberLedger(QSettings &settings, const QString &location)
{
    QStringList all = settings.value(recentKey()).toStringList();
    all.removeAll(location);
    all.prepend(location);
    settings.setValue(recentKey(), QStringList(all.mid(0, MostKept)));
}

} // namespace ui
