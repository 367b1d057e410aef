// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "reports/Flow.h"
#include "reports/Ink.h"
#include "reports/Language.h"

#include <QByteArray>
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
    };

    explicit Document(Parts parts);

    const QString &title() const { return m_parts->title; }
    const QString &author() const { return m_parts->author; }
    Paper paper() const { return m_parts->sheet.paper; }
    const Language &language() const { return m_parts->language; }
    /// In dots; of a receipt, as long as what is on it.
    QSizeF sheet() const { return m_sheet; }
    /// For a printer and for the PDF, without margins: the pages have their own.
    QPageLayout pageLayout() const;
    int pageCount() const { return static_cast<int>(m_pages.size()); }

    /// Paints the page, numbered from 0, margins and all, so that the whole sheet fills `target` in the
    /// painter's coordinates. The paper itself is left as it is.
    void paintPage(QPainter &painter, const QRectF &target, int page) const;

private:
    void paintHeadAndFoot(QPainter &painter, int page) const;
    bool hasHeadAndFoot() const { return !isSlip(paper()); }
    bool isRightToLeft() const { return m_parts->language.locale().textDirection() == Qt::RightToLeft; }
    QRectF printed() const;
    QRectF flowArea() const;

    // Shared, so that copies of a document are cheap and the bands stay where the pages point.
    std::shared_ptr<const Parts> m_parts;
    QSizeF m_sheet;
    qreal m_footHeight;
    QList<QList<PlacedBand>> m_pages;
};

/// The document as a PDF with title and author, its fonts embedded. Fails with "font.missing" when the system
/// has no font to write with, and with "pdf.failed".
base::Result<QByteArray> toPdf(const Document &document);

/// "font.missing" with what to do about it.
base::Done checkFonts();

} // namespace reports
