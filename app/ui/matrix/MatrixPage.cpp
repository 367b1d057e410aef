// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matrix/MatrixPage.h"

#include "base/Fold.h"
#include "ledger/Competitors.h"
#include "ui/matrix/CellPanel.h"
#include "ui/matrix/GridAccess.h"
#include "ui/matrix/MatrixCommands.h"
#include "ui/matrix/MatrixGrid.h"
#include "ui/matrix/NeedList.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/CsvExport.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FilterChip.h"
#include "workflows/ReadMatrix.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using domain::MatrixOrder;
using domain::MatrixShow;
using ledger::Kind;

namespace {

constexpr int SideWidth = 326;      ///< the level picker with its margins
constexpr int UsualStaleAfter = 12; ///< months

template <class E>
QList<FilterChip::Choice> choicesOf()
{
    QList<FilterChip::Choice> choices;
    for (const auto &entry : domain::allOf<E>())
        choices.append({domain::labelOf(entry.value), QString::fromLatin1(entry.code)});
    return choices;
}

} // namespace

MatrixPage::MatrixPage(const PageContext &pageContext, QWidget *parent)
    : Page(PageId::Matrix, tr("Matrix"), pageContext, parent)
    , m_commands(new MatrixCommands(pageContext, this))
{
    GridAccess::install();
    addButton(m_commands->addCompetency);
    addButton(m_commands->addCompetitor);
    makeFilters();
    makeSearch();
    makeContent();
    m_commands->setGrid(m_grid);
    connectGrid();
    connect(&context().ledger.changes(), &ledger::ChangeHub::changed, this, &MatrixPage::hear);
    reload();
}

void MatrixPage::makeFilters()
{
    const Theme &theme = context().theme;
    m_order = new FilterChip(theme, tr("Order"), QStringLiteral("matrixOrder"), this);
    m_order->setChoices(choicesOf<MatrixOrder>());
    m_order->setValue(domain::codeOf(MatrixOrder::MostSentAway));
    m_show = new FilterChip(theme, tr("Show"), QStringLiteral("matrixShow"), this);
    m_show->setChoices(choicesOf<MatrixShow>());
    m_show->setValue(domain::codeOf(MatrixShow::All));
    m_stale = new FilterChip(theme, tr("Stale after"), QStringLiteral("matrixStaleAfter"), this);
    m_stale->setChoices([this] {
        QList<int> months{UsualStaleAfter, 3, 6, 18, 24, 36};
        if (const int own = context().ledger.business().staleAfterMonths; !months.contains(own))
            months.append(own);
        QList<FilterChip::Choice> choices;
        for (const int count : std::as_const(months))
            choices.append({tr("%n month(s)", nullptr, count), count});
        return choices;
    });
    for (FilterChip *chip : {m_order, m_show, m_stale})
        addFilter(chip);
    for (FilterChip *chip : {m_order, m_show})
        connect(chip, &FilterChip::valueChanged, this, [this] { take(m_grid->content().matrix()); });
    connect(m_stale, &FilterChip::valueChanged, this, [this](const QVariant &months) {
        if (months.toInt() != context().ledger.business().staleAfterMonths)
            m_commands->setStaleAfter(months.toInt());
    });
}

void MatrixPage::makeSearch()
{
    m_search = addSearch(QStringLiteral("matrixSearch"), tr("Search for a competency or competitor"));
    m_search->setPlaceholderText(tr("Competency or competitor"));
    m_search->setFixedWidth(m_search->fontMetrics().horizontalAdvance(m_search->placeholderText()) + 80);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textEdited, this, [this] { search(false); });
}

