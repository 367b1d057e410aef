// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/SingleInstance.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>

namespace ui {

static constexpr int WaitMs = 1000;

static QString nameFor(const QString &ledger)
{
    const QString canonical = QFileInfo(ledger).canonicalFilePath();
    const QByteArray key = (canonical.isEmpty() ? ledger : canonical).toUtf8() + '\n' + qgetenv("USER");
    const QByteArray hash = QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex().left(24);
    return QStringLiteral("elsewhere-") + QString::fromLatin1(hash);
}

SingleInstance::SingleInstance(const QString &ledger, QObject *parent)
    : QObject(parent), m_name(nameFor(ledger))
{}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::wakeOther() const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(WaitMs))
        return false;
    socket.write("show\n");
    socket.waitForBytesWritten(WaitMs);
    socket.disconnectFromServer();
    return true;
}

QString SingleInstance::socketPath() const
{
    return m_server ? m_server->fullServerName() : QString();
}

bool SingleInstance::listen()
{
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    // Nobody answered wakeOther(), so a socket of this name is one that a killed program left behind.
    QLocalServer::removeServer(m_name);
    connect(m_server.get(), &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server->nextPendingConnection()) {
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            Q_EMIT wanted();
        }
    });
    return m_server->listen(m_name);
}

} // namespace ui
