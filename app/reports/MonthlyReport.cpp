// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/MonthlyReport.h"

#include "charts/Charts.h"
#include "reports/MonthWords.h"
#include "reports/Table.h"
#include "reports/Text.h"

#include <QCoreApplication>
#include <QPainter>

#include <numeric>

namespace reports {

using domain::Flows;
using domain::Tally;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(reports)
};

const QString comparisonGap = QStringLiteral(" · ");

/// One of the four figures on top.
struct Figure
{
    QColor colour;
    QString caption;
    QString value;
    QStringList comparison; ///< in parts
};

/// The needs with their reasons, most asked for first.
QList<QList<domain::UnmetNeed>> byNeed(const QList<domain::UnmetNeed> &needs)
{
    QList<QList<domain::UnmetNeed>> groups;
    for (const domain::UnmetNeed &need : needs) {
        const auto group = std::find_if(groups.begin(), groups.end(), [&need](const auto &known) {
            return known.constFirst().need == need.need;
        });
        if (group == groups.end())
            groups.append({need});
        else
            group->append(need);
    }
    const auto total = [](const QList<domain::UnmetNeed> &group) {
        return std::accumulate(group.cbegin(), group.cend(), qint64(0),
                               [](qint64 sum, const auto &need) { return sum + need.sent.count; });
    };
    std::stable_sort(groups.begin(), groups.end(),
                     [&total](const auto &a, const auto &b) { return total(a) > total(b); });
    return groups;
}

class MonthlyReport
{
public:
    MonthlyReport(const domain::MonthReport &report, Paper paper, const QLocale &locale)
        : m_report(report)
        , m_words(report, locale)
        , m_locale(locale)
        , m_paper(paper)
        , m_ink(Ink::make())
        , m_width(printedArea(paper).width())
        , m_isRightToLeft(locale.textDirection() == Qt::RightToLeft)
    {}

    Document make()
    {
        addTitle();
        addSentences();
        if (m_report.firstMonth) {
            addFigures();
            addCharts();
            addPartners();
            addPayoff();
            addReasons();
            addNeeds();
            addMonths();
            addDefinitions();
        }
        const QString business = oneLine(m_report.business.name);
        const QString title = Tr::tr("%1 · Monthly report", "month").arg(m_words.title());
        return Document({.title = title,
                         .author = business,
                         .runningHead = QStringLiteral("%1 · %2").arg(m_words.title(), business),
                         .footer = m_words.footer(),
                         .paper = m_paper,
                         .bands = std::move(m_bands),
                         .direction = m_locale.textDirection(),
                         .ink = m_ink});
    }

private:
    void addTitle();
    void addSentences();
    void addFigures();
    void addCharts();
    void addPartners();
    void addPayoff();
    void addReasons();
    void addNeeds();
    void addMonths();
    void addDefinitions();

    void addHeading(const QString &text);
    void addText(const QString &marked, const Text::Look &look, qreal spaceBefore);
    void addChart(std::unique_ptr<charts::Chart> chart);
    void addTable(Table table);

    Text::Look body() const
    {
        return {.font = m_ink.body, .colour = m_ink.chart.text, .side = start(), .lineHeight = 1.5};
    }
    Text::Side start() const { return m_isRightToLeft ? Text::Side::Right : Text::Side::Left; }
    Text::Side end() const { return m_isRightToLeft ? Text::Side::Left : Text::Side::Right; }
    QList<Figure> figures() const;
    void breakAlike(QList<Figure> &all, qreal width) const;

    const domain::MonthReport &m_report;
    MonthWords m_words;
    QLocale m_locale;
    Paper m_paper;
    Ink m_ink;
    qreal m_width;
    bool m_isRightToLeft;
    QList<Band> m_bands;
};

