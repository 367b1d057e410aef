// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Screenshot.h"

#include "base/SaveFile.h"

#include <QApplication>
#include <QBuffer>
#include <QElapsedTimer>
#include <QPixmap>
#include <QWidget>

namespace ui {

/// Pages may load in pieces through the event loop: let them come to rest.
static constexpr int SettleMs = 400;

base::Done takeScreenshot(QWidget &window, const StartOptions &options)
{
    window.resize(options.size);
    window.show();
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < SettleMs)
        QApplication::processEvents(QEventLoop::AllEvents, 50);

    QPixmap picture(options.size * options.scale);
    picture.setDevicePixelRatio(options.scale);
    window.render(&picture);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return base::saveFile(options.screenshot, png);
}

} // namespace ui
