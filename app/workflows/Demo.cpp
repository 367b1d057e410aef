// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/Demo.h"

#include "domain/Month.h"
#include "workflows/demo/ConductStory.h"
#include "workflows/demo/FitStory.h"
#include "workflows/demo/Story.h"
#include "workflows/demo/Talks.h"
#include "workflows/demo/Training.h"
#include "workflows/Letters.h"
#include "workflows/Trades.h"

#include <QFile>
#include <QLocale>
#include <QUuid>

namespace workflows {

namespace {

base::Done checkOptions(const DemoOptions &options)
{
    if (options.today.isValid() && options.months >= 1 && options.months <= MostDemoMonths
        && options.sendAways >= 0 && options.sendAways <= MostDemoSendAways)
        return {};
    return base::failure(
        QStringLiteral("demo.options"),
        QCoreApplication::translate(
            "workflows", "An example business is told over 1 to %1 months and up to %2 send-aways.")
            .arg(QString::number(MostDemoMonths), QString::number(MostDemoSendAways)));
}

} // namespace

base::Done makeDemo(const ledger::Location &location, const DemoOptions &options,
                    const ledger::Progress &progress)
{
    TRY(checkOptions(options));
    const QDate first = domain::Month(options.today).plus(-options.months).firstDay();
    demo::StoryClock clock;
    const auto tell = [&clock](QDate day) { clock.set(QDateTime(day, QTime(8, 0), Qt::UTC)); };
    tell(first);
    domain::Business business = demo::exampleBusiness();
    const QUuid ours = QUuid::createUuidV5(QUuid(), QStringLiteral("elsewhere demo %1").arg(options.seed));
    business.identity = ours.toString(QUuid::Id128);
    TRY_ASSIGN(auto ledger, ledger::Ledger::create(location, business, clock));
    const base::Done told = ledger->transact([&]() -> base::Done {
        TRY_ASSIGN(const demo::Cast cast, demo::settle(*ledger, first, options.today, tell));
        TRY(fillInActions(*ledger, QStringLiteral("body_shop"), QLocale(QLocale::English)));
        TRY(fillInLetters(*ledger, QLocale(QLocale::English)));
        TRY(demo::train(*ledger, cast, first, options.today, tell));
        TRY(demo::tellTalks(*ledger, cast, first, options.today, tell));
        TRY_ASSIGN(const auto chronicle, ledger::Chronicle::begin(*ledger));
        TRY(demo::Story(cast, clock, *chronicle, options, first).tell(progress));
        TRY(demo::tellFits(*ledger, cast, options.today));
        return demo::tellConduct(*ledger, cast, first, options.today, tell);
    });
    ledger.reset();
    if (!told && location.isFile())
        QFile::remove(location.path()); // ours, made above
    return told;
}

} // namespace workflows
