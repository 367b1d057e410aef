// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/PartnerList.h"

#include "domain/SendAway.h"
#include "ui/log/PartnerDelegate.h"
#include "ui/theme/Theme.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStandardItemModel>

#include <algorithm>

namespace ui {

static constexpr int FewestRowsShown = 3; ///< the form does not jump when the need is chosen
static constexpr int MostRowsShown = 4;
static constexpr int MostKeys = 9;

static QString factsText(const domain::Suggestion &suggestion)
{
    if (suggestion.contact.isEmpty())
        return suggestion.phone;
    const QString ask = PartnerList::tr("ask for %1").arg(suggestion.contact);
    return suggestion.phone.isEmpty() ? ask : PartnerList::tr("%1 · %2").arg(ask, suggestion.phone);
}

PartnerList::PartnerList(const PageContext &context, QWidget *parent)
    : QListView(parent), m_context(context), m_model(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("partners"));
    setModel(m_model);
    setItemDelegate(new PartnerDelegate(context.theme, this));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setViewportMargins(1, 1, 1, 1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleDescription(tr("Space: offered too. F: full today. Delete: nobody was named."));
    setToolTip(accessibleDescription());
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &PartnerList::followSelection);
}

QSize PartnerList::sizeHint() const
{
    const int rows = qBound(FewestRowsShown, m_model->rowCount(), MostRowsShown);
    const int row = PartnerDelegate::rowHeight(font());
    return QSize(360, rows * row + 2);
}

void PartnerList::append(const domain::Suggestion &suggestion, const QString &why)
{
    auto *item = new QStandardItem(suggestion.name);
    item->setData(factsText(suggestion), FactsRole);
    item->setData(why, WhyRole);
    if (suggestion.level)
        item->setData(suggestion.level->value(), LevelRole);
    item->setData(suggestion.competitor.value(), IdRole);
    item->setData(suggestion.today == domain::Availability::Full, IsFullRole);
    const int number = m_model->rowCount() + 1;
    if (number <= MostKeys)
        item->setData(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + number))
                          .toString(QKeySequence::NativeText),
                      KeyRole);
    const QString level = suggestion.level ? tr("level %1").arg(suggestion.level->value()) : QString();
    item->setData(tr("%1, %2, %3, %4").arg(suggestion.name, level, factsText(suggestion), why),
                  Qt::AccessibleTextRole);
    m_model->appendRow(item);
}

void PartnerList::setSuggestions(const QList<domain::Suggestion> &suggestions,
                                 const QHash<domain::CompetitorId, QString> &whys)
{
    m_isFilling = true;
    m_suggestions = suggestions;
    m_model->clear();
    for (const domain::Suggestion &suggestion : suggestions)
        append(suggestion, whys.value(suggestion.competitor, whyText(suggestion)));
    m_isFilling = false;
    updateGeometry();
    if (m_isDecided)
        selectChosen();
    else
        chooseBest();
}

void PartnerList::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void PartnerList::startAnew()
{
    m_isDecided = false;
    m_marked.clear();
    setSuggestions({});
}

int PartnerList::rowOf(domain::CompetitorId id) const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (idAt(row) == id)
            return row;
    }
    return -1;
}

domain::CompetitorId PartnerList::idAt(int row) const
{
    return domain::CompetitorId(m_model->item(row)->data(IdRole).toLongLong());
}

/// Shows what is chosen; it may not be listed yet.
void PartnerList::selectChosen()
{
    m_isFilling = true;
    const int row = m_chosen ? rowOf(*m_chosen) : -1;
    if (row < 0) {
        clearSelection();
    } else {
        setCurrentIndex(m_model->index(row, 0));
        scrollTo(currentIndex());
    }
    m_isFilling = false;
    showPlaces();
    Q_EMIT choiceChanged();
}

void PartnerList::followSelection()
{
    if (m_isFilling)
        return;
    const QModelIndexList selected = selectionModel()->selectedIndexes();
    m_chosen = selected.isEmpty() ? std::nullopt : std::optional(idAt(selected.constFirst().row()));
    m_isDecided = true;
    showPlaces();
    Q_EMIT choiceChanged();
}

void PartnerList::choose(int row)
{
    if (row >= 0 && row < m_model->rowCount())
        choose(idAt(row));
}

void PartnerList::choose(domain::CompetitorId id)
{
    m_chosen = id;
    m_isDecided = true;
    selectChosen();
}

void PartnerList::chooseNobody()
{
    m_marked.clear();
    chooseElsewhere();
}

void PartnerList::chooseElsewhere()
{
    m_chosen.reset();
    m_isDecided = true;
    selectChosen();
}

void PartnerList::chooseBest()
{
    const auto best = std::ranges::find_if(m_suggestions, [](const domain::Suggestion &suggestion) {
        return suggestion.today != domain::Availability::Full;
    });
    m_isDecided = false;
    m_chosen.reset();
    if (!m_suggestions.isEmpty())
        m_chosen = (best == m_suggestions.cend() ? m_suggestions.constFirst() : *best).competitor;
    selectChosen();
}