void MatrixPage::makeContent()
{
    const Theme &theme = context().theme;
    m_grid = new MatrixGrid(
        theme,
        {[this](GridPlace place, const QString &name) { return m_commands->rename(place, name); },
         [this](const GridContent::Adding &what, const QString &name) {
             return m_commands->add(what, name);
         }},
        this);
    m_empty = new EmptyState(this);
    m_showAll = new QAction(tr("Show all"), this);
    m_showAll->setObjectName(QStringLiteral("matrixShowAll"));
    connect(m_showAll, &QAction::triggered, this, &MatrixPage::showAll);
    m_legend =
        new QLabel(tr("▸ send there    ◂ ask them to send to us    · not known    hatched: stale"), this);
    m_legend->setObjectName(QStringLiteral("matrixLegend"));
    m_legend->setTextFormat(Qt::PlainText);
    m_legend->setWordWrap(true);
    m_legend->setForegroundRole(QPalette::PlaceholderText);
    m_legend->setFont(Theme::scaled(font(), 0.92));
    m_legend->setContentsMargins(22, 0, 22, 8);

    auto *gridSide = new QWidget(this);
    auto *gridLayout = new QVBoxLayout(gridSide);
    gridLayout->setContentsMargins(space::Medium, space::Tiny, space::Medium, 0);
    gridLayout->addWidget(m_grid);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(gridSide);
    m_stack->addWidget(m_empty);
    auto *card = new Card(theme, this);
    card->setFlush();
    card->content()->addWidget(m_stack, 1);
    card->content()->addWidget(m_legend);

    m_splitter = new QSplitter(this);
    m_splitter->setObjectName(QStringLiteral("matrixSplitter"));
    m_splitter->setHandleWidth(space::Large);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(card);
    m_side = makeSide();
    m_splitter->addWidget(m_side);
    m_splitter->setStretchFactor(0, 1);
    content()->addWidget(m_splitter, 1);
}

QWidget *MatrixPage::makeSide()
{
    const Theme &theme = context().theme;
    m_panel =
        new CellPanel(theme, context().clock.today(), context().locale, [this](const domain::Strength &cell) {
            const auto history =
                ledger::Strengths(context().ledger).history(cell.competency, cell.competitor);
            return history ? *history : QList<ledger::StrengthChange>();
        });
    m_needs = new NeedList(theme);
    auto *cellCard = new Card(theme);
    cellCard->content()->addWidget(m_panel);
    auto *needsCard = new Card(theme);
    needsCard->setFlush();
    needsCard->content()->addWidget(m_needs);
    needsCard->setMinimumHeight(124);

    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Medium);
    layout->addWidget(cellCard);
    layout->addWidget(needsCard, 1);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("matrixSide"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(side);
    side->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setMinimumWidth(SideWidth);
    return scroll;
}

void MatrixPage::connectGrid()
{
    connect(m_grid, &MatrixGrid::currentChanged, this, &MatrixPage::showCurrent);
    connect(m_grid, &MatrixGrid::levelTyped, m_commands, &MatrixCommands::rate);
    connect(m_grid, &MatrixGrid::evidenceWanted, m_panel, &CellPanel::focusEvidence);
    connect(m_grid, &MatrixGrid::strongElsewhereWanted, m_commands, &MatrixCommands::openStrongElsewhere);
    connect(m_grid, &MatrixGrid::copyWanted, m_commands, &MatrixCommands::copy);
    connect(m_grid, &MatrixGrid::menuWanted, m_commands, &MatrixCommands::openMenu);
    connect(m_grid, &MatrixGrid::moveWanted, m_commands, &MatrixCommands::move);
    connect(m_grid, &MatrixGrid::carryWanted, m_commands, &MatrixCommands::carry);
    connect(m_grid, &MatrixGrid::addingEnded, this, &MatrixPage::showStack);
    connect(m_grid, &MatrixGrid::searchTyped, this, [this](const QString &text) {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->setText(text);
        search(false);
    });
    connect(m_commands, &MatrixCommands::addingStarts, this, [this] {
        if (m_grid->content().view().show != MatrixShow::WithRetired)
            showAll();
        m_stack->setCurrentIndex(0);
        m_legend->show();
    });
    connect(m_commands, &MatrixCommands::evidenceWanted, m_panel, &CellPanel::focusEvidence);
    connect(m_panel, &CellPanel::levelChosen, m_commands, &MatrixCommands::rate);
    connect(m_panel, &CellPanel::edited, m_commands, &MatrixCommands::saveCell);
    connect(m_panel, &CellPanel::left, m_grid, [this] { m_grid->setFocus(Qt::OtherFocusReason); });
    connect(m_panel, &CellPanel::logWanted, this, [this] {
        ShowLog log;
        log.need = m_grid->content().line(m_grid->current().line).competency;
        log.partner = m_grid->content().column(m_grid->current().column);
        context().shell.navigate({PageId::Log, log});
    });
    connect(m_needs, &NeedList::chosen, this,
            [this](domain::CompetencyId competency, domain::CompetitorId competitor) {
                goTo(competency, competitor);
                m_grid->setFocus(Qt::OtherFocusReason);
            });
    setFocusProxy(m_grid);
}

