// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/Erasing.h"

#include "workflows/Undoable.h"

#include <QCoreApplication>

namespace workflows {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(workflows::Erasing)
};

QString recordsOf(const ledger::ErasureEffect &effect, const QLocale &locale)
{
    QStringList parts;
    const auto add = [&](const QString &text, qint64 count) {
        if (count > 0)
            parts.append(text.arg(locale.toString(count)));
    };
    add(Tr::tr("sent elsewhere %1"), effect.sendAways);
    add(Tr::tr("referred to us %1"), effect.referralsIn);
    add(Tr::tr("came back %1"), effect.returnVisits);
    add(Tr::tr("word of mouth %1"), effect.wordsOfMouth);
    add(Tr::tr("fit checks %1"), effect.fitChecks);
    add(Tr::tr("incidents %1"), effect.incidents);
    add(Tr::tr("contacts with partners %1"), effect.touches);
    return parts.join(QLatin1StringView(", "));
}

QString mentionsText(const ledger::ErasureEffect &effect)
{
    return effect.mentions > 0 ? Tr::tr("In %n other text(s) that name them the name is taken out.", nullptr,
                                        static_cast<int>(effect.mentions))
                               : QString();
}

QString backupsText()
{
    return Tr::tr("It cannot be undone. Backups made before still hold this person until they are "
                  "given up; restoring one erases them again. Files that were exported and "
                  "papers of partners are not touched.");
}

QString aboutCustomer(const ledger::ErasureEffect &effect, const QLocale &locale)
{
    QStringList goes{
        Tr::tr("What goes: name, number, phones, e-mails and consent of “%1”, and everything that was "
               "written about them in words.")
            .arg(effect.caption)};
    if (effect.tillDecisions > 0)
        goes.append(Tr::tr("What was decided about them for the till goes, too."));
    goes.append(mentionsText(effect));
    if (effect.isFirm)
        goes.append(Tr::tr("The firm stays among the competitors; it is only no customer any more."));
    goes.removeAll(QString());
    const QString records = recordsOf(effect, locale);
    const QString stays = records.isEmpty() ? Tr::tr("Nothing else was logged of them.")
                                            : Tr::tr("What stays: the days, values and outcomes of what was "
                                                     "logged (%1), of a customer nobody can "
                                                     "tell any more. All figures stay as they are.")
                                                  .arg(records);
    return goes.join(QLatin1Char(' ')) + QLatin1StringView("\n\n") + stays;
}

QString aboutContact(const ledger::ErasureEffect &effect)
{
    QStringList goes{Tr::tr("What goes: name, role, phones and e-mails of “%1”, their name in all that is "
                            "written about the partner, and what was said with them.")
                         .arg(effect.caption),
                     mentionsText(effect)};
    goes.removeAll(QString());
    const QString stays = effect.touches > 0
                              ? Tr::tr("What stays: the days of %n contact(s) with the partner, and what is "
                                       "still to be done next, without the name.",
                                       nullptr, static_cast<int>(effect.touches))
                              : Tr::tr("Nothing was logged of contacts with them.");
    return goes.join(QLatin1Char(' ')) + QLatin1StringView("\n\n") + stays;
}

QString aboutStaff(const ledger::ErasureEffect &effect, const QLocale &locale)
{
    QStringList goes{
        Tr::tr(
            "What goes: the name of “%1”. A label such as “Former colleague 4” takes its place wherever it "
            "says who wrote something down, rated, approved or witnessed it.")
            .arg(effect.caption),
        mentionsText(effect)};
    goes.removeAll(QString());
    const QString records = recordsOf(effect, locale);
    const QString stays =
        records.isEmpty()
            ? Tr::tr(
                "What stays: that somebody with this role was in the team, and which guidelines were read.")
            : Tr::tr("What stays: what they wrote down (%1), with its words, and which guidelines they have "
                     "read. All figures stay as they are.")
                  .arg(records);
    return goes.join(QLatin1Char(' ')) + QLatin1StringView("\n\n") + stays;
}

} // namespace

QString whatErasingDoes(const ledger::ErasureEffect &effect, const QLocale &locale)
{
    const QString about = effect.kind == domain::PersonKind::Customer  ? aboutCustomer(effect, locale)
                          : effect.kind == domain::PersonKind::Contact ? aboutContact(effect)
                                                                       : aboutStaff(effect, locale);
    return about + QLatin1StringView("\n\n") + backupsText();
}

} // namespace workflows
