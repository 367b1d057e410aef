// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payoff/ChartBoard.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/ChartCard.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/MenuText.h"

#include <QAction>
#include <QGridLayout>
#include <QMenu>

#include <algorithm>

namespace ui {

static constexpr int narrow = 860; ///< of the board's width: below it the cards stand under one another

ChartBoard::ChartBoard(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_menu(new QMenu(tr("Charts shown"), this))
    , m_caption(new ElidedLabel(this))
    , m_othersCaption(new ElidedLabel(this))
{
    setObjectName(QStringLiteral("chartBoard"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(space::Large);
    m_menu->setObjectName(QStringLiteral("chartsShown"));
    m_caption->setObjectName(QStringLiteral("comparedThis"));
    m_othersCaption->setObjectName(QStringLiteral("comparedOther"));
    for (ElidedLabel *label : {m_caption, m_othersCaption}) {
        QFont bold = label->font();
        bold.setBold(true);
        label->setFont(bold);
        label->hide();
    }
    connect(m_menu, &QMenu::aboutToShow, this, &ChartBoard::fillMenu);
}

void ChartBoard::setCards(const QList<ChartCard *> &cards)
{
    m_first = m_order = cards;
    for (ChartCard *card : cards)
        addTo(card);
    fillMenu();
    place();
}

void ChartBoard::addTo(ChartCard *card)
{
    const auto action = [&](const QString &text, const char *name, const std::function<void()> &run) {
        auto *made = new QAction(text, card);
        made->setObjectName(QString::fromLatin1(name));
        connect(made, &QAction::triggered, this, run);
        return made;
    };
    QList<QAction *> actions{action(tr("Move forward"), "moveForward", [this, card] { move(card, -1); }),
                             action(tr("Move back"), "moveBack", [this, card] { move(card, 1); })};
    if (card != m_first.constFirst())
        actions.append(action(tr("Hide this chart"), "hideChart", [this, card] { setShown(card, false); }));
    card->addToMenu(actions);
}

void ChartBoard::setOthers(const QList<ChartCard *> &others, const QString &caption,
                           const QString &othersCaption)
{
    for (ChartCard *other : std::as_const(m_others))
        other->hide();
    m_others.clear();
    for (qsizetype i = 0; i < others.size(); ++i)
        m_others.insert(m_first.at(i), others.at(i));
    m_caption->setText(caption);
    m_othersCaption->setText(othersCaption);
    place();
}

QList<ChartCard *> ChartBoard::shown() const
{
    QList<ChartCard *> cards;
    std::ranges::copy_if(m_order, std::back_inserter(cards),
                         [this](const ChartCard *card) { return isShown(card); });
    return cards;
}

void ChartBoard::setShown(ChartCard *card, bool shown)
{
    if (shown == isShown(card))
        return;
    if (shown)
        m_hidden.removeAll(card);
    else
        m_hidden.append(card);
    place();
    Q_EMIT rearranged();
}

void ChartBoard::move(ChartCard *card, int by)
{
    const QList<ChartCard *> seen = shown();
    const qsizetype to = seen.indexOf(card) + by;
    if (to < 0 || to >= seen.size())
        return;
    m_order.move(m_order.indexOf(card), m_order.indexOf(seen.at(to)));
    place();
    Q_EMIT rearranged();
}

void ChartBoard::reset()
{
    m_order = m_first;
    m_hidden.clear();
    place();
    Q_EMIT rearranged();
}

void ChartBoard::fillMenu()
{
    m_menu->clear();
    for (ChartCard *card : std::as_const(m_order)) {
        QAction *tick = m_menu->addAction(menuText(card->heading()));
        tick->setObjectName(QStringLiteral("show_") + card->objectName());
        tick->setCheckable(true);
        tick->setChecked(isShown(card));
        tick->setEnabled(card != m_first.constFirst());
        connect(tick, &QAction::toggled, this, [this, card](bool on) { setShown(card, on); });
    }
    m_menu->addSeparator();
    m_menu->addAction(tr("All, in the first order"), this, &ChartBoard::reset)
        ->setObjectName(QStringLiteral("resetCharts"));
}

void ChartBoard::place()
{
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    for (int row = 0; row < m_grid->rowCount(); ++row)
        m_grid->setRowStretch(row, 0);
    const QList<ChartCard *> cards = shown();
    for (ChartCard *card : std::as_const(m_order))
        card->setVisible(isShown(card));
    for (ElidedLabel *label : {m_caption, m_othersCaption})
        label->setVisible(hasOthers());
    m_grid->setColumnStretch(0, hasOthers() ? 1 : 4);
    m_grid->setColumnStretch(1, hasOthers() ? 1 : m_isNarrow ? 0 : 3);
    if (hasOthers())
        return placeSideBySide(cards);
    const int columns = m_isNarrow ? 1 : 2;
    for (int i = 0; i < cards.size(); ++i) {
        const bool isAlone = columns == 1 || (i == cards.size() - 1 && i % columns == 0);
        m_grid->addWidget(cards.at(i), i / columns, i % columns, 1, isAlone ? columns : 1);
        m_grid->setRowStretch(i / columns, 1);
    }
}

/// Two columns also where it is narrow: what is to be compared stands at the same height.
void ChartBoard::placeSideBySide(const QList<ChartCard *> &cards)
{
    m_grid->addWidget(m_caption, 0, 0);
    m_grid->addWidget(m_othersCaption, 0, 1);
    for (int i = 0; i < cards.size(); ++i) {
        ChartCard *other = m_others.value(cards.at(i));
        m_grid->addWidget(cards.at(i), i + 1, 0);
        m_grid->addWidget(other, i + 1, 1);
        m_grid->setRowStretch(i + 1, 1);
    }
    for (const auto &[card, other] : m_others.asKeyValueRange())
        other->setVisible(isShown(card));
}

QStringList ChartBoard::arrangement() const
{
    QStringList names;
    for (const ChartCard *card : m_order)
        names.append((isShown(card) ? QString() : QStringLiteral("-")) + card->objectName());
    return names;
}

void ChartBoard::arrange(const QStringList &names)
{
    QList<ChartCard *> order;
    m_hidden.clear();
    for (const QString &name : names) {
        const bool isHidden = name.startsWith(QLatin1Char('-'));
        const QString plain = isHidden ? name.sliced(1) : name;
        const auto card = std::ranges::find(m_first, plain, &QObject::objectName);
        if (card == m_first.cend() || order.contains(*card))
            continue;
        order.append(*card);
        if (isHidden && *card != m_first.constFirst())
            m_hidden.append(*card);
    }
    std::ranges::copy_if(m_first, std::back_inserter(order),
                         [&order](ChartCard *card) { return !order.contains(card); });
    m_order = order;
    place();
    Q_EMIT rearranged();
}

void ChartBoard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < narrow;
    if (std::exchange(m_isNarrow, isNarrow) != isNarrow)
        place();
}

} // namespace ui