// Reading

GridContent::View MatrixPage::view() const
{
    const auto order = domain::fromCode<MatrixOrder>(m_order->value().toString());
    const auto show = domain::fromCode<MatrixShow>(m_show->value().toString());
    return {order.value_or(MatrixOrder::MostSentAway), show.value_or(MatrixShow::All),
            context().clock.today(), context().ledger.business().staleAfterMonths};
}

void MatrixPage::reload()
{
    auto matrix = workflows::readMatrix(context().ledger, context().clock.today());
    if (!matrix)
        return context().shell.showError(matrix.error());
    m_isOutdated = false;
    take(std::move(*matrix));
}

void MatrixPage::take(domain::StrengthMatrix matrix)
{
    m_stale->setValue(context().ledger.business().staleAfterMonths);
    m_grid->setContent(std::move(matrix), view());
    m_needs->setMatrix(m_grid->content().matrix());
    showContextLine();
    showStack();
}

void MatrixPage::hear(const QList<ledger::Change> &changes)
{
    if (!isVisible()) {
        m_isOutdated = true;
        return;
    }
    const auto rates = std::find_if(changes.cbegin(), changes.cend(), [](const ledger::Change &change) {
        return change.kind == Kind::Strength;
    });
    const bool areFew = rates != changes.cend() && !rates->ids.isEmpty() && rates->ids.size() <= 4;
    if (tells(changes, {Kind::Competency, Kind::Competitor, Kind::Business})
        || (rates != changes.cend() && !areFew))
        return reload();
    if (areFew)
        rereadRows(rates->ids);
    if (tells(changes, {Kind::SendAway}))
        rereadAsked();
}

void MatrixPage::rereadRows(const QList<qint64> &competencies)
{
    ledger::Strengths strengths(context().ledger);
    QList<domain::Strength> read;
    for (const qint64 competency : competencies) {
        const auto row = strengths.ofCompetency(domain::CompetencyId(competency));
        if (!row)
            return context().shell.showError(row.error());
        read += *row;
    }
    m_grid->updateMatrix([&read](domain::StrengthMatrix &matrix) {
        for (const domain::Strength &strength : read)
            matrix.set(strength);
    });
    m_needs->setMatrix(m_grid->content().matrix());
    showContextLine();
}

void MatrixPage::rereadAsked()
{
    const auto asked = workflows::askedInLastYear(context().ledger, context().clock.today());
    if (!asked)
        return context().shell.showError(asked.error());
    m_grid->updateMatrix([&asked](domain::StrengthMatrix &matrix) { matrix.setTimesAsked(*asked); });
    m_needs->setMatrix(m_grid->content().matrix());
}

void MatrixPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isOutdated)
        reload();
}

// Showing

void MatrixPage::showCurrent()
{
    m_panel->showCell(m_grid->content(), m_grid->current(), context().ledger.business().name);
    m_commands->follow();
}

void MatrixPage::showContextLine()
{
    const domain::StrengthMatrix &matrix = m_grid->content().matrix();
    const QLocale &locale = context().locale;
    const auto percent = locale.toString(qRound(matrix.shareKnown() * 100));
    setContextLine(tr("%1 · %2 · %3 % known", "competencies, competitors, share of the ratings")
                       .arg(tr("%n competencies", nullptr, static_cast<int>(matrix.competenciesInUse())),
                            tr("%n competitors", nullptr, static_cast<int>(matrix.competitorsInUse())),
                            percent));
}

