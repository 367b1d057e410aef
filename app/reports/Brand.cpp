// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/Brand.h"

#include "reports/Text.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QImageReader>
#include <QPainter>

namespace reports {

namespace {

constexpr QSize largest(960, 320); ///< pixels; 300 dots an inch at the size it is printed in
constexpr qint64 mostBytes = 20 * 1024 * 1024;

/// PDF/A knows no transparency.
QImage onWhite(const QImage &picture)
{
    QImage opaque(picture.size(), QImage::Format_RGB32);
    opaque.fill(Qt::white);
    QPainter(&opaque).drawImage(0, 0, picture);
    return opaque;
}

} // namespace

Brand brandOf(const domain::Business &business, const domain::Letterhead &letterhead)
{
    const QString closing = oneLine(letterhead.closingWords);
    return {.logo = QImage::fromData(letterhead.logo, "PNG"),
            .closing = closing,
            .addressLine = closing.isEmpty() ? QString()
                                             : joined({oneLine(business.name), oneLine(business.address),
                                                       oneLine(business.phone), oneLine(business.website)})};
}

base::Result<QByteArray> readLogo(const QString &path)
{
    QFile file(path);
    QImage picture;
    if (file.open(QIODevice::ReadOnly) && file.size() <= mostBytes) {
        QImageReader reader(&file);
        reader.setAutoTransform(true);
        const QSize size = reader.size();
        if (size.isValid()
            && (size.width() > largest.width() || size.height() > largest.height()
                || reader.format() == "svg"))
            reader.setScaledSize(size.scaled(largest, Qt::KeepAspectRatio));
        picture = reader.read();
    }
    QByteArray png;
    QBuffer buffer(&png);
    if (!picture.isNull() && buffer.open(QIODevice::WriteOnly)
        && onWhite(picture.scaled(picture.size().boundedTo(largest), Qt::KeepAspectRatio,
                                  Qt::SmoothTransformation))
               .save(&buffer, "PNG"))
        return png;
    return base::failure(QStringLiteral("logo.unreadable"),
                         QCoreApplication::translate(
                             "reports", "“%1” is no picture that can be read. Choose a PNG, a JPEG or an "
                                        "SVG of at most 20 MB.")
                             .arg(QDir::toNativeSeparators(path)));
}

} // namespace reports
