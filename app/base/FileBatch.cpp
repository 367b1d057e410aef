// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/FileBatch.h"

#include "base/SaveFile.h"

#include <QFileInfo>

namespace base {

FileBatch::FileBatch(const QDir &folder)
    : m_folder(folder), m_waiting(folder.filePath(QStringLiteral(".elsewhere-XXXXXX")))
{}

Done FileBatch::add(const QString &name, const QByteArray &content)
{
    TRY(checkMayReplace(m_folder.filePath(name)));
    const QString target = m_folder.filePath(name);
    TRY(saveFile(m_waiting.isValid() ? m_waiting.filePath(name) : target, content, target));
    if (!m_names.contains(name))
        m_names.append(name);
    return {};
}

Done FileBatch::commit()
{
    for (const QString &name : std::as_const(m_names)) {
        QFile waiting(m_waiting.filePath(name));
        QFile::remove(m_folder.filePath(name));
        if (!waiting.rename(m_folder.filePath(name)))
            TRY(saveFile(m_folder.filePath(name),
                         waiting.open(QIODevice::ReadOnly) ? waiting.readAll() : QByteArray()));
    }
    m_names.clear();
    return {};
}

} // namespace base
