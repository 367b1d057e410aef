// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Dump.h"
#include "FreshLedger.h"
#include "ledger/Advocacies.h"
#include "ledger/Erasures.h"
#include "ledger/sql/KeyColumns.h"
#include "ledger/sql/Tables.h"
#include "ledger/Upkeep.h"
#include "TestData.h"

/// What nobody may find any more: none of it is a part of what others are called.
inline const QStringList traces{
    QStringLiteral("Brandt"),      QStringLiteral("brandt"),     QStringLiteral("555-0142"),
    QStringLiteral("04315550142"), QStringLiteral("zaphodmail"), QStringLiteral("K-77012"),
    QStringLiteral("Limping"),     QStringLiteral("limping"),    QStringLiteral("Kowalczyk"),
    QStringLiteral("yelled at"),   QStringLiteral("Heard him"),  QStringLiteral("TICKET9"),
    QStringLiteral("reviewbytom")};

/// A customer about whom everything there is has been written down, everywhere.
struct Known
{
    explicit Known(ledger::Ledger &ledger) : shop(ledger)
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

    void writeRecords(ledger::Ledger &ledger)
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
    void nameElsewhere(ledger::Ledger &ledger)
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

inline const QStringList namesAnyCase{QStringLiteral("tom brandt"), QStringLiteral("brandt, tom"),
                                      QStringLiteral("5550142"), QStringLiteral("555 0142"),
                                      QStringLiteral("zaphodmail")};

inline QStringList namesIn(const QByteArray &content)
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
    explicit WrittenEverywhere(ledger::Ledger &ledger) : session(ledger.session())
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
    static bool write(ledger::Ledger &ledger, const ledger::sql::Table &table, const QString &column)
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
    explicit WithPeople(ledger::Ledger &ledger) : shop(ledger)
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

inline QStringList tracesIn(const QByteArray &content)
{
    QStringList found;
    for (const QString &trace : traces) {
        if (content.contains(trace.toUtf8()))
            found.append(trace);
    }
    return found;
}

/// Every text there is.
inline QByteArray allTexts(ledger::Ledger &ledger)
{
    return dump(ledger).join(QLatin1Char('\n')).toUtf8();
}

inline QString figuresOf(ledger::Ledger &ledger)
{
    QStringList lines;
    for (const QString &line : dump(ledger)) {
        if (line.startsWith(QLatin1StringView("figure|")))
            lines.append(line);
    }
    return lines.join(QLatin1Char('\n'));
}
