// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Ledger.h"

#include <functional>
#include <optional>
#include <type_traits>

namespace workflows {

/// A change that has been made and can be taken back. `undo` and `redo` are called in turn, undo first, in
/// the thread of the ledger they were made with and while it lives.
struct Undoable
{
    QString what; ///< for the menu and the status bar: "Volt Garage: level 4"
    std::function<base::Done()> undo;
    std::function<base::Done()> redo;
    qint64 added = 0; ///< the id of the record that was made, when one was
};

/// What the workflows say, marked with QT_TRANSLATE_NOOP in the context "workflows".
QString said(const char *text, int n = -1);
/// Fails with that code and sentence.
base::Done refused(const char *code, const char *sentence);

/// The value of what is read and written inside one transaction. `work` is done again from its beginning when
/// another counter was in its way.
template <class Work>
std::invoke_result_t<Work> inOneTransaction(ledger::Ledger &ledger, const Work &work)
{
    std::optional<typename std::invoke_result_t<Work>::value_type> made;
    TRY(ledger.transact([&]() -> base::Done {
        TRY_ASSIGN(made, work());
        return {};
    }));
    return *std::move(made);
}

/// One after the other, all of them or none.
std::function<base::Done()> together(ledger::Ledger &ledger, const QList<std::function<base::Done()>> &steps);

/// Sets something back to how it was and forth again: `put` does both.
template <class Value, class Put>
Undoable swapped(const QString &what, const Value &before, const Value &after, const Put &put)
{
    return {what, [put, before] { return put(before); }, [put, after] { return put(after); }};
}

} // namespace workflows
