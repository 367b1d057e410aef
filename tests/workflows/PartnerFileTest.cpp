// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/PartnerFile.h"

#include "domain/Ticket.h"
#include "ledger/FreshLedger.h"
#include "ledger/LogReader.h"
#include "ledger/Shop.h"
#include "ledger/Upkeep.h"

using Backend = FreshLedger::Backend;
using domain::Status;
using exchange::PartnerFile;
using exchange::PartnerReferral;
using exchange::PartnerResult;
using workflows::PartnerFileLine;
using workflows::PassedOver;

namespace {

const QDate today(2026, 11, 21);

domain::Business northside()
{
    domain::Business business;
    business.name = QStringLiteral("Northside Glass");
    return business;
}

domain::Status statusOf(ledger::Ledger &ledger, domain::SendAwayId id)
{
    return need(ledger::SendAways(ledger).byId(id))->status;
}

/// A file from Northside Glass that was made by hand.
PartnerFile fileFor(ledger::Ledger &ledger, const QList<PartnerResult> &results,
                    const QList<PartnerReferral> &referrals = {})
{
    PartnerFile file;
    file.from = northside().name;
    file.fromLedger = QString(32, QLatin1Char('a'));
    file.to = ledger.business().name;
    file.madeOn = today;
    file.results = results;
    file.referrals = referrals;
    return file;
}

PartnerResult result(domain::SendAwayId id, Status status, QDate on)
{
    PartnerResult made;
    made.ticket = domain::ticketOf(id);
    made.status = status;
    made.on = on;
    return made;
}

PartnerReferral referral(const QString &id, QDate on = today)
{
    PartnerReferral made;
    made.id = id;
    made.on = on;
    made.need = QStringLiteral("Windscreen");
    return made;
}

QList<qsizetype> proposed(const workflows::PartnerFilePreview &preview)
{
    QList<qsizetype> lines;
    for (qsizetype i = 0; i < preview.lines.size(); ++i) {
        if (preview.lines.at(i).isProposed)
            lines.append(i);
    }
    return lines;
}

workflows::Undoable takeIn(ledger::Ledger &ledger, domain::CompetitorId partner, const PartnerFile &file)
{
    const auto preview = need(workflows::previewPartnerFile(ledger, partner, file));
    return need(workflows::takeInPartnerFile(ledger, partner, file, proposed(preview), {}));
}

std::optional<PassedOver> whyPassedOver(ledger::Ledger &ledger, domain::CompetitorId partner,
                                        const PartnerFile &file)
{
    const auto preview = need(workflows::previewPartnerFile(ledger, partner, file));
    return preview.lines.constLast().why;
}

/// As it arrives: written, and read again.
PartnerFile sent(const PartnerFile &file)
{
    return need(exchange::readPartnerFile(exchange::toPartnerFile(file)));
}

PartnerFile draft(ledger::Ledger &ledger, domain::CompetitorId partner, bool withCustomers = false)
{
    const workflows::PartnerFileOptions options{partner, today.addDays(-workflows::PartnerFileDays), today,
                                                withCustomers};
    return need(workflows::draftPartnerFile(ledger, options)).file;
}

} // namespace

class PartnerFileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// From us to them and back: what we sent is found again by its ticket.
    void twoLedgersTellEachOther_data() { FreshLedger::addRows(); }
    void twoLedgersTellEachOther()
    {
        QFETCH(Backend, backend);
        FreshLedger ours(backend);
        FreshLedger theirs(backend, today, northside());
        const Shop us(*ours);
        const Shop them(*theirs);
        const auto harbour = them.addCompetitor(ours->business().name);
        domain::Customer tom = need(ledger::Customers(*ours).byId(us.tom)).value();
        tom.mayKeepSince = tom.mayContactSince = today;
        need(ledger::Customers(*ours).save(tom));
        domain::SendAway record = us.sendAway(QDate(2026, 11, 10));
        record.handoff = domain::Handoff::CalledAhead;
        record.told = QStringLiteral("cracked on the left");
        record.note = QStringLiteral("complains a lot");
        const auto sentOff = need(ledger::SendAways(*ours).add(record));

        const PartnerFile there = sent(draft(*ours, us.northside, true));
        QCOMPARE(there.referrals.size(), 1);
        QVERIFY(!toPartnerFile(there).contains("complains"));
        QVERIFY(!toPartnerFile(there).contains("420")); // what the sale was worth
        QCOMPARE(need(workflows::partnerOf(*theirs, there)), harbour);
        QCOMPARE(takeIn(*theirs, harbour, there).added, 1);
        const auto page = need(ledger::LogReader(*theirs).referralsIn({}, {}, 10));
        QCOMPARE(page.rows.size(), 1);
        const ledger::ReferralInRow &row = page.rows.constFirst();
        QCOMPARE(row.on, QDate(2026, 11, 10));
        QCOMPARE(row.customer, them.tom); // they know him too
        QCOMPARE(row.needName, QStringLiteral("Windscreen"));
        QCOMPARE(row.sourceName, ours->business().name);
        QCOMPARE(row.note, QStringLiteral("Hand-off: called ahead · cracked on the left"));

        PartnerFile back = sent(draft(*theirs, harbour));
        QCOMPARE(back.toLedger, ours->business().identity);
        QCOMPARE(takeIn(*ours, us.northside, back).added, 1);
        QCOMPARE(statusOf(*ours, sentOff), Status::Acknowledged);

        auto bought = need(ledger::ReferralsIn(*theirs).byId(row.id)).value();
        bought.outcome = domain::ReferralOutcome::Bought;
        need(ledger::ReferralsIn(*theirs).save(bought));
        back = sent(draft(*theirs, harbour));
        QCOMPARE(takeIn(*ours, us.northside, back).added, 1);
        const auto served = need(ledger::SendAways(*ours).byId(sentOff)).value();
        QCOMPARE(served.status, Status::Served);
        QCOMPARE(served.howKnown, domain::HowKnown::PartnerTold);
        QCOMPARE(served.outcome, domain::Outcome::Served);
        for (FreshLedger *each : {&ours, &theirs})
            QVERIFY(need(ledger::check(**each)).isSound());
    }

    void takenInTwiceNothingChanges_data() { FreshLedger::addRows(); }
    void takenInTwiceNothingChanges()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        const auto sentOff = shop.send(QDate(2026, 11, 10));
        const PartnerFile file =
            fileFor(*fresh, {result(sentOff, Status::Booked, QDate(2026, 11, 12))},
                    {referral(QStringLiteral("A-1")), referral(domain::ticketOf(domain::SendAwayId(3)))});
        QCOMPARE(takeIn(*fresh, shop.northside, file).added, 3);
        const auto again = need(workflows::previewPartnerFile(*fresh, shop.northside, file));
        QCOMPARE(proposed(again), QList<qsizetype>());
        for (const PartnerFileLine &line : again.lines) {
            QCOMPARE(line.why, PassedOver::KnownAlready);
            QVERIFY(!line.canChange);
        }
        // Ticked all the same: nothing.
        QCOMPARE(need(workflows::takeInPartnerFile(*fresh, shop.northside, file, {0, 1, 2, 99}, {})).added,
                 0);
        QCOMPARE(need(ledger::LogReader(*fresh).referralsIn({}, {}, 10)).rows.size(), 2);
        QCOMPARE(need(ledger::SendAways(*fresh).history(sentOff)).size(), 2);
        // Nor after it went on.
        need(ledger::SendAways(*fresh).setStatus(sentOff, becoming(Status::Served, QDate(2026, 11, 14))));
        QCOMPARE(proposed(need(workflows::previewPartnerFile(*fresh, shop.northside, file))),
                 QList<qsizetype>());
    }

    void whatWasWrittenDownFromTheirCardIsNotTakenInAgain_data() { FreshLedger::addRows(); }
    void whatWasWrittenDownFromTheirCardIsNotTakenInAgain()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        const QString ticket = domain::ticketOf(domain::SendAwayId(3));
        domain::ReferralIn written;
        written.on = QDate(2026, 11, 9);
        written.sourceKind = domain::SourceKind::Partner;
        written.partner = shop.northside;
        written.theirTicket = domain::writtenTicket(ticket.toLower());
        ledger::ReferralsIn referrals(*fresh);
        need(referrals.add(written));
        const PartnerFile file = fileFor(*fresh, {}, {referral(ticket), referral(QStringLiteral("A-1"))});
        QCOMPARE(whyPassedOver(*fresh, shop.northside, fileFor(*fresh, {}, {referral(ticket)})),
                 PassedOver::KnownAlready);
        QCOMPARE(takeIn(*fresh, shop.northside, file).added, 1);
        // Nor is what came with the file written down once more; another partner may have the same number.
        written.theirTicket = QStringLiteral("A-1");
        FAILS_WITH(referrals.add(written), "ticket.taken");
        written.partner = shop.riverside;
        need(referrals.add(written));
        written.partner.reset();
        FAILS_WITH(referrals.add(written), "ticket.partner");
        QVERIFY(draft(*fresh, shop.northside).results.size() == 2);
    }

    void oneUndoTakesAllOfItBack_data() { FreshLedger::addRows(); }
    void oneUndoTakesAllOfItBack()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        const auto one = shop.send(QDate(2026, 11, 10));
        const auto two = shop.send(QDate(2026, 11, 11));
        PartnerResult declined = result(two, Status::Declined, QDate(2026, 11, 13));
        declined.byWhom = domain::Party::Customer;
        declined.cause = domain::Cause::WentElsewhere;
        const PartnerFile file = fileFor(*fresh, {result(one, Status::Served, QDate(2026, 11, 12)), declined},
                                         {referral(QStringLiteral("A-1"))});
        const auto taken = takeIn(*fresh, shop.northside, file);
        QCOMPARE(taken.added, 3);
        QCOMPARE(statusOf(*fresh, one), Status::Served);
        QCOMPARE(need(ledger::SendAways(*fresh).byId(two))->cause, domain::Cause::WentElsewhere);
        need(taken.undo());
        QCOMPARE(statusOf(*fresh, one), Status::HandedOff);
        QCOMPARE(statusOf(*fresh, two), Status::HandedOff);
        QCOMPARE(need(ledger::LogReader(*fresh).referralsIn({}, {}, 10)).rows.size(), 0);

        // Not proposed again, but it can be ticked.
        const auto again = need(workflows::previewPartnerFile(*fresh, shop.northside, file));
        for (const PartnerFileLine &line : again.lines) {
            QCOMPARE(line.why, PassedOver::TakenBack);
            QVERIFY(line.canChange && !line.isProposed);
        }
        const auto secondTime =
            need(workflows::takeInPartnerFile(*fresh, shop.northside, file, {0, 1, 2}, {}));
        QCOMPARE(secondTime.added, 3);
        QCOMPARE(statusOf(*fresh, one), Status::Served);
        QCOMPARE(need(ledger::LogReader(*fresh).referralsIn({}, {}, 10)).rows.size(), 1);
        need(secondTime.undo());
        need(secondTime.redo());
        QCOMPARE(statusOf(*fresh, two), Status::Declined);
        QCOMPARE(proposed(need(workflows::previewPartnerFile(*fresh, shop.northside, file))),
                 QList<qsizetype>());
    }

    void onlyWhatWasLeftTickedIsTakenIn()
    {
        FreshLedger fresh(Backend::SQLite);
        const Shop shop(*fresh);
        const auto one = shop.send(QDate(2026, 11, 10));
        const PartnerFile file = fileFor(*fresh, {result(one, Status::Served, QDate(2026, 11, 12))},
                                         {referral(QStringLiteral("A-1")), referral(QStringLiteral("A-2"))});
        QCOMPARE(need(workflows::takeInPartnerFile(*fresh, shop.northside, file, {2}, {})).added, 1);
        QCOMPARE(statusOf(*fresh, one), Status::HandedOff);
        const auto rows = need(ledger::LogReader(*fresh).referralsIn({}, {}, 10)).rows;
        QCOMPARE(rows.size(), 1);
        QVERIFY(rows.constFirst().reference.endsWith(QStringLiteral(":A-2")));
    }

    void resultsAreJudged_data()
    {
        QTest::addColumn<Status>("known");
        QTest::addColumn<QDate>("knownOn");
        QTest::addColumn<Status>("told");
        QTest::addColumn<QDate>("toldOn");
        QTest::addColumn<std::optional<PassedOver>>("why");
        const auto day = [](int of) { return QDate(2026, 11, of); };
        const auto row = [](const char *name) -> QTestData & { return QTest::newRow(name); };
        const std::optional<PassedOver> taken;
        const auto over = [](PassedOver why) { return std::optional(why); };
        row("goes on") << Status::Acknowledged << day(12) << Status::Served << day(12) << taken;
        row("the same") << Status::Booked << day(12) << Status::Booked << day(14)
                        << over(PassedOver::KnownAlready);
        row("back") << Status::Booked << day(12) << Status::Acknowledged << day(14)
                    << over(PassedOver::NoMove);
        row("closed") << Status::Closed << day(12) << Status::Served << day(14) << over(PassedOver::NoMove);
        row("in error") << Status::EnteredInError << day(12) << Status::Served << day(14)
                        << over(PassedOver::NoMove);
        row("older") << Status::Booked << day(14) << Status::Served << day(12) << over(PassedOver::Older);
        row("to come") << Status::Booked << day(14) << Status::Served << day(22) << over(PassedOver::ToCome);
        row("too early") << Status::Booked << day(14) << Status::Served << day(9)
                         << over(PassedOver::BeforeSendAway);
    }
    void resultsAreJudged()
    {
        QFETCH(const Status, known);
        QFETCH(const QDate, knownOn);
        QFETCH(const Status, told);
        QFETCH(const QDate, toldOn);
        QFETCH(const std::optional<PassedOver>, why);
        FreshLedger fresh(Backend::SQLite);
        const Shop shop(*fresh);
        const auto id = shop.send(QDate(2026, 11, 10));
        need(ledger::SendAways(*fresh).setStatus(id,
                                                 becoming(known, knownOn, domain::HowKnown::CustomerTold)));
        const PartnerFile file = fileFor(*fresh, {result(id, told, toldOn)});
        QCOMPARE(whyPassedOver(*fresh, shop.northside, file), why);
        QCOMPARE(takeIn(*fresh, shop.northside, file).added, why ? 0 : 1);
        QCOMPARE(statusOf(*fresh, id), why ? known : told);
    }

    /// Of a customer of somebody else's nothing is said either.
    void anotherPartnersTicketTellsNothing()
    {
        FreshLedger fresh(Backend::SQLite);
        const Shop shop(*fresh);
        const auto id = shop.send(QDate(2026, 11, 10)); // to Northside
        const PartnerFile file = fileFor(*fresh, {result(id, Status::Served, QDate(2026, 11, 12))});
        const auto preview = need(workflows::previewPartnerFile(*fresh, shop.riverside, file));
        const PartnerFileLine &line = preview.lines.constFirst();
        QCOMPARE(line.why, PassedOver::OtherPartner);
        QCOMPARE(line.customer, QString());
        QVERIFY(!line.now);
        QVERIFY(!preview.isFromThem);
        QCOMPARE(need(workflows::takeInPartnerFile(*fresh, shop.riverside, file, {0}, {})).added, 0);
        QCOMPARE(statusOf(*fresh, id), Status::HandedOff);
        // Nor does the same referral come in from two partners.
        const PartnerFile sentUs = fileFor(*fresh, {}, {referral(QStringLiteral("A-1"))});
        takeIn(*fresh, shop.northside, sentUs);
        QCOMPARE(whyPassedOver(*fresh, shop.riverside, sentUs), PassedOver::OtherPartner);
    }

    /// Send-aways for the staff's sake are as if they were not there, both ways.
    void nothingOfConductIsToldOrChanged()
    {
        FreshLedger fresh(Backend::SQLite);
        const Shop shop(*fresh);
        domain::SendAway record = shop.sendAway(QDate(2026, 11, 10));
        record.motive = domain::Motive::Staff;
        const auto id = need(ledger::SendAways(*fresh).add(record));
        const PartnerFile file = fileFor(*fresh, {result(id, Status::Served, QDate(2026, 11, 12))});
        const auto preview = need(workflows::previewPartnerFile(*fresh, shop.northside, file));
        QCOMPARE(preview.lines.constFirst().why, PassedOver::UnknownTicket);
        QCOMPARE(need(workflows::takeInPartnerFile(*fresh, shop.northside, file, {0}, {})).added, 0);
        QCOMPARE(statusOf(*fresh, id), Status::HandedOff);
        QCOMPARE(draft(*fresh, shop.northside).referrals.size(), 0);
        PartnerResult madeUp = result(domain::SendAwayId(4711), Status::Served, today);
        QCOMPARE(whyPassedOver(*fresh, shop.northside, fileFor(*fresh, {madeUp})), PassedOver::UnknownTicket);
        madeUp.ticket = QStringLiteral("'; drop table send_away; --");
        QCOMPARE(whyPassedOver(*fresh, shop.northside, fileFor(*fresh, {madeUp})), PassedOver::UnknownTicket);
    }

    void aFileForSomebodyElseProposesNothing()
    {
        FreshLedger fresh(Backend::SQLite);
        const Shop shop(*fresh);
        const auto id = shop.send(QDate(2026, 11, 10));
        PartnerFile file = fileFor(*fresh, {result(id, Status::Served, QDate(2026, 11, 12))});
        file.to = QStringLiteral("Seaside Auto Body");
        auto preview = need(workflows::previewPartnerFile(*fresh, shop.northside, file));
        QVERIFY(!preview.isForUs);
        QCOMPARE(preview.proposed(), 0);
        QCOMPARE(preview.lines.constFirst().why, PassedOver::AnotherBusiness);
        file.toLedger = fresh->business().identity; // we have another name there
        QVERIFY(need(workflows::previewPartnerFile(*fresh, shop.northside, file)).isForUs);
        file.to = QStringLiteral("  HARBOUR street auto body ");
        file.toLedger = QString(32, QLatin1Char('0'));
        QVERIFY(!need(workflows::previewPartnerFile(*fresh, shop.northside, file)).isForUs);
        file.toLedger.clear();
        QVERIFY(need(workflows::previewPartnerFile(*fresh, shop.northside, file)).isForUs);
    }

    void ofOneTicketTheLatestResultCounts()
    {
        FreshLedger fresh(Backend::SQLite);
        const Shop shop(*fresh);
        const auto id = shop.send(QDate(2026, 11, 10));
        const PartnerFile file = fileFor(*fresh,
                                         {result(id, Status::Served, QDate(2026, 11, 14)),
                                          result(id, Status::Booked, QDate(2026, 11, 12))},
                                         {referral(QStringLiteral("A")), referral(QStringLiteral("A"))});
        QCOMPARE(takeIn(*fresh, shop.northside, file).added, 2);
        QCOMPARE(statusOf(*fresh, id), Status::Served);
    }

    /// No rows for the matrix, no text but plain text.
    void aHostileFileAddsOnlyWhatItMay()
    {
        FreshLedger fresh(Backend::SQLite);
        const Shop shop(*fresh);
        const auto needs = need(ledger::Catalogue(*fresh).competencies()).size();
        PartnerReferral nasty = referral(QStringLiteral("' or 1=1; --%1"));
        nasty.need = QStringLiteral("<img src=x>\u202e%1");
        nasty.note = QStringLiteral("=cmd|' /C calc'!A0\r\nBEGIN:VCARD");
        nasty.customer = QStringLiteral("<b>Robert'); drop table customer;--</b>");
        takeIn(*fresh, shop.northside, sent(fileFor(*fresh, {}, {nasty})));
        QCOMPARE(need(ledger::Catalogue(*fresh).competencies()).size(), needs);
        const auto row = need(ledger::LogReader(*fresh).referralsIn({}, {}, 10)).rows.constFirst();
        QCOMPARE(row.note, QStringLiteral("Need: <img src=x>%1 · =cmd|' /C calc'!A0 BEGIN:VCARD"));
        QCOMPARE(row.customerName, nasty.customer);
        QVERIFY(!need(ledger::Customers(*fresh).byId(*row.customer))->mayContactSince.isValid());
    }

    void theyHearOnlyWhatIsTheirs()
    {
        FreshLedger fresh(Backend::SQLite);
        const Shop shop(*fresh);
        const auto id = shop.send(QDate(2026, 11, 10));
        shop.send(today.addDays(-91));
        domain::SendAway elsewhere = shop.sendAway(QDate(2026, 11, 10));
        elsewhere.partner = shop.riverside;
        need(ledger::SendAways(*fresh).add(elsewhere));
        domain::SendAway later = shop.sendAway(QDate(2026, 11, 10));
        later.status = Status::Draft;
        need(ledger::SendAways(*fresh).add(later));
        domain::ReferralIn came;
        came.on = QDate(2026, 11, 15);
        came.sourceKind = domain::SourceKind::Partner;
        came.partner = shop.northside;
        came.outcome = domain::ReferralOutcome::NotBought;
        came.value = domain::Money(12300, domain::Currency::euro());
        need(ledger::ReferralsIn(*fresh).add(came)); // at the counter, without a code
        came.reference = domain::ticketOf(domain::SendAwayId(9));
        need(ledger::ReferralsIn(*fresh).add(came));
        came.reference = domain::ticketOf(domain::SendAwayId(10));
        came.partner = shop.riverside;
        need(ledger::ReferralsIn(*fresh).add(came));

        workflows::PartnerFileOptions options{shop.northside, today.addDays(-90), today, true};
        auto made = need(workflows::draftPartnerFile(*fresh, options));
        QCOMPARE(made.file.referrals.size(), 1);
        QCOMPARE(made.file.referrals.constFirst().id, domain::ticketOf(id));
        QCOMPARE(made.file.referrals.constFirst().customer, QString()); // he did not agree
        QCOMPARE(made.file.results.size(), 1);
        QCOMPARE(made.file.results.constFirst().ticket, domain::ticketOf(domain::SendAwayId(9)));
        QCOMPARE(made.file.results.constFirst().status, Status::Failed);
        QCOMPARE(made.withoutTicket, 1);
        QVERIFY(!toPartnerFile(made.file).contains("123"));

        domain::Customer tom = need(ledger::Customers(*fresh).byId(shop.tom)).value();
        tom.mayKeepSince = tom.mayContactSince = today;
        need(ledger::Customers(*fresh).save(tom));
        made = need(workflows::draftPartnerFile(*fresh, options));
        QCOMPARE(made.file.referrals.constFirst().phone, QStringLiteral("0431 555-0142"));
        options.withCustomers = false;
        made = need(workflows::draftPartnerFile(*fresh, options));
        QCOMPARE(made.agreed, 1);
        QCOMPARE(made.file.referrals.constFirst().customer, QString());
    }

    void itIsWrittenWholeOrNotAtAll()
    {
        FreshLedger fresh(Backend::SQLite);
        const Shop shop(*fresh);
        const QString path = fresh.path(QStringLiteral("n.elsewhere-partner.json"));
        PartnerFile file = draft(*fresh, shop.northside);
        need(workflows::savePartnerFile(file, path));
        QCOMPARE(need(exchange::openPartnerFile(path)), file);
        file.referrals =
            QList<PartnerReferral>(exchange::MostEntriesInPartnerFile + 1, referral(QStringLiteral("A")));
        FAILS_WITH(workflows::savePartnerFile(file, path), "partner-file.large");
        FAILS_WITH(workflows::savePartnerFile({}, fresh.path(QStringLiteral("no/where"))), "file.write");
        QCOMPARE(need(exchange::openPartnerFile(path)).referrals.size(), 0);
    }
};

QTEST_GUILESS_MAIN(PartnerFileTest)
#include "PartnerFileTest.moc"
