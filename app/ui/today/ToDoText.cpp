// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/ToDoText.h"

#include "ui/widgets/Days.h"
#include "workflows/ToDoTitle.h"

#include <QCoreApplication>

namespace ui {

using domain::ToDoKind;
using ledger::ToDoItem;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ui::ToDoText)
};

struct AnswerEntry
{
    Answer answer;
    const char *code;
    const char *text;
    const char *key;
};

constexpr AnswerEntry answerEntries[]{
    {Answer::Served, "served", QT_TRANSLATE_NOOP("ui::ToDoText", "Served"),
     QT_TRANSLATE_NOOP("ui::ToDoText", "S")},
    {Answer::NotServed, "notServed", QT_TRANSLATE_NOOP("ui::ToDoText", "Not served"),
     QT_TRANSLATE_NOOP("ui::ToDoText", "N")},
    {Answer::NotYet, "notYet", QT_TRANSLATE_NOOP("ui::ToDoText", "Still waiting"),
     QT_TRANSLATE_NOOP("ui::ToDoText", "Y")},
    {Answer::Later, "later", QT_TRANSLATE_NOOP("ui::ToDoText", "Later"),
     QT_TRANSLATE_NOOP("ui::ToDoText", "L")},
    {Answer::Declined, "declined", QT_TRANSLATE_NOOP("ui::ToDoText", "Declined…"),
     QT_TRANSLATE_NOOP("ui::ToDoText", "D")},
    {Answer::CameBack, "cameBack", QT_TRANSLATE_NOOP("ui::ToDoText", "Came back"),
     QT_TRANSLATE_NOOP("ui::ToDoText", "C")},
    {Answer::DidNotCome, "didNotCome", QT_TRANSLATE_NOOP("ui::ToDoText", "Did not come"),
     QT_TRANSLATE_NOOP("ui::ToDoText", "N")},
    {Answer::Approve, "approve", QT_TRANSLATE_NOOP("ui::ToDoText", "Approve"),
     QT_TRANSLATE_NOOP("ui::ToDoText", "A")},
    {Answer::Refuse, "refuse", QT_TRANSLATE_NOOP("ui::ToDoText", "Decline"),
     QT_TRANSLATE_NOOP("ui::ToDoText", "X")},
    {Answer::Done, "done", QT_TRANSLATE_NOOP("ui::ToDoText", "Done"), QT_TRANSLATE_NOOP("ui::ToDoText", "D")},
    {Answer::Improved, "improved", QT_TRANSLATE_NOOP("ui::ToDoText", "Improved"),
     QT_TRANSLATE_NOOP("ui::ToDoText", "I")},
    {Answer::Unchanged, "unchanged", QT_TRANSLATE_NOOP("ui::ToDoText", "Unchanged"),
     QT_TRANSLATE_NOOP("ui::ToDoText", "U")},
    {Answer::Worse, "worse", QT_TRANSLATE_NOOP("ui::ToDoText", "Worse"),
     QT_TRANSLATE_NOOP("ui::ToDoText", "W")},
    {Answer::Stays, "stays", QT_TRANSLATE_NOOP("ui::ToDoText", "Stays sent elsewhere"),
     QT_TRANSLATE_NOOP("ui::ToDoText", "S")},
    {Answer::Welcome, "welcome", QT_TRANSLATE_NOOP("ui::ToDoText", "Welcome again"),
     QT_TRANSLATE_NOOP("ui::ToDoText", "W")},
    {Answer::Uphold, "uphold", QT_TRANSLATE_NOOP("ui::ToDoText", "Uphold: welcome again"),
     QT_TRANSLATE_NOOP("ui::ToDoText", "U")},
    {Answer::Reject, "reject", QT_TRANSLATE_NOOP("ui::ToDoText", "Reject"),
     QT_TRANSLATE_NOOP("ui::ToDoText", "R")},
};