void MonthlyReport::addTitle()
{
    const qreal narrow = m_width * 0.3;
    const qreal wide = m_width - narrow - 16 * px;
    const qreal wideLeft = m_isRightToLeft ? m_width - wide : 0;
    const qreal narrowLeft = m_isRightToLeft ? 0 : m_width - narrow;
    const Text::Look muted{.font = m_ink.small, .colour = m_ink.chart.muted, .side = start(), .mostLines = 2};
    Text::Look dated = muted;
    dated.side = end();
    const auto title = std::make_shared<Text>(
        m_words.title(), Text::Look{.font = m_ink.title, .colour = m_ink.chart.text, .side = start()}, wide);
    const auto business = std::make_shared<Text>(
        Tr::tr("Monthly report · %1", "business").arg(oneLine(m_report.business.name)), muted, wide);
    const auto prepared = std::make_shared<Text>(
        Tr::tr("Prepared %1", "date").arg(m_words.day(m_report.preparedOn)), dated, narrow);
    const auto scope = std::make_shared<Text>(Tr::tr("All partners, all needs"), dated, narrow);
    const qreal height = title->height() + business->height() + 12 * px;
    m_bands.append(
        {.height = height, .paint = [=, rule = m_ink.chart.accent](QPainter &painter, const QRectF &place) {
             const QPointF first(place.left() + wideLeft, place.top());
             const QPointF second(place.left() + narrowLeft, place.top() + title->height());
             title->paint(painter, first);
             business->paint(painter, {first.x(), second.y()});
             prepared->paint(painter, {second.x(), second.y() - prepared->height()});
             scope->paint(painter, second);
             painter.fillRect(QRectF(place.left(), place.bottom() - 2 * px, place.width(), 2 * px), rule);
         }});
}

void MonthlyReport::addSentences()
{
    addText(m_words.month(), body(), 14 * px);
    Text::Look note = body();
    note.font = m_ink.small;
    note.colour = m_ink.chart.muted;
    for (const QString &sentence : {m_words.unfinished(), m_words.forStaff()}) {
        if (!sentence.isEmpty())
            addText(sentence, note, 4 * px);
    }
    if (!m_report.firstMonth)
        addText(
            Tr::tr("There are no records up to this month. The report fills as customers are sent elsewhere, "
                   "referred to us and come back."),
            note, 8 * px);
}

QList<Figure> MonthlyReport::figures() const
{
    const auto counts = [this](const QColor &colour, const QString &caption, Tally Flows::*tally) {
        const auto text = [&](const Flows &flows) { return m_words.count((flows.*tally).count); };
        return Figure{colour, caption, text(m_report.thisMonth),
                      m_words.comparison(text(m_report.lastMonth), text(m_report.lastYear))};
    };
    const auto net = [this](const Flows &flows) {
        return domain::compactMoneyText(domain::netPayoff(flows, m_report.business.margin), m_locale,
                                        domain::Sign::Always);
    };
    const charts::Style &colours = m_ink.chart;
    return {counts(colours.out, Tr::tr("Sent elsewhere"), &Flows::sent),
            counts(colours.in, Tr::tr("Referred to us"), &Flows::received),
            counts(colours.back, Tr::tr("Came back"), &Flows::returned),
            {colours.accent, Tr::tr("Net this month"), net(m_report.thisMonth),
             m_words.comparison(net(m_report.lastMonth), net(m_report.lastYear))}};
}

/// When one comparison needs two lines, all have them, broken between their parts.
void MonthlyReport::breakAlike(QList<Figure> &all, qreal width) const
{
    const bool fits = std::all_of(all.cbegin(), all.cend(), [&](const Figure &figure) {
        return textWidth(figure.comparison.join(comparisonGap), m_ink.small) <= width;
    });
    for (Figure &figure : all)
        figure.comparison = {figure.comparison.join(fits ? comparisonGap : QString(QChar::LineSeparator))};
}

