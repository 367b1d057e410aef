// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cmath>
#include <initializer_list>
#include <random>
#include <span>

namespace workflows::demo {

/// Chance that can be repeated: the engine's numbers are laid down by the C++ standard, and unlike the
/// standard's distributions these are the same everywhere.
class Dice
{
public:
    explicit Dice(quint64 seed) : m_engine(seed) {}

    /// 0 <= share < 1
    double share() { return static_cast<double>(m_engine() >> 11) * 0x1.0p-53; }
    /// 0..count-1
    int below(qsizetype count) { return static_cast<int>(share() * static_cast<double>(count)); }
    int between(int least, int most) { return least + below(most - least + 1); }
    bool chance(double probability) { return share() < probability; }
    /// Whole days until something happens that happens every `mean` days.
    int days(double mean) { return static_cast<int>(-mean * std::log(1.0 - share())); }
    /// Around 1, mostly within 0.5 to 1.6.
    double spread() { return 0.45 + 0.35 * share() + 0.40 * share() + 0.35 * share() * share() * 2.0; }

    /// An index with the given weights, of which one at least is above zero.
    int weighted(std::span<const double> weights)
    {
        double sum = 0;
        for (const double weight : weights)
            sum += weight;
        double rest = share() * sum;
        int index = 0;
        for (std::size_t i = 0; i < weights.size(); ++i) {
            if (weights[i] <= 0)
                continue;
            index = static_cast<int>(i);
            if ((rest -= weights[i]) < 0)
                break;
        }
        return index;
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace workflows::demo
