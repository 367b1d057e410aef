// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Background.h"

#include <QEventLoop>
#include <QProgressDialog>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <memory>

namespace ui {

static constexpr int PatienceMs = 500;
static constexpr int Steps = 1000;

/// Shows how far the work is until the thread ends.
static void watch(QWidget *parent, const QString &what, QThread &thread, const std::atomic<double> &share,
                  std::atomic<bool> &isCancelled)
{
    QProgressDialog dialog(parent);
    dialog.setObjectName(QStringLiteral("progressDialog"));
    dialog.setWindowModality(Qt::ApplicationModal);
    dialog.setLabelText(what);
    dialog.setMinimumDuration(0);
    dialog.setAutoClose(false);
    dialog.setAutoReset(false);
    dialog.setRange(0, Steps);
    dialog.show();
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &dialog,
                     [&] { dialog.setValue(static_cast<int>(share * Steps)); });
    QObject::connect(&dialog, &QProgressDialog::canceled, &dialog, [&] { isCancelled = true; });
    timer.start(100);
    QEventLoop loop;
    QObject::connect(&thread, &QThread::finished, &loop, &QEventLoop::quit);
    if (thread.isRunning())
        loop.exec();
}

base::Done runInBackground(QWidget *parent, const QString &what, const Work &work)
{
    std::atomic<double> share = 0;
    std::atomic<bool> isCancelled = false;
    base::Done done;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        done = work([&](double part) {
            share = part;
            return !isCancelled;
        });
    }));
    QEventLoop patience;
    QObject::connect(thread.get(), &QThread::finished, &patience, &QEventLoop::quit);
    QTimer::singleShot(PatienceMs, &patience, &QEventLoop::quit);
    thread->start();
    patience.exec(QEventLoop::ExcludeUserInputEvents);
    if (thread->isRunning())
        watch(parent, what, *thread, share, isCancelled);
    thread->wait();
    return done;
}

} // namespace ui
