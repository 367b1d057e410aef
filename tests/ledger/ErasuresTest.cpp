// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Erasures.h"

#include "Dump.h"
#include "FreshLedger.h"
#include "ledger/Advocacies.h"
#include "ledger/sql/KeyColumns.h"
#include "ledger/sql/Tables.h"
#include "ledger/Upkeep.h"
#include "TestData.h"

using ledger::Erasures;
using ledger::Ledger;
using ledger::Location;
using Backend = FreshLedger::Backend;

namespace {

/// What nobody may find any more: none of it is a part of what others are called.
const QStringList traces{
    QStringLiteral("Brandt"),      QStringLiteral("brandt"),     QStringLiteral("555-0142"),
    QStringLiteral("04315550142"), QStringLiteral("zaphodmail"), QStringLiteral("K-77012"),
    QStringLiteral("Limping"),     QStringLiteral("limping"),    QStringLiteral("Kowalczyk"),
    QStringLiteral("yelled at"),   QStringLiteral("Heard him"),  QStringLiteral("TICKET9"),
    QStringLiteral("reviewbytom")};

/// A customer about whom everything there is has been written down, everywhere.
struct Known
{
    explicit Known(Ledger &ledger) : shop(ledger)
    {
        shop.live();
        domain::Customer tom = *need(ledger::Customers(ledger).byId(shop.tom));
        tom.reference = QStringLiteral("K-77012");
        tom.emails = {QStringLiteral("tom@zaphodmail.example")};
        tom.note = QStringLiteral("Limping since the accident");
        tom.mayKeepSince = tom.mayContactSince = QDate(2026, 1, 1);
        need(ledger::Customers(ledger).save(tom));
        writeRecords(ledger);
        nameElsewhere(ledger);
    }

    void writeRecords(Ledger &ledger)
    {
        domain::SendAway sent = shop.sendAway(QDate(2026, 7, 1));
        sent.note = QStringLiteral("Limping, in a hurry");
        sent.told = QStringLiteral("Mr Brandt is limping");
        const auto id = need(ledger::SendAways(ledger).add(sent));
        auto change = becoming(domain::Status::Served, QDate(2026, 7, 2));
        change.note = QStringLiteral("Heard him say thanks");
        need(ledger::SendAways(ledger).setStatus(id, change));
        domain::ReferralIn referral;
        referral.on = QDate(2026, 7, 3);
        referral.sourceKind = domain::SourceKind::Partner;
        referral.partner = shop.northside;
        referral.customer = shop.tom;
        referral.note = QStringLiteral("Limping");
        referral.theirTicket = QStringLiteral("TICKET9");
        need(ledger::ReferralsIn(ledger).add(referral));
        domain::Advocacy advocacy;
        advocacy.on = QDate(2026, 7, 4);
        advocacy.customer = shop.tom;
        advocacy.link = QStringLiteral("https://example.org/reviewbytom");
        advocacy.note = QStringLiteral("Limping no more");
        need(ledger::Advocacies(ledger).add(advocacy));
        domain::FitCheck check;
        check.on = QDate(2026, 7, 5);
        check.customer = shop.tom;
        check.note = QStringLiteral("Limping");
        check.requirements = {{{}, QStringLiteral("Room for his limping dog"), domain::Importance::Must, 30}};
        need(ledger::FitChecks(ledger).add(check));
        ledger::Conduct conduct(ledger);
        domain::UnacceptableAction action;
        action.name = QStringLiteral("Threats");
        domain::Incident incident;
        incident.on = QDate(2026, 7, 6);
        incident.customer = shop.tom;
        incident.action = need(conduct.addAction(action));
        incident.description = QStringLiteral("He yelled at Ben");
        incident.witness = QStringLiteral("Mrs Kowalczyk");
        incident.said = QStringLiteral("yelled at");
        incident.offered = QStringLiteral("Limping");
        const auto incidentId = need(conduct.addIncident(incident));
        need(conduct.addReview(incidentId, {QDate(2026, 7, 20),
                                            {},
                                            domain::ReviewOutcome::Improved,
                                            QStringLiteral("Limping"),
                                            QDate(2026, 9, 1)}));
        need(ledger.transact([&]() -> base::Done {
            TRY(ledger.session().run(
                QStringLiteral("insert into till_import (id, imported_at, file_name) values (7, "
                               "?, 'sales.csv')"),
                ledger::sql::values(ledger.clock().now())));
            TRY(ledger.session().run(QStringLiteral("insert into till_person (person, caption, customer_id, "
                                                    "till_import_id) values (1, 'T. Brandt', ?, 7), (2, 'Tom "
                                                    "Brandt', null, 7)"),
                                     ledger::sql::values(shop.tom)));
            return {};
        }));
    }

