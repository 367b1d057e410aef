// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Tokens.h"

#include <QAbstractButton>

namespace ui {

class Theme;

/// One of the big figures on Today: a dot in the series' colour, what it is, the figure, and what to compare
/// it with. Clicking it, or Enter, opens the records behind it.
class FigureTile final : public QAbstractButton
{
    Q_OBJECT

public:
    FigureTile(const Theme &theme, Series series, const QString &caption, const QString &objectName,
               QWidget *parent = nullptr);

    void setFigure(const QString &figure, const QString &comparison);
    QString figure() const { return m_figure; }
    QString comparison() const { return m_comparison; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont figureFont() const;
    void drawComparison(QPainter &painter, const QRect &area) const;

    const Theme &m_theme;
    Series m_series;
    QString m_figure;
    QString m_comparison;
};

} // namespace ui
