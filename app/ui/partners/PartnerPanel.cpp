// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/PartnerPanel.h"

#include "base/Text.h"
#include "domain/Reach.h"
#include "ui/partners/AgreementTerms.h"
#include "ui/partners/PartnerDialogs.h"
#include "ui/partners/PartnerMonths.h"
#include "ui/partners/PartnerPapers.h"
#include "ui/partners/PartnerRoles.h"
#include "ui/partners/PartnerStory.h"
#include "ui/partners/PartnerWords.h"
#include "ui/partners/PersonToAsk.h"
#include "ui/partners/StageBar.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ActionButton.h"
#include "ui/widgets/DayPopup.h"
#include "ui/widgets/Days.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/PlainToolTip.h"

#include <QAction>
#include <QActionGroup>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace ui {

using domain::Stage;

static QLabel *makeText(const char *objectName, QWidget *parent)
{
    auto *label = new PlainLabel(parent);
    label->setObjectName(QString::fromLatin1(objectName));
    return label;
}

static QLabel *makeHeading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setFont(Theme::scaled(parent->font(), 1, QFont::DemiBold));
    return label;
}

static QVBoxLayout *columnOf(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Tiny);
    return column;
}

PartnerPanel::PartnerPanel(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_papers(new PartnerPapers(context, this))
    , m_name(new ElidedLabel(this))
    , m_about(new ElidedLabel(this))
    , m_body(new QWidget(this))
    , m_roles(new PartnerRoles(context, m_body))
    , m_person(new PersonToAsk(context, m_body))
    , m_contactData(new PersonMenu(
          context, tr("Data of contact persons"), tr("No contact person is known."),
          [this] { return contactPersons(); }, this))
    , m_bar(new StageBar(context.theme, m_body))
    , m_since(makeText("partnerSince", m_body))
    , m_standing(makeText("partnerStanding", m_body))
    , m_terms(new AgreementTerms(context, m_body))
    , m_theyGain(new ElidedLabel(m_body))
    , m_weGain(new ElidedLabel(m_body))
    , m_step(new QWidget(m_body))
    , m_stepText(makeText("partnerStep", m_step))
    , m_stepDay(makeText("partnerStepDay", m_step))
    , m_months(new PartnerMonths(context, m_body))
    , m_story(new PartnerStory(context, m_body))
    , m_noStory(makeText("partnerNoStory", m_body))
{
    setObjectName(QStringLiteral("partnerPanel"));
    setAccessibleName(tr("The partner that is chosen"));
    m_contactData->setObjectName(QStringLiteral("contactData"));
    makeActions();
    makeWidgets();
    connect(m_bar, &StageBar::stageWanted, this,
            [this](Stage stage) { setStage(m_shown->competitor, stage); });
    connect(m_bar, &StageBar::menuWanted, this, &PartnerPanel::openStagesAt);
    connect(m_story, &PartnerStory::told, this, [this] {
        m_noStory->setVisible(m_story->isEmpty());
        m_story->setVisible(!m_story->isEmpty());
    });
    showNothing();
}

QList<PersonMenu::Person> PartnerPanel::contactPersons() const
{
    QList<PersonMenu::Person> people;
    if (!m_shown)
        return people;
    for (const domain::Contact &contact : m_shown->competitor.contacts)
        people.append(
            {contact.id, contact.name.isEmpty() ? (contact.phones + contact.emails).value(0) : contact.name});
    return people;
}

QAction *PartnerPanel::make(const char *name, const QString &text, const QString &icon,
                            const QKeySequence &key, void (PartnerPanel::*run)())
{
    auto *action = new QAction(text, this);
    if (!icon.isEmpty())
        action->setIcon(m_context.theme.icon(icon));
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut); // of the page
    connect(action, &QAction::triggered, this, run);
    m_actions.append(action);
    return action;
}

