// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QString>

namespace ledger {

/// Where a ledger is: one file, or a database on a PostgreSQL server.
class Location
{
public:
    enum class Kind { File, Server };

    /// A path, or "postgresql://user@host:port/database" (the password comes from the environment, the
    /// keychain or ~/.pgpass, never from here). Fails with "location.server" for a malformed server address.
    static base::Result<Location> fromText(const QString &text);
    static Location file(const QString &path);

    Kind kind() const { return m_kind; }
    bool isFile() const { return m_kind == Kind::File; }

    /// Absolute path of the file; empty for a server.
    QString path() const { return m_path; }
    QString host() const { return m_host; }
    int port() const { return m_port; }
    QString user() const { return m_user; }
    QString password() const { return m_password; }
    QString database() const { return m_database; }

    /// What a person calls it: the file's name, or "database on host".
    QString caption() const;
    /// As fromText() reads it, without a password.
    QString text() const;

    bool operator==(const Location &) const = default;

private:
    Kind m_kind = Kind::File;
    QString m_path;
    QString m_host;
    int m_port = 5432;
    QString m_user;
    QString m_password;
    QString m_database;
};

} // namespace ledger
