// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

#include <csignal>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

/// Another program keeps a SQLite file to itself, as the last moment of a long commit does: whoever reads it
/// has to wait. See "File Locking And Concurrency In SQLite Version 3" for the bytes.
class Lock
{
public:
    explicit Lock(const QString &path)
    {
        int ready[2];
        if (::pipe(ready) != 0)
            qFatal("no pipe");
        const QByteArray name = QFile::encodeName(path);
        m_holder = ::fork();
        if (m_holder == 0) {
            const int file = ::open(name.constData(), O_RDWR);
            struct flock lock = {};
            lock.l_type = F_WRLCK;
            lock.l_start = 0x40000000;
            lock.l_len = 512;
            const char isHeld = ::fcntl(file, F_SETLK, &lock) == 0 ? 1 : 0;
            if (::write(ready[1], &isHeld, 1) == 1)
                ::pause();
            ::_exit(0);
        }
        char isHeld = 0;
        if (::read(ready[0], &isHeld, 1) != 1 || isHeld == 0)
            qFatal("the file could not be locked");
        ::close(ready[0]);
        ::close(ready[1]);
    }
    ~Lock()
    {
        ::kill(m_holder, SIGKILL);
        ::waitpid(m_holder, nullptr, 0);
    }
    Q_DISABLE_COPY_MOVE(Lock)

private:
    pid_t m_holder = -1;
};