void MatrixPage::showStack()
{
    const GridContent &content = m_grid->content();
    const bool isAdding = content.adding().has_value();
    const bool hasNothing = content.matrix().competenciesInUse() + content.matrix().competitorsInUse() == 0;
    if (hasNothing && content.view().show != MatrixShow::WithRetired)
        m_empty->setContent(tr("List what customers ask you for, and rate yourself and the others at it: "
                               "then you see whom to send to, and who should send to you."),
                            m_commands->addCompetency);
    else
        m_empty->setContent(tr("There is nothing of that kind in the matrix."), m_showAll);
    const bool isEmpty = content.lineCount() == 0 && (hasNothing || content.view().show != MatrixShow::All);
    m_stack->setCurrentIndex(isEmpty && !isAdding ? 1 : 0);
    m_legend->setHidden(isEmpty && !isAdding);
    m_side->setHidden(hasNothing);
}

void MatrixPage::showAll()
{
    m_show->setValue(domain::codeOf(MatrixShow::All));
}

// Finding

/// From the current place on: names that begin so, then names that have it in them.
void MatrixPage::search(bool goOn)
{
    const QString wanted = base::fold(m_search->text());
    const GridContent &content = m_grid->content();
    if (wanted.isEmpty())
        return;
    const auto find = [&](int first, int count, int from, const auto &nameOf) -> std::optional<int> {
        for (const bool mustBegin : {true, false}) {
            for (int step = 0; step < count; ++step) {
                const int at = first + (std::max(from, first) - first + step) % count;
                const QString name = base::fold(nameOf(at));
                if (mustBegin ? name.startsWith(wanted) : name.contains(wanted))
                    return at;
            }
        }
        return std::nullopt;
    };
    const GridPlace now = m_grid->current();
    const int next = goOn ? 1 : 0;
    const auto line = find(0, content.lineCount(), now.line + next,
                           [&](int at) { return content.isCategory(at) ? QString() : content.lineName(at); });
    const auto column =
        find(1, content.columnCount(), now.column + next, [&](int at) { return content.columnName(at); });
    if (line)
        m_grid->setCurrent({*line, std::max(now.column, 0)});
    else if (column)
        m_grid->setCurrent({std::max(now.line, 0), *column});
    else
        context().shell.showMessage(tr("No competency or competitor is called that."));
}

bool MatrixPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        search(true);
        return true;
    case Qt::Key_Escape:
        m_search->clear();
        [[fallthrough]];
    case Qt::Key_Down:
        m_grid->setFocus(Qt::OtherFocusReason);
        return true;
    default:
        return Page::eventFilter(watched, event);
    }
}

void MatrixPage::exportPage()
{
    exportToCsv(context(), workflows::RecordKind::Strengths, this);
}

void MatrixPage::goTo(domain::CompetencyId competency, domain::MatrixColumn column)
{
    if (!m_grid->content().find(competency, column))
        showAll();
    if (const auto place = m_grid->content().find(competency, column))
        m_grid->setCurrent(*place);
}

void MatrixPage::open(const Target &target)
{
    const auto *wanted = std::get_if<ShowMatrix>(&target.request);
    if (!wanted)
        return;
    if (m_isOutdated)
        reload();
    const GridPlace now = m_grid->current();
    if (wanted->competency) {
        goTo(*wanted->competency, wanted->competitor);
    } else if (wanted->competitor) {
        for (int column = 1; column <= m_grid->content().columnCount(); ++column) {
            if (m_grid->content().column(column) == wanted->competitor)
                m_grid->setCurrent({now.line, column});
        }
    }
}

// State

QList<QAction *> MatrixPage::pageActions() const
{
    return m_commands->actions();
}

void MatrixPage::saveState(QSettings &settings) const
{
    settings.setValue(QStringLiteral("order"), m_order->value());
    settings.setValue(QStringLiteral("show"), m_show->value());
    settings.setValue(QStringLiteral("splitter"), m_splitter->saveState());
}

void MatrixPage::restoreState(QSettings &settings)
{
    const QString order = settings.value(QStringLiteral("order")).toString();
    const QString show = settings.value(QStringLiteral("show")).toString();
    if (domain::fromCode<MatrixOrder>(order))
        m_order->setValue(order);
    if (domain::fromCode<MatrixShow>(show))
        m_show->setValue(show);
    m_splitter->restoreState(settings.value(QStringLiteral("splitter")).toByteArray());
}

} // namespace ui
