// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include <optional>
#include <span>

namespace domain {

/// One value of an enumeration with the word that stands for it in files and in the database (never
/// translated, never changed) and the words a person reads.
template <class E>
struct Coded
{
    E value;
    const char *code;
    const char *label;
};

/// All values of E in their order. Each enumeration of the domain defines this beside itself.
template <class E>
std::span<const Coded<E>> allOf();

template <class E>
QString codeOf(E value)
{
    for (const Coded<E> &entry : allOf<E>()) {
        if (entry.value == value)
            return QString::fromLatin1(entry.code);
    }
    Q_UNREACHABLE();
}

/// Nothing for a word that is none of E's.
template <class E>
std::optional<E> fromCode(QStringView code)
{
    for (const Coded<E> &entry : allOf<E>()) {
        if (code == QLatin1StringView(entry.code))
            return entry.value;
    }
    return std::nullopt;
}

/// In the language of the person.
template <class E>
QString labelOf(E value)
{
    for (const Coded<E> &entry : allOf<E>()) {
        if (entry.value == value)
            return QCoreApplication::translate("domain", entry.label);
    }
    Q_UNREACHABLE();
}

/// The label of what a code stands for; empty for a word that is none of E's.
template <class E>
QString labelOfCode(QStringView code)
{
    const auto value = fromCode<E>(code);
    return value ? labelOf(*value) : QString();
}

} // namespace domain
