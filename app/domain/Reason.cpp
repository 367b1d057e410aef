// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Reason.h"

#include <QCoreApplication>
#include <QList>

#include <array>

namespace domain {

QList<Reason> starterReasons()
{
    struct Starter
    {
        const char *code;
        const char *name;
        Motive motive;
    };
    static constexpr std::array starters{
        Starter{"competencies", QT_TRANSLATE_NOOP("domain", "outside our competencies"), Motive::Customer},
        Starter{"out_of_stock", QT_TRANSLATE_NOOP("domain", "out of stock"), Motive::Customer},
        Starter{"fully_booked", QT_TRANSLATE_NOOP("domain", "fully booked"), Motive::Customer},
        Starter{"wait", QT_TRANSLATE_NOOP("domain", "wait too long"), Motive::Customer},
        Starter{"not_at_best", QT_TRANSLATE_NOOP("domain", "not at its best today"), Motive::Customer},
        Starter{"price", QT_TRANSLATE_NOOP("domain", "price above the need"), Motive::Customer},
        Starter{"better_fit", QT_TRANSLATE_NOOP("domain", "a better fit elsewhere"), Motive::Customer},
        Starter{"our_mistake", QT_TRANSLATE_NOOP("domain", "our mistake"), Motive::Customer},
        Starter{"conduct", QT_TRANSLATE_NOOP("domain", "conduct"), Motive::Staff},
    };
    QList<Reason> reasons;
    for (const Starter &starter : starters) {
        Reason reason;
        reason.name = QCoreApplication::translate("domain", starter.name);
        reason.code = QString::fromLatin1(starter.code);
        reason.motive = starter.motive;
        reason.position = static_cast<int>(reasons.size());
        reasons.append(reason);
    }
    return reasons;
}

} // namespace domain
