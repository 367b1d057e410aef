// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/PartnersPage.h"

#include "base/Text.h"
#include "ui/partners/ContactFiles.h"
#include "ui/partners/PartnerFileActions.h"
#include "ui/partners/PartnerPanel.h"
#include "ui/partners/PartnerPapers.h"
#include "ui/partners/PartnersModel.h"
#include "ui/partners/StageBoard.h"
#include "ui/partners/WeekView.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/CalendarDialog.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/FilterChip.h"
#include "ui/widgets/ManagerAccess.h"
#include "ui/widgets/Prompts.h"
#include "ui/widgets/SearchedRows.h"
#include "workflows/EditMatrix.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using domain::CompetitorId;
using domain::Stage;
using workflows::Prospect;

static constexpr auto Plan = "plan";
static constexpr auto All = "all";
static constexpr auto Quiet = "quiet";
static constexpr auto Week = "week";
static constexpr auto Board = "board";
static constexpr int PanelWidth = 300;

PartnersPage::PartnersPage(const PageContext &context, QWidget *parent)
    : Page(PageId::Partners, tr("Partners"), context, parent)
    , m_reading(context.ledger,
                [this](base::Result<workflows::Outreach> read) {
                    if (read)
                        show(*read);
                    else
                        this->context().shell.showError(read.error());
                })
    , m_add(new QAction(tr("Add a compe&titor…"), this))
    , m_files(makeFileActions())
    , m_beforeAll(makeSeparator())
    , m_beforeFiles(makeSeparator())
    , m_model(new PartnersModel(context, this))
    , m_rows(new SearchedRows(this))
    , m_table(new DataTable(context.theme, QStringLiteral("partnerTable"), this))
    , m_week(new WeekView(context, this))
    , m_board(new StageBoard(context, this))
    , m_lists(new QStackedWidget(this))
    , m_splitter(new QSplitter(this))
    , m_panel(new PartnerPanel(context, this))
{
    makeHead();
    makeTable();
    using ledger::Kind;
    readOn({Kind::Competitor, Kind::Competency, Kind::Strength, Kind::SendAway, Kind::ReferralIn, Kind::Touch,
            Kind::Customer, Kind::ReturnVisit},
           [this] { reload(); });
    connect(&context.theme, &Theme::changed, this, &PartnersPage::showPanel);
    if (const ManagerAccess *access = context.shell.managerAccess())
        connect(access, &ManagerAccess::changed, m_panel, &PartnerPanel::reloadStory);
    choose(QLatin1StringView(Plan));
    reload();
}

QAction *PartnersPage::makeSeparator()
{
    auto *line = new QAction(this);
    line->setSeparator(true);
    return line;
}

QList<QAction *> PartnersPage::makeFileActions()
{
    const ContactChoice choice{[this] { return current() ? &current()->competitor : nullptr; },
                               [this] {
                                   QList<CompetitorId> listed;
                                   for (int row = 0; row < m_rows->rowCount(); ++row) {
                                       const QModelIndex source = m_rows->mapToSource(m_rows->index(row, 0));
                                       listed.append(m_model->rowAt(source.row()).competitor.id);
                                   }
                                   return listed;
                               }};
    auto *files = new QMenu(tr("&Import and export"), this);
    files->addActions(makeContactActions(context(), choice, this)
                      + QList<QAction *>{makeCalendarAction(context(), this)}
                      + makePartnerFileActions(context(), this));
    return {files->menuAction()};
}

