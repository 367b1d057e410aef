// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/ToPng.h"

#include "reports/ToPdf.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>

namespace reports {

namespace {

constexpr int pictureDotsPerInch = 150;
constexpr int dotsPerMetre = qRound(pictureDotsPerInch / 0.0254);

} // namespace

base::Result<QByteArray> toPng(const Document &document, int page)
{
    TRY(checkFonts());
    const QSize size = (document.sheet() * pictureDotsPerInch / dotsPerInch).toSize();
    QImage picture(size, QImage::Format_RGB32);
    QByteArray png;
    QBuffer buffer(&png);
    bool isMade = !picture.isNull();
    if (isMade) {
        picture.setDotsPerMeterX(dotsPerMetre);
        picture.setDotsPerMeterY(dotsPerMetre);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        document.paintPage(painter, QRectF(QPointF(), size), page);
        painter.end();
        isMade = buffer.open(QIODevice::WriteOnly) && picture.save(&buffer, "PNG");
    }
    if (!isMade)
        return base::failure(
            QStringLiteral("picture.failed"),
            QCoreApplication::translate("reports", "The picture of a page could not be made. The computer "
                                                   "is short of memory: try again with less open."));
    return png;
}

QStringList pictureNames(const QString &stem, int pageCount)
{
    if (pageCount == 1)
        return {stem + QStringLiteral(".png")};
    const int digits = std::max<int>(2, static_cast<int>(QString::number(pageCount).size()));
    QStringList names;
    for (int page = 1; page <= pageCount; ++page)
        names.append(QStringLiteral("%1-%2.png").arg(stem).arg(page, digits, 10, QLatin1Char('0')));
    return names;
}

} // namespace reports
