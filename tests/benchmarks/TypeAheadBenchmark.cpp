// SPDX-License-Identifier: GPL-3.0-or-later
// Finding one of 1,000,000 customers while their name, number, phone or e-mail is typed: what each keystroke
// costs: TypeAheadBenchmark FOLDER [SERVER], where the file is made or used again; the server holds the same
// ledger already (`elsewhere restore`).
#include "Benchmark.h"
#include "ledger/Customers.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QUrl>

namespace {

constexpr double MostMilliseconds = 16.0;
constexpr int MostOffered = 8;
constexpr int People = 80;

const base::FixedClock theClock(QDate(2026, 11, 21));

template <class T>
T good(base::Result<T> result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().sentence), qPrintable(result.error().detail));
    return std::move(*result);
}

domain::Business business()
{
    domain::Business business;
    business.name = QStringLiteral("Benchmark");
    return business;
}

void runTool(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(program), process.readAllStandardError().constData());
}

std::unique_ptr<ledger::Ledger> onFile(const QString &path)
{
    if (!QFileInfo::exists(path)) {
        good(ledger::Ledger::create(ledger::Location::file(path), business(), theClock));
        runTool(QStringLiteral("sqlite3"), {path}, ".read '" CUSTOMERS "'\n");
    }
    return good(ledger::Ledger::open(ledger::Location::file(path), theClock));
}

/// What people type, letter by letter: whole names, family names, numbers, phones with and without their
/// beginning, e-mails.
QStringList keystrokes(ledger::Ledger &ledger)
{
    QStringList words;
    ledger::Customers customers(ledger);
    for (int i = 1; i <= People; ++i) {
        const auto one = good(customers.byId(domain::CustomerId(i * 12'007))).value();
        words += {one.name, one.name.section(QLatin1Char(' '), 1), one.reference};
        words += one.phones + one.emails;
        for (const QString &phone : one.phones)
            words.append(phone.mid(3));
    }
    QStringList typed;
    for (const QString &word : std::as_const(words)) {
        for (qsizetype length = 1; length <= word.size(); ++length)
            typed.append(word.left(length));
    }
    return typed;
}

bool measure(ledger::Ledger &ledger, const char *what)
{
    QList<double> times;
    const QStringList typed = keystrokes(ledger);
    for (const QString &text : typed)
        times.append(
            1e3 * benchmark::secondsOf([&] { good(ledger::Customers(ledger).find(text, MostOffered)); }));
    std::ranges::sort(times);
    const auto share = [&](double of) {
        return times.at(static_cast<qsizetype>(of * static_cast<double>(times.size() - 1)));
    };
    return benchmark::within(
        what, share(0.95), MostMilliseconds, " ms",
        QStringLiteral("95 of 100 of %1 keystrokes; half of them %2 ms, the slowest %3 ms")
            .arg(times.size())
            .arg(share(0.5), 0, 'f', 2)
            .arg(share(1), 0, 'f', 1));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QTemporaryDir temporary;
    const QString folder = QCoreApplication::arguments().value(1, temporary.path());
    const auto file = onFile(folder + QStringLiteral("/customers.elsewhere"));
    bool holds =
        measure(*file, "a keystroke of a customer's name, number, phone or e-mail, 1,000,000 customers");
    const QString server = QCoreApplication::arguments().value(2);
    if (!server.isEmpty()) {
        const auto there = good(ledger::Ledger::open(good(ledger::Location::fromText(server)), theClock));
        holds = measure(*there, "the same on a server") && holds;
    }
    return holds ? 0 : 1;
}