void PartnerPanel::makeActions()
{
    m_log = make("logContactWith", tr("Log a &contact with them…"), QStringLiteral("phone"), {},
                 &PartnerPanel::logContact);
    m_log->setIconText(tr("Log a contact"));
    m_actions += m_papers->ofPartner();
    m_edit = make("editCompetitor", tr("&Edit…"), {}, {}, &PartnerPanel::editShown);
    m_edit->setIconText(tr("Edit"));
    m_stages = make("setStage", tr("&Agreement…"), {}, Qt::Key_F2, &PartnerPanel::openStages);
    m_done = make("stepDone", tr("Next step &done"), QStringLiteral("check"), Qt::Key_F8,
                  &PartnerPanel::finishStep);
    m_done->setIconText(tr("Done"));
    m_putOff = make("stepPutOff", tr("&Put the next step off…"), {}, Qt::Key_F9, &PartnerPanel::putOffStep);
    m_putOff->setIconText(tr("Put off"));
    m_openLog = make("openInLog", tr("Open in the &log"), QStringLiteral("log"), {}, &PartnerPanel::openLog);
    m_actions += m_person->actions();
    m_actions.append(m_contactData->menuAction());
    m_actions += m_terms->actions();
    m_actions += m_roles->actions();
    m_actions.append(m_months->menuAction());
}

QWidget *PartnerPanel::makeHead()
{
    auto *head = new QWidget(this);
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    m_name->setObjectName(QStringLiteral("partnerName"));
    m_name->setFont(Theme::scaled(font(), 1.15, QFont::DemiBold));
    m_editButton = new ActionButton(m_edit, ButtonKind::Link, head);
    m_editButton->setMaximumHeight(m_name->sizeHint().height() + space::Tiny);
    m_editButton->setObjectName(QStringLiteral("partnerEdit"));
    line->addWidget(m_name, 1);
    line->addWidget(m_editButton);
    return head;
}

QWidget *PartnerPanel::makeAgreement()
{
    auto *box = new QWidget(m_body);
    auto *column = columnOf(box);
    for (QLabel *label : {m_since, m_standing})
        label->setForegroundRole(QPalette::PlaceholderText);
    auto *head = new QHBoxLayout;
    head->addWidget(makeHeading(tr("Agreement"), box));
    m_since->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    head->addWidget(m_since, 1);
    column->addLayout(head);
    column->addWidget(m_bar);
    column->addWidget(m_standing);
    column->addWidget(m_terms);
    return box;
}

QWidget *PartnerPanel::makeGains()
{
    auto *box = new QWidget(m_body);
    auto *column = columnOf(box);
    column->setSpacing(0);
    m_theyGain->setObjectName(QStringLiteral("partnerTheirPart"));
    m_weGain->setObjectName(QStringLiteral("partnerOurPart"));
    for (ElidedLabel *label : {m_theyGain, m_weGain}) {
        label->setForegroundRole(QPalette::PlaceholderText);
        column->addWidget(label);
    }
    return box;
}

QWidget *PartnerPanel::makeStep()
{
    auto *column = columnOf(m_step);
    auto *links = new QHBoxLayout;
    links->setSpacing(space::Medium);
    for (QAction *action : {m_done, m_putOff}) {
        auto *button = new ActionButton(action, ButtonKind::Link, m_step);
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        button->setMaximumHeight(fontMetrics().height() + space::Tiny);
        links->addWidget(button);
    }
    links->addStretch(1);
    column->addWidget(makeHeading(tr("Next step"), m_step));
    column->addWidget(m_stepText);
    column->addWidget(m_stepDay);
    column->addLayout(links);
    return m_step;
}

