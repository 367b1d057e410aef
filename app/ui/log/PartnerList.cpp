// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/PartnerList.h"

#include "domain/SendAway.h"
#include "ui/log/PartnerDelegate.h"
#include "ui/theme/Theme.h"

#include <QKeyEvent>
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
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &PartnerList::choiceChanged);
}

QSize PartnerList::sizeHint() const
{
    const int rows = qBound(FewestRowsShown, m_model->rowCount(), MostRowsShown);
    const int row = PartnerDelegate::rowHeight(font());
    return QSize(360, rows * row + 2);
}

void PartnerList::append(const domain::Suggestion &suggestion)
{
    auto *item = new QStandardItem(suggestion.name);
    item->setData(factsText(suggestion), FactsRole);
    item->setData(whyText(suggestion), WhyRole);
    if (suggestion.level)
        item->setData(suggestion.level->value(), LevelRole);
    item->setData(suggestion.competitor.value(), IdRole);
    const int number = m_model->rowCount() + 1;
    if (number <= MostKeys)
        item->setData(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + number))
                          .toString(QKeySequence::NativeText),
                      KeyRole);
    const QString level = suggestion.level ? tr("level %1").arg(suggestion.level->value()) : QString();
    item->setData(
        tr("%1, %2, %3, %4").arg(suggestion.name, level, factsText(suggestion), whyText(suggestion)),
        Qt::AccessibleTextRole);
    m_model->appendRow(item);
}

void PartnerList::setSuggestions(const QList<domain::Suggestion> &suggestions)
{
    m_model->clear();
    for (const domain::Suggestion &suggestion : suggestions)
        append(suggestion);
    updateGeometry();
    choose(0);
}

void PartnerList::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

int PartnerList::rowOf(domain::CompetitorId id) const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->item(row)->data(IdRole).toLongLong() == id.value())
            return row;
    }
    return -1;
}

void PartnerList::add(const domain::Suggestion &suggestion)
{
    if (rowOf(suggestion.competitor) < 0) {
        append(suggestion);
        updateGeometry();
    }
    choose(rowOf(suggestion.competitor));
}

std::optional<domain::CompetitorId> PartnerList::chosen() const
{
    const QModelIndexList selected = selectionModel()->selectedIndexes();
    if (selected.isEmpty())
        return std::nullopt;
    return domain::CompetitorId(selected.constFirst().data(IdRole).toLongLong());
}

void PartnerList::choose(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    setCurrentIndex(m_model->index(row, 0));
    scrollTo(currentIndex());
}

void PartnerList::chooseNobody()
{
    clearSelection();
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_model->item(row)->setData({}, IsOfferedRole);
}

QList<domain::CompetitorId> PartnerList::offered() const
{
    QList<domain::CompetitorId> offered;
    const auto choice = chosen();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const domain::CompetitorId id(m_model->item(row)->data(IdRole).toLongLong());
        if (id == choice || m_model->item(row)->data(IsOfferedRole).toBool())
            offered.append(id);
    }
    const auto place = [this](domain::CompetitorId id) {
        const auto index = m_order.indexOf(id);
        return index < 0 ? m_order.size() : index;
    };
    std::stable_sort(offered.begin(), offered.end(), [place](auto a, auto b) { return place(a) < place(b); });
    return offered;
}

void PartnerList::setOffered(const QList<domain::CompetitorId> &offered,
                             const std::optional<domain::CompetitorId> &chosen)
{
    chooseNobody();
    m_order = offered;
    for (const domain::CompetitorId id : offered) {
        if (const int row = rowOf(id); row >= 0 && id != chosen)
            m_model->item(row)->setData(true, IsOfferedRole);
    }
    if (chosen)
        choose(rowOf(*chosen));
}

/// Marking a fourth does nothing: the first three stay as they are.
void PartnerList::toggleOffered(int row)
{
    QStandardItem *item = m_model->item(row);
    const bool isOffered = item->data(IsOfferedRole).toBool();
    if (!isOffered && offered().size() >= domain::SendAway::MostAlternatives)
        return;
    item->setData(!isOffered, IsOfferedRole);
    Q_EMIT choiceChanged();
}

QString PartnerList::choiceText() const
{
    QStringList numbers{QString::number(chosen().value_or(domain::CompetitorId()).value())};
    for (const domain::CompetitorId id : offered())
        numbers.append(QString::number(id.value()));
    return numbers.join(QLatin1Char(' '));
}

void PartnerList::keyPressEvent(QKeyEvent *event)
{
    const bool isControl = event->modifiers() == Qt::ControlModifier;
    if (event->key() == Qt::Key_Space && isControl && currentIndex().isValid())
        return toggleOffered(currentIndex().row());
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
