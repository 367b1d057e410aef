// SPDX-License-Identifier: GPL-3.0-or-later
#include "FreshLedger.h"
#include "ledger/Advocacies.h"
#include "ledger/Intake.h"
#include "ledger/LogReader.h"
#include "ledger/Upkeep.h"
#include "NaughtyTexts.h"
#include "Shop.h"

using Backend = FreshLedger::Backend;

/// Texts that break programs (https://github.com/minimaxir/big-list-of-naughty-strings) through every field
/// that takes text, and back unchanged.
class NaughtyTextTest final : public QObject
{
    Q_OBJECT

private:
    /// Names lose the blanks around them, cannot be blank and have an end; the fields stay full either way.
    static QString nameOf(const QString &text)
    {
        const QString name = text.trimmed().left(ledger::MostCharactersInName);
        return name.isEmpty() ? QStringLiteral("blank") : name;
    }

private Q_SLOTS:
    void everyTextComesBackUnchanged_data() { FreshLedger::addRows(); }
    void everyTextComesBackUnchanged()
    {
        NEEDS_TEST_DATA();
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        ledger::Customers customers(*fresh);
        ledger::Competitors competitors(*fresh);
        ledger::Catalogue catalogue(*fresh);
        ledger::SendAways sendAways(*fresh);
        ledger::Strengths strengths(*fresh);
        ledger::Advocacies advocacies(*fresh);
        domain::Customer customer = need(customers.byId(shop.ana)).value();
        domain::Competitor competitor = need(competitors.byId(shop.northside)).value();
        domain::Competency competency = need(catalogue.competency(shop.glass)).value();
        domain::SendAway sendAway = need(sendAways.byId(shop.send(QDate(2026, 3, 1)))).value();
        const QStringList texts = naughtyTexts();
        int advocacyCount = 0;

        SUCCEEDS(fresh->transact([&]() -> base::Done {
            for (const QString &text : texts) {
                const QString name = nameOf(text);
                customer.name = name;
                customer.note = text;
                customer.reference = name;
                customer.phones = customer.emails = QStringList{name};
                need(customers.save(customer));
                const auto sameCustomer = need(customers.byId(customer.id)).value();
                if (sameCustomer != customer)
                    return base::failure(QStringLiteral("customer"), text);

                competitor.name = name;
                competitor.category = competitor.website = competitor.address = competitor.note = text;
                domain::Contact contact;
                contact.name = contact.role = text;
                contact.phones = contact.emails = QStringList{name};
                competitor.contacts = {contact};
                need(competitors.save(competitor));
                auto sameCompetitor = need(competitors.byId(competitor.id)).value();
                if (sameCompetitor.contacts.size() == 1)
                    sameCompetitor.contacts.front().id = {};
                if (sameCompetitor != competitor)
                    return base::failure(QStringLiteral("competitor"), text);

                competency.name = name;
                need(catalogue.saveCompetency(competency));
                if (need(catalogue.competency(competency.id)) != competency
                    || need(catalogue.competencyNamed(name)) != competency.id)
                    return base::failure(QStringLiteral("competency"), text);

                domain::Strength strength;
                strength.competency = competency.id;
                strength.competitor = competitor.id;
                strength.evidence = strength.source = strength.assessedBy = text;
                need(strengths.set(strength));
                if (need(strengths.of(competency.id, competitor.id)) != strength
                    || need(strengths.history(competency.id, competitor.id)).constFirst().strength
                           != strength)
                    return base::failure(QStringLiteral("strength"), text);

                sendAway.note = sendAway.approvedBy = text;
                sendAway.reference = name;
                need(sendAways.save(sendAway));
                if (need(sendAways.byId(sendAway.id)) != sendAway
                    || need(sendAways.byReference(name)) != sendAway.id)
                    return base::failure(QStringLiteral("send-away"), text);

                domain::Advocacy advocacy;
                advocacy.on = QDate(2026, 4, 1).addDays(advocacyCount++);
                advocacy.customer = shop.tom;
                advocacy.site = advocacy.link = advocacy.note = text;
                advocacy.id = need(advocacies.add(advocacy));
                if (need(advocacies.byId(advocacy.id)) != advocacy)
                    return base::failure(QStringLiteral("advocacy"), text);
            }
            return {};
        }));

        QCOMPARE(need(ledger::check(*fresh)).problems, QStringList());
    }

