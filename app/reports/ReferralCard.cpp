// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/ReferralCard.h"

#include "reports/CardWords.h"
#include "reports/QrCode.h"
#include "reports/Text.h"

#include <QPainter>

#include <array>

namespace reports {

namespace {

constexpr qreal gap = 8 * px;
constexpr qreal labelShare = 0.3; ///< of the width
constexpr qreal codeSide = 34 * dotsPerMillimetre;
/// Lines of one piece of text, in the order they are tried.
constexpr std::array longest{5, 4, 3, 2, 1};

/// A text in its place within a band, from the start edge.
struct Piece
{
    std::shared_ptr<const Text> text;
    qreal at;
    qreal width;
    qreal top;
};

class CardPage
{
public:
    CardPage(const domain::ReferralCard &card, Paper paper, const Language &language, int mostLines)
        : m_card(card)
        , m_words(card, language)
        , m_ink(Ink::make())
        , m_width(printedArea(paper).width())
        , m_isRightToLeft(language.locale().textDirection() == Qt::RightToLeft)
        , m_mostLines(mostLines)
    {
        if (paper == Paper::Receipt) // a thermal printer knows black only
            m_ink.chart.text = m_ink.chart.muted = m_ink.chart.accent = m_ink.chart.line = Qt::black;
    }

    QList<Band> bands()
    {
        addHead();
        add(small(m_words.heading()), 2 * gap);
        add(piece(m_words.place(), look(m_ink.title, m_ink.chart.accent, 1.15), 0, m_width), 0);
        for (const QString &sentence : {m_words.promise(), m_words.doneAlready()}) {
            if (!sentence.isEmpty())
                add(piece(sentence, look(m_ink.bodyStrong, m_ink.chart.text), 0, m_width), gap);
        }
        addLines();
        addCode();
        return std::move(m_bands);
    }

private:
    void addHead();
    void addLines();
    void addCode();

    Text::Look look(const QFont &font, const QColor &colour, qreal lineHeight = 1.3) const
    {
        return {.font = font,
                .colour = colour,
                .side = m_isRightToLeft ? Text::Side::Right : Text::Side::Left,
                .lineHeight = lineHeight,
                .mostLines = m_mostLines};
    }
    Piece piece(const QString &text, const Text::Look &look, qreal at, qreal width, qreal top = 0) const
    {
        return {std::make_shared<const Text>(text, look, width), at, width, top};
    }
    Piece small(const QString &text, qreal at = 0, qreal top = 0) const
    {
        Text::Look small = look(m_ink.small, m_ink.chart.muted);
        small.mostLines = 3; // our own words are never cut
        return piece(text, small, at, m_width - at, top);
    }
    /// From the start edge to where it is in the band.
    qreal left(qreal at, qreal width) const { return m_isRightToLeft ? m_width - at - width : at; }

    void add(const Piece &one, qreal spaceBefore) { add(QList<Piece>{one}, spaceBefore); }
    void add(const QList<Piece> &pieces, qreal spaceBefore);
    std::function<void(QPainter &, const QRectF &)> painterOf(const QList<Piece> &pieces) const;

