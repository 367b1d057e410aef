// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matrix/MatrixCommands.h"

#include "ledger/Competitors.h"
#include "ui/matrix/MatrixGrid.h"
#include "ui/widgets/MenuText.h"
#include "ui/widgets/MergeQuestion.h"
#include "ui/widgets/Prompts.h"
#include "workflows/EditMatrix.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMenu>

#include <algorithm>

namespace ui {

using base::Done;
using What = GridContent::Adding::What;

/// User text in a menu: an ampersand would be a mnemonic.
static QString plain(const QString &text)
{
    return menuText(text.simplified());
}

MatrixCommands::MatrixCommands(const PageContext &context, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_page(page)
    , m_moveTo(new QMenu(tr("Move to &category"), page))
    , m_mergeInto(new QMenu(tr("&Merge into"), page))
{
    addCompetency = make(QStringLiteral("addCompetency"), tr("&Add competency"), {},
                         [this] { startAdding(What::Competency); });
    addCategory =
        make(QStringLiteral("addCategory"), tr("Add cate&gory"), {}, [this] { startAdding(What::Category); });
    addCompetitor = make(QStringLiteral("addCompetitor"), tr("Add com&petitor"), {},
                         [this] { startAdding(What::Competitor); });
    m_evidence = make(QStringLiteral("matrixEvidence"), tr("&Evidence"), Qt::Key_F2,
                      [this] { Q_EMIT evidenceWanted(); });
    m_notKnown = make(QStringLiteral("matrixNotKnown"), tr("&Not known"), Qt::Key_Delete,
                      [this] { rate(std::nullopt); });
    m_strongElsewhere = make(QStringLiteral("matrixStrongElsewhere"), tr("Who &else is strong here"),
                             Qt::Key_Space, [this] { openStrongElsewhere(); });
    m_rename =
        make(QStringLiteral("matrixRename"), tr("&Rename"), Qt::Key_F2, [this] { m_grid->renameCurrent(); });
    m_core =
        make(QStringLiteral("matrixCore"), tr("We want to be &known for this"), {}, [this] { toggleCore(); });
    m_core->setCheckable(true);
    m_before = make(QStringLiteral("matrixMoveBefore"), QString(), {}, [this] { carryByMenu(-1); });
    m_after = make(QStringLiteral("matrixMoveAfter"), QString(), {}, [this] { carryByMenu(1); });
    m_retire = make(QStringLiteral("matrixRetire"), tr("Re&tire"), {}, [this] { setRetired(true); });
    m_bringBack = make(QStringLiteral("matrixBringBack"), tr("&Bring back into use"), {},
                       [this] { setRetired(false); });
    m_copy =
        make(QStringLiteral("matrixCopy"), tr("Cop&y the matrix"), QKeySequence::Copy, [this] { copy(); });
    m_gap = new QAction(this);
    m_gap->setSeparator(true);
    connect(m_moveTo, &QMenu::aboutToShow, this, &MatrixCommands::fillMoveMenu);
    connect(m_mergeInto, &QMenu::aboutToShow, this, &MatrixCommands::fillMergeMenu);
}

/// The grid handles its keys itself: here they only stand in the menus.
QAction *MatrixCommands::make(const QString &objectName, const QString &text, const QKeySequence &keys,
                              const std::function<void()> &run)
{
    auto *action = new QAction(text, this);
    action->setObjectName(objectName);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, run);
    return action;
}

void MatrixCommands::setGrid(MatrixGrid *grid)
{
    m_grid = grid;
    follow();
}

const GridContent &MatrixCommands::content() const
{
    return m_grid->content();
}

QList<QAction *> MatrixCommands::actions() const
{
    return {addCompetency,
            addCategory,
            addCompetitor,
            m_gap,
            m_evidence,
            m_notKnown,
            m_strongElsewhere,
            m_rename,
            m_core,
            m_before,
            m_after,
            m_moveTo->menuAction(),
            m_mergeInto->menuAction(),
            m_retire,
            m_bringBack,
            m_copy};
}

// Keeping and telling

/// What a workflow has done can be undone from now on; what it could not do is the answer.
Done MatrixCommands::keep(const base::Result<workflows::Undoable> &changed)
{
    if (!changed)
        return base::failure(changed.error());
    m_context.shell.keep(*changed);
    return {};
}

void MatrixCommands::tell(const Done &done)
{
    if (!done)
        m_context.shell.showError(done.error());
}

QString MatrixCommands::staffName() const
{
    const auto id = m_context.shell.staff();
    const auto all = ledger::Catalogue(m_context.ledger).staff(ledger::Retired::With);
    if (id && all) {
        for (const domain::Staff &staff : *all) {
            if (staff.id == *id)
                return staff.name;
        }
    }
    return {};
}

// Cells

void MatrixCommands::rate(domain::MaybeLevel level)
{
    const GridPlace place = m_grid->current();
    if (place.line >= content().lineCount() || !content().isRated(place))
        return;
    domain::Strength strength{
        content().line(place.line).competency, content().column(place.column), {}, {}, {}, {}, {}};
    if (const domain::Strength *known = content().strength(place))
        strength = *known;
    const bool isLookedAtAgain = strength.level == level && level;
    if (strength.level == level && (!isLookedAtAgain || strength.assessedOn == m_context.clock.today()))
        return;
    strength.level = level;
    strength.assessedOn = m_context.clock.today();
    if (const QString staff = staffName(); !staff.isEmpty())
        strength.assessedBy = staff;
    saveCell(strength);
}

void MatrixCommands::saveCell(const domain::Strength &strength)
{
    tell(keep(workflows::setStrength(m_context.ledger, strength)));
}

void MatrixCommands::setStaleAfter(int months)
{
    tell(keep(workflows::setStaleAfter(m_context.ledger, months)));
}

// Lines and columns

void MatrixCommands::startAdding(What what)
{
    Q_EMIT addingStarts();
    GridContent::Adding adding{what, {}, {}};
    if (what == What::Competency) {
        const int line = std::clamp(m_grid->current().line, 0, content().lineCount() - 1);
        if (content().lineCount() == 0)
            adding.what = What::Category; // a competency needs one
        else
            adding.category = content().line(line).category;
    }
    m_grid->startAdding(adding);
}

Done MatrixCommands::add(const GridContent::Adding &what, const QString &name)
{
    if (what.what == What::Competitor) {
        TRY_ASSIGN(const auto added, workflows::addCompetitor(m_context.ledger, name));
        m_context.shell.keep(added.change);
        m_grid->setCurrent(content().placeOf({{}, {}, added.id, m_grid->current()}));
        return {};
    }
    const domain::Category *category = content().matrix().category(what.category);
    TRY_ASSIGN(const auto added, workflows::addCompetency(m_context.ledger, name,
                                                          category ? category->name : what.categoryName));
    m_context.shell.keep(added.change);
    if (const auto place = content().find(added.id, {}))
        m_grid->setCurrent(*place);
    return {};
}

Done MatrixCommands::rename(GridPlace place, const QString &name)
{
    if (place.line == GridPlace::Head)
        return keep(workflows::renameCompetitor(m_context.ledger, *content().column(place.column), name));
    const GridContent::Line line = content().line(place.line);
    return line.isCategory ? keep(workflows::renameCategory(m_context.ledger, line.category, name))
                           : keep(workflows::renameCompetency(m_context.ledger, line.competency, name));
}

void MatrixCommands::move(GridPlace from, GridPlace before)
{
    if (from.column != GridPlace::Head)
        return moveColumn(from, before);
    if (content().view().order == domain::MatrixOrder::Category)
        return moveLine(from, before);
    m_context.shell.showMessage(tr("To move competencies, choose “Order: %1” first.")
                                    .arg(domain::labelOf(domain::MatrixOrder::Category)));
}

void MatrixCommands::moveColumn(GridPlace from, GridPlace before)
{
    if (before.column == from.column || before.column == from.column + 1)
        return;
    const auto next =
        before.column <= content().columnCount() ? content().column(before.column) : std::nullopt;
    tell(keep(workflows::moveCompetitor(m_context.ledger, *content().column(from.column), next)));
}

/// A competency put before a category's name goes to the end of the category above; a category goes before
/// the next whole one.
void MatrixCommands::moveLine(GridPlace from, GridPlace before)
{
    const GridContent::Line moving = content().line(from.line);
    int at = before.line;
    if (moving.isCategory) {
        while (at > 0 && at < content().lineCount() && !content().isCategory(at))
            at += before.line > from.line ? 1 : -1;
        std::optional<domain::CategoryId> next;
        if (at < content().lineCount())
            next = content().line(at).category;
        if (next != moving.category)
            tell(keep(workflows::moveCategory(m_context.ledger, moving.category, next)));
        return;
    }
    if (at == from.line || at == from.line + 1 || at == 0)
        return;
    const bool isAtEnd = at >= content().lineCount() || content().isCategory(at);
    const GridContent::Line neighbour = content().line(isAtEnd ? at - 1 : at);
    const auto next = isAtEnd ? std::nullopt : std::optional(neighbour.competency);
    tell(keep(workflows::moveCompetency(m_context.ledger, moving.competency, neighbour.category, next)));
}

void MatrixCommands::carry(int lines, int columns)
{
    const GridPlace place = m_grid->current();
    if (lines != 0 && place.line >= 0 && place.line < content().lineCount()) {
        int before = place.line + (lines > 0 ? 2 : -1);
        if (lines > 0 && content().isCategory(place.line)) {
            before = place.line + 1;
            while (before < content().lineCount() && !content().isCategory(before))
                ++before;
            ++before; // into the next category: that is the one to pass
        }
        if (before >= 0 && before <= content().lineCount())
            move({place.line, GridPlace::Head}, {before, GridPlace::Head});
    } else if (columns != 0 && place.column > 0) {
        const int before = place.column + (columns > 0 ? 2 : -1);
        if (before >= 1 && before <= content().columnCount() + 1)
            move({GridPlace::Head, place.column}, {GridPlace::Head, before});
    }
}

void MatrixCommands::carryByMenu(int step)
{
    const bool isColumn = m_grid->current().line == GridPlace::Head;
    carry(isColumn ? 0 : step, isColumn ? step : 0);
}

void MatrixCommands::setRetired(bool isRetired)
{
    const GridPlace place = m_grid->current();
    const QDate on = isRetired ? m_context.clock.today() : QDate();
    if (place.line == GridPlace::Head)
        tell(keep(workflows::setRetired(m_context.ledger, *content().column(place.column), on)));
    else
        tell(keep(workflows::setRetired(m_context.ledger, content().line(place.line).competency, on)));
}

void MatrixCommands::toggleCore()
{
    const int line = m_grid->current().line;
    tell(
        keep(workflows::setCore(m_context.ledger, content().line(line).competency, !content().isCore(line))));
}

void MatrixCommands::fillMoveMenu()
{
    m_moveTo->clear();
    const GridContent::Line line = content().line(m_grid->current().line);
    for (const domain::Category &category : content().matrix().categories()) {
        QAction *action = m_moveTo->addAction(plain(category.name));
        action->setEnabled(category.id != line.category);
        connect(action, &QAction::triggered, this, [this, line, id = category.id] {
            tell(line.isCategory ? keep(workflows::mergeCategories(m_context.ledger, id, line.category))
                                 : keep(workflows::moveCompetency(m_context.ledger, line.competency, id)));
        });
    }
}

void MatrixCommands::fillMergeMenu()
{
    m_mergeInto->clear();
    const GridPlace place = m_grid->current();
    if (place.line >= 0) {
        const domain::CompetencyId duplicate = content().line(place.line).competency;
        for (const domain::Competency &other : content().matrix().competencies()) {
            if (other.id == duplicate || other.isRetired())
                continue;
            connect(m_mergeInto->addAction(plain(other.name)), &QAction::triggered, this,
                    [this, id = other.id, duplicate] { merge(id, duplicate); });
        }
        return;
    }
    const domain::MatrixColumn duplicate = content().column(place.column);
    for (const domain::Competitor &other : content().matrix().competitors()) {
        if (other.id == *duplicate || other.isRetired())
            continue;
        connect(m_mergeInto->addAction(plain(other.name)), &QAction::triggered, this,
                [this, other, duplicate = *content().matrix().competitor(*duplicate)] {
                    mergeCompetitors(m_context, other, duplicate);
                });
    }
}

void MatrixCommands::merge(domain::CompetencyId kept, domain::CompetencyId duplicate)
{
    const QString stays = content().matrix().competency(kept)->name;
    const QString gone = content().matrix().competency(duplicate)->name;
    const QString question = tr("All send-aways, referrals, guidelines and ratings of “%1” become those of "
                                "“%2”, and “%1” is gone. "
                                "This cannot be undone.")
                                 .arg(gone, stays);
    if (m_context.prompts.ask(tr("Merge competencies"), question, {tr("Keep both"), tr("Merge")}) == 1)
        tell(workflows::mergeCompetencies(m_context.ledger, kept, duplicate));
}

// Menus

void MatrixCommands::follow()
{
    const GridPlace place = m_grid->current();
    const bool exists = !content().isEmpty() && place.line < content().lineCount();
    const bool isLine = exists && place.line >= 0;
    const bool isCategory = isLine && content().isCategory(place.line);
    const bool isCell = exists && content().isRated(place);
    const bool isName = isLine && place.column == GridPlace::Head;
    const bool isColumn = exists && place.line == GridPlace::Head && place.column > 0;
    const bool isRetired = isColumn ? content().isColumnRetired(place.column)
                                    : isLine && !isCategory && content().isLineRetired(place.line);
    m_evidence->setVisible(isCell);
    m_notKnown->setVisible(isCell);
    m_strongElsewhere->setVisible(isLine && !isCategory);
    m_rename->setVisible(isName || isColumn);
    m_core->setVisible(isLine && !isCategory);
    m_core->setChecked(isLine && !isCategory && content().isCore(place.line));
    m_before->setVisible(isName || isColumn);
    m_before->setText(isColumn ? tr("Move to&wards us") : tr("Move &up"));
    const bool isMirrored = m_grid->layoutDirection() == Qt::RightToLeft;
    const Qt::Key towardsUs = isMirrored ? Qt::Key_Right : Qt::Key_Left;
    const Qt::Key awayFromUs = isMirrored ? Qt::Key_Left : Qt::Key_Right;
    m_before->setShortcut(Qt::ALT | (isColumn ? towardsUs : Qt::Key_Up));
    m_after->setVisible(isName || isColumn);
    m_after->setShortcut(Qt::ALT | (isColumn ? awayFromUs : Qt::Key_Down));
    m_after->setText(isColumn ? tr("Move a&way from us") : tr("Move &down"));
    m_moveTo->menuAction()->setVisible(isName);
    m_moveTo->setTitle(isCategory ? tr("&Merge into") : tr("Move to &category"));
    m_mergeInto->menuAction()->setVisible(isColumn || (isName && !isCategory));
    m_retire->setVisible((isName && !isCategory && !isRetired) || (isColumn && !isRetired));
    m_bringBack->setVisible(isRetired && (isName || isColumn));
}

void MatrixCommands::openMenu(const QPoint &global)
{
    follow();
    auto *menu = new QMenu(m_page);
    menu->setObjectName(QStringLiteral("matrixMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_evidence, m_notKnown, m_strongElsewhere, m_rename, m_core});
    menu->addSeparator();
    menu->addActions(
        {m_before, m_after, m_moveTo->menuAction(), m_mergeInto->menuAction(), m_retire, m_bringBack});
    menu->addSeparator();
    menu->addActions({addCompetency, addCategory, addCompetitor});
    menu->addSeparator();
    menu->addAction(m_copy);
    menu->popup(global);
}

void MatrixCommands::openStrongElsewhere()
{
    const GridPlace place = m_grid->current();
    const domain::CompetencyId competency = content().line(place.line).competency;
    auto *menu = new QMenu(m_page);
    menu->setObjectName(QStringLiteral("matrixStrongElsewhereMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSection(plain(content().lineName(place.line)));
    const domain::MaybeLevel ours = content().matrix().level(competency, {});
    const auto add = [&](domain::MaybeLevel level, const QString &name, domain::MatrixColumn column) {
        QAction *action = menu->addAction(
            tr("%1  %2", "level, business")
                .arg(level ? QString::number(level->value()) : QStringLiteral("·"), plain(name)));
        connect(action, &QAction::triggered, this, [this, competency, column] {
            if (const auto cell = content().find(competency, column))
                m_grid->setCurrent(*cell);
        });
        return action;
    };
    for (const auto &other : content().matrix().rated(competency))
        add(other.level, other.name, other.competitor);
    menu->addSeparator();
    add(ours, content().columnName(GridPlace::Us), {});
    menu->setActiveAction(menu->actions().at(menu->actions().size() > 3 ? 1 : 2));
    menu->popup(m_grid->viewport()->mapToGlobal(m_grid->rectOf(place).bottomLeft()));
}

void MatrixCommands::copy() const
{
    QApplication::clipboard()->setText(content().asText());
    m_context.shell.showMessage(tr("The matrix is on the clipboard."));
}

} // namespace ui
