// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QLocalServer;

namespace ui {

/// One window per ledger and person: the first start on a ledger listens, a second one asks it to come to the
/// front and ends. The name is a hash of the ledger's canonical path, so any way of writing it meets.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    /// `ledger` is the path of the file, or a server address.
    explicit SingleInstance(const QString &ledger, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// True when somebody else has the ledger open and has been asked to show its window.
    bool wakeOther() const;
    /// From now on others are told to wake this one. Takes over a name left behind by a program that was
    /// killed.
    bool listen();

    /// Where it listens; empty when it does not.
    QString socketPath() const;

Q_SIGNALS:
    void wanted();

private:
    QString m_name;
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace ui
