// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/Chart.h"
#include "reports/Document.h"
#include "reports/Style.h"
#include "reports/Table.h"
#include "reports/Text.h"

namespace reports {

/// Puts a document together from the top down, in the look that all of them share. As long as it lives, what
/// is translated is in the document's language (LanguageScope).
class Composer
{
public:
    struct Head
    {
        QString title;
        QString subtitle;
        QString dated;      ///< at the end edge of the title's line
        QString scope = {}; ///< below it; beside it where there is a logo
        /// Of a part that begins a page of its own, to be handed over by itself: what it is called in the
        /// outline and the contents, which then have nothing but parts.
        QString part = {};
    };

    /// `size`: of the letters, 1 is usual on the sheet.
    explicit Composer(const Style &style, qreal size = 1);

    const Style &style() const { return m_style; }
    /// Tells how far the work is; false when it was given up.
    bool goesOn(double share) const { return !m_style.progress || m_style.progress(share); }
    const QLocale &locale() const { return m_style.language.locale(); }
    const Ink &ink() const { return m_ink; }
    qreal width() const { return m_width; } ///< of a band, in dots
    bool isRightToLeft() const { return locale().textDirection() == Qt::RightToLeft; }
    Text::Side start() const { return isRightToLeft() ? Text::Side::Right : Text::Side::Left; }
    Text::Side end() const { return isRightToLeft() ? Text::Side::Left : Text::Side::Right; }
    Text::Look body() const;
    Text::Look note() const; ///< small and muted

    void addHead(const Head &head);
    /// Stays with what follows it.
    void addHeading(const QString &text, qreal spaceBefore = 20 * px);
    /// What addHeading() adds, to be repeated where a page begins.
    Band headingBand(const QString &text, qreal spaceBefore) const;
    void addText(const QString &marked, const Text::Look &look, qreal spaceBefore);
    /// Its title in a workbook is that of the last heading.
    void addTable(Table table);
    /// Below a heading of its own.
    void addChart(std::unique_ptr<charts::Chart> chart, qreal height);
    /// A table that stands in workbooks only: the pages show it otherwise.
    void addForWorkbook(const QString &title, Table table);
    void addBand(Band band);

    /// The last words to the reader, kept with what stands before them. finish() adds them; before that only
    /// parts that others follow need their own.
    void addClosing();

    /// What the composer has no more of: its bands go into the document.
    struct Ending
    {
        QString title;
        QString author;
        QString runningHead;
        QString footer = {};
    };
    /// A long document, and one in parts, has a contents below its head.
    Document finish(const Ending &ending);

private:
    Document documentOf(const Ending &ending, const QList<Band> &bands) const;
    QList<Band> contentsOf(const Document &document, const std::shared_ptr<QList<int>> &pages) const;
    /// As large as it is printed in the head; nothing without one.
    QSizeF logoSize() const;
    void keepLastPartTogether();
    Band textBand(const QString &marked, const Text::Look &look, qreal spaceBefore) const;

    Style m_style;
    LanguageScope m_scope;
    Ink m_ink;
    qreal m_width;
    QList<Band> m_bands;
    QString m_heading;       ///< the last one
    QString m_part;          ///< of several, that is being added; empty: there are none
    QStringList m_sentences; ///< of the head and before the first heading
    QList<Exhibit> m_exhibits;
    qsizetype m_headEnd = 0; ///< how many of them are the head
    bool m_hasParts = false;
};

} // namespace reports