QList<domain::CompetitorId> PartnerList::offered() const
{
    QList<domain::CompetitorId> offered = m_marked;
    if (!m_chosen || offered.contains(*m_chosen))
        return offered;
    return offered.mid(0, domain::SendAway::MostAlternatives - 1) + QList{*m_chosen};
}

void PartnerList::setOffered(const QList<domain::CompetitorId> &offered,
                             const std::optional<domain::CompetitorId> &chosen)
{
    m_marked = offered;
    m_chosen = chosen;
    m_isDecided = true;
    selectChosen();
}

void PartnerList::toggleOffered(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const domain::CompetitorId id = idAt(row);
    const QList<domain::CompetitorId> all = offered();
    const bool mayBeMarked = all.contains(id) || all.size() < domain::SendAway::MostAlternatives;
    if (!m_marked.removeOne(id)) {
        if (!mayBeMarked)
            return;
        m_marked.append(id);
    }
    showPlaces();
    Q_EMIT choiceChanged();
}

/// Who was offered first, second and third: only worth saying when there were several.
void PartnerList::showPlaces()
{
    const QList<domain::CompetitorId> places = offered();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const auto place = places.indexOf(idAt(row));
        m_model->item(row)->setData(
            places.size() > 1 && place >= 0 ? QVariant(static_cast<int>(place) + 1) : QVariant(), PlaceRole);
    }
}

void PartnerList::toggleFull(int row)
{
    const QStandardItem *item = m_model->item(row);
    if (!item)
        return;
    const domain::CompetitorId id = idAt(row);
    const bool isFull = !item->data(IsFullRole).toBool();
    if (isFull && m_chosen == id)
        m_isDecided = false; // on to the next who can
    Q_EMIT fullNoted(id, isFull);
}

/// "7 3 7": the chosen one, 0 for nobody, then those marked as offered; empty while nothing was decided by
/// hand.
QString PartnerList::choiceText() const
{
    if (!m_isDecided && m_marked.isEmpty())
        return {};
    QStringList numbers{QString::number(m_chosen.value_or(domain::CompetitorId()).value())};
    for (const domain::CompetitorId id : m_marked)
        numbers.append(QString::number(id.value()));
    return numbers.join(QLatin1Char(' '));
}

void PartnerList::setChoiceText(const QString &text)
{
    QList<domain::CompetitorId> ids;
    for (const QString &number : text.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        ids.append(domain::CompetitorId(number.toLongLong()));
    if (!ids.isEmpty())
        setOffered(ids.mid(1), ids.constFirst().isValid() ? std::optional(ids.constFirst()) : std::nullopt);
}

void PartnerList::keyPressEvent(QKeyEvent *event)
{
    const bool isControl = event->modifiers() == Qt::ControlModifier;
    const bool isPlain = event->modifiers() == Qt::NoModifier;
    if (event->key() == Qt::Key_Space && (isControl || isPlain))
        return toggleOffered(currentIndex().row());
    if (event->key() == Qt::Key_F && isPlain)
        return toggleFull(currentIndex().row());
    // With Ctrl the mark moves and the choice stays, so that others can be marked as offered.
    if (isControl && (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)) {
        const int row = currentIndex().row() + (event->key() == Qt::Key_Down ? 1 : -1);
        if (const QModelIndex next = m_model->index(row, 0); next.isValid())
            selectionModel()->setCurrentIndex(next, QItemSelectionModel::NoUpdate);
        return;
    }
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        return chooseNobody();
    QListView::keyPressEvent(event);
}

void PartnerList::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index =
        event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const int row = index.row();
    QAction *full =
        menu->addAction(tr("&Full today"), QKeySequence(Qt::Key_F), this, [this, row] { toggleFull(row); });
    full->setCheckable(true);
    full->setChecked(index.data(IsFullRole).toBool());
    QAction *too = menu->addAction(tr("&Offered too"), QKeySequence(Qt::Key_Space), this,
                                   [this, row] { toggleOffered(row); });
    too->setCheckable(true);
    too->setChecked(offered().contains(idAt(row)));
    menu->popup(event->reason() == QContextMenuEvent::Keyboard
                    ? viewport()->mapToGlobal(visualRect(index).center())
                    : event->globalPos());
}

void PartnerList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    QPainter painter(viewport());
    if (m_model->rowCount() == 0) {
        painter.setPen(m_context.theme.tokens().muted);
        painter.drawText(viewport()->rect().adjusted(space::Medium, 0, -space::Medium, 0),
                         Qt::AlignVCenter | Qt::TextWordWrap, m_emptyText);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? m_context.theme.tokens().accent : m_context.theme.tokens().control, 1));
    painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(0.5, 0.5, -0.5, -0.5), ControlRadius,
                            ControlRadius);
}

} // namespace ui
