// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/Exhibit.h"
#include "reports/Flow.h"
#include "reports/Ink.h"
#include "reports/Language.h"

#include <QPageLayout>

namespace reports {

/// A finished document: the same pages for the preview, the printer and the PDF. Made and painted in the
/// thread of the windows, since charts are; needs a QApplication but no display.
class Document
{
public:
    struct Parts
    {
        QString title;
        QString author;
        QString runningHead; ///< one line on top of all pages but the first; not on slips
        QString footer;      ///< at the foot of each page, beside the page's number; not on slips
        Sheet sheet;
        Language language;
        QList<Band> bands; ///< as wide as printedArea()
        Ink ink;
        QStringList sentences = {};   ///< see sentences()
        QList<Exhibit> exhibits = {}; ///< see exhibits()
    };

    explicit Document(Parts parts);

    const QString &title() const { return m_parts->title; }
    const QString &author() const { return m_parts->author; }
    Paper paper() const { return m_parts->sheet.paper; }
    const Language &language() const { return m_parts->language; }
    /// For a workbook: what stands in words in the head, before the first heading and at the foot, figures
    /// emphasised; and the tables and charts in their order.
    const QStringList &sentences() const { return m_parts->sentences; }
    const QList<Exhibit> &exhibits() const { return m_parts->exhibits; }
    /// In dots; of a receipt, as long as what is on it.
    QSizeF sheet() const { return m_sheet; }
    /// For a printer and for the PDF, without margins: the pages have their own.
    QPageLayout pageLayout() const;
    int pageCount() const { return static_cast<int>(m_pages.size()); }

    /// A place in the document, in dots from the upper edge of its page.
    struct Place
    {
        int page; ///< from 0
        qreal top;
    };
    struct Heading
    {
        QString text;
        int level; ///< 1: a part of the last one of 0
        Place place;
    };
    struct Link
    {
        int page;
        QRectF area; ///< of the sheet
        Place to;
    };
    /// In their order.
    QList<Heading> headings() const;
    /// From the contents to the headings.
    QList<Link> links() const;

    /// Paints the page, numbered from 0, margins and all, so that the whole sheet fills `target` in the
    /// painter's coordinates. The paper itself is left as it is.
    void paintPage(QPainter &painter, const QRectF &target, int page) const;

private:
    void paintHeadAndFoot(QPainter &painter, int page) const;
    bool hasHeadAndFoot() const { return !isSlip(paper()); }
    bool isRightToLeft() const { return m_parts->language.locale().textDirection() == Qt::RightToLeft; }
    QRectF printed() const;
    QRectF flowArea() const;
    /// Where the bands of a page begin.
    QPointF originOf(int page) const;

    // Shared, so that copies of a document are cheap and the bands stay where the pages point.
    std::shared_ptr<const Parts> m_parts;
    QSizeF m_sheet;
    qreal m_footHeight;
    QList<QList<PlacedBand>> m_pages;
};

} // namespace reports
