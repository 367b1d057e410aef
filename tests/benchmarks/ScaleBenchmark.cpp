// SPDX-License-Identifier: GPL-3.0-or-later
// What does not grow with history: the figures of Today and of Pay-off over twenty years, without a filter
// and with each one, the return curve and saving one send-away, in a ledger of 1,000,000 send-aways beside
// one of 10,000 and beside the same questions that sqlite3 answers from a plain schema in the same run.
// Making the larger ledger takes minutes: ScaleBenchmark FOLDER keeps the ledgers there, and uses them again
// the next time. ScaleBenchmark FOLDER SERVER SERVER does the same on a server besides, where both have been
// moved to
// (`elsewhere move`).
#include "Benchmark.h"
#include "ledger/Catalogue.h"
#include "ledger/ReturnTimesReader.h"
#include "scale/Ledgers.h"
#include "workflows/LogRecords.h"
#include "workflows/LongTerm.h"
#include "workflows/Measures.h"
#include "workflows/TodayFigures.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>

using domain::ReturnGrouping;
using scale::answerOfSqlite;
using scale::today;

namespace {

constexpr int Rounds = 9;
constexpr int SavingRounds = 41;
constexpr double MostGrowth = 2.0;
constexpr double MostOfTotals = 0.1; ///< of the time plain SQL needs for the month totals
constexpr double MostOfReturns = 0.2;
constexpr double MostOfSaving = 1.5;
constexpr double MostOfReport = 1.5;

template <class T>
T good(base::Result<T> result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().sentence), qPrintable(result.error().detail));
    return std::move(*result);
}

template <class Work>
double middleOf(int rounds, Work work)
{
    QList<double> times;
    for (int round = 0; round < rounds; ++round)
        times.append(benchmark::secondsOf(work));
    return benchmark::median(times);
}

/// The same records in tables that somebody would make who wants to add them up by hand.
QString plainDatabase(const QString &folder, const QString &ledger)
{
    const QString path = folder + QStringLiteral("/plain.db");
    if (QFileInfo::exists(path))
        return path;
    answerOfSqlite(
        path,
        QStringLiteral("attach '%1' as l;\n"
                       "create table sent (id integer primary key, day text, customer integer, partner "
                       "integer, need integer, reason integer, handoff text, staff integer, value integer);\n"
                       "create table returned (id integer primary key, day text, customer integer, sent "
                       "integer, value integer);\n"
                       "create table received (id integer primary key, day text, partner integer, value "
                       "integer);\n"
                       "insert into sent select id, on_date, customer_id, competitor_id, competency_id, "
                       "reason_id, handoff, staff_id, forgone from l.send_away;\n"
                       "insert into returned select id, on_date, customer_id, send_away_id, value from "
                       "l.return_visit;\n"
                       "insert into received select id, on_date, competitor_id, value from l.referral_in;\n"
                       "create index sent_day on sent (day);\n"
                       "create index returned_day on returned (day);\n"
                       "create index received_day on received (day);\n"
                       "create index returned_customer on returned (customer, day);\n")
            .arg(ledger));
    return path;
}

/// What sqlite3 itself says that its questions took, asked for the second time.
double secondsOfQueries(const QString &database, const QStringList &queries)
{
    QString script;
    for (const QString &query : queries)
        script += query + QLatin1StringView(";\n");
    const QByteArray said = answerOfSqlite(database, script + QLatin1StringView(".timer on\n") + script);
    static const QRegularExpression real(QStringLiteral("Run Time: real ([0-9.]+)"));
    double sum = 0;
    auto match = real.globalMatch(QString::fromUtf8(said));
    while (match.hasNext())
        sum += match.next().captured(1).toDouble();
    return sum;
}

struct Case
{
    QString name;
    std::function<void(ledger::Ledger &)> work;
    bool isCurve = false;
};

struct Book
{
    explicit Book(const ledger::Location &location)
        : clock(today), ledger(good(ledger::Ledger::open(location, clock)))
    {}

