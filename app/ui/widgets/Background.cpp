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
static constexpr int TickMs = 100;
static constexpr int Steps = 1000;

/// Shows how far the work is until `loop` is left because it is over.
static void watch(QWidget *parent, const QString &what, QEventLoop &loop, const bool &isOver,
                  const std::atomic<double> &share, std::atomic<bool> &isCancelled)
{
    QProgressDialog dialog(parent);
    dialog.setObjectName(QStringLiteral("progressDialog"));
    dialog.setWindowModality(Qt::ApplicationModal);
    dialog.setLabelText(what);
    dialog.setMinimumDuration(0);
    dialog.setAutoClose(false);
    dialog.setAutoReset(false);
    dialog.setRange(0, Steps);
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &dialog,
                     [&] { dialog.setValue(static_cast<int>(share * Steps)); });
    QObject::connect(&dialog, &QProgressDialog::canceled, &dialog, [&] { isCancelled = true; });
    timer.start(TickMs);
    dialog.show();
    while (!isOver)
        loop.exec();
}

base::Done runApart(const WorkProgress &tell, const Work &work)
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
    bool isOver = false;
    QEventLoop loop;
    QTimer timer;
    QObject::connect(thread.get(), &QThread::finished, &loop, [&] {
        isOver = true;
        loop.quit();
    });
    QObject::connect(&timer, &QTimer::timeout, &loop, [&] {
        if (!tell(share))
            isCancelled = true;
    });
    timer.start(TickMs);
    thread->start();
    while (!isOver)
        loop.exec(QEventLoop::ExcludeUserInputEvents); // telling takes what the person does
    thread->wait();
    if (isCancelled)
        return base::failure(QStringLiteral("cancelled"), {});
    return done;
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
    bool isOver = false; // said in this thread: isRunning() is still true while finished() is on its way
    QEventLoop loop;
    QObject::connect(thread.get(), &QThread::finished, &loop, [&] {
        isOver = true;
        loop.quit();
    });
    QTimer::singleShot(PatienceMs, &loop, &QEventLoop::quit);
    thread->start();
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    if (!isOver)
        watch(parent, what, loop, isOver, share, isCancelled);
    thread->wait();
    return done;
}

} // namespace ui
