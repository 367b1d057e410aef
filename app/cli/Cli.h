// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// The command line: the same workflows as the window, for scripts and for people who prefer to type.
namespace cli {

struct Console;

/// Whether the program's first word asks for the command line rather than for the window: a command, a plain
/// word that is no file (a command misspelt), or one of --help and --version.
bool isCommand(const QString &word);

/// Whether the command paints pages, so that main has to make a QApplication on the offscreen platform for
/// it; the others do with a QCoreApplication.
bool paints(const QString &word);

/// Runs the command the arguments name; `arguments` are those of the program, its own name first. Answers the
/// exit code (Console.h). Writes to standard output and standard error and lives by the computer's clock.
int run(const QStringList &arguments);
/// The same with streams and a clock of the caller's.
int run(const QStringList &arguments, Console &console);

} // namespace cli
