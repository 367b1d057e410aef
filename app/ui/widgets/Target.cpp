// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Target.h"

#include <array>
#include <utility>

namespace ui {

static constexpr std::array<std::pair<PageId, const char *>, 9> Codes{{
    {PageId::Today, "today"},
    {PageId::Log, "log"},
    {PageId::Matrix, "matrix"},
    {PageId::Partners, "partners"},
    {PageId::Conduct, "conduct"},
    {PageId::Playbook, "playbook"},
    {PageId::Payoff, "payoff"},
    {PageId::Reports, "reports"},
    {PageId::Settings, "settings"},
}};

QString codeOf(PageId page)
{
    for (const auto &[id, code] : Codes) {
        if (id == page)
            return QString::fromLatin1(code);
    }
    Q_UNREACHABLE();
}

std::optional<PageId> pageFromCode(QStringView code)
{
    for (const auto &[id, word] : Codes) {
        if (code == QLatin1StringView(word))
            return id;
    }
    return std::nullopt;
}

} // namespace ui
