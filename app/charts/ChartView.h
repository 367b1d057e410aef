// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/Chart.h"

#include <QPixmap>
#include <QWidget>

#include <memory>

namespace charts {

/// Shows a chart in a window. The pointer reads values off it, a click opens what is behind a point; the
/// arrow keys walk through the points (left and right one after the other, up and down within a series) and
/// Enter opens.
class ChartView : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);
    ~ChartView() override;

    /// Replaces the chart; with nothing the widget stays blank.
    void setChart(std::unique_ptr<Chart> chart);
    const Chart *chart() const { return m_chart.get(); }
    /// The point the keyboard is on.
    std::optional<Point> currentPoint() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// The height that shows all of the chart at this width.
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void activated(const charts::Point &point);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void forgetPicture();
    /// The points as they are placed at the present size.
    const QList<Mark> &marks();
    qsizetype markAt(QPointF position);
    /// The next point in a direction (1 or -1), of the same series when asked for; the present one when there
    /// is none.
    qsizetype neighbour(int direction, bool sameSeries);
    void setCurrent(qsizetype index);
    /// Moves the keyboard there and shows the values, as pointing does.
    void walkTo(qsizetype index);
    void hover(qsizetype index, QPoint globalPosition);
    void activate(qsizetype index);
    void drawMark(QPainter &painter, const Mark &mark) const;

    std::unique_ptr<Chart> m_chart;
    QPixmap m_picture;
    std::optional<QList<Mark>> m_marks;
    qsizetype m_current = -1;
    qsizetype m_hovered = -1;
    qsizetype m_pressed = -1;
    bool m_showsFocus = false;
};

} // namespace charts
