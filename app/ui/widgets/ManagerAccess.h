// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/People.h"
#include "ledger/Filter.h"
#include "ui/widgets/PageContext.h"

#include <QObject>
#include <QTimer>

namespace ui {

/// Whether what is for managers and owners only may be shown now: by who is at the counter, and by the PIN
/// where there is one. It is remembered for some minutes of work and ends when somebody else takes the
/// counter. It keeps a curious eye away; it does not encrypt anything.
class ManagerAccess final : public QObject
{
    Q_OBJECT

public:
    enum class State { NobodyChosen, NotTheirs, Locked, Open };

    static constexpr int MinutesRemembered = 5;

    explicit ManagerAccess(const PageContext &context, QObject *parent = nullptr);

    State state() const;
    bool isOpen() const { return state() == State::Open; }
    /// Who is at the counter; nobody in particular.
    const std::optional<domain::Staff> &person() const { return m_person; }
    /// Whether it takes a PIN; as it was when reload() was called.
    bool hasPin() const { return m_hasPin; }

    /// The errors of checkPin().
    base::Done unlock(const QString &pin);
    void lock();
    /// Somebody works with what is open: the minutes begin anew.
    void keepOpen();
    /// Somebody else may be at the counter, or have another role, or a PIN was set or taken away.
    void reload();

Q_SIGNALS:
    /// Who is at the counter, whether there is a PIN, or what may be shown.
    void changed();

private:
    PageContext m_context;
    std::optional<domain::Staff> m_person;
    bool m_hasPin = false;
    bool m_isUnlocked = false;
    QTimer m_forget{this};
};

/// What may be read of the ledger to be shown now.
ledger::OfConduct conductShown(const PageContext &context);

} // namespace ui
