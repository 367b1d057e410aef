// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/PartnerLetter.h"

#include <QLocale>

namespace domain {

namespace {

constexpr qsizetype MostGains = 3;

/// "frames, glass and electronics"
QString namesOf(const QList<Complementarity::Gain> &gains, const QLocale &locale)
{
    QStringList names;
    for (const auto &gain : gains.first(qMin(gains.size(), MostGains)))
        names.append(gain.name.simplified());
    return locale.createSeparatedList(names);
}

} // namespace

LetterValues valuesOf(const LetterFacts &facts, const QLocale &locale,
                      const std::function<QString(QDate)> &dayText)
{
    const auto day = [&](QDate date) { return date.isValid() ? dayText(date) : QString(); };
    const auto count = [&](qint64 number) { return locale.toString(number); };
    const Contact *contact = facts.partner.contactToAskFor(facts.today);
    const bool isAgreed = facts.partner.stage == Stage::Agreed;
    return {
        {Placeholder::Partner, facts.partner.name.simplified()},
        {Placeholder::Contact, contact ? contact->name.simplified() : QString()},
        {Placeholder::PartnerAddress, facts.partner.address.simplified()},
        {Placeholder::OurName, facts.business.name.simplified()},
        {Placeholder::OurAddress, facts.business.address.simplified()},
        {Placeholder::OurPhone, facts.business.phone.simplified()},
        {Placeholder::OurWebsite, facts.business.website.simplified()},
        {Placeholder::SignedBy, facts.signedBy.simplified()},
        {Placeholder::WeCanSend, namesOf(facts.fit.theirs, locale)},
        {Placeholder::TheyCouldSend, namesOf(facts.fit.ours, locale)},
        {Placeholder::SentInYear, count(facts.year.sent.count)},
        {Placeholder::ServedInYear, count(facts.year.served)},
        {Placeholder::ReceivedInYear, count(facts.year.received.count)},
        {Placeholder::BoughtInYear, count(facts.year.bought)},
        {Placeholder::SentInHalfYear, count(facts.halfYear.sent.count)},
        {Placeholder::ReceivedInHalfYear, count(facts.halfYear.received.count)},
        {Placeholder::AgreedSince, isAgreed ? day(facts.partner.stageSince) : QString()},
        {Placeholder::LastContact, day(facts.lastContact)},
        {Placeholder::Today, day(facts.today)},
    };
}

} // namespace domain
