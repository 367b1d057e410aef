// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <optional>

namespace domain {

/// How good somebody is at a competency, 0 (not at all) to 5 (the best there is). "Not known" is not a level:
/// it is an empty std::optional<Level>, and never counts as 0.
class Level
{
public:
    static constexpr int Lowest = 0;
    static constexpr int Highest = 5;

    /// Nothing when the number is outside 0..5.
    static constexpr std::optional<Level> from(int value)
    {
        if (value < Lowest || value > Highest)
            return std::nullopt;
        return Level(value);
    }

    constexpr int value() const { return m_value; }
    auto operator<=>(const Level &) const = default;

private:
    constexpr explicit Level(int value) : m_value(value) {}

    int m_value;
};

using MaybeLevel = std::optional<Level>;

} // namespace domain
