// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/CardWords.h"

#include "domain/Reach.h"
#include "reports/Text.h"

#include <QtGlobal>

namespace reports {

using domain::Handoff;

CardWords::CardWords(const domain::ReferralCard &card, const Language &language)
    : m_card(card), m_language(language)
{}

QString CardWords::title() const
{
    return QStringLiteral("%1 · %2").arg(place(), m_card.ticket);
}

QString CardWords::heading() const
{
    return m_language.say(m_card.partner ? QT_TRANSLATE_NOOP("reports", "We recommend")
                                         : QT_TRANSLATE_NOOP("reports", "Our promise to you"));
}

QString CardWords::place() const
{
    return oneLine(m_card.place().name);
}

QString CardWords::promise() const
{
    if (m_card.partner || !m_card.deferredTo.isValid())
        return {};
    return m_language
        .say(QT_TRANSLATE_NOOP("reports", "We are ready for you on %1. Please come back to us then."))
        .arg(m_language.locale().toString(m_card.deferredTo, QLocale::LongFormat));
}

QList<CardWords::Line> CardWords::lines(On on) const
{
    const domain::ReferralCard::Place &place = m_card.place();
    const QString person = oneLine(place.person);
    const QString role = oneLine(place.role);
    const QList<Line> all{
        {m_language.say(QT_TRANSLATE_NOOP("reports", "Ask for")),
         person.isEmpty() || role.isEmpty() ? person : QStringLiteral("%1 (%2)").arg(person, role)},
        {m_language.say(QT_TRANSLATE_NOOP("reports", "Phone")), oneLine(place.phone)},
        {m_language.say(QT_TRANSLATE_NOOP("reports", "Address")), oneLine(place.address)},
        {m_language.say(QT_TRANSLATE_NOOP("reports", "Website")),
         on == On::Paper ? domain::bareAddress(oneLine(place.website)) : oneLine(place.website)},
        {m_language.say(QT_TRANSLATE_NOOP("reports", "Open")), oneLine(place.openingNote)},
        {m_language.say(QT_TRANSLATE_NOOP("reports", "Your request")), oneLine(m_card.need)},
        {m_language.say(m_card.partner ? QT_TRANSLATE_NOOP("reports", "What we told them")
                                       : QT_TRANSLATE_NOOP("reports", "What we agreed")),
         oneLine(m_card.told)},
    };
    QList<Line> lines;
    for (const Line &line : all) {
        if (!line.value.isEmpty())
            lines.append(line);
    }
    return lines;
}

QString CardWords::doneAlready() const
{
    if (!m_card.partner || !m_card.handoff)
        return {};
    switch (*m_card.handoff) {
    case Handoff::CalledAhead:
        return m_language.say(QT_TRANSLATE_NOOP("reports", "We have called ahead: they expect you."));
    case Handoff::WarmIntroduction:
        return m_language.say(
            QT_TRANSLATE_NOOP("reports", "We have introduced you: they know what you need."));
    case Handoff::BookedForThem:
        return m_language.say(QT_TRANSLATE_NOOP("reports", "We have booked for you."));
    case Handoff::NameOnly:
    case Handoff::ContactDetails:
    case Handoff::NamedPerson:
        break;
    }
    return {};
}

QString CardWords::us() const
{
    return oneLine(m_card.us.name);
}

QString CardWords::reachUs() const
{
    // On the card of our own place they stand among its lines.
    if (!m_card.partner)
        return {};
    QStringList parts{oneLine(m_card.us.phone), domain::bareAddress(oneLine(m_card.us.website))};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString CardWords::day() const
{
    return dayText(m_card.on, m_language.locale());
}

QString CardWords::codeLabel() const
{
    return m_language.say(QT_TRANSLATE_NOOP("reports", "Your code"));
}

QString CardWords::codeHint() const
{
    return m_language.say(
        m_card.partner
            ? QT_TRANSLATE_NOOP("reports", "Please mention it there, so that they know who sent you.")
            : QT_TRANSLATE_NOOP("reports", "Please mention it, so that we find your request."));
}

QString CardWords::scanHint() const
{
    return m_language.say(QT_TRANSLATE_NOOP("reports", "Scan to keep the contact."));
}

} // namespace reports
