// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "ui/widgets/PageContext.h"

#include <QUndoCommand>

#include <functional>
#include <utility>

namespace ui {

/// A change made of two steps: doing it, and taking it back. A step that fails says so and drops the command.
class StepCommand final : public QUndoCommand
{
public:
    using Step = std::function<base::Done()>;

    /// `text` completes "Undo: ": "Send Tom Brandt to Delgado Collision".
    StepCommand(Shell &shell, const QString &text, Step doIt, Step takeBack)
        : QUndoCommand(text), m_shell(shell), m_doIt(std::move(doIt)), m_takeBack(std::move(takeBack))
    {}

    void redo() override { run(m_doIt); }
    void undo() override { run(m_takeBack); }

private:
    void run(const Step &step)
    {
        if (const base::Done done = step(); !done) {
            setObsolete(true);
            m_shell.showError(done.error());
        }
    }

    Shell &m_shell;
    Step m_doIt;
    Step m_takeBack;
};

/// A change of one value: doing it and taking it back are the same exchange of the old value and the new.
template <class Value>
class ExchangeCommand final : public QUndoCommand
{
public:
    using Get = std::function<base::Result<Value>()>;
    using Set = std::function<base::Done(const Value &)>;

    ExchangeCommand(Shell &shell, const QString &text, Get get, Set set, Value value)
        : QUndoCommand(text)
        , m_shell(shell)
        , m_get(std::move(get))
        , m_set(std::move(set))
        , m_value(std::move(value))
    {}

    void redo() override { exchange(); }
    void undo() override { exchange(); }

private:
    void exchange()
    {
        if (const base::Done done = tryExchange(); !done) {
            setObsolete(true);
            m_shell.showError(done.error());
        }
    }

    base::Done tryExchange()
    {
        TRY_ASSIGN(Value present, m_get());
        TRY(m_set(m_value));
        m_value = std::move(present);
        return {};
    }

    Shell &m_shell;
    Get m_get;
    Set m_set;
    Value m_value;
};

} // namespace ui
