// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/Document.h"

#include <QAbstractScrollArea>

#include <optional>

namespace ui {

class Theme;

/// The pages of a document under one another, as they will be printed. Zoomed with Ctrl and plus, minus or
/// the wheel, fitted to the width with Ctrl+0; Page Up and Page Down read on, to the next page at the most.
class PagePreview final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PagePreview(const Theme &theme, QWidget *parent = nullptr);

    void setDocument(std::optional<reports::Document> document);
    const std::optional<reports::Document> &document() const { return m_document; }
    /// The page in the middle of the view, from 0.
    int currentPage() const;
    void goToPage(int page);

    /// Of the paper's real size on this screen; nothing: the page is as wide as the view.
    std::optional<double> zoom() const { return m_zoom; }

public Q_SLOTS:
    void zoomIn();
    void zoomOut();
    void fitWidth();
    /// Without a zoom of its own the page is seen whole, not only as wide as the view.
    void setSeenWhole(bool isSeenWhole);

Q_SIGNALS:
    void currentPageChanged(int page);
    void zoomChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    double scale() const;
    QSizeF sheet() const;
    QRectF placeOf(int page) const;
    void setZoom(double zoom);
    void readOn(int direction);
    void layOut();
    void tellPage();

    const Theme &m_theme;
    std::optional<reports::Document> m_document;
    std::optional<double> m_zoom;
    bool m_isSeenWhole = false;
    int m_told = -1;
};

} // namespace ui