    void namesOfListsAndNotesComeBackUnchanged_data() { FreshLedger::addRows(); }
    void namesOfListsAndNotesComeBackUnchanged()
    {
        NEEDS_TEST_DATA();
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        ledger::Catalogue catalogue(*fresh);
        const domain::CategoryId category = need(catalogue.categoryNamed(QStringLiteral("Category")));
        domain::Reason reason{{}, QStringLiteral("Reason"), {}, {}, 20, {}};
        reason.id = need(catalogue.addReason(reason));
        domain::Staff staff{{}, QStringLiteral("Staff"), {}, {}};
        staff.id = need(catalogue.addStaff(staff));
        domain::Business business = fresh->business();
        shop.send(QDate(2026, 3, 1));
        domain::ReturnVisit visit = shop.visit(QDate(2026, 4, 1));
        ledger::ReturnVisits visits(*fresh);
        visit.id = need(visits.add(visit));
        domain::ReferralIn referral;
        referral.on = QDate(2026, 5, 1);
        ledger::ReferralsIn referrals(*fresh);
        referral.id = need(referrals.add(referral));
        const auto hasName = [](const auto &list, const auto &id, const QString &name) {
            return std::any_of(list.cbegin(), list.cend(),
                               [&](const auto &entry) { return entry.id == id && entry.name == name; });
        };

        SUCCEEDS(fresh->transact([&]() -> base::Done {
            for (const QString &text : naughtyTexts()) {
                const QString name = nameOf(text);
                const auto lost = [&text](const char *what) {
                    return base::failure(QString::fromLatin1(what), text);
                };
                need(catalogue.renameCategory(category, name));
                reason.name = staff.name = name;
                need(catalogue.saveReason(reason));
                need(catalogue.saveStaff(staff));
                if (!hasName(need(catalogue.categories()), category, name))
                    return lost("category");
                if (!hasName(need(catalogue.reasons()), reason.id, name))
                    return lost("reason");
                if (!hasName(need(catalogue.staff()), staff.id, name)
                    || need(catalogue.staffNamed(name)) != staff.id)
                    return lost("staff");
                business.name = name;
                business.trade = text;
                need(fresh->saveBusiness(business));
                if (fresh->business() != business)
                    return lost("business");
                visit.reference = referral.reference = name;
                visit.note = referral.note = text;
                need(visits.save(visit));
                need(referrals.save(referral));
                if (need(visits.byId(visit.id))->note != text
                    || need(visits.byId(visit.id))->reference != name)
                    return lost("visit");
                if (need(referrals.byId(referral.id)) != referral)
                    return lost("referral");
            }
            return {};
        }));
        QCOMPARE(need(ledger::check(*fresh)).problems, QStringList());
    }

    void everyTextIsFoundAgainInTheLog_data() { FreshLedger::addRows(); }
    void everyTextIsFoundAgainInTheLog()
    {
        NEEDS_TEST_DATA();
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        const QStringList texts = naughtyTexts();
        QList<domain::SendAwayId> ids;
        SUCCEEDS(fresh->transact([&]() -> base::Done {
            for (const QString &text : texts) {
                domain::SendAway record = shop.sendAway(QDate(2026, 3, 1));
                record.note = text;
                ids.append(need(ledger::SendAways(*fresh).add(record)));
            }
            return {};
        }));
        ledger::LogReader reader(*fresh);
        for (qsizetype i = 0; i < texts.size(); ++i) {
            ledger::Filter filter;
            filter.search = texts.at(i);
            const auto page = reader.sendAways(filter, {}, 1'000);
            SUCCEEDS(page);
            const auto found =
                std::find_if(page->rows.cbegin(), page->rows.cend(),
                             [&](const ledger::SendAwayRow &row) { return row.id == ids.at(i); });
            QVERIFY2(found != page->rows.cend(), qPrintable(texts.at(i)));
            QCOMPARE(found->note, texts.at(i));
        }
    }
};

QTEST_GUILESS_MAIN(NaughtyTextTest)
#include "NaughtyTextTest.moc"