void PartnersPage::makeHead()
{
    m_add->setObjectName(QStringLiteral("addPartner"));
    m_add->setEnabled(!context().ledger.isReadOnly());
    connect(m_add, &QAction::triggered, this, &PartnersPage::addCompetitor);
    addButton(m_add);
    addButton(context().shell.action(Command::LogContact), ButtonKind::Primary);
    addView(QLatin1StringView(Plan), tr("Outreach plan"), false, [](const Prospect &each) {
        return each.competitor.stage != Stage::Ended && each.competitor.stage != Stage::Declined;
    });
    addView(QLatin1StringView(Week), tr("Plan of the week"), false,
            [this](const Prospect &each) { return m_week->holds(each.competitor.id); });
    addView(QLatin1StringView(Board), tr("Board"), false,
            [](const Prospect &each) { return !each.competitor.isRetired(); });
    addView(QLatin1StringView(All), tr("All"), false, [](const Prospect &) { return true; });
    for (const auto &entry : domain::allOf<Stage>()) {
        addView(QString::fromLatin1(entry.code),
                base::asSentence(domain::labelOf(entry.value), context().locale), true,
                [stage = entry.value](const Prospect &each) {
                    return each.competitor.stage == stage && !each.isQuiet;
                });
    }
    addView(QLatin1StringView(Quiet), tr("Gone quiet"), true,
            [](const Prospect &each) { return each.isQuiet; });
    m_search = addSearch(QStringLiteral("partnerSearch"), tr("Search partners"));
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_rows->search(text);
        tellLists();
        select(partner());
        tellEmptiness();
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { m_lists->currentWidget()->setFocus(); });
}

void PartnersPage::addView(const QString &code, const QString &title, bool isCounted,
                           std::function<bool(const Prospect &)> holds)
{
    auto *chip = new FilterChip(context().theme, title, code + QStringLiteral("Chip"), this);
    chip->setCheckable(true);
    connect(chip, &QAbstractButton::clicked, this, [this, code] { choose(code); });
    addFilter(chip);
    m_views.append({code, chip, std::move(holds), title, isCounted});
}