    /// In the texts of others.
    void nameElsewhere(Ledger &ledger)
    {
        domain::Customer ana = *need(ledger::Customers(ledger).byId(shop.ana));
        ana.note = QStringLiteral("Friend of TOM  BRANDT, met Brandt, Tom");
        need(ledger::Customers(ledger).save(ana));
        domain::Touch touch = shop.touch(QDate(2026, 8, 1));
        touch.summary = QStringLiteral("They asked for Tom Brandt (0431 / 555 0142) again");
        need(ledger::Partners(ledger).addTouch(touch));
        domain::SendAway sent = shop.sendAway(QDate(2026, 8, 2));
        sent.customer = shop.ana;
        sent.note = QStringLiteral("Came with Tom Brandt; write to tom@zaphodmail.example");
        need(ledger::SendAways(ledger).add(sent));
    }

    Shop shop;
};

const QStringList namesAnyCase{QStringLiteral("tom brandt"), QStringLiteral("brandt, tom"),
                               QStringLiteral("5550142"), QStringLiteral("555 0142"),
                               QStringLiteral("zaphodmail")};

QStringList namesIn(const QByteArray &content)
{
    const QByteArray lower = content.toLower();
    QStringList found;
    for (const QString &name : namesAnyCase) {
        if (lower.contains(name.toUtf8()))
            found.append(name);
    }
    return found;
}

/// Every column of the schema that takes words names them, but for what others and other things are called.
struct WrittenEverywhere
{
    explicit WrittenEverywhere(Ledger &ledger) : session(ledger.session())
    {
        for (const ledger::sql::Table &table : tables()) {
            for (const ledger::sql::Column &column : table.columns) {
                if (column.type == ledger::sql::ColumnType::Text && !isName(table.name, column.name)
                    && write(ledger, table, column.name))
                    ++columns;
            }
        }
    }

    static QList<ledger::sql::Table> tables()
    {
        return ledger::sql::tablesIn(ledger::sql::allMigrations().constLast().version);
    }

    /// Names, numbers and keys of other things and people: whoever is called the same stays.
    static bool isName(const QString &table, const QString &column)
    {
        static const QStringList things{QStringLiteral("business"),
                                        QStringLiteral("pin"),
                                        QStringLiteral("till_layout"),
                                        QStringLiteral("erasure"),
                                        QStringLiteral("erased_person"),
                                        QStringLiteral("merged_customer"),
                                        QStringLiteral("category"),
                                        QStringLiteral("competency"),
                                        QStringLiteral("reason"),
                                        QStringLiteral("staff"),
                                        QStringLiteral("unacceptable_action")};
        static const QStringList names{QStringLiteral("name"), QStringLiteral("reference"),
                                       QStringLiteral("value")};
        static const QStringList named{QStringLiteral("customer"),     QStringLiteral("competitor"),
                                       QStringLiteral("contact"),      QStringLiteral("reach"),
                                       QStringLiteral("send_away"),    QStringLiteral("referral_in"),
                                       QStringLiteral("return_visit"), QStringLiteral("letter_template")};
        return things.contains(table) || column.endsWith(QLatin1StringView("_key"))
               || (names.contains(column) && named.contains(table));
    }

    /// Coded words are refused by the schema.
    static bool write(Ledger &ledger, const ledger::sql::Table &table, const QString &column)
    {
        const QString text = QStringLiteral("met TOM  BRANDT and Brandt, Tom (0431/555 0142), "
                                            "TOM@ZAPHODMAIL.EXAMPLE; tom brandt 04315550142");
        const base::Done done = ledger.transact([&]() -> base::Done {
            TRY(ledger.session().run(QStringLiteral("update %1 set %2 = ?").arg(table.name, column),
                                     ledger::sql::values(text)));
            for (const ledger::sql::KeyColumn &key : ledger::sql::keyColumns()) {
                if (table.name == QLatin1StringView(key.table) && column == QLatin1StringView(key.text))
                    TRY(ledger.session().run(
                        QStringLiteral("update %1 set %2 = ?").arg(table.name, QLatin1StringView(key.key)),
                        ledger::sql::values(ledger::sql::expectedKey(key, text, {}))));
            }
            return {};
        });
        return done.has_value();
    }

