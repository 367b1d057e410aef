// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/OrderedJson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace cli::json {

namespace {

/// As Qt writes it, which knows all about escapes and shortest doubles.
QByteArray written(const QJsonValue &value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

} // namespace

QByteArray text(const QString &value)
{
    return written(value);
}

QByteArray number(qint64 value)
{
    return QByteArray::number(value);
}

QByteArray number(double value)
{
    const QByteArray text = written(value);
    const bool isWhole = text.indexOf('.') < 0 && text.indexOf('e') < 0;
    return isWhole ? text + ".0" : text; // a share stays a share when it happens to be 0 or 1
}

QByteArray list(const QList<QByteArray> &entries)
{
    return '[' + entries.join(',') + ']';
}

QByteArray object(const QList<Entry> &entries)
{
    QByteArrayList written;
    for (const Entry &entry : entries)
        written.append('"' + QByteArray(entry.key) + "\":" + entry.value);
    return '{' + written.join(',') + '}';
}

} // namespace cli::json
