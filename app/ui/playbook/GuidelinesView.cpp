// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playbook/GuidelinesView.h"

#include "ui/playbook/GuidelineDelegate.h"
#include "ui/playbook/GuidelineDraft.h"
#include "ui/playbook/GuidelineEditor.h"
#include "ui/playbook/GuidelineModel.h"
#include "ui/playbook/GuidelinePanel.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ActionButton.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Drafts.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FilterChip.h"

#include <QAction>
#include <QHBoxLayout>
#include <QListView>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace ui {

using domain::Guideline;
using domain::GuidelineId;

namespace {

constexpr qint64 NewId = 0;
constexpr QLatin1StringView DraftKind("guideline");
constexpr int DraftMs = 400; ///< as the forms do

/// The list's width has changed: its lines break elsewhere.
class WrappingList final : public QListView
{
public:
    using QListView::QListView;

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QListView::resizeEvent(event);
        scheduleDelayedItemsLayout();
    }
};

} // namespace

GuidelinesView::GuidelinesView(const PageContext &context, QAction *confirm, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(new GuidelineModel(this))
{
    setObjectName(QStringLiteral("guidelinesView"));
    makeActions();
    m_keepSoon.setSingleShot(true);
    m_keepSoon.setInterval(DraftMs);
    connect(&m_keepSoon, &QTimer::timeout, this, &GuidelinesView::keepDrafts);
    m_splitter = new QSplitter(this);
    m_splitter->setObjectName(QStringLiteral("playbookSplitter"));
    m_splitter->setHandleWidth(space::Large);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(makeList());
    m_panel = new GuidelinePanel(m_context, {m_save, m_discard, m_retire, confirm}, this);
    connect(&m_panel->editor(), &GuidelineEditor::edited, this, &GuidelinesView::hearEditor);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_splitter);
    setFocusProxy(m_list);
}

void GuidelinesView::makeActions()
{
    const auto action = [this](const QString &text, const char *name, const QKeySequence &key, auto run) {
        auto *made = new QAction(text, this);
        made->setObjectName(QString::fromLatin1(name));
        made->setShortcut(key);
        made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QAction::triggered, this, run);
        return made;
    };
    m_save = action(tr("&Save"), "playbookSave", Qt::CTRL | Qt::Key_Return, [this] { save(); });
    m_discard = action(tr("&Discard the changes"), "playbookDiscard", {}, [this] { discard(); });
    m_retire = action(tr("Re&tire"), "playbookRetire", {}, [this] { retire(); });
    m_earlier = action(tr("Move &earlier"), "playbookEarlier", Qt::ALT | Qt::Key_Up, [this] { move(-1); });
    m_later = action(tr("Move &later"), "playbookLater", Qt::ALT | Qt::Key_Down, [this] { move(1); });
    m_starters =
        action(tr("Start with the usual guidelines"), "playbookStarters", {}, [this] { addStarters(); });
    addActions({m_save, m_earlier, m_later});
    const QString order =
        tr("What names more comes first, then what is stricter; this order decides the rest");
    m_earlier->setIcon(m_context.theme.icon(QStringLiteral("chevron-up")));
    m_later->setIcon(m_context.theme.icon(QStringLiteral("chevron-down")));
    m_earlier->setToolTip(order);
    m_later->setToolTip(order);
}

QList<QAction *> GuidelinesView::actions() const
{
    return {m_save, m_discard, m_retire, m_earlier, m_later};
}