    QStringList whereTheyStand()
    {
        QStringList found;
        for (const ledger::sql::Table &table : tables()) {
            for (const ledger::sql::Column &column : table.columns) {
                if (column.type != ledger::sql::ColumnType::Text)
                    continue;
                auto row = need(session.run(
                    QStringLiteral("select %1 from %2 where %1 is not null").arg(column.name, table.name)));
                while (row.next()) {
                    if (!namesIn(row.text(0).toUtf8()).isEmpty())
                        found.append(table.name + QLatin1Char('.') + column.name + QLatin1Char(' ')
                                     + row.text(0));
                }
                need(row.ended());
            }
        }
        return found;
    }

    ledger::sql::Session &session;
    int columns = 0;
};

/// A contact person with another one beside, and one of the team, in everything that names them.
struct WithPeople
{
    explicit WithPeople(Ledger &ledger) : shop(ledger)
    {
        shop.live();
        domain::Competitor partner = *need(ledger::Competitors(ledger).byId(shop.northside));
        domain::Contact contact;
        contact.name = QStringLiteral("Jonas Wexford");
        contact.role = QStringLiteral("Owner");
        contact.phones = {QStringLiteral("0431 555-0199")};
        contact.emails = {QStringLiteral("jonas@glassmail.example")};
        domain::Contact other;
        other.name = QStringLiteral("Mila Wexham");
        partner.contacts = {contact, other};
        partner.note = QStringLiteral("Wexford's brother-in-law, ask for JONAS");
        need(ledger::Competitors(ledger).save(partner));
        jonasBefore = jonas();
        talk(QStringLiteral("jonas  wexford"), QStringLiteral("Was very grumpy"),
             QStringLiteral("Send Jonas the price list"));
        talk(QStringLiteral("Jonas Wexford"), QStringLiteral("Met again"), {});
        talk(QStringLiteral("Mila Wexham"), QStringLiteral("Says Jonas is away"), {});
        domain::Customer ana = *need(ledger::Customers(ledger).byId(shop.ana));
        ana.note = QStringLiteral("Sister of Jonas Wexford (0431 5550199)");
        need(ledger::Customers(ledger).save(ana));

        domain::Staff one;
        one.name = QStringLiteral("Maria Zuckmayer");
        maria = need(ledger::Catalogue(ledger).addStaff(one));
        domain::SendAway sent = shop.sendAway(QDate(2026, 8, 3));
        sent.staff = maria;
        sent.approvedBy = QStringLiteral("MARIA ZUCKMAYER");
        sent.note = QStringLiteral("Ask Zuckmayer, Maria");
        need(ledger::SendAways(ledger).add(sent));
        domain::Strength strength;
        strength.competency = shop.glass;
        strength.competitor = shop.riverside;
        strength.level = domain::Level::from(3);
        strength.assessedBy = QStringLiteral("Maria Zuckmayer");
        strength.assessedOn = QDate(2026, 8, 1);
        need(ledger::Strengths(ledger).set(strength));
    }

    domain::ContactId jonas() const
    {
        return need(ledger::Competitors(shop.ledger).byId(shop.northside))->contacts.constFirst().id;
    }

    void leave() const
    {
        for (domain::Staff one : need(ledger::Catalogue(shop.ledger).staff())) {
            if (one.id != maria)
                continue;
            one.retiredOn = QDate(2026, 9, 1);
            need(ledger::Catalogue(shop.ledger).saveStaff(one));
        }
    }

    void talk(const QString &person, const QString &summary, const QString &next)
    {
        domain::Touch touch = shop.touch(QDate(2026, 8, 5));
        touch.person = person;
        touch.summary = summary;
        touch.nextStep = next;
        touch.nextOn = next.isEmpty() ? QDate() : QDate(2026, 12, 1);
        need(ledger::Partners(shop.ledger).addTouch(touch));
    }