const AnswerEntry &entryOf(Answer answer)
{
    return answerEntries[static_cast<size_t>(answer)];
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString whenText(const ToDoItem &item, QDate today, const QLocale &locale)
{
    const int days = static_cast<int>(item.due.daysTo(today));
    if (days == 0)
        return Tr::tr("today");
    if (days > 0)
        return item.kind == ToDoKind::Approval ? Tr::tr("waits %n day(s)", nullptr, days)
                                               : Tr::tr("%n day(s) late", nullptr, days);
    return days == -1 ? Tr::tr("tomorrow") : shortDayText(item.due, today, locale);
}

Tone toneOf(const ToDoItem &item, QDate today)
{
    switch (domain::urgencyOf(item.due, today)) {
    case domain::Urgency::Late:
        return item.kind == ToDoKind::Approval ? Tone::Warn : Tone::Bad;
    case domain::Urgency::Today:
        return Tone::Warn;
    case domain::Urgency::Soon:
    case domain::Urgency::Later:
        break;
    }
    return Tone::Neutral;
}

QString belowOf(const ToDoItem &item, QDate today, const QLocale &locale)
{
    const QString began = shortDayText(item.sentOn, today, locale);
    switch (item.kind) {
    case ToDoKind::FollowUp:
        return joined({item.needName,
                       item.handoff
                           ? Tr::tr("%1 on %2", "hand-off, day").arg(domain::labelOf(*item.handoff), began)
                           : Tr::tr("on %1").arg(began),
                       item.note});
    case ToDoKind::Deferral:
        return joined(
            {Tr::tr("deferred on %1, promised for %2").arg(began, shortDayText(item.due, today, locale)),
             item.note});
    case ToDoKind::Approval:
        return joined({item.loggedBy.isEmpty()
                           ? Tr::tr("logged on %1").arg(began)
                           : Tr::tr("logged by %1 on %2", "name, day").arg(item.loggedBy, began),
                       item.note});
    case ToDoKind::NextStep:
        return joined({item.contact, item.partnerPhone,
                       (item.isPlan ? Tr::tr("planned on %1") : Tr::tr("agreed on %1")).arg(began),
                       item.note});
    case ToDoKind::ConductReview:
    case ToDoKind::ExclusionReview:
    case ToDoKind::Appeal:
        break;
    }
    return joined({item.needName, Tr::tr("on %1").arg(began), item.note});
}

} // namespace

ToDoText toDoText(const ToDoItem &item, QDate today, const QLocale &locale)
{
    return {whenText(item, today, locale), longDayText(item.due, locale), workflows::toDoTitle(item, locale),
            belowOf(item, today, locale).simplified(), toneOf(item, today)};
}

QList<Answer> answersTo(const ToDoItem &item)
{
    switch (item.kind) {
    case ToDoKind::FollowUp:
        return {Answer::Served, Answer::NotServed, Answer::NotYet, Answer::Later, Answer::Declined};
    case ToDoKind::Deferral:
        return {Answer::CameBack, Answer::DidNotCome, Answer::Later};
    case ToDoKind::Approval:
        return {Answer::Approve, Answer::Refuse};
    case ToDoKind::NextStep:
        return {Answer::Done, Answer::Later};
    case ToDoKind::ConductReview:
        return {Answer::Improved, Answer::Unchanged, Answer::Worse};
    case ToDoKind::ExclusionReview:
        return {Answer::Stays, Answer::Welcome};
    case ToDoKind::Appeal:
        return {Answer::Uphold, Answer::Reject};
    }
    return {};
}

QString answerText(Answer answer)
{
    return QCoreApplication::translate("ui::ToDoText", entryOf(answer).text);
}

QChar answerKey(Answer answer)
{
    return QCoreApplication::translate("ui::ToDoText", entryOf(answer).key).front();
}

QString codeOf(Answer answer)
{
    return QString::fromLatin1(entryOf(answer).code);
}

} // namespace ui
