// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

/// JSON whose keys stay in the order they are written in, which QJsonObject's do not.
namespace cli::json {

QByteArray text(const QString &value);
QByteArray number(qint64 value);
QByteArray number(double value);
template <class T>
QByteArray orNull(const std::optional<T> &value)
{
    return value ? number(*value) : QByteArrayLiteral("null");
}
QByteArray list(const QList<QByteArray> &entries);

struct Entry
{
    const char *key;
    QByteArray value;
};
QByteArray object(const QList<Entry> &entries);

} // namespace cli::json
