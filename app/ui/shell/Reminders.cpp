// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Reminders.h"

#include "ledger/Changes.h"

#include <QGuiApplication>
#include <QSettings>
#include <QSystemTrayIcon>

namespace ui {

static constexpr auto ToldDayKey = "reminders/toldOn";
static constexpr auto ToldCountKey = "reminders/told";
static constexpr std::chrono::minutes BetweenLooks{5};
static constexpr std::chrono::seconds AfterChange{20};

namespace {

class DesktopTray final : public Tray
{
public:
    DesktopTray()
    {
        m_icon.setIcon(QGuiApplication::windowIcon());
        connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
            if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
                Q_EMIT clicked();
        });
        connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &Tray::clicked);
        m_icon.show();
    }

    void tell(const QString &title, const QString &sentence) override
    {
        m_icon.showMessage(title, sentence, QSystemTrayIcon::NoIcon);
    }
    void setStanding(const QString &sentence) override { m_icon.setToolTip(sentence); }

private:
    QSystemTrayIcon m_icon;
};

} // namespace

bool hasDesktopTray()
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

std::unique_ptr<Tray> desktopTray()
{
    return hasDesktopTray() ? std::make_unique<DesktopTray>() : nullptr;
}

Reminders::Reminders(const PageContext &context, MakeTray makeTray, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_makeTray(std::move(makeTray))
    , m_reading(context.ledger, [this](base::Result<ledger::ToDoCounts> counts) {
        // A ledger that cannot be read is told of by the pages; there is nothing to remind of then.
        if (counts)
            take(m_context.clock.today(), counts->late + counts->today);
    })
{
    connect(&m_timer, &QTimer::timeout, this, &Reminders::look);
    m_soon.setSingleShot(true);
    m_soon.setInterval(AfterChange);
    connect(&m_soon, &QTimer::timeout, this, &Reminders::look);
    connect(&context.ledger.changes(), &ledger::ChangeHub::changed, this, [this] {
        if (m_tray && !m_soon.isActive())
            m_soon.start();
    });
    if (isWanted())
        setWanted(true);
}

bool Reminders::isWanted() const
{
    return m_context.settings.value(QLatin1StringView(WantedKey)).toBool();
}

void Reminders::setWanted(bool isWanted)
{
    m_context.settings.setValue(QLatin1StringView(WantedKey), isWanted);
    m_tray = isWanted ? m_makeTray() : nullptr;
    if (!m_tray)
        return m_timer.stop();
    connect(m_tray.get(), &Tray::clicked, this, &Reminders::opened);
    m_timer.start(BetweenLooks);
    look();
}

void Reminders::look()
{
    if (!m_tray || m_context.clock.now().toLocalTime().time().hour() < MorningHour)
        return;
    m_reading.start([today = m_context.clock.today()](ledger::Ledger &ledger) {
        return ledger::ToDo(ledger).counts(today, ledger::ToDo::Conduct::Without);
    });
}

void Reminders::take(QDate today, qint64 due)
{
    if (!m_tray)
        return;
    const QString sentence = tr("%n wait(s) for an answer today.", nullptr, static_cast<int>(due));
    m_tray->setStanding(due > 0 ? sentence : tr("Nothing waits for you."));
    QSettings &settings = m_context.settings;
    const bool isNewDay = settings.value(QLatin1StringView(ToldDayKey)).toDate() != today;
    const qint64 told = isNewDay ? 0 : settings.value(QLatin1StringView(ToldCountKey)).toLongLong();
    if (due <= told)
        return;
    settings.setValue(QLatin1StringView(ToldDayKey), today);
    settings.setValue(QLatin1StringView(ToldCountKey), due);
    m_tray->tell(m_context.ledger.business().name, sentence);
}

} // namespace ui
