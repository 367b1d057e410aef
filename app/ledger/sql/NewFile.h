// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Result.h"

#include <QTemporaryFile>

namespace ledger::sql {

/// A file that is written under a passing name beside its place and takes its own name only when it is whole.
/// Only its owner may read it. Unless it was finished, it is gone with the object.
class NewFile
{
public:
    /// What cannot be written fails with `errorCode`.
    NewFile(const QString &target, const char *errorCode);
    ~NewFile();

    /// Makes it, empty. Fails when its folder is not there or not to be written to.
    base::Done make();
    /// The passing name.
    QString path() const { return m_path; }

    /// Writes it to the disk and gives it its name. Fails when there is a file of that name.
    base::Done finish();
    /// The same, but a file of that name is kept as `kept`, with the journal it may have. At every moment the
    /// name leads to a whole file, the old one or the new one.
    base::Done finishKeepingOld(const QString &kept);

private:
    base::Done writeThrough();
    tl::unexpected<base::Error> failed(const QString &detail) const;

    QString m_target;
    QString m_errorCode;
    QTemporaryFile m_file;
    QString m_path;
};

/// Under which name finishKeepingOld() keeps the old file: "shop.before-restore-20261121-120000.elsewhere",
/// with a number behind when there is one already.
QString nameForOld(const QString &target, const base::Clock &clock);

} // namespace ledger::sql
