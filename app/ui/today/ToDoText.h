// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ToDo.h"
#include "ui/theme/Tokens.h"

#include <QLocale>

namespace ui {

/// One thing to do, in words.
struct ToDoText
{
    QString when;  ///< "3 days late", "today", "24 Nov"
    QString day;   ///< the full date behind it
    QString title; ///< what to do
    QString below; ///< what it is about
    Tone tone = Tone::Neutral;
};

ToDoText toDoText(const ledger::ToDoItem &item, QDate today, const QLocale &locale);

/// What can be answered from the list.
enum class Answer {
    Served,
    NotServed,
    NotYet,
    Later,
    Declined,
    CameBack,
    DidNotCome,
    Approve,
    Refuse,
    Done,
    Improved,
    Unchanged,
    Worse,
    Stays,
    Welcome,
    Uphold,
    Reject
};

/// In the order of the buttons.
QList<Answer> answersTo(const ledger::ToDoItem &item);
QString answerText(Answer answer);
/// The key that gives it: one letter, in the language of the program.
QChar answerKey(Answer answer);
/// English and stable, for object names.
QString codeOf(Answer answer);

} // namespace ui
