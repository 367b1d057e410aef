// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QDate>
#include <QFont>
#include <QTextLayout>

class QLocale;
class QPainter;

namespace reports {

/// A piece of text set in lines of a width. Always plain text: what somebody typed is never read as markup.
/// It may be painted in another thread than the one it was made in: nothing of a font is kept.
class Text
{
public:
    enum class Side { Left, Right };

    struct Look
    {
        QFont font;
        QColor colour;
        Side side = Side::Left;
        qreal lineHeight = 1.3; ///< times the size of the font
        int mostLines = 1000;   ///< the last one is elided when there is more
    };

    Text(const QString &text, const Look &look, qreal width);
    /// What stands between emphasis marks is set in the strong font.
    Text(const QString &marked, const Look &look, const QFont &strong, qreal width);

    /// Of one line, in dots.
    static qreal lineHeightOf(const Look &look);
    qreal height() const { return m_lineHeight * static_cast<qreal>(m_starts.size()); }
    /// Set anew each time: of thousands of lines none is kept.
    void paint(QPainter &painter, QPointF at) const;

private:
    void set(const QString &text);
    void breakIntoLines(const QString &text);
    /// Where the lines begin.
    QList<int> lay(QTextLayout &layout) const;

    Look m_look;
    qreal m_width;
    qreal m_lineHeight;
    QString m_text;
    QList<QTextLayout::FormatRange> m_formats;
    QList<int> m_starts; ///< of the lines
};

/// Marks a figure in a sentence for emphasis.
QString emphasised(const QString &figure);
/// The sentence without those marks.
QString withoutEmphasis(QString marked);
/// One line that people typed: runs of white space and control characters as one blank.
QString oneLine(const QString &typed);

/// "a · b", without what is empty.
QString joined(QStringList parts);

/// "2 November 2026", as the locale writes it, without the day of the week.
QString dayText(QDate date, const QLocale &locale);

qreal textWidth(const QString &text, const QFont &font);

} // namespace reports
