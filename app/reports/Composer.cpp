// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/Composer.h"

#include <QPainter>

#include <algorithm>

namespace reports {

namespace {

constexpr int leastPagesWithContents = 8;
constexpr int leastHeadingsWithContents = 3;
constexpr qreal mostWithClosing = 200 * px; ///< of a last part that goes to the last page with the closing
constexpr QSizeF largestLogo(200 * px, 44 * px);

} // namespace

Composer::Composer(const Style &style, qreal size)
    : m_style(style)
    , m_scope(m_style.language)
    , m_ink(Ink::make(size * letterSizeOn(style.sheet)))
    , m_width(printedArea(style.sheet).width())
{}

Text::Look Composer::body() const
{
    return {.font = m_ink.body, .colour = m_ink.chart.text, .side = start(), .lineHeight = 1.5};
}

Text::Look Composer::note() const
{
    Text::Look look = body();
    look.font = m_ink.small;
    look.colour = m_ink.chart.muted;
    return look;
}

QSizeF Composer::logoSize() const
{
    const QImage &logo = m_style.brand.logo;
    return logo.isNull() ? QSizeF() : QSizeF(logo.size()).scaled(largestLogo, Qt::KeepAspectRatio);
}

void Composer::addHead(const Head &head)
{
    const QSizeF logo = logoSize();
    const bool hasLogo = !logo.isEmpty();
    // The logo has the end of the title's line, and what stands there otherwise goes below it.
    const QString dated = hasLogo ? QString() : head.dated;
    const QString scope = hasLogo ? joined({head.dated, head.scope}) : head.scope;
    // Beside a logo what is dated has what a short subtitle leaves.
    const qreal left = m_width - textWidth(head.subtitle, m_ink.small) - 18 * px;
    const qreal narrow = hasLogo ? std::clamp(left, 0.5 * m_width, 0.7 * m_width) : 0.3 * m_width;
    const qreal wide = m_width - narrow - 16 * px;
    const qreal atTitle = hasLogo ? logo.width() : std::min(narrow, textWidth(dated, m_ink.small));
    const qreal titleWidth = m_width - atTitle - 16 * px;
    const qreal titleLeft = isRightToLeft() ? m_width - titleWidth : 0;
    const qreal wideLeft = isRightToLeft() ? m_width - wide : 0;
    const qreal narrowLeft = isRightToLeft() ? 0 : m_width - narrow;
    const qreal logoLeft = isRightToLeft() ? 0 : m_width - logo.width();
    const Text::Look muted{.font = m_ink.small, .colour = m_ink.chart.muted, .side = start(), .mostLines = 2};
    Text::Look atEnd = muted;
    atEnd.side = end();
    const auto title = std::make_shared<Text>(
        head.title, Text::Look{.font = m_ink.title, .colour = m_ink.chart.text, .side = start()}, titleWidth);
    const auto subtitle = std::make_shared<Text>(head.subtitle, muted, wide);
    const auto onLine = std::make_shared<Text>(dated, atEnd, narrow);
    const auto below = std::make_shared<Text>(scope, atEnd, narrow);
    const qreal line = std::max(title->height(), logo.height());
    const qreal height = line + std::max(subtitle->height(), hasLogo ? below->height() : 0) + 12 * px;
    addBand({.height = height,
             .paint =
                 [=, picture = m_style.brand.logo, rule = m_ink.chart.accent](QPainter &painter,
                                                                              const QRectF &place) {
                     const qreal second = place.top() + line;
                     title->paint(painter, {place.left() + titleLeft, second - title->height()});
                     subtitle->paint(painter, {place.left() + wideLeft, second});
                     onLine->paint(painter, {place.left() + narrowLeft, second - onLine->height()});
                     below->paint(painter, {place.left() + narrowLeft, second});
                     if (hasLogo)
                         painter.drawImage(QRectF(place.topLeft() + QPointF(logoLeft, 0), logo), picture);
                     painter.fillRect(QRectF(place.left(), place.bottom() - 2 * px, place.width(), 2 * px),
                                      rule);
                 },
             .startsPage = !head.part.isEmpty(),
             .heading = head.part});
    if (head.part.isEmpty())
        m_headEnd = m_bands.size();
    else
        m_hasParts = true;
    if (!head.part.isEmpty())
        m_sentences.append(head.part);
    m_part = head.part;
    m_heading.clear();
    for (const QString &words : {head.subtitle, joined({head.dated, head.scope})}) {
        if (!words.isEmpty())
            m_sentences.append(words);
    }
}

void Composer::addClosing()
{
    const Brand &brand = m_style.brand;
    if (brand.closing.isEmpty())
        return;
    keepLastPartTogether();
    addBand(textBand(brand.closing, body(), 22 * px));
    m_bands.last().staysWithNext = true;
    addBand(textBand(brand.addressLine, note(), 2 * px));
}

/// So that it goes on with the closing words: what stands below the last heading where that is short, else
/// its last band.
void Composer::keepLastPartTogether()
{
    qreal height = 0;
    qsizetype first = m_bands.size() - 1;
    while (first > 0 && m_bands.at(first).heading.isEmpty()) {
        height += m_bands.at(first).spaceBefore + m_bands.at(first).height;
        --first;
    }
    if (height > mostWithClosing)
        first = m_bands.size() - 1;
    for (qsizetype i = std::max<qsizetype>(first, 0); i < m_bands.size(); ++i)
        m_bands[i].staysWithNext = true;
}

Band Composer::textBand(const QString &marked, const Text::Look &look, qreal spaceBefore) const
{
    const auto text = std::make_shared<Text>(marked, look, m_ink.bodyStrong, m_width);
    return {
        .height = text->height(),
        .paint = [text](QPainter &painter, const QRectF &place) { text->paint(painter, place.topLeft()); },
        .spaceBefore = spaceBefore};
}

Band Composer::headingBand(const QString &text, qreal spaceBefore) const
{
    Band band =
        textBand(text, {.font = m_ink.heading, .colour = m_ink.chart.text, .side = start()}, spaceBefore);
    band.height += 6 * px;
    band.staysWithNext = true;
    return band;
}

void Composer::addHeading(const QString &text, qreal spaceBefore)
{
    Band band = headingBand(text, spaceBefore);
    band.heading = text;
    band.level = m_hasParts ? 1 : 0;
    m_heading = text;
    addBand(std::move(band));
}

void Composer::addText(const QString &marked, const Text::Look &look, qreal spaceBefore)
{
    if (m_heading.isEmpty())
        m_sentences.append(marked);
    addBand(textBand(marked, look, spaceBefore));
}

void Composer::addTable(Table table)
{
    table.direction = locale().textDirection();
    // A sentence between the heading and the table goes with both.
    if (m_bands.size() > 1 && !m_bands.at(m_bands.size() - 2).heading.isEmpty()
        && m_bands.constLast().heading.isEmpty())
        m_bands.last().staysWithNext = true;
    m_bands += bandsOf(table, m_width, m_ink, m_style.progress);
    addForWorkbook(m_part.isEmpty() ? m_heading : joined({m_part, m_heading}), std::move(table));
}

void Composer::addChart(std::unique_ptr<charts::Chart> made, qreal height)
{
    const std::shared_ptr<const charts::Chart> chart = std::move(made);
    addHeading(chart->title());
    addBand({.height = height,
             .paint = [chart](QPainter &painter, const QRectF &place) { chart->paint(painter, place); }});
    m_exhibits.append({chart->title(), chart});
}

void Composer::addForWorkbook(const QString &title, Table table)
{
    m_exhibits.append({title, std::move(table)});
}

void Composer::addBand(Band band)
{
    m_bands.append(std::move(band));
}

/// One line for each heading, with the number of its page, which is known once all is laid out.
QList<Band> Composer::contentsOf(const Document &document, const std::shared_ptr<QList<int>> &pages) const
{
    QList<Band> bands{headingBand(QCoreApplication::translate("reports", "Contents"), 20 * px)};
    const QList<Document::Heading> headings = document.headings();
    const qreal narrow = textWidth(QStringLiteral("00000"), m_ink.body);
    const qreal wide = m_width - narrow;
    Text::Look name = body();
    name.mostLines = 1;
    Text::Look number = name;
    number.side = end();
    for (int i = 0; i < headings.size(); ++i) {
        if (headings.at(i).level > 0)
            continue;
        const auto text = std::make_shared<Text>(headings.at(i).text, name, wide);
        bands.append({.height = text->height(),
                      .paint =
                          [=, isRightToLeft = isRightToLeft(), locale = locale()](QPainter &painter,
                                                                                  const QRectF &place) {
                              text->paint(painter, place.topLeft() + QPointF(isRightToLeft ? narrow : 0, 0));
                              Text(locale.toString(pages->at(i) + 1), number, narrow)
                                  .paint(painter, place.topLeft() + QPointF(isRightToLeft ? 0 : wide, 0));
                          },
                      .leadsTo = i});
    }
    return bands;
}

Document Composer::documentOf(const Ending &ending, const QList<Band> &bands) const
{
    return Document({.title = ending.title,
                     .author = ending.author,
                     .runningHead = ending.runningHead,
                     .footer = ending.footer,
                     .sheet = m_style.sheet,
                     .language = m_style.language,
                     .bands = bands,
                     .ink = m_ink,
                     .sentences = m_sentences,
                     .exhibits = m_exhibits});
}

Document Composer::finish(const Ending &ending)
{
    addClosing();
    if (!ending.footer.isEmpty())
        m_sentences.append(ending.footer);
    const QList<Band> bands = std::exchange(m_bands, {});
    const Document plain = documentOf(ending, bands);
    const bool isLong =
        plain.pageCount() >= leastPagesWithContents && plain.headings().size() >= leastHeadingsWithContents;
    if (!isLong && !m_hasParts)
        return plain;
    const auto pages = std::make_shared<QList<int>>();
    const Document document =
        documentOf(ending, bands.first(m_headEnd) + contentsOf(plain, pages) + bands.sliced(m_headEnd));
    for (const Document::Heading &heading : document.headings())
        pages->append(heading.place.page);
    return document;
}

} // namespace reports