void PartnersPage::makeTable()
{
    m_rows->setSourceModel(m_model);
    m_table->setModel(m_rows);
    m_table->setAccessibleName(tr("Partners"));
    m_table->setKeyColumn(PartnersModel::Name);
    m_table->setColumnFits(
        {{.least = 0.8}, {}, {}, {.least = 0.85}, {.giveUp = 1}, {.giveUp = 2}, {.giveUp = 3, .least = 0.5}});
    const QList<QAction *> &actions = m_panel->actions();
    addActions(actions);
    m_table->setContextActions(actions);
    connect(m_table, &QAbstractItemView::activated, m_panel->edit(), &QAction::trigger);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &PartnersPage::showPanel);
    connect(m_table, &DataTable::searchTyped, this, [this](const QString &text) {
        m_search->setText(text);
        m_search->setFocus(Qt::ShortcutFocusReason);
    });
    makeWeek();
    makeBoard();
    auto *list = new Card(context().theme, m_splitter);
    list->setFlush();
    list->content()->addWidget(m_lists);
    auto *side = new Card(context().theme, m_splitter);
    side->setFlush();
    side->content()->addWidget(m_panel);
    m_splitter->setObjectName(QStringLiteral("partnerSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(space::Medium);
    m_splitter->addWidget(list);
    m_splitter->addWidget(side);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({900, PanelWidth});
    content()->addWidget(m_splitter, 1);
}

/// What is chosen on it is chosen in the table, too: one partner is shown, whichever of them is seen.
void PartnersPage::makeWeek()
{
    m_lists->addWidget(m_table);
    m_lists->addWidget(m_week);
    m_week->setContextActions(m_panel->actions());
    connect(m_week, &WeekView::changed, this, &PartnersPage::fill);
    connect(m_week, &WeekView::chosen, this, [this](CompetitorId chosen) {
        if (partner() == chosen)
            showPanel(); // something else that is to be done with them
        else
            select(chosen);
    });
}

/// As the week is.
void PartnersPage::makeBoard()
{
    m_lists->addWidget(m_board);
    m_board->setContextActions(m_panel->actions());
    connect(m_board, &StageBoard::chosen, this, [this](CompetitorId partner) { select(partner); });
    connect(m_board, &StageBoard::opened, m_panel->edit(), &QAction::trigger);
    connect(m_board, &StageBoard::moved, this, [this](CompetitorId partner, Stage stage) {
        const auto found =
            std::ranges::find_if(m_plan, [&](const Prospect &each) { return each.competitor.id == partner; });
        if (found == m_plan.cend() || found->competitor.stage == stage)
            return;
        m_wanted = partner;
        context().shell.keep(
            workflows::setStage(context().ledger, partner, {stage, context().clock.today(), {}}));
    });
}

/// The table is what the others are filled from.
void PartnersPage::tellLists()
{
    QList<Prospect> shown;
    for (int row = 0; row < m_rows->rowCount(); ++row)
        shown.append(m_model->rowAt(m_rows->mapToSource(m_rows->index(row, 0)).row()));
    if (m_view == QLatin1StringView(Board))
        m_board->setPartners(shown);
    if (m_view != QLatin1StringView(Week))
        return;
    QSet<CompetitorId> partners;
    for (const Prospect &each : std::as_const(shown))
        partners.insert(each.competitor.id);
    m_week->setShown(partners);
}

void PartnersPage::reload()
{
    m_reading.start([today = context().clock.today(), asked = m_asked](ledger::Ledger &ledger) {
        return workflows::readOutreach(ledger, today, asked);
    });
}

void PartnersPage::show(const workflows::Outreach &outreach)
{
    const QList<Prospect> &plan = outreach.plan;
    m_plan = plan;
    m_week->setOutreach(outreach);
    m_isRead = true;
    const auto agreed = std::ranges::count_if(
        plan, [](const Prospect &each) { return each.competitor.stage == Stage::Agreed; });
    const auto quiet = std::ranges::count_if(plan, [](const Prospect &each) { return each.isQuiet; });
    const auto inUse =
        std::ranges::count_if(plan, [](const Prospect &each) { return !each.competitor.isRetired(); });
    QStringList line{tr("%n competitor(s)", nullptr, static_cast<int>(inUse)),
                     tr("%n agreement(s)", nullptr, static_cast<int>(agreed))};
    if (quiet > 0)
        line.append(tr("%n gone quiet", nullptr, static_cast<int>(quiet)));
    setContextLine(plan.isEmpty() ? QString() : line.join(QStringLiteral(" · ")));
    tellChips();
    setView(fittingView());
    fill();
}

/// Whom somebody asked for is among all, if not in this view; one that has become empty is left for the plan.
QString PartnersPage::fittingView() const
{
    const auto view = std::ranges::find(m_views, m_view, &View::code);
    const auto wanted =
        std::ranges::find_if(m_plan, [this](const Prospect &each) { return each.competitor.id == m_wanted; });
    if (wanted != m_plan.cend() && !view->holds(*wanted))
        return QLatin1StringView(All);
    return view->isCounted && std::ranges::none_of(m_plan, view->holds) ? QLatin1StringView(Plan) : m_view;
}

void PartnersPage::tellChips()
{
    for (const View &view : std::as_const(m_views)) {
        const auto count = std::ranges::count_if(m_plan, view.holds);
        if (view.isCounted)
            view.chip->setText(QStringLiteral("%1 %2").arg(view.title, context().locale.toString(count)));
        view.chip->setVisible(!view.isCounted || count > 0);
    }
}

void PartnersPage::choose(const QString &code)
{
    setView(code);
    fill();
}

/// The plan has the best first and all go by name; in the others the order stays as it is.
void PartnersPage::setView(const QString &code)
{
    const bool isOther = m_view != code;
    m_view = code;
    for (const View &view : std::as_const(m_views))
        view.chip->setChecked(view.code == code);
    // Where there is nobody, the table says so and how to begin.
    QWidget *list = m_table;
    if (code == QLatin1StringView(Board))
        list = m_board;
    else if (code == QLatin1StringView(Week))
        list = m_week;
    const bool hadFocus = m_lists->isAncestorOf(QApplication::focusWidget());
    m_lists->setCurrentWidget(m_isRead && m_plan.isEmpty() ? m_table : list);
    if (hadFocus)
        m_lists->currentWidget()->setFocus(Qt::OtherFocusReason);
    setFocusProxy(m_lists->currentWidget());
    if (isOther && (code == QLatin1StringView(Plan) || code == QLatin1StringView(Board)))
        m_table->sortByColumn(PartnersModel::Fit, Qt::DescendingOrder);
    else if (isOther && code == QLatin1StringView(All))
        m_table->sortByColumn(PartnersModel::Name, Qt::AscendingOrder);
}

void PartnersPage::fill()
{
    const std::optional<CompetitorId> before = partner();
    QList<Prospect> shown;
    std::ranges::copy_if(m_plan, std::back_inserter(shown),
                         std::ranges::find(m_views, m_view, &View::code)->holds);
    m_model->setRows(shown);
    tellLists();
    select(m_wanted && m_isRead ? std::exchange(m_wanted, {}) : before);
    tellEmptiness();
}

void PartnersPage::tellEmptiness()
{
    if (!m_isRead)
        return;
    if (m_plan.isEmpty())
        m_table->setEmptyState(tr("No competitor is known yet. Add those who do well what you do not, and "
                                  "plan whom to talk to."),
                               m_add);
    else
        m_table->setEmptyState(m_rows->isSearching() ? tr("Nothing fits this search.")
                                                     : tr("Nobody stands here now."));
}

const Prospect *PartnersPage::current() const
{
    const QModelIndexList chosen = m_table->selectionModel()->selectedRows();
    return chosen.size() == 1 ? &m_model->rowAt(m_rows->mapToSource(chosen.constFirst()).row()) : nullptr;
}

std::optional<CompetitorId> PartnersPage::partner() const
{
    const Prospect *row = current();
    return row ? std::optional(row->competitor.id) : std::nullopt;
}

/// The one that is asked for; else the first, but nobody else while a menu is open on somebody.
void PartnersPage::select(std::optional<CompetitorId> wanted)
{
    int place = QApplication::activePopupWidget() ? -1 : 0;
    if (m_view == QLatin1StringView(Week) && !(wanted && m_week->holds(*wanted)))
        wanted = m_week->partner();
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        if (m_model->rowAt(m_rows->mapToSource(m_rows->index(row, 0)).row()).competitor.id == wanted)
            place = row;
    }
    if (m_rows->rowCount() > 0 && place >= 0)
        m_table->choose(place);
    else
        showPanel();
}

