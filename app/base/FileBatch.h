// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QDir>
#include <QTemporaryDir>

namespace base {

/// Several files that go into a folder together or not at all: they wait beside their place until all of them
/// are written. What was not committed is gone without a trace.
class FileBatch
{
public:
    explicit FileBatch(const QDir &folder);

    /// Fails as saveFile() does, and for a name that is not one of a file in the folder.
    Done add(const QString &name, const QByteArray &content);
    /// Puts them in their places; one that is there is replaced.
    Done commit();
    qsizetype count() const { return m_names.size(); }

private:
    QDir m_folder;
    QTemporaryDir m_waiting;
    QStringList m_names;
};

} // namespace base
