// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "TestData.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <csignal>
#include <linux/capability.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

/// The built program, called as people call it: in a folder of its own, with no display and no home.
class Program
{
public:
    struct Ran
    {
        int exit = -1;
        QString out;
        QString err;
    };

    /// Writing fails as on a full disk when a file grows beyond so many bytes; 0: there is room.
    void setMostBytes(rlim_t bytes) { m_mostBytes = bytes; }
    /// File permissions hold for root as they do for everybody else.
    void obeyPermissions() { m_obeys = true; }

    Ran run(const QStringList &words) const
    {
        QProcess process;
        process.setProcessEnvironment(environment());
        process.setWorkingDirectory(m_folder.path());
        process.setChildProcessModifier([this] { limitChild(); });
        process.start(QStringLiteral(ELSEWHERE_PROGRAM), words);
        if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
            return {-1, {}, QStringLiteral("it crashed or hung: ") + process.errorString()};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }
    /// Words without blanks in them.
    Ran run(const QString &line) const { return run(line.split(QLatin1Char(' '))); }
    Ran run(const char *line) const { return run(QString::fromUtf8(line)); }

    QString path(const QString &name) const { return m_folder.filePath(name); }
    void write(const char *name, const QByteArray &content) const
    {
        writeFile(path(QString::fromLatin1(name)), content);
    }
    QByteArray read(const char *name) const { return contentOf(path(QString::fromLatin1(name))); }
    QStringList files() const
    {
        return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

private:
    QProcessEnvironment environment() const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "XDG_RUNTIME_DIR", "QT_QPA_PLATFORM",
                                 "XDG_CONFIG_HOME", "XDG_DATA_HOME"})
            environment.remove(QString::fromLatin1(name));
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        environment.insert(QStringLiteral("HOME"), m_home.path());
        return environment;
    }

    void limitChild() const
    {
        if (m_mostBytes > 0) {
            const rlimit limit{m_mostBytes, m_mostBytes};
            std::signal(SIGXFSZ, SIG_IGN);
            if (setrlimit(RLIMIT_FSIZE, &limit) != 0)
                _exit(126);
        }
        if (m_obeys && geteuid() == 0 && !giveUpPrivileges())
            _exit(126);
    }

    static bool giveUpPrivileges()
    {
        __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
        __user_cap_data_struct sets[2]{};
        if (syscall(SYS_capget, &header, sets) != 0)
            return false;
        sets[0].inheritable = sets[1].inheritable = 0;
        return syscall(SYS_capset, &header, sets) == 0
               && prctl(PR_CAPBSET_DROP, CAP_DAC_OVERRIDE, 0, 0, 0) == 0
               && prctl(PR_CAPBSET_DROP, CAP_DAC_READ_SEARCH, 0, 0, 0) == 0;
    }

    QTemporaryDir m_folder;
    QTemporaryDir m_home;
    rlim_t m_mostBytes = 0;
    bool m_obeys = false;
};

#define ENDS_WITH(ran, code)                                                                                 \
    do {                                                                                                     \
        const Program::Ran &ran_ = (ran);                                                                    \
        QVERIFY2(ran_.exit == (code),                                                                        \
                 qPrintable(QStringLiteral("%1: %2%3").arg(ran_.exit).arg(ran_.out, ran_.err)));             \
    } while (false)
#define IS_DONE(ran)                                                                                         \
    do {                                                                                                     \
        const Program::Ran done_ = (ran);                                                                    \
        ENDS_WITH(done_, 0);                                                                                 \
        QCOMPARE(done_.err, QString());                                                                      \
    } while (false)
/// It says why in one line of its own words, which contain those.
#define FAILS_SAYING(ran, code, words)                                                                       \
    do {                                                                                                     \
        const Program::Ran failed_ = (ran);                                                                  \
        ENDS_WITH(failed_, code);                                                                            \
        QCOMPARE(failed_.out, QString());                                                                    \
        QVERIFY2(failed_.err.startsWith(QLatin1String("elsewhere: ")), qPrintable(failed_.err));             \
        QVERIFY2(failed_.err.count(QLatin1Char('\n')) == 1, qPrintable(failed_.err));                        \
        QVERIFY2(failed_.err.contains(QString::fromUtf8(words)), qPrintable(failed_.err));                   \
    } while (false)