void MonthlyReport::addFigures()
{
    constexpr qreal gap = 12 * px;
    constexpr qreal inset = 12 * px;
    QList<Figure> all = figures();
    const qreal width = (m_width - gap * static_cast<qreal>(all.size() - 1)) / static_cast<qreal>(all.size());
    const qreal inner = width - 2 * inset;
    breakAlike(all, inner);
    struct Card
    {
        QColor dot;
        Text caption;
        Text value;
        Text comparison;
    };
    auto cards = std::make_shared<std::vector<std::unique_ptr<Card>>>();
    qreal lowest = 0;
    for (const Figure &figure : all) {
        const auto look = [this](const QFont &font, const QColor &colour) {
            return Text::Look{.font = font, .colour = colour, .side = start(), .mostLines = 2};
        };
        cards->emplace_back(new Card{
            figure.colour,
            Text(figure.caption, look(m_ink.small, m_ink.chart.muted), inner - 15 * px),
            Text(figure.value, look(m_ink.figure, m_ink.chart.text), inner),
            Text(figure.comparison.constFirst(), look(m_ink.small, m_ink.chart.muted), inner),
        });
        const Card &card = *cards->back();
        lowest = std::max(lowest, card.caption.height() + card.value.height() + card.comparison.height());
    }
    m_bands.append(
        {.height = lowest + 20 * px,
         .paint =
             [=, line = m_ink.chart.line, isRightToLeft = m_isRightToLeft](QPainter &painter,
                                                                           const QRectF &place) {
                 for (std::size_t i = 0; i < cards->size(); ++i) {
                     const Card &card = *(*cards)[i];
                     const auto column = static_cast<qreal>(isRightToLeft ? cards->size() - 1 - i : i);
                     const QRectF box(place.left() + column * (width + gap), place.top(), width,
                                      place.height());
                     painter.setPen(QPen(line, px));
                     painter.setBrush(Qt::NoBrush);
                     painter.drawRoundedRect(box.adjusted(px / 2, px / 2, -px / 2, -px / 2), 6 * px, 6 * px);
                     QPointF at = box.topLeft() + QPointF(inset, 10 * px);
                     const qreal dotX = isRightToLeft ? box.right() - inset - 5 * px : at.x() + 5 * px;
                     painter.setPen(Qt::NoPen);
                     painter.setBrush(card.dot);
                     painter.drawEllipse(QPointF(dotX, at.y() + 7.2 * px), 4.5 * px, 4.5 * px);
                     card.caption.paint(painter, at + QPointF(isRightToLeft ? 0 : 15 * px, 0));
                     at.ry() += card.caption.height();
                     card.value.paint(painter, at);
                     at.ry() += card.value.height();
                     card.comparison.paint(painter, at);
                 }
             },
         .spaceBefore = 14 * px});
}

void MonthlyReport::addCharts()
{
    addChart(charts::runningPayoffChart(m_report.payoff, m_report.payback, m_report.series.unfinished,
                                        m_ink.chart, m_locale));
    addChart(charts::outInBackChart(m_report.series, m_ink.chart, m_locale));
}

void MonthlyReport::addPartners()
{
    if (m_report.partners.isEmpty())
        return;
    Table table{.columns = {{Tr::tr("Partner")},
                            {Tr::tr("Sent"), true},
                            {Tr::tr("Known served"), true},
                            {Tr::tr("Received"), true},
                            {Tr::tr("Bought"), true},
                            {Tr::tr("Came back"), true},
                            {Tr::tr("Net value"), true}}};
    for (const domain::PartnerBalance &partner : m_report.partners)
        table.rows.append(
            {{partner.name, m_words.count(partner.sent.count), m_words.count(partner.served),
              m_words.count(partner.received.count), m_words.count(partner.bought),
              m_words.count(partner.returned.count), m_words.net(partner.net(m_report.business.margin))}});
    addHeading(Tr::tr("Partners"));
    addTable(std::move(table));
}

void MonthlyReport::addPayoff()
{
    addHeading(Tr::tr("Does it pay?"));
    addText(m_words.breakEven(), body(), 2 * px);
    addChart(charts::payoffPartsChart(m_report.payoff, m_report.series.unfinished, m_ink.chart, m_locale));
}

void MonthlyReport::addReasons()
{
    struct Row
    {
        std::optional<domain::ReasonId> reason;
        QString name;
        Tally sent;
    };
    QList<Row> rows;
    Tally all(m_report.business.currency);
    for (const domain::UnmetNeed &need : m_report.needs) {
        auto row = std::find_if(rows.begin(), rows.end(),
                                [&need](const Row &known) { return known.reason == need.reason; });
        if (row == rows.end()) {
            rows.append({need.reason, need.reason ? need.reasonName : Tr::tr("no reason given"),
                         Tally(all.value.currency())});
            row = rows.end() - 1;
        }
        row->sent += need.sent;
        all += need.sent;
    }
    if (rows.isEmpty())
        return;
    std::stable_sort(rows.begin(), rows.end(),
                     [](const Row &a, const Row &b) { return a.sent.count > b.sent.count; });
    Table table{.columns = {{Tr::tr("Reason")},
                            {Tr::tr("Sent"), true},
                            {Tr::tr("Share"), true},
                            {Tr::tr("Forgone value"), true}}};
    for (const Row &row : std::as_const(rows))
        table.rows.append(
            {{row.name, m_words.count(row.sent.count),
              m_words.percent(static_cast<double>(row.sent.count) / static_cast<double>(all.count)),
              m_words.worth(row.sent)}});
    table.total = {Tr::tr("Together"), m_words.count(all.count), {}, m_words.worth(all)};
    addHeading(Tr::tr("Why we sent them elsewhere"));
    addTable(std::move(table));
}

