// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "domain/Business.h"
#include "ledger/Changes.h"
#include "ledger/Location.h"

#include <functional>
#include <memory>

namespace ledger {

namespace sql {
class Session;
}

/// An open ledger: one connection, used in the thread that opened it. The records are read and written
/// through the small classes beside this one (SendAways, Customers, LogReader, ...), each made with a Ledger.
class Ledger
{
public:
    enum class Access { ReadWrite, ReadOnly };
    /// When the whole file is read for damage: before anybody gets it, or soon after, by proveWhole(), so
    /// that a window need not wait for it.
    enum class Proof { Now, Later };

    /// Opens what is there, after checking that it is a ledger of ours, whole, and not newer than this
    /// program; an older one is brought up to date after a verified backup. Never creates or touches anything
    /// else. Errors: "ledger.missing", "ledger.empty", "ledger.foreign", "ledger.newer", "ledger.damaged",
    /// "ledger.readonly", "ledger.locked", "ledger.server", "ledger.migration".
    static base::Result<std::unique_ptr<Ledger>> open(const Location &location, const base::Clock &clock,
                                                      Access access = Access::ReadWrite,
                                                      Proof proof = Proof::Now);
    /// Reads the whole file, unless it is too large for that to be quick. "ledger.damaged".
    base::Done proveWhole();

    /// Makes a new ledger with the reasons of DOMAIN section 1. Fails with "ledger.exists" when a file or a
    /// ledger is there already.
    static base::Result<std::unique_ptr<Ledger>>
    create(const Location &location, const domain::Business &business, const base::Clock &clock);

    ~Ledger();
    Ledger(const Ledger &) = delete;
    Ledger &operator=(const Ledger &) = delete;

    /// Another connection to the same ledger, for work in another thread. It announces its changes to the
    /// same listeners; those of other counters reach them through this one. Call it in the thread that will
    /// use it.
    base::Result<std::unique_ptr<Ledger>> again(Access access = Access::ReadWrite) const;

    const Location &location() const { return m_location; }
    const base::Clock &clock() const { return m_clock; }
    bool isReadOnly() const { return m_access == Access::ReadOnly; }
    ChangeHub &changes() const { return *m_changes; }

    /// As last read or saved by this connection.
    const domain::Business &business() const { return m_business; }
    base::Done saveBusiness(const domain::Business &business);
    /// Reads the business again, after another connection changed it.
    base::Done refreshBusiness();

    /// Everything in it happens, or nothing. Inside another call it joins that one. May be called again from
    /// the start when another counter was in the way, so it must not do anything but use the ledger. A step
    /// that failed fails the whole, also when the work looks away. Errors beside those of the work:
    /// "ledger.busy", "ledger.full", "ledger.readonly", "ledger.vanished", "ledger.io", "ledger.server".
    base::Done transact(const std::function<base::Done()> &work);

    /// For this folder only.
    sql::Session &session() const { return *m_session; }

private:
    Ledger(Location location, const base::Clock &clock, Access access, std::unique_ptr<sql::Session> session,
           std::shared_ptr<ChangeHub> changes);

    base::Done bringUpToDate(int version);
    base::Done getReadyToWrite();
    /// "ledger.vanished" when the path leads to another file, or to none.
    base::Done checkIdentity() const;
    void listenToOthers();
    base::Done notifyOthers();

    Location m_location;
    const base::Clock &m_clock;
    Access m_access;
    std::unique_ptr<sql::Session> m_session;
    std::shared_ptr<ChangeHub> m_changes;
    QString m_identity; ///< of the file that was opened
    domain::Business m_business;
};

} // namespace ledger