QWidget *GuidelinesView::makeList()
{
    m_list = new WrappingList(this);
    m_list->setObjectName(QStringLiteral("playbookList"));
    m_list->setAccessibleName(tr("Guidelines, in order of precedence"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new GuidelineDelegate(m_context.theme, m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->addActions({m_earlier, m_later, m_retire});
    if (!m_context.ledger.isReadOnly())
        m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    // When the drag has ended: the rows are shown anew.
    connect(m_model, &GuidelineModel::moveAsked, this, &GuidelinesView::moveTo, Qt::QueuedConnection);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &GuidelinesView::showCurrent);
    connect(m_list, &QAbstractItemView::activated, this, [this] { m_panel->editor().focusName(); });
    m_empty = new EmptyState(this);
    m_empty->setContent(tr("No guideline is in use yet. With guidelines everybody at the counter knows when "
                           "they may send a customer elsewhere without asking."),
                        m_starters);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);

    m_otherwise = new FilterChip(m_context.theme, tr("Where none covers the case"),
                                 QStringLiteral("playbookOtherwise"), this);
    QList<FilterChip::Choice> grants;
    for (const auto &grant : domain::allOf<domain::Grant>())
        grants.append({domain::labelOf(grant.value), QString::fromLatin1(grant.code)});
    m_otherwise->setChoices(grants);
    connect(m_otherwise, &FilterChip::valueChanged, this, [this](const QVariant &code) {
        const auto grant = domain::fromCode<domain::Grant>(code.toString());
        if (grant && *grant != m_standing.playbook.otherwise)
            m_context.shell.keep(workflows::setOtherwise(m_context.ledger, *grant));
    });
    m_otherwise->setEnabled(!m_context.ledger.isReadOnly());
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(space::Medium, 0, space::Medium, space::Tiny);
    foot->addWidget(m_otherwise);
    foot->addStretch(1);
    for (QAction *action : {m_earlier, m_later}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        button->setAccessibleName(QString(action->text()).remove(QLatin1Char('&')));
        foot->addWidget(button);
    }
    auto *card = new Card(m_context.theme, this);
    card->setFlush();
    card->content()->addWidget(m_stack, 1);
    card->content()->addLayout(foot);
    return card;
}

// What is shown

const Guideline *GuidelinesView::stored(GuidelineId id) const
{
    for (const auto *list : {&m_standing.playbook.guidelines, &m_standing.playbook.retired}) {
        const auto found = std::ranges::find(*list, id, &Guideline::id);
        if (found != list->end())
            return &*found;
    }
    return nullptr;
}

GuidelineRow GuidelinesView::rowFor(const Guideline &stored, int place) const
{
    const domain::Playbook &playbook = m_standing.playbook;
    GuidelineRow row;
    row.isUnsaved = m_drafts.contains(stored.id.value());
    row.guideline = m_drafts.value(stored.id.value(), stored);
    row.place = place;
    row.sentence = domain::sentenceOf(row.guideline, playbook.words);
    const domain::GuidelineRemark remark = domain::remarkOn(row.guideline, playbook);
    row.remark = domain::sentenceOf(remark, row.guideline);
    row.isWarning = domain::isWarning(remark, row.guideline);
    return row;
}

QList<GuidelineRow> GuidelinesView::rows() const
{
    QList<GuidelineRow> rows;
    if (m_drafts.contains(NewId))
        rows.append(rowFor({}, 0));
    int place = 0;
    for (const Guideline &guideline : m_standing.playbook.guidelines)
        rows.append(rowFor(guideline, ++place));
    if (m_showsRetired) {
        for (const Guideline &guideline : m_standing.playbook.retired)
            rows.append(rowFor(guideline, 0));
    }
    return rows;
}

const GuidelineRow *GuidelinesView::currentRow() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? &m_model->row(index.row()) : nullptr;
}

std::optional<GuidelineId> GuidelinesView::current() const
{
    const GuidelineRow *row = currentRow();
    return row && row->guideline.id.isValid() ? std::optional(row->guideline.id) : std::nullopt;
}

