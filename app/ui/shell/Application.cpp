// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Application.h"

#include "ledger/Ledger.h"
#include "ui/shell/ExampleLedger.h"
#include "ui/shell/FirstStart.h"
#include "ui/shell/Recent.h"
#include "ui/shell/Screenshot.h"
#include "ui/shell/SilentPrompts.h"
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

Application::Application(const WindowTools &tools, QString exampleFolder, ledger::Ledger::Proof proof)
    : m_tools(tools), m_exampleFolder(std::move(exampleFolder)), m_proofIs(proof)
{}

Application::~Application() = default;

Application::Opened Application::openLedger(const QString &text)
{
    const auto location = ledger::Location::fromText(text);
    if (!location) {
        m_tools.prompts.showError(location.error());
        return Opened::Not;
    }
    if (m_window && m_window->ledger().location() == *location) {
        bringForward();
        return Opened::Here;
    }
    auto instance =
        std::make_unique<SingleInstance>(location->isFile() ? location->path() : location->text());
    if (instance->wakeOther())
        return Opened::InAnotherWindow;
    using ledger::Ledger;
    auto ledger = Ledger::open(*location, m_tools.clock, Ledger::Access::ReadWrite, m_proofIs);
    if (!ledger && ledger.error().code == QLatin1StringView("ledger.readonly"))
        ledger = Ledger::open(*location, m_tools.clock, Ledger::Access::ReadOnly, m_proofIs);
    if (!ledger) {
        m_tools.prompts.showError(ledger.error());
        return Opened::Not;
    }
    rememberLedger(m_tools.settings, location->text());
    show(std::move(*ledger), std::move(instance));
    return Opened::Here;
}

Application::Opened Application::openDemo()
{
    const auto path = exampleLedger(m_exampleFolder, m_tools.clock);
    if (!path) {
        m_tools.prompts.showError(path.error());
        return Opened::Not;
    }
    const Opened opened = openLedger(*path);
    if (opened == Opened::Here)
        m_window->suggestStaff();
    return opened;
}

Application::Opened Application::openSomething()
{
    const QStringList recent = recentLedgers(m_tools.settings);
    const Opened last = recent.isEmpty() ? Opened::Not : openLedger(recent.constFirst());
    return last == Opened::Not ? firstStart() : last;
}

/// Nothing when nothing was chosen. The form is gone by then: a ledger that is opened takes its window away.
static std::optional<FirstStart::Choice> choiceOf(const WindowTools &tools, QWidget *window)
{
    FirstStart dialog(tools, window);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.choice()) : std::nullopt;
}

Application::Opened Application::firstStart()
{
    while (const auto choice = choiceOf(m_tools, m_window.get())) {
        const Opened opened = choice->isExample ? openDemo() : openLedger(choice->location);
        if (opened == Opened::Here && choice->importsNext)
            QMetaObject::invokeMethod(m_window->action(Command::Import), &QAction::trigger,
                                      Qt::QueuedConnection);
        if (opened != Opened::Not)
            return opened;
    }
    return Opened::Not;
}

void Application::chooseAndOpen()
{
    const QString path = m_tools.prompts.fileToOpen(Tr::tr("Open a ledger"), Tr::tr("Ledgers (*.elsewhere)"));
    if (!path.isEmpty())
        openLedger(path);
}

void Application::reopen()
{
    using ledger::Ledger;
    const auto location = m_window->ledger().location();
    auto ledger = Ledger::open(location, m_tools.clock, Ledger::Access::ReadWrite, m_proofIs);
    if (ledger)
        show(std::move(*ledger), std::move(m_instance));
    else
        giveUp(ledger.error());
}

void Application::show(std::unique_ptr<ledger::Ledger> ledger, std::unique_ptr<SingleInstance> instance)
{
    auto window = std::make_unique<MainWindow>(m_tools, std::move(ledger));
    connect(window.get(), &MainWindow::ledgerWanted, this, &Application::openLedger, Qt::QueuedConnection);
    connect(window.get(), &MainWindow::ledgerReplaced, this, &Application::reopen, Qt::QueuedConnection);
    connect(window.get(), &MainWindow::openDialogWanted, this, &Application::chooseAndOpen,
            Qt::QueuedConnection);
    connect(window.get(), &MainWindow::firstStartWanted, this, &Application::firstStart,
            Qt::QueuedConnection);
    instance->listen();
    connect(instance.get(), &SingleInstance::wanted, this, &Application::bringForward);
    window->show();
    if (m_window)
        m_window->close();
    m_proof.reset();
    m_window = std::move(window);
    m_instance = std::move(instance);
    if (m_proofIs == ledger::Ledger::Proof::Later)
        proveWhole();
}

/// While the window is shown already: reading the file takes longer than everything else.
void Application::proveWhole()
{
    m_proof = std::make_unique<LedgerReading<void>>(m_window->ledger(), [this](const base::Done &proof) {
        if (!proof)
            QMetaObject::invokeMethod(
                this, [this, error = proof.error()] { giveUp(error); }, Qt::QueuedConnection);
        else
            m_window->lookAfterLedger();
    });
    m_proof->start([](ledger::Ledger &ledger) { return ledger.proveWhole(); });
}