void PartnerPanel::makeWidgets()
{
    m_about->setObjectName(QStringLiteral("partnerAbout"));
    m_about->setForegroundRole(QPalette::PlaceholderText);
    m_noStory->setText(tr("Nothing yet. Log the first contact."));
    m_noStory->setForegroundRole(QPalette::PlaceholderText);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::Small);
    auto *log = new ActionButton(m_log, ButtonKind::Normal, m_body);
    log->setObjectName(QStringLiteral("partnerLogContact"));
    auto *letter = new ActionButton(m_papers->writeLetter(), ButtonKind::Normal, m_body);
    letter->setObjectName(QStringLiteral("partnerLetter"));
    auto *open = new ActionButton(m_openLog, ButtonKind::Quiet, m_body);
    open->setObjectName(QStringLiteral("partnerOpenLog"));
    buttons->addWidget(log);
    buttons->addWidget(letter);
    buttons->addStretch(1);
    auto *more = new QHBoxLayout; // the panel is narrow, and words are long in some languages
    more->addWidget(open);
    auto *statement = new ActionButton(m_papers->statement(), ButtonKind::Quiet, m_body);
    statement->setObjectName(QStringLiteral("partnerStatementButton"));
    more->addWidget(statement);
    more->addStretch(1);

    auto *body = columnOf(m_body);
    body->addWidget(m_person);
    body->addLayout(buttons);
    body->addLayout(more);
    body->addSpacing(space::Small);
    body->addWidget(makeGains());
    body->addWidget(m_roles);
    body->addSpacing(space::Small);
    body->addWidget(makeAgreement());
    body->addSpacing(space::Small);
    body->addWidget(makeStep());
    body->addSpacing(space::Small);
    body->addWidget(m_months);
    body->addSpacing(space::Small);
    body->addWidget(makeHeading(tr("History"), m_body));
    body->addWidget(m_noStory);
    m_story->setMinimumHeight(6 * fontMetrics().height());
    body->addWidget(m_story, 1);
    body->addStretch(0);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Large, space::Medium, space::Medium, space::Small);
    layout->setSpacing(space::Tiny);
    layout->addWidget(makeHead());
    layout->addWidget(m_about);
    layout->addWidget(makeScroll(), 1);
    layout->addStretch(0);
}