void MonthlyReport::addNeeds()
{
    if (m_report.needs.isEmpty())
        return;
    Table table{.columns = {{Tr::tr("Need")},
                            {Tr::tr("Reason")},
                            {Tr::tr("Turned away"), true},
                            {Tr::tr("Forgone value"), true}}};
    for (const QList<domain::UnmetNeed> &reasons : byNeed(m_report.needs)) {
        QString name = reasons.constFirst().needName;
        for (const domain::UnmetNeed &need : reasons) {
            table.rows.append({{std::exchange(name, {}), need.reason ? need.reasonName : QStringLiteral("–"),
                                m_words.count(need.sent.count), m_words.worth(need.sent)},
                               &need != &reasons.constLast()});
        }
    }
    addHeading(Tr::tr("Needs that we turned away"));
    addTable(std::move(table));
}

void MonthlyReport::addMonths()
{
    Table table{.columns = {{Tr::tr("Month")},
                            {Tr::tr("Sent"), true},
                            {Tr::tr("Received"), true},
                            {Tr::tr("Came back"), true},
                            {Tr::tr("Word of mouth"), true},
                            {Tr::tr("Net value"), true},
                            {Tr::tr("Running total"), true}}};
    for (qsizetype i = 0; i < m_report.series.months.size(); ++i) {
        const domain::MonthFigures &month = m_report.series.months.at(i);
        const domain::PayoffMonth &payoff = m_report.payoff.at(i);
        const QString name = m_words.named(month.month);
        const bool isOver = m_report.series.unfinished != month.month;
        table.rows.append(
            {{isOver ? name : Tr::tr("%1, not over", "month").arg(name),
              m_words.count(month.flows.sent.count), m_words.count(month.flows.received.count),
              m_words.count(month.flows.returned.count), m_words.count(month.flows.wordOfMouth.count),
              m_words.net(payoff.net()), m_words.net(payoff.running)}});
    }
    addHeading(Tr::tr("Month by month"));
    addTable(std::move(table));
}

void MonthlyReport::addDefinitions()
{
    addHeading(Tr::tr("How to read this"));
    Text::Look note = body();
    note.font = m_ink.small;
    note.colour = m_ink.chart.muted;
    note.lineHeight = 1.4;
    for (const QString &definition : m_words.definitions())
        addText(definition, note, 3 * px);
}

void MonthlyReport::addHeading(const QString &text)
{
    addText(text, {.font = m_ink.heading, .colour = m_ink.chart.text, .side = start()}, 20 * px);
    m_bands.last().height += 6 * px;
    m_bands.last().staysWithNext = true;
}

void MonthlyReport::addText(const QString &marked, const Text::Look &look, qreal spaceBefore)
{
    const auto text = std::make_shared<Text>(marked, look, m_ink.bodyStrong, m_width);
    m_bands.append(
        {.height = text->height(),
         .paint = [text](QPainter &painter, const QRectF &place) { text->paint(painter, place.topLeft()); },
         .spaceBefore = spaceBefore});
}

void MonthlyReport::addChart(std::unique_ptr<charts::Chart> made)
{
    const std::shared_ptr<charts::Chart> chart = std::move(made);
    addHeading(chart->title());
    const qreal height = (m_paper == Paper::Letter ? 170 : 196) * px;
    m_bands.append({.height = height, .paint = [chart](QPainter &painter, const QRectF &place) {
                        chart->paint(painter, place);
                    }});
}

void MonthlyReport::addTable(Table table)
{
    table.direction = m_locale.textDirection();
    m_bands += bandsOf(table, m_width, m_ink);
}

} // namespace

Document monthlyReport(const domain::MonthReport &report, Paper paper, const QLocale &locale)
{
    return MonthlyReport(report, paper, locale).make();
}

} // namespace reports