void PartnersPage::showPanel()
{
    m_board->setCurrent(partner());
    m_week->setCurrent(partner());
    if (const Prospect *row = current()) {
        Prospect shown = *row;
        if (m_view == QLatin1StringView(Week) && m_week->step())
            shown.facts.next = m_week->step();
        m_panel->show(shown);
    } else {
        m_panel->showNothing(static_cast<int>(m_table->selectionModel()->selectedRows().size()));
    }
}

void PartnersPage::addCompetitor()
{
    const auto name = context().prompts.askText(tr("Add a competitor"), tr("Name of the business"), {});
    if (!name || name->trimmed().isEmpty())
        return;
    const auto added = workflows::addCompetitor(context().ledger, *name);
    if (!added)
        return context().shell.showError(added.error());
    askFor(added->id);
    context().shell.keep(added->change);
}

QList<QAction *> PartnersPage::pageActions() const
{
    return m_panel->actions() + QList<QAction *>{m_week->menuAction()} + QList<QAction *>{m_beforeAll, m_add}
           + m_panel->papers().ofAll() + QList<QAction *>{m_beforeFiles} + m_files;
}

void PartnersPage::open(const Target &target)
{
    const auto *request = std::get_if<ShowPartner>(&target.request);
    if (!request)
        return;
    askFor(request->partner);
    m_lists->currentWidget()->setFocus();
}

/// Whatever is listed and searched for now.
void PartnersPage::askFor(CompetitorId partner)
{
    m_search->clear();
    m_wanted = m_asked = partner;
    reload();
}

void PartnersPage::saveState(QSettings &settings) const
{
    settings.setValue(QStringLiteral("view"), m_view);
    settings.setValue(QStringLiteral("splitter"), m_splitter->saveState());
    settings.setValue(m_table->objectName(), m_table->saveState());
}

void PartnersPage::restoreState(QSettings &settings)
{
    const QString view = settings.value(QStringLiteral("view")).toString();
    if (std::ranges::any_of(m_views, [&](const View &each) { return each.code == view; }))
        choose(view);
    m_splitter->restoreState(settings.value(QStringLiteral("splitter")).toByteArray());
    m_table->restoreState(settings.value(m_table->objectName()).toByteArray());
}

} // namespace ui