    base::FixedClock clock;
    std::unique_ptr<ledger::Ledger> ledger;
};

workflows::MeasuresQuery asking(const ledger::Filter &filter)
{
    workflows::MeasuresQuery query{today};
    query.filter = filter;
    return query;
}

QList<Case> casesOf(ledger::Ledger &ledger)
{
    QList<Case> cases;
    cases.append({QStringLiteral("Today"), [](ledger::Ledger &of) {
                      good(workflows::readToday(of, today, ledger::OfConduct::Without));
                  }});
    const auto whole = good(workflows::readMeasures(ledger, {today}));
    ledger::Filter partner;
    partner.partner = whole.partners.constFirst().partner;
    ledger::Filter need;
    need.need = whole.needs.constFirst().need;
    ledger::Filter reason;
    reason.reason = whole.needs.constFirst().reason;
    ledger::Filter handoff;
    handoff.handoff = domain::Handoff::NamedPerson;
    ledger::Filter staff;
    staff.staff = good(ledger::Catalogue(ledger).staff()).constLast().id;
    for (const auto &[name, filter] :
         {std::pair("Pay-off", ledger::Filter()), std::pair("Pay-off of a partner", partner),
          std::pair("Pay-off of a need", need), std::pair("Pay-off of a reason", reason),
          std::pair("Pay-off of a hand-off", handoff), std::pair("Pay-off of one of the staff", staff)}) {
        cases.append({QString::fromLatin1(name), [asked = asking(filter)](ledger::Ledger &of) {
                          good(workflows::readMeasures(of, asked));
                      }});
    }
    for (const auto &[name, filter] :
         {std::pair("Long term", ledger::Filter()), std::pair("Long term of a partner", partner),
          std::pair("Long term of a reason", reason)}) {
        cases.append({QString::fromLatin1(name), [query = workflows::LongTermQuery{today, {}, {}, filter}](
                                                     ledger::Ledger &of) { good(readLongTerm(of, query)); }});
    }
    cases.append({QStringLiteral("Before and after"), [](ledger::Ledger &of) {
                      good(workflows::readBeforeAfter(of, {today}, today.addYears(-3)));
                  }});
    cases.append({QStringLiteral("Return curve"),
                  [](ledger::Ledger &of) { good(ledger::ReturnTimesReader(of).all({}, today)); }, true});
    for (const auto &[name, grouping] : {std::pair("Return curves by partner", ReturnGrouping::Partner),
                                         std::pair("Return curves by need", ReturnGrouping::Need)}) {
        cases.append({QString::fromLatin1(name),
                      [grouping](ledger::Ledger &of) {
                          good(ledger::ReturnTimesReader(of).groups({}, grouping, today));
                      },
                      true});
    }
    return cases;
}

/// From the start of the program to its end.
void writeReport(const QString &ledger, const QString &pdf)
{
    benchmark::secondsOfProgram("elsewhere",
                                {QStringLiteral("report"), QStringLiteral("monthly"),
                                 QStringLiteral("--month"), QStringLiteral("2026-10"),
                                 QStringLiteral("--ledger"), ledger, QStringLiteral("--out"), pdf},
                                QProcessEnvironment::systemEnvironment());
}

QString milliseconds(double seconds)
{
    return QStringLiteral("%1 ms").arg(seconds * 1e3, 0, 'f', 1);
}

/// What plain SQL needs for the same, of 1,000,000 send-aways.
struct Reference
{
    double totals = 0;
    double returns = 0;
};

Reference askPlainSql(const QString &plain)
{
    const Reference reference{
        secondsOfQueries(
            plain,
            {QStringLiteral("select substr(day, 1, 7), count(*), sum(value) from sent group by 1"),
             QStringLiteral("select substr(day, 1, 7), count(*), sum(value) from returned group by 1"),
             QStringLiteral("select substr(day, 1, 7), count(*), sum(value) from received group by 1")}),
        secondsOfQueries(
            plain, {QStringLiteral(
                       "select back, count(*) from (select s.id, (select min(r.day) from returned r where "
                       "r.customer = s.customer and r.day > s.day) as back from sent s) group by 1")})};
    std::printf("Plain SQL: month totals %s, first return of each send-away %s\n\n",
                qPrintable(milliseconds(reference.totals)), qPrintable(milliseconds(reference.returns)));
    return reference;
}

