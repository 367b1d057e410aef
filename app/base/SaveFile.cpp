// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/SaveFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace base {

Done saveFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return {};
    return failure(QStringLiteral("file.write"),
                   QCoreApplication::translate("base", "“%1” could not be written: %2. Nothing was changed; "
                                                       "choose another place or make room, then try again.")
                       .arg(QDir::toNativeSeparators(path), file.errorString()));
}

} // namespace base
