// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QIconEngine>
#include <QPointer>

namespace ui {

/// Draws one of our line icons from its SVG, in the theme's present ink, sharp at every size.
class IconEngine final : public QIconEngine
{
public:
    IconEngine(const Theme &theme, QString name, IconInk ink);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QIconEngine *clone() const override;
    bool isNull() override;
    QString key() const override { return QStringLiteral("elsewhere"); }

private:
    QColor colorFor(QIcon::Mode mode) const;

    QPointer<const Theme> m_theme; ///< an action may outlive the theme while the program ends
    QString m_name;
    IconInk m_ink;
};

} // namespace ui
