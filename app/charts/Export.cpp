// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/Export.h"

#include "charts/plot/Type.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QLocale>
#include <QPainter>
#include <QSvgGenerator>

namespace charts {

namespace {

constexpr int mostPixels = 16'384; // a side; the memory of a picture stays under a gigabyte

void paintPicture(QPainter &painter, const Chart &chart, QSize size)
{
    const Style &style = chart.style();
    const Type type(style, painter.device());
    const qreal margin = 16 * type.unit;
    const QRectF room = QRectF(QPointF(), size).adjusted(margin, margin, -margin, -margin);
    painter.fillRect(QRectF(QPointF(), size), style.surface);
    painter.setFont(type.strong);
    painter.setPen(style.text);
    painter.drawText(QPointF(room.left(), room.top() + type.strongMetrics.ascent()), chart.title());
    chart.paint(painter, room.adjusted(0, type.strongMetrics.height() + 12 * type.unit, 0, 0));
}

bool startsFormula(const QString &text)
{
    static const QString starts = QStringLiteral("=+-@\t\r");
    if (text.isEmpty() || !starts.contains(text.front()))
        return false;
    bool isNumber = false;
    QLocale::c().toDouble(text, &isNumber);
    return !isNumber;
}

QString harmless(const QString &text)
{
    return startsFormula(text) ? QLatin1Char('\'') + text : text;
}

QString csvField(const QString &text)
{
    QString field = harmless(text);
    const bool needsQuotes = field.contains(QLatin1Char(',')) || field.contains(QLatin1Char('"'))
                             || field.contains(QLatin1Char('\n')) || field.contains(QLatin1Char('\r'));
    if (!needsQuotes)
        return field;
    field.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return QLatin1Char('"') + field + QLatin1Char('"');
}

QString tabField(const QString &text)
{
    // What is pasted has no quotes: a tab or line break would end the cell.
    QString field = harmless(text);
    for (QChar &letter : field) {
        if (letter == QLatin1Char('\t') || letter == QLatin1Char('\n') || letter == QLatin1Char('\r'))
            letter = QLatin1Char(' ');
    }
    return field;
}

QString lines(const ChartTable &table, QString (*field)(const QString &), QLatin1StringView separator,
              QLatin1StringView end)
{
    QStringList header;
    for (const ChartTable::Column &column : table.columns)
        header << field(column.header);
    QString text = header.join(separator) + end;
    for (const QList<ChartTable::Cell> &row : table.rows) {
        QStringList fields;
        for (const ChartTable::Cell &cell : row)
            fields << field(cell.plain);
        text += fields.join(separator) + end;
    }
    return text;
}

} // namespace

base::Result<QByteArray> toPng(const Chart &chart, QSize size, qreal scale)
{
    const QSize pixels = size * scale;
    const bool isReasonable = !pixels.isEmpty() && std::max(pixels.width(), pixels.height()) <= mostPixels;
    QImage image(isReasonable ? pixels : QSize(), QImage::Format_ARGB32_Premultiplied);
    QByteArray bytes;
    if (!image.isNull()) {
        image.setDevicePixelRatio(scale);
        QPainter painter(&image);
        paintPicture(painter, chart, size);
        painter.end();
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
    }
    if (bytes.isEmpty()) {
        return base::failure(
            QStringLiteral("chart.too_large"),
            QCoreApplication::translate("charts", "The picture would be too large. Choose a smaller size."),
            QStringLiteral("%1 x %2").arg(pixels.width()).arg(pixels.height()));
    }
    return bytes;
}

base::Result<QByteArray> toSvg(const Chart &chart, QSize size)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setResolution(96); // the dots an inch for which the sizes of fonts on screen are meant
    generator.setTitle(chart.title());
    generator.setDescription(chart.description());
    QPainter painter;
    if (!painter.begin(&generator)) {
        return base::failure(
            QStringLiteral("chart.write"),
            QCoreApplication::translate("charts", "The picture could not be drawn. Try another format."));
    }
    paintPicture(painter, chart, size);
    painter.end();
    return bytes;
}

QByteArray toCsv(const ChartTable &table)
{
    return lines(table, csvField, QLatin1StringView(","), QLatin1StringView("\r\n")).toUtf8();
}

QString toTabs(const ChartTable &table)
{
    return lines(table, tabField, QLatin1StringView("\t"), QLatin1StringView("\n"));
}

} // namespace charts
