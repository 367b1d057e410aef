// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/Text.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QRegularExpression>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace reports {

namespace {

constexpr QChar strongBegins(0x0002); // no text that people see has these
constexpr QChar strongEnds(0x0003);

QTextOption optionFor(Text::Side side)
{
    // Absolute: the side is the caller's choice, whatever direction the words run in.
    QTextOption option(Qt::AlignAbsolute | (side == Text::Side::Right ? Qt::AlignRight : Qt::AlignLeft));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

/// Qt takes Arabic letters for ones that need no shaping; unjoined they cannot be read.
QFont fontFor(const QString &text, QFont font)
{
    const auto joins = [](QChar c) { return c.script() == QChar::Script_Arabic; };
    if (std::any_of(text.cbegin(), text.cend(), joins))
        font.setStyleStrategy(QFont::PreferDefault);
    return font;
}

} // namespace

qreal Text::lineHeightOf(const Look &look)
{
    return std::ceil(look.font.pixelSize() * look.lineHeight);
}

Text::Text(const QString &text, const Look &look, qreal width)
    : m_look(look), m_width(width), m_lineHeight(lineHeightOf(look))
{
    set(text);
}

Text::Text(const QString &marked, const Look &look, const QFont &strong, qreal width)
    : m_look(look), m_width(width), m_lineHeight(lineHeightOf(look))
{
    QString text;
    for (const QChar c : marked) {
        if (c == strongBegins) {
            QTextLayout::FormatRange range;
            range.start = static_cast<int>(text.size());
            range.format.setFont(fontFor(marked, strong));
            m_formats.append(range);
        } else if (c == strongEnds) {
            m_formats.last().length = static_cast<int>(text.size()) - m_formats.last().start;
        } else {
            text += c;
        }
    }
    set(text);
}

void Text::set(const QString &text)
{
    m_look.font = fontFor(text, m_look.font);
    breakIntoLines(text);
    if (m_starts.size() <= m_look.mostLines)
        return;
    m_formats.clear();
    const int last = m_starts.at(m_look.mostLines - 1);
    const QFontMetricsF metrics(m_look.font);
    // Elided by half a letter's width too much: shaping line by line may need a little more, and more than
    // that where scripts are mixed.
    for (qreal room = m_width - m_look.font.pixelSize() / 4.0;
         m_starts.size() > m_look.mostLines && room > m_look.font.pixelSize(); room *= 0.9)
        breakIntoLines(text.left(last) + metrics.elidedText(text.mid(last), Qt::ElideRight, room));
}

void Text::breakIntoLines(const QString &text)
{
    m_text = text;
    QTextLayout layout;
    m_starts = lay(layout);
}

QList<int> Text::lay(QTextLayout &layout) const
{
    QList<int> starts;
    layout.setText(m_text);
    layout.setFont(m_look.font);
    layout.setFormats(m_formats);
    layout.setTextOption(optionFor(m_look.side));
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(m_width);
        // The same distance from line to line, whatever fonts have to help out.
        const qreal baseline =
            m_lineHeight * (static_cast<qreal>(starts.size()) + 0.5) + 0.36 * m_look.font.pixelSize();
        line.setPosition(QPointF(0, baseline - line.ascent()));
        starts.append(line.textStart());
    }
    layout.endLayout();
    return starts;
}

void Text::paint(QPainter &painter, QPointF at) const
{
    QTextLayout layout;
    lay(layout);
    painter.setPen(m_look.colour);
    layout.draw(&painter, at);
}

QString emphasised(const QString &figure)
{
    return strongBegins + figure + strongEnds;
}

QString withoutEmphasis(QString marked)
{
    return marked.remove(strongBegins).remove(strongEnds);
}

QString oneLine(const QString &typed)
{
    QString text = typed;
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line
            || c.category() == QChar::Separator_Paragraph)
            c = QLatin1Char(' ');
    }
    return text.simplified();
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString dayText(QDate date, const QLocale &locale)
{
    static const QRegularExpression weekday(QStringLiteral("[,،]?\\s*\\bdddd?\\b[,،]?\\s*"));
    return locale.toString(date, locale.dateFormat(QLocale::LongFormat).remove(weekday));
}

qreal textWidth(const QString &text, const QFont &font)
{
    return QFontMetricsF(fontFor(text, font)).horizontalAdvance(text);
}

} // namespace reports
