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
    return parts.join(QLatin1StringView(", "));
}

} // namespace

QString whatErasingDoes(const ledger::ErasureEffect &effect, const QLocale &locale)
{
    QStringList goes{
        Tr::tr("What goes: name, number, phones, e-mails and consent of “%1”, and everything that was "
               "written about them in words.")
            .arg(effect.caption)};
    if (effect.tillDecisions > 0)
        goes.append(Tr::tr("What was decided about them for the till goes, too."));
    if (effect.mentions > 0)
        goes.append(Tr::tr("In %n other text(s) that name them the name is taken out.", nullptr,
                           static_cast<int>(effect.mentions)));
    if (effect.isFirm)
        goes.append(Tr::tr("The firm stays among the competitors; it is only no customer any more."));
    const QString records = recordsOf(effect, locale);
    const QString stays = records.isEmpty() ? Tr::tr("Nothing else was logged of them.")
                                            : Tr::tr("What stays: the days, values and outcomes of what was "
                                                     "logged (%1), of a customer nobody can "
                                                     "tell any more. All figures stay as they are.")
                                                  .arg(records);
    const QString backups =
        Tr::tr("It cannot be undone. Backups made before still hold this person until they are "
               "given up; restoring one erases them again. Files that were exported and "
               "papers of partners are not touched.");
    return QStringList{goes.join(QLatin1Char(' ')), stays, backups}.join(QLatin1StringView("\n\n"));
}

} // namespace workflows
