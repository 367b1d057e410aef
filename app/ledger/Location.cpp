// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Location.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace ledger {

base::Result<Location> Location::fromText(const QString &text)
{
    const bool isServer = text.startsWith(QLatin1StringView("postgresql://"))
                          || text.startsWith(QLatin1StringView("postgres://"));
    if (!isServer)
        return file(text);
    const QUrl url(text, QUrl::StrictMode);
    Location location;
    location.m_kind = Kind::Server;
    location.m_host = url.host();
    location.m_port = url.port(5432);
    location.m_user = url.userName();
    location.m_password = url.password();
    location.m_database = url.path().mid(1);
    if (!url.isValid() || location.m_host.isEmpty() || location.m_database.isEmpty()) {
        return base::failure(QStringLiteral("location.server"),
                             QCoreApplication::translate(
                                 "ledger", "“%1” is not the address of a ledger on a server. Write it as "
                                           "postgresql://user@host/database.")
                                 .arg(url.toDisplayString(QUrl::RemovePassword)));
    }
    return location;
}

Location Location::file(const QString &path)
{
    Location location;
    // To Qt a name with a colon in front is one of the program's own resources.
    const bool isResource = path.startsWith(QLatin1Char(':'));
    location.m_path = QDir::cleanPath(isResource ? QDir::currentPath() + QLatin1Char('/') + path
                                                 : QFileInfo(path).absoluteFilePath());
    return location;
}

QString Location::caption() const
{
    if (isFile())
        return QFileInfo(m_path).fileName();
    return QCoreApplication::translate("ledger", "%1 on %2").arg(m_database, m_host);
}

QString Location::text() const
{
    if (isFile())
        return m_path;
    QUrl url;
    url.setScheme(QStringLiteral("postgresql"));
    url.setUserName(m_user);
    url.setHost(m_host);
    if (m_port != 5432)
        url.setPort(m_port);
    url.setPath(QLatin1Char('/') + m_database);
    return url.toString();
}

} // namespace ledger
