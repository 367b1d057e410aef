// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Ledger.h"

#include <QMetaObject>
#include <QObject>
#include <QThreadPool>

#include <functional>

namespace ui {

/// Reads from the ledger in another thread, on a connection of its own, so that a page with figures over many
/// years never holds up the window. Only the result of the latest start() is handed over, in the thread this
/// object lives in; the destructor waits for a reading that is going on.
template <class T>
class LedgerReading
{
public:
    using Read = std::function<base::Result<T>(ledger::Ledger &)>;
    using Take = std::function<void(base::Result<T>)>;

    LedgerReading(ledger::Ledger &ledger, Take take) : m_ledger(ledger), m_take(std::move(take))
    {
        m_pool.setMaxThreadCount(1);
    }

    ~LedgerReading()
    {
        m_pool.clear();
        m_pool.waitForDone();
    }

    void start(Read read)
    {
        work([this, read = std::move(read)] { return readApart(read); });
    }

    /// In place of reading, with what was read before.
    void work(std::function<base::Result<T>()> make)
    {
        m_pool.clear();
        const int number = ++m_latest;
        m_pool.start([this, number, make = std::move(make)] {
            auto result = std::make_shared<base::Result<T>>(make());
            QMetaObject::invokeMethod(
                &m_here,
                [this, number, result] {
                    if (number == m_latest)
                        m_take(std::move(*result));
                },
                Qt::QueuedConnection);
        });
    }

private:
    base::Result<T> readApart(const Read &read)
    {
        TRY_ASSIGN(const auto apart, m_ledger.again(ledger::Ledger::Access::ReadOnly));
        return read(*apart);
    }

    ledger::Ledger &m_ledger;
    Take m_take;
    int m_latest = 0;
    QObject m_here; ///< gone with us, and with it what was still on its way
    QThreadPool m_pool;
};

} // namespace ui
