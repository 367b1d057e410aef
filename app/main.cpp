// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Cli.h"
#include "ui/shell/Application.h"
#include "ui/shell/Translation.h"

#include <QApplication>
#include <QIcon>
#include <QTextStream>

namespace {

void nameTheProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("Elsewhere"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ELSEWHERE_VERSION));
}

void speakTheLanguage(QCoreApplication &app)
{
    QLocale::setDefault(ui::localeFor({}));
    ui::installTranslations(app, QLocale());
}

/// What Qt has to grumble about helps nobody who typed a command: its outcome is said in our own words.
void sayOnlyWhatWeSay(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        QTextStream(stderr) << qFormatLogMessage(type, context, text) << '\n';
}

/// The command line needs no display; pages are painted on Qt's offscreen platform.
int runCommand(int argc, char **argv, bool paints)
{
    qInstallMessageHandler(sayOnlyWhatWeSay);
    if (!paints) {
        QCoreApplication app(argc, argv);
        speakTheLanguage(app);
        return cli::run(QCoreApplication::arguments());
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    speakTheLanguage(app);
    return cli::run(QCoreApplication::arguments());
}

int runWindow(int argc, char **argv)
{
    if (ui::drawsOnly(argc, argv))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (!ui::hasDisplay(argc, argv)) {
        QCoreApplication app(argc, argv);
        speakTheLanguage(app);
        return ui::refuseWithoutDisplay(QCoreApplication::arguments());
    }
    QApplication app(argc, argv);
    QApplication::setDesktopFileName(QStringLiteral("elsewhere"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/elsewhere/icons/elsewhere.svg")));
    return ui::run(QCoreApplication::arguments());
}

} // namespace

int main(int argc, char **argv)
{
    nameTheProgram();
    const QString word = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    return cli::isCommand(word) ? runCommand(argc, argv, cli::paints(word)) : runWindow(argc, argv);
}
