// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/IconEngine.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace ui {

IconEngine::IconEngine(const Theme &theme, QString name, IconInk ink)
    : m_theme(&theme), m_name(std::move(name)), m_ink(ink)
{}

static QString pathOf(const QString &name)
{
    return QStringLiteral(":/elsewhere/icons/%1.svg").arg(name);
}

static void drawIcon(QPainter *painter, const QString &name, const QRectF &rect, const QColor &color)
{
    QFile file(pathOf(name));
    if (!file.open(QIODevice::ReadOnly))
        return;
    QByteArray svg = file.readAll();
    svg.replace("currentColor", color.name().toLatin1());
    QSvgRenderer(svg).render(painter, rect);
}

QColor IconEngine::colorFor(QIcon::Mode mode) const
{
    if (!m_theme)
        return Qt::gray;
    const QColor ink = m_theme->ink(m_ink);
    return mode == QIcon::Disabled ? mixed(ink, m_theme->tokens().surface, 0.4) : ink;
}

void IconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    const qreal scale = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
    QPixmap picture = scaledPixmap(rect.size() * scale, mode, state, scale);
    picture.setDevicePixelRatio(scale);
    painter->drawPixmap(rect, picture);
}

QPixmap IconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1.0);
}

QPixmap IconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal)
{
    const QColor color = colorFor(mode);
    const QString cacheKey =
        QStringLiteral("elsewhere/%1/%2/%3x%4")
            .arg(m_name, color.name(), QString::number(size.width()), QString::number(size.height()));
    QPixmap picture;
    if (QPixmapCache::find(cacheKey, &picture))
        return picture;
    picture = QPixmap(size);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    const qreal side = qMin(size.width(), size.height());
    drawIcon(&painter, m_name, QRectF((size.width() - side) / 2, (size.height() - side) / 2, side, side),
             color);
    painter.end();
    QPixmapCache::insert(cacheKey, picture);
    return picture;
}

QIconEngine *IconEngine::clone() const
{
    return new IconEngine(*this);
}

bool IconEngine::isNull()
{
    return !QFile::exists(pathOf(m_name));
}

} // namespace ui
