// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

class QPainter;

namespace reports {

/// A stretch of the page from edge to edge that is never broken: a heading, a chart, one row of a table.
struct Band
{
    qreal height = 0;
    std::function<void(QPainter &, const QRectF &)> paint;
    qreal spaceBefore = 0;      ///< above it, but not at the top of a page
    bool staysWithNext = false; ///< never the last on a page, where one holds both: headings
    bool startsPage = false;    ///< the first on one
    /// Painted above it when it begins a page: the header of the table that the row belongs to.
    std::shared_ptr<const Band> repeated = {};
    QString heading = {};            ///< what the part that begins with it is called in the PDF's outline
    int level = 0;                   ///< of the heading: 1 below the last one of 0
    std::optional<int> leadsTo = {}; ///< the number of the heading that it is a link to, from 0
};

/// A band in its place, within the area of the page that bands flow through.
struct PlacedBand
{
    const Band *band;
    QRectF place;
};

/// Puts the bands on as many pages as they need, each with room of the given width and height, the first with
/// so much more height; no band is left out. A band higher than the page gets one of its own. The bands have
/// to outlive the result.
QList<QList<PlacedBand>> flow(const QList<Band> &bands, QSizeF room, qreal moreOnFirst = 0);

} // namespace reports