/// For windows that are lower than the panel: nothing is squeezed.
QWidget *PartnerPanel::makeScroll()
{
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("partnerScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_body);
    m_body->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    // Beside its scroll bar the body has its whole width.
    scroll->setMinimumWidth(m_body->minimumSizeHint().width()
                            + scroll->verticalScrollBar()->sizeHint().width());
    m_scroll = scroll;
    return scroll;
}

void PartnerPanel::showNothing(int chosen)
{
    m_shown.reset();
    m_name->setText(chosen > 1 ? tr("%n are chosen", nullptr, chosen) : tr("Nobody is chosen"));
    m_about->setText({});
    m_scroll->hide();
    m_editButton->hide();
    m_story->show(std::nullopt);
    m_person->show(std::nullopt);
    m_roles->show(std::nullopt);
    m_terms->show(std::nullopt);
    m_months->show(std::nullopt);
    for (QAction *action : std::as_const(m_actions))
        action->setEnabled(false);
    m_papers->setPartner({});
}

void PartnerPanel::show(const workflows::Prospect &prospect)
{
    m_shown = prospect;
    const domain::Competitor &competitor = prospect.competitor;
    const QString about = base::joined({competitor.category, domain::bareAddress(competitor.website)});
    m_name->setText(competitor.name);
    m_about->setText(about);
    m_about->setVisible(!about.isEmpty());
    const bool mayWrite = !m_context.ledger.isReadOnly();
    for (QAction *action : {m_edit, m_log, m_stages})
        action->setEnabled(mayWrite);
    m_openLog->setEnabled(true);
    m_contactData->menuAction()->setEnabled(true);
    m_papers->setPartner(competitor.id);
    m_person->show(competitor);
    m_roles->show(prospect);
    m_theyGain->setText(theirPartText(prospect.fit));
    m_weGain->setText(ourPartText(prospect.fit));
    showAgreement();
    showStep();
    m_story->show(competitor.id);
    m_terms->show(competitor);
    m_months->show(competitor.id);
    m_scroll->show();
    m_editButton->show();
}

void PartnerPanel::reloadStory()
{
    if (m_shown)
        m_story->show(m_shown->competitor.id);
}

void PartnerPanel::showAgreement()
{
    const domain::Competitor &competitor = m_shown->competitor;
    const QString since = competitor.stageSince.isValid()
                              ? shortDayText(competitor.stageSince, m_context.clock.today(), m_context.locale)
                              : QString();
    m_bar->setStage(competitor.stage);
    m_bar->setEnabledSteps(!m_context.ledger.isReadOnly());
    const QString stage = domain::labelOf(competitor.stage);
    m_since->setText(since.isEmpty()                    ? QString()
                     : competitor.stage > Stage::Agreed ? tr("%1 since %2", "stage, day").arg(stage, since)
                                                        : tr("since %1").arg(since));
    m_standing->setText(competitor.isRetired()
                            ? tr("Retired on %1.").arg(longDayText(competitor.retiredOn, m_context.locale))
                            : tr("Gone quiet: nobody was sent either way for %n day(s).", nullptr,
                                 workflows::QuietAfterDays));
    m_standing->setVisible(competitor.isRetired() || m_shown->isQuiet);
}

void PartnerPanel::showStep()
{
    const auto &next = m_shown->facts.next;
    const bool mayWrite = !m_context.ledger.isReadOnly();
    m_done->setEnabled(next && mayWrite);
    m_putOff->setEnabled(next && mayWrite);
    m_step->setVisible(next.has_value());
    if (!next)
        return;
    const QDate today = m_context.clock.today();
    const int late = static_cast<int>(next->nextOn.daysTo(today));
    const QString day = shortDayText(next->nextOn, today, m_context.locale);
    m_stepText->setText(next->nextStep);
    m_stepText->setToolTip(plainToolTip(next->nextStep));
    m_stepDay->setText(late > 0    ? tr("by %1, %n day(s) late", nullptr, late).arg(day)
                       : late == 0 ? tr("today")
                                   : tr("by %1").arg(day));
    m_stepDay->setToolTip(longDayText(next->nextOn, m_context.locale));
    QPalette inks = palette();
    inks.setColor(QPalette::WindowText,
                  late > 0 ? m_context.theme.tokens().bad : m_context.theme.tokens().muted);
    m_stepDay->setPalette(inks);
}

void PartnerPanel::editShown()
{
    ui::editCompetitor(m_context, m_shown->competitor.id, window());
}

void PartnerPanel::logContact()
{
    logContactWith(m_context, m_shown->competitor.id, window());
}

void PartnerPanel::openLog()
{
    ShowLog request;
    request.partner = m_shown->competitor.id;
    m_context.shell.navigate({PageId::Log, request});
}

void PartnerPanel::openStages()
{
    openStagesAt(m_bar->mapToGlobal(QPoint(0, m_bar->height())));
}

void PartnerPanel::openStagesAt(const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("stagesMenu"));
    // Of whom it was opened on, whoever is shown when somebody chooses from it.
    const domain::Competitor whose = m_shown->competitor;
    const Stage now = whose.stage;
    // What Enter takes: the step that comes next, and nothing where it is agreed.
    const int wanted = static_cast<int>(now) + (now < Stage::Agreed ? 1 : 0);
    auto *stages = new QActionGroup(menu);
    for (const auto &entry : domain::allOf<Stage>()) {
        QAction *action = stages->addAction(menu->addAction(domain::labelOf(entry.value)));
        action->setObjectName(QString::fromLatin1(entry.code));
        action->setCheckable(true);
        action->setChecked(entry.value == now);
        connect(action, &QAction::triggered, this,
                [this, whose, stage = entry.value] { setStage(whose, stage); });
    }
    menu->popup(place);
    menu->setActiveAction(menu->actions().at(wanted));
}

void PartnerPanel::setStage(const domain::Competitor &whose, Stage stage) const
{
    if (stage != whose.stage)
        m_context.shell.keep(
            workflows::setStage(m_context.ledger, whose.id, {stage, m_context.clock.today(), {}}));
}

void PartnerPanel::finishStep()
{
    m_context.shell.keep(
        workflows::finishNextStep(m_context.ledger, m_shown->facts.next->id, m_context.clock.today()));
}

void PartnerPanel::putOffStep()
{
    const QDate today = m_context.clock.today();
    auto *popup =
        new DayPopup(m_context.theme, tr("&Do it on"), tr("Put off"), today, m_context.locale, this);
    connect(popup, &DayPopup::chosen, this, [this, today, id = m_shown->facts.next->id](QDate day) {
        m_context.shell.keep(workflows::putOffNextStep(m_context.ledger, id, day, today));
    });
    popup->openAt(m_stepDay->mapToGlobal(QPoint(0, m_stepDay->height())));
}

} // namespace ui
