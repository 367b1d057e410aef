// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conduct/IncidentPanel.h"

#include "ui/conduct/ConductWords.h"
#include "ui/conduct/LadderView.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ActionButton.h"
#include "ui/widgets/Days.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/PlainLabel.h"

#include <QAction>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

static constexpr int MostShown = 200;

IncidentPanel::IncidentPanel(const PageContext &context, QAction *sendElsewhere, QAction *letter,
                             QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_name(new ElidedLabel(this))
    , m_stand(new PlainLabel(this))
    , m_excluded(new PlainLabel(this))
    , m_ladder(new LadderView(context.theme, this))
    , m_button(new ActionButton(sendElsewhere, ButtonKind::Normal, this))
    , m_letter(new ActionButton(letter, ButtonKind::Normal, this))
    , m_log(new QWidget(this))
    , m_entries(new QVBoxLayout(m_log))
{
    setObjectName(QStringLiteral("incidentPanel"));
    setAccessibleName(tr("The customer's ladder and coaching log"));
    m_name->setObjectName(QStringLiteral("panelName"));
    m_name->setFont(Theme::scaled(font(), 1.15, QFont::DemiBold));
    m_stand->setObjectName(QStringLiteral("panelStand"));
    m_stand->setForegroundRole(QPalette::PlaceholderText);
    m_excluded->setObjectName(QStringLiteral("panelExcluded"));
    m_button->setObjectName(QStringLiteral("panelSendElsewhere"));
    m_letter->setObjectName(QStringLiteral("panelLetter"));
    m_entries->setContentsMargins(0, 0, space::Small, 0);
    m_entries->setSpacing(2);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("coachingLog"));
    scroll->setAccessibleName(tr("Coaching log, oldest first"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_log);
    for (QWidget *surface : {static_cast<QWidget *>(m_log), scroll->viewport()})
        surface->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Medium, space::Medium, space::Tiny, space::Small);
    layout->setSpacing(space::Small);
    layout->addWidget(m_name);
    layout->addWidget(m_stand);
    layout->addWidget(m_excluded);
    layout->addWidget(m_ladder);
    layout->addWidget(m_button, 0, Qt::AlignLeading);
    layout->addWidget(m_letter, 0, Qt::AlignLeading);
    layout->addWidget(scroll, 1);
    showNothing();
}

void IncidentPanel::clearLog()
{
    while (QLayoutItem *item = m_entries->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void IncidentPanel::showNothing()
{
    m_name->setText(tr("Coaching log"));
    m_stand->setText(tr("Choose an incident to see the customer's ladder and what was said."));
    m_excluded->hide();
    m_ladder->hide();
    m_button->hide();
    m_letter->hide();
    clearLog();
}

void IncidentPanel::show(const ledger::IncidentRow &row)
{
    m_name->setText(customerText(row.incident.customer, row.customerName));
    m_button->setVisible(row.incident.customer && !row.hasSentElsewhere);
    m_letter->setVisible(row.hasSentElsewhere);
    clearLog();
    m_excluded->hide();
    if (!row.incident.customer) {
        m_ladder->hide();
        m_stand->setText(tr("Nobody knows who it was: no ladder is climbed."));
        return showLog({row}, row.incident.id);
    }
    showLadder(row);
    auto all = ledger::Conduct(m_context.ledger).incidents(MostShown, row.incident.customer);
    if (!all)
        return m_context.shell.showError(all.error());
    std::ranges::reverse(*all);
    showLog(*all, row.incident.id);
}

void IncidentPanel::showLadder(const ledger::IncidentRow &row)
{
    const QDate today = m_context.clock.today();
    ledger::Conduct conduct(m_context.ledger);
    const auto ladder = conduct.ladder();
    const auto position = conduct.position(*row.incident.customer, domain::Step::Remind, today);
    if (!ladder || !position)
        return m_context.shell.showError(ladder ? position.error() : ladder.error());
    m_ladder->setLadder(*ladder, *position);
    m_ladder->show();
    m_stand->setText(tr("%n incident(s) count. Next allowed step: %1.", nullptr, position->counted)
                         .arg(domain::labelOf(position->next)));
    const auto inForce = conduct.inForce(*row.incident.customer, today);
    if (inForce && !inForce->isEmpty()) {
        const domain::Exclusion &exclusion = inForce->constFirst();
        m_excluded->setText(tr("Sent elsewhere for the staff's sake, %1: %2")
                                .arg(exclusionText(exclusion, today, m_context.locale), exclusion.scope));
        m_excluded->show();
    }
}

QStringList IncidentPanel::linesOf(const domain::Incident &incident) const
{
    QStringList lines{incident.description};
    if (!incident.said.isEmpty())
        lines.append(tr("We said: %1").arg(incident.said));
    if (!incident.offered.isEmpty())
        lines.append(tr("Offered: %1").arg(incident.offered));
    if (!incident.witness.isEmpty())
        lines.append(tr("Witness: %1").arg(incident.witness));
    if (incident.isUncoachable)
        lines.append(tr("A manager judged that coaching will not help."));
    lines.removeAll(QString());
    return lines;
}

void IncidentPanel::showLog(const QList<ledger::IncidentRow> &incidents, domain::IncidentId chosen)
{
    for (const ledger::IncidentRow &row : incidents) {
        //: the step that was taken, and what for
        const QString title = tr("%1 · %2").arg(domain::labelOf(row.incident.step), row.actionName);
        addEntry(row.incident.on, title, linesOf(row.incident), row.incident.id == chosen);
        if (row.reviews > 0)
            addReviews(row.incident);
    }
    m_entries->addStretch(1);
}

void IncidentPanel::addReviews(const domain::Incident &incident)
{
    const auto reviews = ledger::Conduct(m_context.ledger).reviews(incident.id);
    if (!reviews)
        return m_context.shell.showError(reviews.error());
    for (const domain::ConductReview &review : *reviews)
        addEntry(review.on, tr("Looked at again: %1").arg(domain::labelOf(review.outcome)),
                 review.note.isEmpty() ? QStringList() : QStringList(review.note), false);
}

void IncidentPanel::addEntry(QDate on, const QString &title, const QStringList &lines, bool isChosen)
{
    auto *day = new PlainLabel(shortDayText(on, m_context.clock.today(), m_context.locale), m_log);
    day->setForegroundRole(QPalette::PlaceholderText);
    day->setContentsMargins(0, space::Small, 0, 0);
    auto *head = new PlainLabel(title, m_log);
    head->setFont(Theme::scaled(font(), 1, isChosen ? QFont::DemiBold : QFont::Medium));
    m_entries->addWidget(day);
    m_entries->addWidget(head);
    for (const QString &line : lines)
        m_entries->addWidget(new PlainLabel(line, m_log));
}

} // namespace ui
