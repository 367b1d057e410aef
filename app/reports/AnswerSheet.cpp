// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/AnswerSheet.h"

#include <QPainter>

namespace reports {

namespace {

constexpr qreal answerShare = 0.4; ///< of the width, at the end: boxes to tick and lines to write on
constexpr qreal gap = 20 * px;
constexpr qreal box = 9 * px;
constexpr qreal boxStep = 15 * px;
constexpr qreal lineStep = 21 * px;

} // namespace

AnswerSheet::AnswerSheet(Composer &page)
    : m_page(page), m_answers(page.width() * answerShare), m_words(page.width() - m_answers - gap)
{}

std::shared_ptr<const Band> AnswerSheet::headingOf(const QString &name) const
{
    const Ink &ink = m_page.ink();
    const auto words = std::make_shared<Text>(
        name, Text::Look{.font = ink.heading, .colour = ink.chart.text, .side = m_page.start()},
        m_page.width());
    return std::make_shared<const Band>(
        Band{.height = words->height() + 8 * px,
             .paint =
                 [words, line = ink.chart.muted](QPainter &painter, const QRectF &place) {
                     words->paint(painter, place.topLeft());
                     painter.fillRect(QRectF(place.left(), place.bottom() - px, place.width(), px), line);
                 },
             .spaceBefore = 18 * px,
             .staysWithNext = true});
}

void AnswerSheet::addPart(const QString &heading, const QList<Band> &entries)
{
    const auto head = headingOf(heading);
    Band first = *head;
    first.heading = heading;
    m_page.addBand(std::move(first));
    for (Band entry : entries) {
        entry.repeated = head;
        m_page.addBand(std::move(entry));
    }
}

Band AnswerSheet::entry(const QList<Line> &lines, const QStringList &answers, int answerLines) const
{
    auto texts = std::make_shared<QList<std::shared_ptr<Text>>>();
    qreal height = 0;
    for (const Line &line : lines) {
        if (line.words.isEmpty())
            continue;
        const Text::Look look{
            .font = line.font, .colour = line.colour, .side = m_page.start(), .mostLines = 3};
        texts->append(std::make_shared<Text>(oneLine(line.words), look, m_words));
        height += texts->constLast()->height();
    }
    const qreal needed =
        static_cast<qreal>(answers.size()) * boxStep + static_cast<qreal>(answerLines) * lineStep;
    const auto paintAnswers = answerPainter(answers, answerLines);
    const qreal wordsLeft = m_page.isRightToLeft() ? m_answers + gap : 0;
    return {.height = std::max(height, needed) + 20 * px,
            .paint = [=, rule = m_page.ink().chart.line](QPainter &painter, const QRectF &place) {
                QPointF at(place.left() + wordsLeft, place.top() + 9 * px);
                for (const auto &text : std::as_const(*texts)) {
                    text->paint(painter, at);
                    at.ry() += text->height();
                }
                paintAnswers(painter, place);
                painter.fillRect(QRectF(place.left(), place.bottom() - px, place.width(), px), rule);
            }};
}

/// Boxes with their words, then lines to write on.
std::function<void(QPainter &, const QRectF &)> AnswerSheet::answerPainter(const QStringList &answers,
                                                                           int answerLines) const
{
    const Ink &ink = m_page.ink();
    const bool isRightToLeft = m_page.isRightToLeft();
    const qreal left = isRightToLeft ? 0 : m_page.width() - m_answers;
    const qreal wordsWidth = m_answers - box - 6 * px;
    auto words = std::make_shared<QList<std::shared_ptr<Text>>>();
    for (const QString &answer : answers)
        words->append(std::make_shared<Text>(
            answer,
            Text::Look{.font = ink.small, .colour = ink.chart.text, .side = m_page.start(), .mostLines = 1},
            wordsWidth));
    return [=, answersWidth = m_answers, colour = ink.chart.muted](QPainter &painter, const QRectF &place) {
        qreal y = place.top() + 10 * px;
        const qreal x = place.left() + left;
        for (const auto &word : std::as_const(*words)) {
            painter.setPen(QPen(colour, 0.8 * px));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(QRectF(isRightToLeft ? x + answersWidth - box : x, y + 2 * px, box, box));
            word->paint(painter, QPointF(isRightToLeft ? x : x + box + 6 * px, y));
            y += boxStep;
        }
        for (int line = 1; line <= answerLines; ++line)
            painter.fillRect(QRectF(x, y + line * lineStep - 4 * px, answersWidth, 0.8 * px), colour);
    };
}

} // namespace reports
