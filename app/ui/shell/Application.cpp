// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Application.h"

#include "ledger/Ledger.h"
#include "ui/shell/ExampleLedger.h"
#include "ui/shell/FirstStart.h"
#include "ui/shell/Recent.h"
#include "ui/shell/Screenshot.h"
#include "ui/shell/SingleInstance.h"
#include "ui/shell/StartOptions.h"
#include "ui/shell/Translation.h"
#include "ui/widgets/DesktopPrompts.h"

#include <QApplication>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

namespace ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ui::Application)
};

} // namespace

Application::Application(const WindowTools &tools, QString exampleFolder, QObject *parent)
    : QObject(parent), m_tools(tools), m_exampleFolder(std::move(exampleFolder))
{}

Application::~Application() = default;

bool Application::openLedger(const QString &text)
{
    const auto location = ledger::Location::fromText(text);
    if (!location) {
        m_tools.prompts.showError(location.error());
        return false;
    }
    auto instance =
        std::make_unique<SingleInstance>(location->isFile() ? location->path() : location->text());
    if (m_window && m_window->ledger().location() == *location) {
        bringForward();
        return true;
    }
    if (instance->wakeOther())
        return false;
    auto ledger = ledger::Ledger::open(*location, m_tools.clock);
    if (!ledger && ledger.error().code == QLatin1StringView("ledger.readonly"))
        ledger = ledger::Ledger::open(*location, m_tools.clock, ledger::Ledger::Access::ReadOnly);
    if (!ledger) {
        m_tools.prompts.showError(ledger.error());
        return false;
    }
    rememberLedger(m_tools.settings, location->text());
    show(std::move(*ledger), std::move(instance));
    return true;
}

bool Application::openDemo()
{
    const auto path = exampleLedger(m_exampleFolder, m_tools.clock);
    if (!path) {
        m_tools.prompts.showError(path.error());
        return false;
    }
    return openLedger(*path);
}

bool Application::openSomething()
{
    const QStringList recent = recentLedgers(m_tools.settings);
    if (!recent.isEmpty() && openLedger(recent.constFirst()))
        return true;
    return firstStart();
}

bool Application::firstStart()
{
    while (true) {
        FirstStart dialog(m_tools, m_window.get());
        if (dialog.exec() != QDialog::Accepted)
            return false;
        const FirstStart::Choice choice = dialog.choice();
        if (choice.isExample ? openDemo() : openLedger(choice.location)) {
            if (choice.importsNext)
                QMetaObject::invokeMethod(m_window->action(Command::Import), &QAction::trigger,
                                          Qt::QueuedConnection);
            return true;
        }
    }
}

void Application::chooseAndOpen()
{
    const QString path = m_tools.prompts.fileToOpen(Tr::tr("Open a ledger"), Tr::tr("Ledgers (*.elsewhere)"));
    if (!path.isEmpty())
        openLedger(path);
}

void Application::show(std::unique_ptr<ledger::Ledger> ledger, std::unique_ptr<SingleInstance> instance)
{
    auto window = std::make_unique<MainWindow>(m_tools, std::move(ledger));
    connect(window.get(), &MainWindow::ledgerWanted, this, &Application::openLedger, Qt::QueuedConnection);
    connect(window.get(), &MainWindow::openDialogWanted, this, &Application::chooseAndOpen,
            Qt::QueuedConnection);
    connect(window.get(), &MainWindow::firstStartWanted, this, &Application::firstStart,
            Qt::QueuedConnection);
    instance->listen();
    connect(instance.get(), &SingleInstance::wanted, this, &Application::bringForward);
    window->show();
    if (m_window)
        m_window->close();
    m_window = std::move(window);
    m_instance = std::move(instance);
}

void Application::bringForward() const
{
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

static int runWith(const StartOptions &options, QSettings &settings, const QString &exampleFolder,
                   const base::Clock &clock)
{
    const QString language =
        options.language.isEmpty() ? settings.value(QStringLiteral("language")).toString() : options.language;
    const QLocale locale = localeFor(language);
    installTranslations(*qApp, locale);
    QLocale::setDefault(locale);
    QApplication::setLayoutDirection(locale.textDirection());

    Theme theme;
    theme.setAppearance(options.appearance.value_or(
        appearanceFromCode(settings.value(QStringLiteral("appearance")).toString())));
    theme.applyToApplication();
    DesktopPrompts prompts;
    Application application({theme, settings, prompts, clock, locale}, exampleFolder);
    const bool isOpen = options.isDemo             ? application.openDemo()
                        : options.ledger.isEmpty() ? application.openSomething()
                                                   : application.openLedger(options.ledger);
    if (!isOpen)
        return options.ledger.isEmpty() ? 0 : 1;
    if (options.page)
        application.window()->openPage(*options.page);
    if (options.screenshot.isEmpty())
        return QApplication::exec();
    const auto done = takeScreenshot(*application.window(), options);
    if (!done)
        QTextStream(stderr) << done.error().sentence << '\n';
    return done ? 0 : 1;
}

bool drawsOnly(int argc, char **argv)
{
    return std::any_of(argv, argv + argc,
                       [](const char *word) { return QByteArrayView(word).startsWith("--screenshot"); });
}

int run(const QStringList &arguments)
{
    const auto options = parseStartOptions(arguments);
    if (!options) {
        QTextStream(stderr) << QStringLiteral("elsewhere: ") << options.error().sentence << '\n';
        return 2;
    }
    std::unique_ptr<base::Clock> clock = std::make_unique<base::SystemClock>();
    if (options->today.isValid())
        clock = std::make_unique<base::FixedClock>(options->today);
    if (options->screenshot.isEmpty()) {
        QSettings settings;
        return runWith(*options, settings,
                       QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation), *clock);
    }
    // A picture leaves nothing behind and shows nothing of what this person has done.
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    return runWith(*options, settings, folder.path(), *clock);
}

} // namespace ui