void GuidelinesView::setCurrent(GuidelineId id)
{
    if (const int row = m_model->rowOf(id); row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
}

void GuidelinesView::setStanding(const workflows::PlaybookStanding &standing)
{
    const GuidelineRow *row = currentRow();
    const GuidelineId wanted = row ? row->guideline.id : GuidelineId();
    m_standing = standing;
    m_panel->setStanding(standing);
    m_otherwise->setValue(domain::codeOf(standing.playbook.otherwise));
    showRows(wanted);
}

void GuidelinesView::setShowsRetired(bool shows)
{
    m_showsRetired = shows;
    const GuidelineRow *row = currentRow();
    showRows(row ? row->guideline.id : GuidelineId());
}

void GuidelinesView::showRows(GuidelineId wanted)
{
    const int before = m_list->currentIndex().row();
    m_model->setRows(rows(), m_context.locale);
    const int count = m_model->rowCount();
    const int found = m_model->rowOf(wanted);
    m_stack->setCurrentIndex(count > 0 ? 0 : 1);
    m_panel->setVisible(count > 0);
    if (count > 0)
        m_list->setCurrentIndex(m_model->index(found >= 0 ? found : std::clamp(before, 0, count - 1)));
    showCurrent();
}

void GuidelinesView::showCurrent()
{
    const GuidelineRow *row = currentRow();
    m_panel->showRow(row ? std::optional(*row) : std::nullopt);
    showActions();
    Q_EMIT currentChanged();
}

void GuidelinesView::showReading()
{
    m_panel->showReading();
}

void GuidelinesView::showActions()
{
    const bool mayEdit = !m_context.ledger.isReadOnly();
    const GuidelineRow *row = currentRow();
    m_save->setEnabled(mayEdit && row && row->isUnsaved);
    m_discard->setEnabled(mayEdit && row && row->isUnsaved);
    m_retire->setEnabled(mayEdit && current().has_value());
    m_retire->setText(row && row->guideline.isRetired() ? tr("Bring &back into use") : tr("Re&tire"));
    m_earlier->setEnabled(mayEdit && neighbour(-1).has_value());
    m_later->setEnabled(mayEdit && neighbour(1).has_value());
    m_starters->setEnabled(mayEdit);
}

// What a person does

void GuidelinesView::addNew()
{
    if (!m_drafts.contains(NewId))
        m_drafts.insert(NewId, {});
    showRows(GuidelineId(NewId));
    m_panel->editor().focusName();
}

void GuidelinesView::hearEditor()
{
    const int line = m_list->currentIndex().row();
    if (line < 0)
        return;
    const Guideline typed = m_panel->editor().guideline();
    const Guideline *before = stored(typed.id);
    const bool isChanged = !before || typed != *before || !m_panel->editor().isReadable();
    if (isChanged)
        m_drafts.insert(typed.id.value(), typed);
    else
        m_drafts.remove(typed.id.value());
    m_keepSoon.start();
    m_model->setRow(line, rowFor(before ? *before : Guideline(), m_model->row(line).place));
    m_panel->showSentence(m_model->row(line));
    showActions();
}

void GuidelinesView::save()
{
    const GuidelineRow *row = currentRow();
    if (!row || !row->isUnsaved || !m_panel->editor().check())
        return;
    const Guideline typed = m_panel->editor().guideline();
    GuidelineId id = typed.id;
    const auto draft = m_drafts.take(typed.id.value()); // before the page is told of the change
    if (id.isValid()) {
        const auto change = workflows::saveGuideline(m_context.ledger, typed);
        if (!m_context.shell.keep(change))
            m_drafts.insert(typed.id.value(), draft);
    } else {
        const auto added = workflows::addGuideline(m_context.ledger, typed);
        if (added) {
            id = added->id;
            m_context.shell.keep(added->change);
        } else {
            m_drafts.insert(NewId, draft);
            m_context.shell.showError(added.error());
        }
    }
    if (!m_drafts.contains(typed.id.value()))
        dropDraft(typed.id);
    showRows(id);
}

void GuidelinesView::discard()
{
    const GuidelineRow *row = currentRow();
    if (!row)
        return;
    const GuidelineId id = row->guideline.id;
    m_drafts.remove(id.value());
    dropDraft(id);
    m_panel->forget();
    showRows(id);
    m_list->setFocus(Qt::OtherFocusReason);
}

void GuidelinesView::retire()
{
    const auto id = current();
    const Guideline *guideline = id ? stored(*id) : nullptr;
    if (guideline)
        m_context.shell.keep(workflows::setRetired(
            m_context.ledger, *id, guideline->isRetired() ? QDate() : m_context.clock.today()));
}

void GuidelinesView::addStarters()
{
    m_context.shell.keep(workflows::addStarterGuidelines(m_context.ledger, m_context.locale));
}

std::optional<GuidelineId> GuidelinesView::neighbour(int step) const
{
    const auto id = current();
    const QList<Guideline> &all = m_standing.playbook.guidelines;
    const auto found = id ? std::ranges::find(all, *id, &Guideline::id) : all.end();
    if (found == all.end())
        return std::nullopt;
    const qsizetype other = std::distance(all.begin(), found) + step;
    if (other < 0 || other >= all.size() || !domain::isOrderedByHand(*found, all.at(other)))
        return std::nullopt;
    return all.at(other).id;
}

void GuidelinesView::move(int step)
{
    const auto id = current();
    const auto other = neighbour(step);
    if (id && other)
        m_context.shell.keep(step < 0 ? workflows::moveGuideline(m_context.ledger, *id, *other)
                                      : workflows::moveGuideline(m_context.ledger, *other, *id));
}

/// Dropped before another line, or behind the last: it comes right before the next of those whose order the
/// owner decides, or behind all of them.
void GuidelinesView::moveTo(int row, int before)
{
    if (row >= m_model->rowCount())
        return;
    const Guideline moved = m_model->row(row).guideline;
    GuidelineId next;
    if (before < m_model->rowCount()) {
        const GuidelineRow &line = m_model->row(before);
        if (line.place > 0 && domain::isOrderedByHand(moved, line.guideline))
            next = line.guideline.id;
    }
    if (m_context.shell.keep(workflows::moveGuideline(m_context.ledger, moved.id, next)))
        setCurrent(moved.id);
}

// What outlives the program

void GuidelinesView::keepDrafts()
{
    Drafts *drafts = m_context.shell.drafts();
    if (!drafts)
        return;
    const QList<qint64> keptOnes = m_keptDrafts.keys();
    for (const qint64 id : keptOnes) {
        if (!m_drafts.contains(id))
            dropDraft(GuidelineId(id));
    }
    for (auto each = m_drafts.cbegin(); each != m_drafts.cend(); ++each) {
        const Guideline &typed = *each;
        if (typed == Guideline()) { // a new one in which nothing stands, any more
            dropDraft(GuidelineId(each.key()));
            continue;
        }
        Kept &kept = m_keptDrafts[each.key()];
        if (kept.typed == typed)
            continue;
        kept.typed = typed;
        if (kept.name.isEmpty())
            kept.name = Drafts::newId();
        drafts->keep({kept.name,
                      DraftKind,
                      typed.name.isEmpty() ? tr("New guideline") : tr("Guideline: %1").arg(typed.name),
                      {{QStringLiteral("record"), each.key()}},
                      toJson(typed),
                      m_context.clock.now()});
    }
}

void GuidelinesView::dropDraft(GuidelineId id)
{
    Drafts *drafts = m_context.shell.drafts();
    if (const QString name = m_keptDrafts.take(id.value()).name; drafts && !name.isEmpty())
        drafts->drop(name);
}

bool GuidelinesView::takeUpDraft()
{
    Drafts *drafts = m_context.shell.drafts();
    if (!drafts || m_context.ledger.isReadOnly())
        return false;
    const auto earlier = drafts->takeResumed(DraftKind);
    if (!earlier)
        return false;
    const GuidelineId wanted(earlier->subject.value(QLatin1StringView("record")).toInteger());
    const Guideline *kept = stored(wanted); // none: new, or gone meanwhile
    const Guideline typed =
        withDraft(kept ? *kept : Guideline(), earlier->fields, m_context.ledger.business().currency);
    if (const QString now = m_keptDrafts.value(typed.id.value()).name; !now.isEmpty() && now != earlier->id)
        drafts->drop(now); // there is one place to write it in
    m_keptDrafts.insert(typed.id.value(), {earlier->id, typed});
    m_drafts.insert(typed.id.value(), typed);
    m_panel->forget();
    showRows(typed.id);
    m_panel->editor().focusName();
    return true;
}

QByteArray GuidelinesView::saveState() const
{
    return m_splitter->saveState();
}

void GuidelinesView::restoreState(const QByteArray &state)
{
    m_splitter->restoreState(state);
}

} // namespace ui
