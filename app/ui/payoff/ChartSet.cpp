// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payoff/ChartSet.h"

#include "ui/theme/Theme.h"

namespace ui {

ChartSet::ChartSet(const PageContext &context, const QString &suffix, QWidget *inside)
    : QObject(inside), m_context(context), m_suffix(suffix), m_inside(inside)
{}

QList<ChartCard *> ChartSet::cards() const
{
    return m_cards;
}

ChartCard *ChartSet::addCard(const QString &heading, const char *name, const QString &explanation)
{
    auto *card = new ChartCard(m_context, heading, QString::fromLatin1(name) + m_suffix, m_inside);
    card->setExplanation(explanation);
    connect(card, &ChartCard::activated, this, &ChartSet::activated);
    m_cards.append(card);
    return card;
}

void ChartSet::setRead(const QList<Make> &makes)
{
    m_makes = makes;
    Q_EMIT read();
}

void ChartSet::setFailed(const base::Error &error)
{
    for (ChartCard *card : std::as_const(m_cards))
        card->setFailed(tr("The figures could not be read."));
    Q_EMIT failed(error);
}

QList<charts::Extent> ChartSet::extents() const
{
    const charts::Style style = m_context.theme.chartStyle(m_inside->font());
    QList<charts::Extent> extents;
    for (const Make &make : m_makes)
        extents.append(make(style)->extent());
    return extents;
}

void ChartSet::show(const QList<charts::Extent> &extents)
{
    for (qsizetype i = 0; i < m_makes.size(); ++i) {
        m_cards.at(i)->setChart(
            [make = m_makes.at(i), extent = extents.value(i)](const charts::Style &style) {
                auto chart = make(style);
                chart->widen(extent);
                return chart;
            });
    }
    tellFootnotes();
}

} // namespace ui