    Shop shop;
    domain::ContactId jonasBefore;
    domain::StaffId maria;
};

QStringList tracesIn(const QByteArray &content)
{
    QStringList found;
    for (const QString &trace : traces) {
        if (content.contains(trace.toUtf8()))
            found.append(trace);
    }
    return found;
}

/// Every text there is.
QByteArray allTexts(Ledger &ledger)
{
    return dump(ledger).join(QLatin1Char('\n')).toUtf8();
}

QString figuresOf(Ledger &ledger)
{
    QStringList lines;
    for (const QString &line : dump(ledger)) {
        if (line.startsWith(QLatin1StringView("figure|")))
            lines.append(line);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

class ErasuresTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatGoesIsCountedFirst_data() { FreshLedger::addRows(); }
    void whatGoesIsCountedFirst()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        Known known(*fresh);
        const auto effect = Erasures(*fresh).effect(known.shop.tom);
        SUCCEEDS(effect);
        QCOMPARE(effect->caption, QStringLiteral("Tom Brandt"));
        QCOMPARE(effect->sendAways, 3);
        QCOMPARE(effect->referralsIn, 1);
        QCOMPARE(effect->returnVisits, 2);
        QCOMPARE(effect->wordsOfMouth, 1);
        QCOMPARE(effect->fitChecks, 2);
        QCOMPARE(effect->incidents, 1);
        QCOMPARE(effect->tillDecisions, 1);
        QCOMPARE(effect->mentions, 4);
        FAILS_WITH(Erasures(*fresh).effect(domain::CustomerId(999)), "customer.missing");
    }

    void nothingOfThemIsLeftInAnyTable_data() { FreshLedger::addRows(); }
    void nothingOfThemIsLeftInAnyTable()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        Known known(*fresh);
        QCOMPARE(tracesIn(allTexts(*fresh)).size(), traces.size());
        SUCCEEDS(Erasures(*fresh).erase({known.shop.tom}));
        QCOMPARE(tracesIn(allTexts(*fresh)), QStringList());
        const auto report = ledger::check(*fresh);
        SUCCEEDS(report);
        QCOMPARE(report->problems, QStringList());
        // Whoever else is in it stays as they were, but for the name.
        const auto ana = *need(ledger::Customers(*fresh).byId(known.shop.ana));
        QCOMPARE(ana.name, QStringLiteral("Ana Söderlund"));
        QCOMPARE(ana.note, QStringLiteral("Friend of …, met …"));
        QVERIFY(need(ledger::Customers(*fresh).find(QStringLiteral("brandt"), 5)).isEmpty());
        QVERIFY(need(ledger::Customers(*fresh).find(QString(), 5)).size() == 1);
    }

