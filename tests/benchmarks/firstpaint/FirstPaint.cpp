// SPDX-License-Identifier: GPL-3.0-or-later
// A plugin that any Qt program loads with QT_QPA_GENERIC_PLUGINS=firstpaint: it ends the program as soon as
// its main window has been painted for the first time, so that both sides of a comparison are the programs
// themselves, with nothing in them that measures.
#include <QCoreApplication>
#include <QEvent>
#include <QGenericPlugin>

#include <cstdlib>

namespace {

class FirstPaint final : public QObject
{
public:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && watched->inherits("QMainWindow")) {
            // All that the window holds is painted before the event loop goes on.
            QMetaObject::invokeMethod(
                qApp, [] { std::_Exit(0); }, Qt::QueuedConnection);
        }
        return false;
    }
};

} // namespace

class FirstPaintPlugin final : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "firstpaint.json")

public:
    QObject *create(const QString &, const QString &) override
    {
        auto *watcher = new FirstPaint;
        watcher->setParent(this);
        qApp->installEventFilter(watcher);
        return watcher;
    }
};

#include "FirstPaint.moc"