    const domain::ReferralCard &m_card;
    CardWords m_words;
    Ink m_ink;
    qreal m_width;
    bool m_isRightToLeft;
    int m_mostLines;
    QList<Band> m_bands;
};

qreal heightOf(const QList<Piece> &pieces)
{
    qreal height = 0;
    for (const Piece &piece : pieces)
        height = std::max(height, piece.top + piece.text->height());
    return height;
}

std::function<void(QPainter &, const QRectF &)> CardPage::painterOf(const QList<Piece> &pieces) const
{
    QList<QPair<std::shared_ptr<const Text>, QPointF>> placed;
    for (const Piece &piece : pieces)
        placed.append({piece.text, QPointF(left(piece.at, piece.width), piece.top)});
    return [placed](QPainter &painter, const QRectF &place) {
        for (const auto &[text, at] : placed)
            text->paint(painter, place.topLeft() + at);
    };
}

void CardPage::add(const QList<Piece> &pieces, qreal spaceBefore)
{
    m_bands.append({.height = heightOf(pieces), .paint = painterOf(pieces), .spaceBefore = spaceBefore});
}

/// Like a letter's: who we are and when.
void CardPage::addHead()
{
    Text::Look day = look(m_ink.small, m_ink.chart.muted);
    day.side = m_isRightToLeft ? Text::Side::Left : Text::Side::Right;
    const qreal dayWidth = textWidth(m_words.day(), m_ink.small) + gap;
    const Piece name = piece(m_words.us(), look(m_ink.bodyStrong, m_ink.chart.text), 0, m_width - dayWidth);
    QList<Piece> head{name, piece(m_words.day(), day, m_width - dayWidth, dayWidth)};
    if (!m_words.reachUs().isEmpty())
        head.append(small(m_words.reachUs(), 0, name.text->height()));
    const qreal height = heightOf(head) + gap;
    const auto text = painterOf(head);
    m_bands.append(
        {.height = height, .paint = [text, line = m_ink.chart.line](QPainter &painter, const QRectF &place) {
             text(painter, place);
             painter.fillRect(QRectF(place.left(), place.bottom() - px, place.width(), px), line);
         }});
}

void CardPage::addLines()
{
    const qreal labelWidth = m_width * labelShare;
    qreal space = 1.5 * gap;
    for (const CardWords::Line &line : m_words.lines(CardWords::On::Paper)) {
        Text::Look label = look(m_ink.small, m_ink.chart.muted, 1.5);
        label.mostLines = 3;
        add({piece(line.label, label, 0, labelWidth - gap),
             piece(line.value, look(m_ink.body, m_ink.chart.text), labelWidth, m_width - labelWidth)},
            space);
        space = gap / 2;
    }
}

/// The QR code with the ticket beside it.
void CardPage::addCode()
{
    const auto code = QrCode::of(m_card.contact);
    const qreal at = code ? codeSide + gap : 0;
    qreal top = code ? gap : 0;
    QList<Piece> pieces;
    const auto below = [&](const Piece &next, qreal space) {
        pieces.append(next);
        top += next.text->height() + space;
    };
    below(small(m_words.codeLabel(), at, top), 0);
    QFont spaced = m_ink.figure;
    spaced.setLetterSpacing(QFont::AbsoluteSpacing, 1.5 * px);
    below(piece(m_card.ticket, look(spaced, m_ink.chart.text), at, m_width - at, top), gap / 2);
    below(small(m_words.codeHint(), at, top), gap);
    if (code)
        below(small(m_words.scanHint(), at, top), 0);
    const QRectF square(left(0, codeSide), 0, codeSide, codeSide);
    m_bands.append({.height = std::max(heightOf(pieces), code ? codeSide : 0.0),
                    .paint =
                        [text = painterOf(pieces), code, square](QPainter &painter, const QRectF &place) {
                            text(painter, place);
                            if (code)
                                code->paint(painter, square.translated(place.topLeft()));
                        },
                    .spaceBefore = 2 * gap});
}

qreal heightOf(const QList<Band> &bands)
{
    qreal height = 0;
    for (const Band &band : bands)
        height += band.spaceBefore + band.height;
    return height;
}

} // namespace

Document referralCard(const domain::ReferralCard &card, Paper paper, const Language &language)
{
    Q_ASSERT(isSlip(paper));
    QList<Band> bands;
    for (const int mostLines : longest) {
        bands = CardPage(card, paper, language, mostLines).bands();
        if (paper == Paper::Receipt)
            break;
        // The code stands at the foot of a page.
        const qreal left = printedArea(paper).height() - heightOf(bands);
        if (left < 0)
            continue;
        bands.last().spaceBefore += left;
        break;
    }
    return Document({.title = CardWords(card, language).title(),
                     .author = oneLine(card.us.name),
                     .runningHead = {},
                     .footer = {},
                     .sheet = paper,
                     .language = language,
                     .bands = std::move(bands),
                     .ink = Ink::make()});
}

QString referralMessage(const domain::ReferralCard &card, const Language &language)
{
    const CardWords words(card, language);
    QStringList paragraphs;
    paragraphs.append(words.heading() + QStringLiteral(": ") + words.place());
    for (const QString &sentence : {words.promise(), words.doneAlready()}) {
        if (!sentence.isEmpty())
            paragraphs.append(sentence);
    }
    QStringList lines;
    for (const CardWords::Line &line : words.lines(CardWords::On::Screen))
        lines.append(line.label + QStringLiteral(": ") + line.value);
    paragraphs.append(lines.join(QLatin1Char('\n')));
    paragraphs.append(words.codeLabel() + QStringLiteral(": ") + card.ticket + QLatin1Char('\n')
                      + words.codeHint());
    QStringList from{words.us(), words.reachUs()};
    from.removeAll(QString());
    paragraphs.append(from.join(QLatin1Char('\n')));
    paragraphs.removeAll(QString());
    return paragraphs.join(QStringLiteral("\n\n"));
}

} // namespace reports
