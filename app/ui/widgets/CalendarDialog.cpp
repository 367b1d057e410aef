// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/CalendarDialog.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Background.h"
#include "ui/widgets/Prompts.h"
#include "ui/widgets/SaveFoot.h"
#include "workflows/Calendar.h"

#include <QAction>
#include <QCheckBox>
#include <QFileInfo>
#include <QLabel>
#include <QRadioButton>
#include <QSettings>
#include <QVBoxLayout>

namespace ui {

static constexpr int DialogWidth = 460;
static constexpr auto AsTasks = "calendar/asTasks";

static QLabel *makeHint(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

CalendarDialog::CalendarDialog(const PageContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_events(new QRadioButton(tr("&Events of a whole day"), this))
    , m_tasks(new QRadioButton(tr("&Tasks that can be ticked off"), this))
    , m_withDone(
          new QCheckBox(tr("Steps &done in the last %n day(s) too", nullptr, workflows::DoneDays), this))
{
    setObjectName(QStringLiteral("calendarDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setWindowTitle(tr("Save as calendar"));
    setMinimumWidth(DialogWidth);
    m_events->setObjectName(QStringLiteral("calendarEvents"));
    m_tasks->setObjectName(QStringLiteral("calendarTasks"));
    m_withDone->setObjectName(QStringLiteral("calendarWithDone"));
    const bool asTasks = context.settings.value(QLatin1StringView(AsTasks)).toBool();
    (asTasks ? m_tasks : m_events)->setChecked(true);
    auto *title = new QLabel(windowTitle(), this);
    title->setFont(Theme::scaled(font(), 1.3, QFont::DemiBold));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Huge, 20, space::Huge, 20);
    layout->setSpacing(space::Small);
    layout->addWidget(title);
    layout->addWidget(makeHint(tr("Next steps with partners, follow-ups and promises to customers, with the "
                                  "customers' names as on Today. Saved and opened again, it moves what has "
                                  "moved and doubles nothing."),
                               this));
    layout->addSpacing(space::Small);
    layout->addWidget(m_events);
    layout->addWidget(makeHint(tr("for any calendar: Google, Outlook, a phone"), this));
    layout->addWidget(m_tasks);
    layout->addWidget(makeHint(tr("for a calendar with tasks: Thunderbird, Nextcloud, KOrganizer"), this));
    layout->addSpacing(space::Small);
    layout->addWidget(m_withDone);
    layout->addStretch(1);
    layout->addSpacing(space::Medium);
    layout->addWidget(makeSaveFoot(this, QStringLiteral("calendar"), [this] { save(); }));
    (asTasks ? m_tasks : m_events)->setFocus(Qt::TabFocusReason);
}

void CalendarDialog::save()
{
    const QString path = m_context.prompts.fileToSave(
        tr("Save as calendar"), tr("To do.ics", "name of a file"), tr("Calendars (*.ics)"));
    if (path.isEmpty())
        return;
    workflows::CalendarOptions options;
    options.form = m_tasks->isChecked() ? exchange::CalendarForm::Tasks : exchange::CalendarForm::Events;
    options.withDone = m_withDone->isChecked();
    m_context.settings.setValue(QLatin1StringView(AsTasks), m_tasks->isChecked());
    qsizetype entries = 0;
    const base::Done done =
        runInBackground(this, tr("Writing the calendar…"), [&](const WorkProgress &) -> base::Done {
            TRY_ASSIGN(const auto apart, m_context.ledger.again(ledger::Ledger::Access::ReadOnly));
            TRY_ASSIGN(entries, workflows::saveCalendar(*apart, path, options));
            return {};
        });
    if (!done)
        return m_context.shell.showError(done.error());
    m_context.shell.showMessage(tr("%n entry(ies) written to %1", nullptr, static_cast<int>(entries))
                                    .arg(QFileInfo(path).fileName()));
    accept();
}

QAction *makeCalendarAction(const PageContext &context, QWidget *owner)
{
    auto *action = new QAction(CalendarDialog::tr("Sa&ve as calendar (.ics)…"), owner);
    action->setObjectName(QStringLiteral("saveAsCalendar"));
    QObject::connect(action, &QAction::triggered, owner,
                     [context, owner] { (new CalendarDialog(context, owner->window()))->open(); });
    return action;
}

} // namespace ui
