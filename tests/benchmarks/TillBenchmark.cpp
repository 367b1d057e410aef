// SPDX-License-Identifier: GPL-3.0-or-later
// Matching a till's export of 1,000,000 lines to 100,000 customers who were sent elsewhere: seven of ten
// lines are of customers we know, by number, phone, e-mail or name in turn, one has a slip in the name, two
// are of people we do not know.
#include "Benchmark.h"
#include "workflows/ImportRecords.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

namespace {

constexpr int Customers = 100'000;
constexpr int Lines = 1'000'000;
constexpr double MostSeconds = 60.0;
constexpr double MostMegabytes = 200.0;

const QDate lastDay(2026, 11, 21);
const base::FixedClock theClock(lastDay);

/// As different as people's names are.
QString nameOf(int customer)
{
    static const QStringList parts{
        QStringLiteral("berg"),  QStringLiteral("stein"), QStringLiteral("holm"), QStringLiteral("wald"),
        QStringLiteral("mann"),  QStringLiteral("dorf"),  QStringLiteral("bach"), QStringLiteral("hof"),
        QStringLiteral("kamp"),  QStringLiteral("haus"),  QStringLiteral("feld"), QStringLiteral("rath"),
        QStringLiteral("quist"), QStringLiteral("ley"),   QStringLiteral("ford"), QStringLiteral("ski")};
    static const QStringList beginnings{
        QStringLiteral("Al"),  QStringLiteral("Car"), QStringLiteral("Fin"),  QStringLiteral("Gra"),
        QStringLiteral("Hol"), QStringLiteral("Kor"), QStringLiteral("Mar"),  QStringLiteral("Nor"),
        QStringLiteral("Ros"), QStringLiteral("Tor"), QStringLiteral("Schu"), QStringLiteral("Wei"),
        QStringLiteral("Bor"), QStringLiteral("Ham"), QStringLiteral("Thie"), QStringLiteral("Zim")};
    static const QStringList first{
        QStringLiteral("Anna"), QStringLiteral("Ben"),   QStringLiteral("Clara"), QStringLiteral("David"),
        QStringLiteral("Emma"), QStringLiteral("Finn"),  QStringLiteral("Greta"), QStringLiteral("Hannes"),
        QStringLiteral("Ida"),  QStringLiteral("Jonas"), QStringLiteral("Lea"),   QStringLiteral("Moritz")};
    QRandomGenerator random(static_cast<quint32>(customer));
    const auto one = [&random](const QStringList &of) {
        return of.at(random.bounded(static_cast<int>(of.size())));
    };
    const QString family = one(beginnings) + one(parts);
    return one(first) + QLatin1Char(' ') + (random.bounded(2) ? family : family + one(parts));
}

QString phoneOf(int customer)
{
    return QStringLiteral("0431 %1").arg(1'000'000 + customer * 77 % 9'000'000);
}

QString emailOf(int customer)
{
    return QStringLiteral("c%1@example.com").arg(customer);
}

/// Two letters change places.
QString withSlip(QString name)
{
    const qsizetype at = name.size() - 3;
    qSwap(name[at], name[at + 1]);
    return name;
}

void writeSendAways(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    file.write("date,customer,phone,email,need\n");
    for (int i = 0; i < Customers; ++i)
        file.write(
            QStringLiteral("%1,%2,%3,%4,Need %5\n")
                .arg(lastDay.addDays(-400 - i % 300).toString(Qt::ISODate), nameOf(i), phoneOf(i), emailOf(i))
                .arg(i % 40)
                .toUtf8());
}

void writeSales(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    file.write("date,customer,phone,email,amount\n");
    QRandomGenerator random(1);
    for (int i = 0; i < Lines; ++i) {
        const int kind = i % 10;
        const int customer = random.bounded(Customers) + (kind > 7 ? Customers : 0);
        const QString name = kind == 7 ? withSlip(nameOf(customer)) : nameOf(customer);
        file.write(QStringLiteral("%1,%2,%3,%4,%5.90\n")
                       .arg(lastDay.addDays(-i % 365).toString(Qt::ISODate), kind % 3 == 1 ? QString() : name,
                            kind % 3 == 1 ? phoneOf(customer) : QString(),
                            kind == 0 ? emailOf(customer) : QString())
                       .arg(random.bounded(200))
                       .toUtf8());
    }
}

workflows::ImportReport take(ledger::Ledger &ledger, workflows::RecordKind kind, const QString &path)
{
    workflows::ImportOptions options;
    options.kind = kind;
    options.path = path;
    const auto report = workflows::importRecords(ledger, options);
    if (!report || report->rejected > 0)
        qFatal("%s",
               report ? qPrintable(report->examples.constFirst().why) : qPrintable(report.error().detail));
    return *report;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QTemporaryDir folder;
    const QString sent = folder.filePath(QStringLiteral("sent.csv"));
    const QString sales = folder.filePath(QStringLiteral("sales.csv"));
    writeSendAways(sent);
    writeSales(sales);
    domain::Business business;
    business.name = QStringLiteral("Benchmark");
    const auto location = ledger::Location::file(folder.filePath(QStringLiteral("till.elsewhere")));
    const auto ledger = ledger::Ledger::create(location, business, theClock);
    if (!ledger)
        qFatal("%s", qPrintable(ledger.error().detail));
    take(**ledger, workflows::RecordKind::SendAways, sent);

    workflows::ImportReport report;
    const double seconds =
        benchmark::secondsOf([&] { report = take(**ledger, workflows::RecordKind::Sales, sales); });
    const QString found =
        QStringLiteral("%1 lines are of %2 visits, %3 people in doubt, %4 lines of nobody we know")
            .arg(report.taken.onLaterDays)
            .arg(report.taken.visits)
            .arg(report.taken.doubtful)
            .arg(report.taken.leftUnknown);
    const bool isFast = benchmark::within("matching 1,000,000 lines of a till to 100,000 customers", seconds,
                                          MostSeconds, " s", found);
    return benchmark::within("its memory", benchmark::megabytesNeeded(), MostMegabytes, " MB", {}) && isFast
               ? 0
               : 1;
}
