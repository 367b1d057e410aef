// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/LetterSheet.h"

#include <QtGlobal>

namespace reports {

namespace {

constexpr qreal letterSize = 1.08;      ///< of the letters: lines this long are read at a distance
constexpr qreal addressGap = 44 * px;   ///< below the head, to where an envelope has its window
constexpr qreal gapOfTheDate = 22 * px; ///< below the address
constexpr qreal gapOfTheSubject = 26 * px;

} // namespace

QStringList linesOf(const QString &typed)
{
    QStringList lines;
    for (const QString &line : typed.split(QLatin1Char('\n')))
        lines.append(oneLine(line));
    lines.removeAll(QString());
    return lines;
}

LetterSheet::LetterSheet(const domain::Business &business, QDate on, const LetterPaper &paper)
    : m_name(oneLine(business.name))
    , m_date(dayText(on, paper.language.locale()))
    , m_page({.sheet = paper.paper, .language = paper.language, .brand = {.logo = paper.logo}}, letterSize)
{
    m_page.addHead(
        {.title = m_name,
         .subtitle = joined({oneLine(business.address), oneLine(business.phone), oneLine(business.website)}),
         .dated = {}});
}

void LetterSheet::addAddress(QStringList lines)
{
    lines.removeAll(QString());
    qreal gap = addressGap;
    for (const QString &line : std::as_const(lines))
        addParagraph(line, std::exchange(gap, 0));
    Text::Look dated = m_page.body();
    dated.side = m_page.end();
    m_page.addText(m_date, dated, lines.isEmpty() ? addressGap : gapOfTheDate);
}

void LetterSheet::addSubject(const QString &subject)
{
    if (!subject.isEmpty())
        m_page.addHeading(subject, gapOfTheSubject);
}

void LetterSheet::addParagraph(const QString &marked, qreal gap)
{
    if (!marked.isEmpty())
        m_page.addText(marked, m_page.body(), gap);
}

Document LetterSheet::finish(const QString &subject, const QString &to)
{
    return m_page.finish({.title = joined({subject, to}),
                          .author = m_name,
                          .runningHead = joined({m_name, subject, m_date}),
                          .footer = {}});
}

} // namespace reports