    void datesAndFiguresStay_data() { FreshLedger::addRows(); }
    void datesAndFiguresStay()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        Known known(*fresh);
        const QString before = figuresOf(*fresh);
        const auto counts = need(ledger::check(*fresh));
        SUCCEEDS(Erasures(*fresh).erase({known.shop.tom}));
        QVERIFY(!before.isEmpty());
        QCOMPARE(figuresOf(*fresh), before);
        const auto after = need(ledger::check(*fresh));
        QCOMPARE(after.sendAways, counts.sendAways);
        QCOMPARE(after.returnVisits, counts.returnVisits);
        QCOMPARE(after.referralsIn, counts.referralsIn);
        const auto story = need(ledger::Customers(*fresh).story(known.shop.tom));
        QVERIFY(story.size() > 5);
        for (const ledger::StoryEntry &entry : story)
            QVERIFY2(entry.note.isEmpty() && entry.told.isEmpty(), qPrintable(entry.note));
    }

    void neitherTheFileNorAJournalHoldsThemAfterwards()
    {
        FreshLedger fresh(Backend::SQLite);
        Known known(*fresh);
        const QString path = fresh.location().path();
        QVERIFY(!tracesIn(contentOf(path)).isEmpty());
        SUCCEEDS(Erasures(*fresh).erase({known.shop.tom}));
        fresh.close();
        QCOMPARE(tracesIn(contentOf(path)), QStringList());
        const QFileInfo file(path);
        for (const QFileInfo &beside :
             file.dir().entryInfoList({file.fileName() + QLatin1Char('*')}, QDir::Files | QDir::Hidden))
            QCOMPARE(tracesIn(contentOf(beside.filePath())), QStringList());
    }

    void erasingTwiceChangesNothingMore_data() { FreshLedger::addRows(); }
    void erasingTwiceChangesNothingMore()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        Known known(*fresh);
        SUCCEEDS(Erasures(*fresh).erase({known.shop.tom}));
        const QByteArray once = allTexts(*fresh);
        SUCCEEDS(Erasures(*fresh).erase({known.shop.tom}));
        QCOMPARE(allTexts(*fresh), once);
    }

    void theRegisterHoldsNothingOfThem()
    {
        FreshLedger fresh(Backend::SQLite);
        Known known(*fresh);
        SUCCEEDS(Erasures(*fresh).erase({known.shop.tom}));
        const auto all = Erasures(*fresh).all();
        SUCCEEDS(all);
        QCOMPARE(all->size(), 1);
        QCOMPARE(all->constFirst().customer, known.shop.tom.value());
        const QString path = fresh.path(QStringLiteral("erasures.json"));
        SUCCEEDS(ledger::addErasures(path, *all));
        SUCCEEDS(ledger::addErasures(path, *all)); // once
        QCOMPARE(ledger::readErasures(path), *all);
        QCOMPARE(tracesIn(contentOf(path)), QStringList());
        QVERIFY(!contentOf(path).contains(fresh->business().identity.toUtf8()));
        writeFile(path, "{ broken");
        QVERIFY(ledger::readErasures(path).isEmpty());
    }

    void anOlderBackupThatIsRestoredErasesAgain_data() { FreshLedger::addRows(); }
    void anOlderBackupThatIsRestoredErasesAgain()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        Known known(*fresh);
        const QString backup = fresh.path(QStringLiteral("before.elsewhere"));
        SUCCEEDS(ledger::backUp(*fresh, backup));
        SUCCEEDS(Erasures(*fresh).erase({known.shop.tom}));
        const auto entries = need(Erasures(*fresh).all());
        if (backend == Backend::SQLite) {
            // From the ledger that is replaced.
            fresh.close();
            const auto restored = ledger::restore(backup, fresh.location(), fresh.clock());
            SUCCEEDS(restored);
            QCOMPARE(restored->erasedAgain, 1);
            QCOMPARE(tracesIn(contentOf(fresh.location().path())), QStringList());
            const auto again = Ledger::open(fresh.location(), fresh.clock());
            SUCCEEDS(again);
            QCOMPARE(need(ledger::check(**again)).problems, QStringList());
            QCOMPARE(need(Erasures(**again).all()), entries);
            QVERIFY(tracesIn(contentOf(backup)).size() > 5); // the backup itself is as it was
        }
        // From the register beside the backup.
        const QString copy = fresh.path(QStringLiteral("copy.elsewhere"));
        SUCCEEDS(ledger::addErasures(fresh.path(QStringLiteral("erasures.json")), entries));
        const auto restored = ledger::restore(backup, Location::file(copy), fresh.clock());
        SUCCEEDS(restored);
        QCOMPARE(restored->erasedAgain, 1);
        QCOMPARE(tracesIn(contentOf(copy)), QStringList());
        if (FreshLedger::hasServer()) {
            const EmptyDatabase empty;
            const auto moved = ledger::restore(backup, empty.location(), fresh.clock());
            SUCCEEDS(moved);
            QCOMPARE(moved->erasedAgain, 1);
            const auto there = Ledger::open(empty.location(), fresh.clock());
            SUCCEEDS(there);
            QCOMPARE(tracesIn(allTexts(**there)), QStringList());
        }
    }

    void nobodyElseIsErasedAgain()
    {
        FreshLedger fresh(Backend::SQLite);
        Known known(*fresh);
        const QString backup = fresh.path(QStringLiteral("before.elsewhere"));
        SUCCEEDS(ledger::backUp(*fresh, backup));
        const QStringList before = dump(*fresh);
        SUCCEEDS(Erasures(*fresh).erase({known.shop.tom}));
        auto entries = need(Erasures(*fresh).all());
        const QString list = fresh.path(QStringLiteral("erasures.json"));
        // The number is somebody else's in this backup, or the ledger is another one.
        auto other = entries.constFirst();
        other.customer = known.shop.ana.value();
        auto foreign = entries.constFirst();
        foreign.ledger = QStringLiteral("00");
        SUCCEEDS(ledger::addErasures(list, {other, foreign}));
        const QString copy = fresh.path(QStringLiteral("copy.elsewhere"));
        const auto restored = ledger::restore(backup, Location::file(copy), fresh.clock());
        SUCCEEDS(restored);
        QCOMPARE(restored->erasedAgain, 0);
        const auto there = Ledger::open(Location::file(copy), fresh.clock());
        SUCCEEDS(there);
        QStringList after = dump(**there);
        after.removeIf([](const QString &line) { return line.startsWith(QLatin1StringView("erasure|")); });
        QCOMPARE(after, before);
    }

    void aContactPersonIsErasedAndTheDaysStay_data() { FreshLedger::addRows(); }
    void aContactPersonIsErasedAndTheDaysStay()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        WithPeople people(*fresh);
        const auto effect = Erasures(*fresh).effect(people.jonas());
        SUCCEEDS(effect);
        QCOMPARE(effect->caption, QStringLiteral("Jonas Wexford"));
        QCOMPARE(effect->touches, 2);
        QVERIFY(effect->mentions > 0);
        const auto counts = need(ledger::check(*fresh));
        SUCCEEDS(Erasures(*fresh).erasePerson(people.jonas()));
        const QString left = QString::fromUtf8(allTexts(*fresh));
        for (const char *trace :
             {"Wexford", "wexford", "Jonas", "jonas", "555-0199", "04315550199", "glassmail", "very grumpy"})
            QVERIFY2(!left.contains(QLatin1StringView(trace)), trace);
        const auto after = need(ledger::check(*fresh));
        QCOMPARE(after.problems, QStringList());
        QCOMPARE(after.sendAways, counts.sendAways);
        // The others there, and what is still to be done, stay.
        const auto partner = *need(ledger::Competitors(*fresh).byId(people.shop.northside));
        QCOMPARE(partner.contacts.size(), 1);
        QCOMPARE(partner.contacts.constFirst().name, QStringLiteral("Mila Wexham"));
        const auto open = need(ledger::Partners(*fresh).openSteps(QDate(2027, 1, 1)));
        QVERIFY(std::ranges::any_of(open, [](const domain::Touch &touch) {
            return touch.nextStep == QStringLiteral("Send … the price list") && touch.person.isEmpty();
        }));
        QCOMPARE(need(Erasures(*fresh).all()).constLast().kind, domain::PersonKind::Contact);
        FAILS_WITH(Erasures(*fresh).effect(people.jonasBefore), "contact.missing");
    }

    void formerStaffBecomeALabelEverywhere_data() { FreshLedger::addRows(); }
    void formerStaffBecomeALabelEverywhere()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        WithPeople people(*fresh);
        FAILS_WITH(Erasures(*fresh).erasePerson(people.maria), "staff.inTeam");
        people.leave();
        const QString before = figuresOf(*fresh);
        const auto effect = Erasures(*fresh).effect(people.maria);
        SUCCEEDS(effect);
        QCOMPARE(effect->sendAways, 1);
        SUCCEEDS(Erasures(*fresh).erasePerson(people.maria));
        QCOMPARE(figuresOf(*fresh), before);
        const QString left = QString::fromUtf8(allTexts(*fresh));
        QVERIFY(!left.contains(QLatin1StringView("Maria")));
        QVERIFY(!left.contains(QLatin1StringView("maria")));
        QVERIFY(!left.contains(QLatin1StringView("Zuckmayer"), Qt::CaseInsensitive));
        const auto staff = need(ledger::Catalogue(*fresh).staff(ledger::Retired::With));
        const auto former =
            std::ranges::find_if(staff, [&](const domain::Staff &one) { return one.id == people.maria; });
        QVERIFY(former->name.startsWith(QLatin1StringView("Former colleague")));
        QVERIFY(left.contains(QStringLiteral("%1|").arg(former->name))); // who rated and approved
        QCOMPARE(need(ledger::check(*fresh)).problems, QStringList());
        const QByteArray once = allTexts(*fresh);
        SUCCEEDS(Erasures(*fresh).erasePerson(people.maria));
        QCOMPARE(allTexts(*fresh), once);
    }

    void anOlderBackupErasesContactsAndStaffAgain_data() { FreshLedger::addRows(); }
    void anOlderBackupErasesContactsAndStaffAgain()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        WithPeople people(*fresh);
        const QString backup = fresh.path(QStringLiteral("before.elsewhere"));
        SUCCEEDS(ledger::backUp(*fresh, backup));
        people.leave();
        // The contact has another number now, and is another record.
        domain::Competitor partner = *need(ledger::Competitors(*fresh).byId(people.shop.northside));
        partner.contacts.first().phones = {QStringLiteral("0431 777888")};
        need(ledger::Competitors(*fresh).save(partner));
        SUCCEEDS(Erasures(*fresh).erasePerson(people.jonas()));
        SUCCEEDS(Erasures(*fresh).erasePerson(people.maria));
        SUCCEEDS(
            ledger::addErasures(fresh.path(QStringLiteral("erasures.json")), need(Erasures(*fresh).all())));
        const QString copy = fresh.path(QStringLiteral("copy.elsewhere"));
        const auto restored = ledger::restore(backup, Location::file(copy), fresh.clock());
        SUCCEEDS(restored);
        QCOMPARE(restored->erasedAgain, 2);
        const QByteArray file = contentOf(copy);
        for (const char *trace : {"Wexford", "wexford", "glassmail", "Zuckmayer", "very grumpy"}) {
            QVERIFY2(contentOf(backup).contains(trace), trace);
            QVERIFY2(!file.contains(trace), trace);
        }
        const auto there = Ledger::open(Location::file(copy), fresh.clock());
        SUCCEEDS(there);
        QCOMPARE(need(ledger::check(**there)).problems, QStringList());
        // With what they were called then added to the hashes.
        const auto entries = need(Erasures(*fresh).all());
        const auto again = need(Erasures(**there).all());
        QCOMPARE(again.size(), 2);
        for (qsizetype i = 0; i < again.size(); ++i)
            QVERIFY(again.at(i).isOfSame(entries.at(i)));
    }

    void whoWasThereTwiceIsErasedTwiceFromAnOlderBackup_data() { FreshLedger::addRows(); }
    void whoWasThereTwiceIsErasedTwiceFromAnOlderBackup()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        Known known(*fresh);
        const auto twin = known.shop.addCustomer(QStringLiteral("Tommy Brandtner"), {});
        const auto third = known.shop.addCustomer(QStringLiteral("T. Brandtner"), {});
        domain::SendAway sent = known.shop.sendAway(QDate(2026, 8, 9));
        sent.customer = twin;
        need(ledger::SendAways(*fresh).add(sent));
        const QString backup = fresh.path(QStringLiteral("before.elsewhere"));
        SUCCEEDS(ledger::backUp(*fresh, backup));
        SUCCEEDS(ledger::Customers(*fresh).merge(twin, third));
        SUCCEEDS(ledger::Customers(*fresh).merge(known.shop.tom, twin));
        SUCCEEDS(Erasures(*fresh).erase({known.shop.tom}));
        SUCCEEDS(
            ledger::addErasures(fresh.path(QStringLiteral("erasures.json")), need(Erasures(*fresh).all())));
        const QString copy = fresh.path(QStringLiteral("copy.elsewhere"));
        const auto restored = ledger::restore(backup, Location::file(copy), fresh.clock());
        SUCCEEDS(restored);
        QCOMPARE(restored->erasedAgain, 3);
        QVERIFY(contentOf(backup).contains("Brandtner"));
        QVERIFY(!contentOf(copy).contains("Brandtner"));
        QCOMPARE(tracesIn(contentOf(copy)), QStringList());
        const auto there = Ledger::open(Location::file(copy), fresh.clock());
        SUCCEEDS(there);
        QCOMPARE(need(ledger::check(**there)).problems, QStringList());
    }

    void movingAnOlderCopyErasesAgain_data() { FreshLedger::addRows(); }
    void movingAnOlderCopyErasesAgain()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        Known known(*fresh);
        const QString backup = fresh.path(QStringLiteral("before.elsewhere"));
        SUCCEEDS(ledger::backUp(*fresh, backup));
        SUCCEEDS(Erasures(*fresh).erase({known.shop.tom}));
        const auto erased = need(Erasures(*fresh).all());
        {
            const auto older = Ledger::open(Location::file(backup), fresh.clock());
            SUCCEEDS(older);
            const QString copy = fresh.path(QStringLiteral("moved.elsewhere"));
            const auto moved = ledger::move(**older, Location::file(copy), {}, erased);
            SUCCEEDS(moved);
            QCOMPARE(moved->erasedAgain, 1);
            QCOMPARE(tracesIn(contentOf(copy)), QStringList());
            if (FreshLedger::hasServer()) {
                const EmptyDatabase empty;
                const auto there = ledger::move(**older, empty.location(), {}, erased);
                SUCCEEDS(there);
                QCOMPARE(there->erasedAgain, 1);
                const auto opened = Ledger::open(empty.location(), fresh.clock());
                SUCCEEDS(opened);
                QCOMPARE(tracesIn(allTexts(**opened)), QStringList());
            }
        }
        // As it lies, nobody is erased from what is moved, and the copy is equal.
        const QString same = fresh.path(QStringLiteral("same.elsewhere"));
        const auto moved = ledger::move(*fresh, Location::file(same));
        SUCCEEDS(moved);
        QCOMPARE(moved->erasedAgain, 0);
    }

    void aFormThatIsStillOpenIsRecognised_data() { FreshLedger::addRows(); }
    void aFormThatIsStillOpenIsRecognised()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        WithPeople people(*fresh);
        Erasures erasures(*fresh);
        const auto before = need(erasures.state());
        const QDateTime since = fresh.clock().now().addSecs(-60);
        const auto names = [&](const char *text) {
            return need(erasures.concern({QString::fromUtf8(text)}, {}, since));
        };
        QVERIFY(!names("Tom Brandt"));
        SUCCEEDS(erasures.erase({people.shop.tom}));
        QVERIFY(need(erasures.state()) != before);
        QVERIFY(names("He is tom  BRANDT from next door"));
        QVERIFY(names("call 0431 / 555-0142 please"));
        QVERIFY(!names("Tom, the other one, and Brandt & Co"));
        QVERIFY(!names("Ana Söderlund, 0431 111222"));
        QVERIFY(need(erasures.concern({}, people.shop.tom, since)));
        QVERIFY(!need(erasures.concern({}, people.shop.ana, since)));
        // Who comes anew later is welcome.
        QVERIFY(!need(erasures.concern({QStringLiteral("Tom Brandt")}, people.shop.tom,
                                       fresh.clock().now().addSecs(60))));
        const auto after = need(erasures.state());
        SUCCEEDS(erasures.erasePerson(people.jonas()));
        QVERIFY(need(erasures.state()) != after);
        QVERIFY(names("Jonas Wexford"));
        QVERIFY(names("jonas@glassmail.example"));
    }

    void noColumnOfAnyTableNamesThemAfterwards_data() { FreshLedger::addRows(); }
    void noColumnOfAnyTableNamesThemAfterwards()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        Known known(*fresh);
        WrittenEverywhere written(*fresh);
        QVERIFY2(written.columns > 40, qPrintable(QString::number(written.columns)));
        QVERIFY(namesIn(allTexts(*fresh)).size() == namesAnyCase.size());
        SUCCEEDS(Erasures(*fresh).erase({known.shop.tom}));
        QCOMPARE(written.whereTheyStand(), QStringList());
        if (backend == Backend::SQLite) {
            const QString path = fresh.location().path();
            fresh.close();
            QCOMPARE(namesIn(contentOf(path)), QStringList());
        }
    }

    void whoHasHadNoEventIsFoundAndNobodyElse_data() { FreshLedger::addRows(); }
    void whoHasHadNoEventIsFoundAndNobodyElse()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        Shop shop(*fresh);
        shop.send(QDate(2024, 3, 1));
        domain::SendAway anas = shop.sendAway(QDate(2024, 2, 1));
        anas.customer = shop.ana;
        need(ledger::SendAways(*fresh).add(anas));
        shop.addCustomer(QStringLiteral("No Date"), {});
        const auto promised = shop.addCustomer(QStringLiteral("Promised Later"), {});
        domain::SendAway later = shop.sendAway(QDate(2024, 1, 1));
        later.customer = promised;
        later.partner = {};
        later.deferredTo = QDate(2027, 1, 1);
        need(ledger::SendAways(*fresh).add(later));
        const auto names = [&](QDate day) {
            QStringList all;
            for (const ledger::Forgettable &one : need(Erasures(*fresh).withoutEventSince(day)))
                all.append(one.caption);
            return all;
        };
        QCOMPARE(names(QDate(2024, 2, 1)), QStringList());
        QCOMPARE(names(QDate(2024, 2, 2)), QStringList({QStringLiteral("Ana Söderlund")}));
        QCOMPARE(names(QDate(2026, 1, 1)),
                 QStringList({QStringLiteral("Ana Söderlund"), QStringLiteral("Tom Brandt")}));
        shop.comeBack(QDate(2026, 1, 1));
        QCOMPARE(names(QDate(2026, 1, 1)), QStringList({QStringLiteral("Ana Söderlund")}));
        need(Erasures(*fresh).erase({shop.ana}));
        QCOMPARE(names(QDate(2026, 1, 1)), QStringList());
    }

    void aFirmThatIsErasedAsACustomerStaysAFirm()
    {
        FreshLedger fresh(Backend::SQLite);
        Shop shop(*fresh);
        ledger::Customers customers(*fresh);
        need(customers.setFirm(shop.tom, shop.northside));
        QVERIFY(need(Erasures(*fresh).effect(shop.tom)).isFirm);
        SUCCEEDS(Erasures(*fresh).erase({shop.tom}));
        QVERIFY(!need(customers.ofFirm(shop.northside)));
        QCOMPARE(need(ledger::Competitors(*fresh).byId(shop.northside))->name,
                 QStringLiteral("Northside Glass"));
    }
};

QTEST_GUILESS_MAIN(ErasuresTest)
#include "ErasuresTest.moc"
