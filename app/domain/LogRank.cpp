// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ReturnCurve.h"

#include <QMap>

#include <cmath>
#include <vector>

namespace domain {

namespace {

/// Observed and expected returns of each group, and how the differences vary together.
class Comparison
{
public:
    explicit Comparison(std::span<const ReturnTimes> groups)
        : m_count(groups.size())
        , m_atRisk(m_count)
        , m_difference(m_count)
        , m_expected(m_count)
        , m_covariance(m_count * m_count)
    {
        for (std::size_t g = 0; g < m_count; ++g) {
            m_atRisk[g] = static_cast<double>(groups[g].followed());
            for (const ReturnDay &day : groups[g].days)
                m_days[day.day].push_back({g, day});
        }
        for (const auto &day : std::as_const(m_days))
            take(day);
    }

    std::optional<LogRank> result() const
    {
        std::vector<std::size_t> compared;
        for (std::size_t g = 0; g < m_count; ++g) {
            if (m_expected[g] > 0)
                compared.push_back(g);
        }
        if (compared.size() < 2)
            return std::nullopt;
        // The differences add up to nothing, so the last one says no more than the others do.
        compared.pop_back();
        const double chiSquare = quadraticForm(compared);
        const int degrees = static_cast<int>(compared.size());
        return LogRank{chiSquare, degrees, chiSquareTail(chiSquare, degrees)};
    }

private:
    struct OfGroup
    {
        std::size_t group;
        ReturnDay day;
    };

    double &covariance(std::size_t g, std::size_t h) { return m_covariance[g * m_count + h]; }

    void take(const std::vector<OfGroup> &day)
    {
        double all = 0;
        for (const double n : m_atRisk)
            all += n;
        double back = 0;
        for (const OfGroup &one : day)
            back += static_cast<double>(one.day.returned);
        if (back > 0)
            compare(day, all, back);
        for (const OfGroup &one : day)
            m_atRisk[one.group] -= static_cast<double>(one.day.returned + one.day.censored);
    }

    void compare(const std::vector<OfGroup> &day, double all, double back)
    {
        for (const OfGroup &one : day)
            m_difference[one.group] += static_cast<double>(one.day.returned);
        const double factor = all > 1 ? back * (all - back) / (all - 1) : 0;
        for (std::size_t g = 0; g < m_count; ++g) {
            const double part = m_atRisk[g] / all;
            m_expected[g] += back * part;
            m_difference[g] -= back * part;
            covariance(g, g) += factor * part;
            for (std::size_t h = 0; h <= g; ++h)
                covariance(g, h) -= factor * part * m_atRisk[h] / all;
        }
    }

    /// d' V^-1 d by Cholesky's way for the lower half. A direction that does not vary says nothing.
    double quadraticForm(const std::vector<std::size_t> &compared) const
    {
        const std::size_t n = compared.size();
        std::vector<double> root(n * n);
        std::vector<double> solved(n);
        double sum = 0;
        for (std::size_t i = 0; i < n; ++i) {
            for (std::size_t j = 0; j <= i; ++j) {
                double rest = m_covariance[compared[i] * m_count + compared[j]];
                for (std::size_t k = 0; k < j; ++k)
                    rest -= root[i * n + k] * root[j * n + k];
                if (i != j)
                    root[i * n + j] = root[j * n + j] > 0 ? rest / root[j * n + j] : 0;
                else
                    root[i * n + i] = rest > 1e-9 ? std::sqrt(rest) : 0;
            }
            double rest = m_difference[compared[i]];
            for (std::size_t k = 0; k < i; ++k)
                rest -= root[i * n + k] * solved[k];
            solved[i] = root[i * n + i] > 0 ? rest / root[i * n + i] : 0;
            sum += solved[i] * solved[i];
        }
        return sum;
    }

    std::size_t m_count;
    QMap<int, std::vector<OfGroup>> m_days;
    std::vector<double> m_atRisk;
    std::vector<double> m_difference; ///< observed less expected
    std::vector<double> m_expected;
    std::vector<double> m_covariance; ///< row by row, its lower half
};

} // namespace

std::optional<LogRank> logRank(std::span<const ReturnTimes> groups)
{
    return Comparison(groups).result();
}

} // namespace domain