/// Takes the window away before anything is added to a ledger that is damaged.
void Application::giveUp(const base::Error &error)
{
    const bool quitsByItself = QApplication::quitOnLastWindowClosed();
    QApplication::setQuitOnLastWindowClosed(false);
    m_proof.reset();
    m_window.reset();
    m_instance.reset();
    m_tools.prompts.showError(error);
    const Opened opened = firstStart();
    QApplication::setQuitOnLastWindowClosed(quitsByItself);
    if (opened != Opened::Here)
        Q_EMIT nothingOpen();
}

void Application::bringForward() const
{
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

static Application::Opened openWhatWasAsked(Application &application, const StartOptions &options)
{
    if (options.isDemo)
        return application.openDemo();
    return options.ledger.isEmpty() ? application.openSomething() : application.openLedger(options.ledger);
}

static int runWindow(const StartOptions &options, const WindowTools &tools)
{
    Application application(tools, tools.dataFolder);
    QObject::connect(&application, &Application::nothingOpen, qApp, [] { QCoreApplication::exit(1); });
    const Application::Opened opened = openWhatWasAsked(application, options);
    if (opened != Application::Opened::Here)
        return opened == Application::Opened::Not && !options.ledger.isEmpty() ? 1 : 0;
    if (options.page)
        application.window()->openPage(*options.page);
    return QApplication::exec();
}

/// Of the window, or of the first start when no ledger is named.
static base::Done draw(const StartOptions &options, const WindowTools &tools, const QString &exampleFolder)
{
    if (options.ledger.isEmpty() && !options.isDemo) {
        FirstStart dialog(tools);
        return takeScreenshot(dialog, options);
    }
    Application application(tools, exampleFolder, ledger::Ledger::Proof::Now);
    if (openWhatWasAsked(application, options) != Application::Opened::Here)
        return base::failure(QStringLiteral("screenshot.ledger"),
                             QCoreApplication::translate("ui::Application", "There is nothing to draw."));
    if (options.page)
        application.window()->openPage(*options.page);
    return takeScreenshot(*application.window(), options);
}

/// Everything that depends on the settings, then `next`.
template <class Next>
static int prepared(const StartOptions &options, QSettings &settings, Prompts &prompts,
                    const QString &dataFolder, Next next)
{
    const QString language =
        options.language.isEmpty() ? settings.value(QStringLiteral("language")).toString() : options.language;
    const QLocale locale = localeFor(language);
    const bool isReversed = QApplication::isRightToLeft(); // so far by Qt's own argument -reverse only
    installTranslations(*qApp, locale);
    QLocale::setDefault(locale);
    const bool isRightToLeft = locale.textDirection() == Qt::RightToLeft;
    QApplication::setLayoutDirection(isRightToLeft != isReversed ? Qt::RightToLeft : Qt::LeftToRight);
    Theme theme;
    theme.setAppearance(options.appearance.value_or(
        appearanceFromCode(settings.value(QStringLiteral("appearance")).toString())));
    theme.applyToApplication();
    std::unique_ptr<base::Clock> clock = std::make_unique<base::SystemClock>();
    if (options.today.isValid())
        clock = std::make_unique<base::FixedClock>(options.today);
    return next(WindowTools{theme, settings, prompts, *clock, locale, dataFolder});
}

bool drawsOnly(int argc, char **argv)
{
    return std::any_of(argv, argv + argc,
                       [](const char *word) { return QByteArrayView(word).startsWith("--screenshot"); });
}

bool hasDisplay(int argc, char **argv)
{
#ifdef Q_OS_LINUX
    const bool isNamed = std::any_of(argv, argv + argc, [](const char *word) {
        return QByteArrayView(word).startsWith("-platform") || QByteArrayView(word).startsWith("--platform");
    });
    return isNamed || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")
           || !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
#else
    Q_UNUSED(argc)
    Q_UNUSED(argv)
    return true;
#endif
}

static int said(const QString &sentence, int exitCode)
{
    QTextStream(stderr) << QStringLiteral("elsewhere: ") << sentence << '\n';
    return exitCode;
}

int refuseWithoutDisplay(const QStringList &arguments)
{
    const auto options = parseStartOptions(arguments);
    if (!options)
        return said(options.error().sentence, 2);
    return said(QCoreApplication::translate("ui::Application",
                                            "There is no display to open a window on. The commands work "
                                            "without one; see “elsewhere --help”."),
                1);
}

int run(const QStringList &arguments)
{
    const auto options = parseStartOptions(arguments);
    if (!options)
        return said(options.error().sentence, 2);
    if (options->screenshot.isEmpty()) {
        QSettings settings(QStringLiteral("elsewhere"), QStringLiteral("elsewhere"));
        DesktopPrompts prompts;
        return prepared(*options, settings, prompts,
                        QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation),
                        [&](const WindowTools &tools) { return runWindow(*options, tools); });
    }
    // A picture leaves nothing behind and shows nothing of what this person has done.
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    SilentPrompts prompts;
    return prepared(*options, settings, prompts, {}, [&](const WindowTools &tools) {
        const base::Done done = draw(*options, tools, folder.path());
        if (!done)
            prompts.showError(done.error());
        return done ? 0 : 1;
    });
}

} // namespace ui
