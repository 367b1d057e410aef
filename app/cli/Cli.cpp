// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Cli.h"

#include "cli/Command.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <cstdio>

namespace cli {

namespace {

QString said(const char *sentence)
{
    return QCoreApplication::translate("cli", sentence);
}

const Command *commandNamed(const QString &word)
{
    for (const Command *command : allCommands()) {
        if (word == QLatin1StringView(command->name))
            return command;
    }
    return nullptr;
}

bool asksForHelp(const QString &word)
{
    return word == QLatin1StringView("--help") || word == QLatin1StringView("-h")
           || word == QLatin1StringView("help");
}

bool asksForVersion(const QString &word)
{
    return word == QLatin1StringView("--version") || word == QLatin1StringView("-v");
}

QString versionText()
{
    return QStringLiteral("elsewhere ") + QCoreApplication::applicationVersion();
}

void sayUsage(QTextStream &out)
{
    out << said(QT_TRANSLATE_NOOP("cli", "Usage: elsewhere [ledger]\n"
                                         "       elsewhere <command> [arguments]\n\n"
                                         "Without a command the window opens. Commands:\n"));
    for (const Command *command : allCommands())
        out << "  " << QString::fromLatin1(command->name).leftJustified(15) << said(command->summary) << '\n';
    out << said(QT_TRANSLATE_NOOP(
        "cli", "\n“elsewhere <command> --help” says more about each.\n"
               "Exit codes: 0 done, 1 failed, 2 wrong use, 3 done but rows were rejected.\n"));
}

int explain(const base::Error &error, Console &console)
{
    console.err << QStringLiteral("elsewhere: ") << error.sentence << '\n';
    return isWrongUse(error) ? WrongUse : Failed;
}

int runCommand(const Command &command, const QStringList &words, Console &console)
{
    Arguments arguments(QString::fromLatin1(command.name), said(command.summary));
    command.describe(arguments);
    if (const base::Done parsed = arguments.parse(words); !parsed)
        return explain(parsed.error(), console);
    if (arguments.wantsHelp()) {
        console.out << arguments.helpText();
        return Done;
    }
    if (arguments.wantsVersion()) {
        console.out << versionText() << '\n';
        return Done;
    }
    const base::Result<Exit> done = command.run(arguments, console);
    return done ? *done : explain(done.error(), console);
}

} // namespace

bool isCommand(const QString &word)
{
    if (commandNamed(word) || asksForHelp(word) || asksForVersion(word))
        return true;
    static const QRegularExpression plainWord(QStringLiteral("^[a-z]+(-[a-z]+)*$"));
    return plainWord.match(word).hasMatch() && !QFileInfo::exists(word);
}

bool paints(const QString &word)
{
    const Command *command = commandNamed(word);
    return command && command->paints;
}

int run(const QStringList &arguments)
{
    QTextStream out(stdout);
    QTextStream err(stderr);
    const base::SystemClock clock;
    Console console{out, err, clock};
    return run(arguments, console);
}

int run(const QStringList &arguments, Console &console)
{
    const QString word = arguments.value(1);
    if (asksForHelp(word)) {
        sayUsage(console.out);
        return Done;
    }
    if (asksForVersion(word)) {
        console.out << versionText() << '\n';
        return Done;
    }
    if (const Command *command = commandNamed(word))
        return runCommand(*command, arguments.mid(1), console);
    console.err
        << QStringLiteral("elsewhere: ")
        << said(QT_TRANSLATE_NOOP("cli", "There is no command “%1”; see “elsewhere --help”.")).arg(word)
        << '\n';
    return WrongUse;
}

} // namespace cli
