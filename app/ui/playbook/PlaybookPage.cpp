// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playbook/PlaybookPage.h"

#include "ui/playbook/GuidelinesView.h"
#include "ui/playbook/ReadingsCard.h"
#include "ui/playbook/TryOut.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/FilterChip.h"
#include "ui/widgets/SegmentedControl.h"

#include <QAction>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

PlaybookPage::PlaybookPage(const PageContext &pageContext, QWidget *parent)
    : Page(PageId::Playbook, tr("Playbook"), pageContext, parent)
{
    makeActions();
    makeFilters();
    const PageContext &all = context();
    m_guidelines = new GuidelinesView(all, m_confirm, this);
    m_trial = new TryOut(all.theme, all.ledger.business().currency, all.locale, this);
    m_readings = new ReadingsCard(all.theme, all.locale, m_confirm, this);
    m_stack = new QStackedWidget(this);
    for (QWidget *view : std::initializer_list<QWidget *>{m_guidelines, m_trial, m_readings})
        m_stack->addWidget(view);
    content()->addWidget(m_stack, 1);
    connect(m_guidelines, &GuidelinesView::currentChanged, this, &PlaybookPage::showConfirm);
    connect(m_readings, &ReadingsCard::currentChanged, this, &PlaybookPage::showConfirm);
    connect(&all.ledger.changes(), &ledger::ChangeHub::changed, this, &PlaybookPage::hear);
    setFocusProxy(m_guidelines);
    reload();
}

void PlaybookPage::makeActions()
{
    const auto action = [this](const QString &text, const char *name, auto run) {
        auto *made = new QAction(text, this);
        made->setObjectName(QString::fromLatin1(name));
        connect(made, &QAction::triggered, this, run);
        return made;
    };
    m_handbook = action(tr("&Handbook…"), "playbookHandbook", [this] { print(); });
    m_confirm = action(tr("&I have read this"), "playbookConfirmRead", [this] { confirmRead(); });
    m_add = action(tr("&Add guideline"), "playbookAdd", [this] {
        showView(Guidelines);
        m_guidelines->addNew();
    });
    m_add->setEnabled(!context().ledger.isReadOnly());
    addButton(m_handbook);
    addButton(m_add, ButtonKind::Primary);
}

void PlaybookPage::makeFilters()
{
    m_views = new SegmentedControl(context().theme, this);
    m_views->setObjectName(QStringLiteral("playbookViews"));
    m_views->setAccessibleName(tr("What is shown"));
    m_views->addSegment(tr("Guidelines"), Guidelines);
    m_views->addSegment(tr("What would happen if"), Trial);
    m_views->addSegment(tr("Who has read them"), Readings);
    m_views->setValue(Guidelines);
    connect(m_views, &SegmentedControl::valueChanged, this,
            [this](const QVariant &view) { showView(static_cast<View>(view.toInt())); });
    m_retired = new FilterChip(context().theme, tr("Retired too"), QStringLiteral("playbookRetired"), this);
    m_retired->setCheckable(true);
    connect(m_retired, &FilterChip::toggled, this,
            [this](bool shows) { m_guidelines->setShowsRetired(shows); });
    addFilter(m_views);
    addFilterEnd(m_retired);
}

QList<QAction *> PlaybookPage::pageActions() const
{
    return QList<QAction *>{m_add} + m_guidelines->actions() + QList<QAction *>{m_confirm, m_handbook};
}

void PlaybookPage::open(const Target &)
{
    if (m_guidelines->takeUpDraft())
        showView(Guidelines);
}

void PlaybookPage::showView(View view)
{
    m_views->setValue(view);
    m_stack->setCurrentIndex(view);
    m_retired->setVisible(view == Guidelines && !m_standing.playbook.retired.isEmpty());
    if (const auto id = m_guidelines->current(); id && view == Readings)
        m_readings->setCurrent(*id);
    showConfirm();
}

void PlaybookPage::hear(const QList<ledger::Change> &changes)
{
    using ledger::Kind;
    if (!ledger::tells(changes,
                       {Kind::Guideline, Kind::Reason, Kind::Competency, Kind::Staff, Kind::Business}))
        return;
    m_isOutdated = true;
    if (isVisible())
        reload();
}

void PlaybookPage::reload()
{
    m_isOutdated = false;
    auto standing = workflows::readPlaybook(context().ledger, context().locale);
    if (!standing)
        return context().shell.showError(standing.error());
    m_standing = std::move(*standing);
    m_guidelines->setStanding(m_standing);
    m_trial->setPlaybook(m_standing.playbook);
    m_readings->showStanding(m_standing);
    m_retired->setVisible(m_stack->currentIndex() == Guidelines && !m_standing.playbook.retired.isEmpty());
    showContextLine();
    showConfirm();
}

void PlaybookPage::showContextLine()
{
    QStringList parts{
        tr("%n guideline(s)", nullptr, static_cast<int>(m_standing.playbook.guidelines.size()))};
    if (const int missing = m_standing.missing(); missing > 0)
        parts.append(tr("%n confirmation(s) missing", nullptr, missing));
    setContextLine(parts.join(QStringLiteral(" · ")));
}

std::optional<domain::GuidelineId> PlaybookPage::current() const
{
    return m_stack->currentIndex() == Readings ? m_readings->current() : m_guidelines->current();
}

void PlaybookPage::showConfirm()
{
    const auto staff = context().shell.staff();
    const auto id = current();
    const bool isUnread = staff && id && m_standing.unreadBy(*staff).contains(*id);
    m_confirm->setEnabled(isUnread && !context().ledger.isReadOnly());
    m_confirm->setToolTip(staff ? QString() : tr("Choose first who is at the counter."));
}

void PlaybookPage::confirmRead()
{
    const auto staff = context().shell.staff();
    const auto id = current();
    if (!staff || !id)
        return;
    for (const domain::Guideline &guideline : std::as_const(m_standing.playbook.guidelines)) {
        if (guideline.id != *id)
            continue;
        const QString name = guideline.name;
        const auto done = ledger::Guidelines(context().ledger).confirmRead(guideline.version, *staff);
        if (done)
            context().shell.showMessage(tr("Confirmed: “%1” has been read").arg(name));
        else
            context().shell.showError(done.error());
        return;
    }
}

void PlaybookPage::print()
{
    context().shell.navigate({PageId::Reports, ShowReport{.kind = domain::ReportKind::Handbook}});
}

void PlaybookPage::staffChanged()
{
    m_guidelines->showReading();
    showConfirm();
}

void PlaybookPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isOutdated)
        reload();
}

void PlaybookPage::saveState(QSettings &settings) const
{
    settings.setValue(QStringLiteral("view"), m_stack->currentIndex());
    settings.setValue(QStringLiteral("splitter"), m_guidelines->saveState());
}

void PlaybookPage::restoreState(QSettings &settings)
{
    const int view = settings.value(QStringLiteral("view"), Guidelines).toInt();
    showView(static_cast<View>(std::clamp<int>(view, Guidelines, Readings)));
    m_guidelines->restoreState(settings.value(QStringLiteral("splitter")).toByteArray());
}

} // namespace ui
