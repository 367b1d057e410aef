// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ToDo.h"
#include "ui/widgets/LedgerReading.h"
#include "ui/widgets/PageContext.h"

#include <QTimer>

#include <memory>

namespace ui {

/// The place of the desktop where programs say something quietly.
class Tray : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void tell(const QString &title, const QString &sentence) = 0;
    /// What the icon says when somebody points at it.
    virtual void setStanding(const QString &sentence) = 0;

Q_SIGNALS:
    /// The icon or the message was clicked.
    void clicked();
};

/// The desktop's own; nullptr where it has none.
std::unique_ptr<Tray> desktopTray();
bool hasDesktopTray();

/// Says how many are due: once a day, not before the morning, and again only when there are more than were
/// told that day. Only while the program runs, and only if the person wants it. What is about conduct is left
/// out: anybody may be looking at the screen.
class Reminders final : public QObject
{
    Q_OBJECT

public:
    using MakeTray = std::function<std::unique_ptr<Tray>()>;

    static constexpr int MorningHour = 8; ///< of this computer's time
    static constexpr auto WantedKey = "reminders/wanted";

    Reminders(const PageContext &context, MakeTray makeTray, QObject *parent = nullptr);

    bool isWanted() const;
    void setWanted(bool isWanted);
    /// Looks whether there is something to say. Called every few minutes and when the ledger changes.
    void look();

Q_SIGNALS:
    /// Somebody wants to see what is due.
    void opened();

private:
    void take(QDate today, qint64 due);

    PageContext m_context;
    MakeTray m_makeTray;
    std::unique_ptr<Tray> m_tray; ///< only while reminders are wanted
    LedgerReading<ledger::ToDoCounts> m_reading;
    QTimer m_timer;
    QTimer m_soon; ///< many changes at once are one
};

} // namespace ui