double secondsOfSaving(Book &book)
{
    domain::SendAway record;
    record.on = today;
    record.need = good(ledger::Catalogue(*book.ledger).competencies()).constFirst().id;
    return middleOf(SavingRounds, [&] { good(workflows::logSendAway(*book.ledger, record, {})); });
}

/// One table; whether all of it is within the limits.
bool compare(Book &few, Book &many, const char *where, const Reference &reference)
{
    std::printf(
        "| over twenty years, %s | 10,000 send-aways | 1,000,000 | grows by (at most 2 x) | of plain SQL "
        "(at most) |\n|---|---|---|---|---|\n",
        where);
    bool holds = true;
    const auto cases = casesOf(*many.ledger);
    const auto casesOfFew = casesOf(*few.ledger);
    for (qsizetype i = 0; i < cases.size(); ++i) {
        const double of10 = middleOf(Rounds, [&] { casesOfFew.at(i).work(*few.ledger); });
        const double of1000 = middleOf(Rounds, [&] { cases.at(i).work(*many.ledger); });
        const double share = of1000 / (cases.at(i).isCurve ? reference.returns : reference.totals);
        const double most = cases.at(i).isCurve ? MostOfReturns : MostOfTotals;
        std::printf("| %s | %s | %s | %.2f x | %.3f (%g) |\n", qPrintable(cases.at(i).name),
                    qPrintable(milliseconds(of10)), qPrintable(milliseconds(of1000)), of1000 / of10, share,
                    most);
        std::fflush(stdout);
        holds = holds && share <= most && (cases.at(i).isCurve || of1000 / of10 <= MostGrowth);
    }
    const double fewSaved = secondsOfSaving(few);
    const double manySaved = secondsOfSaving(many);
    std::printf("| Saving one | %s | %s | %.2f x (at most %g) | |\n\n", qPrintable(milliseconds(fewSaved)),
                qPrintable(milliseconds(manySaved)), manySaved / fewSaved, MostOfSaving);
    return holds && manySaved / fewSaved <= MostOfSaving;
}

bool compareReports(const QString &few, const QString &many, const QString &pdf)
{
    const double ofFew = middleOf(Rounds, [&] { writeReport(few, pdf); });
    const double ofMany = middleOf(Rounds, [&] { writeReport(many, pdf); });
    std::printf("| Monthly report as PDF | %s | %s | %.2f x (at most %g) | |\n\n",
                qPrintable(milliseconds(ofFew)), qPrintable(milliseconds(ofMany)), ofMany / ofFew,
                MostOfReport);
    return ofMany / ofFew <= MostOfReport;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QTemporaryDir temporary;
    const QStringList arguments = QCoreApplication::arguments();
    const QString folder = arguments.value(1, temporary.path());
    const QString fewPath = scale::ledgerOf(folder, scale::Few);
    const QString manyPath = scale::largeLedger(folder);
    const Reference reference = askPlainSql(plainDatabase(folder, manyPath));
    bool holds = true;
    {
        Book few(ledger::Location::file(fewPath));
        Book many(ledger::Location::file(manyPath));
        holds = compare(few, many, "SQLite", reference);
    }
    holds = compareReports(fewPath, manyPath, temporary.filePath(QStringLiteral("month.pdf"))) && holds;
    if (arguments.size() == 4) {
        Book few(good(ledger::Location::fromText(arguments.at(2))));
        Book many(good(ledger::Location::fromText(arguments.at(3))));
        holds = compare(few, many, "PostgreSQL", reference) && holds;
    }
    return holds ? 0 : 1;
}
