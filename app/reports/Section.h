// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QStringList>

#include <algorithm>
#include <span>

namespace reports {

/// A part of a report that can be left out or moved.
struct Section
{
    QString code;         ///< never translated, never changed
    QString label;        ///< what people call it
    bool isExtra = false; ///< shown only where it is asked for
};

/// A section and what adds it to the page. The label is marked for the context "reports".
template <class Page>
struct SectionOf
{
    const char *code;
    const char *label;
    void (Page::*add)();
    bool isExtra = false; ///< see Section
};

/// In the usual order.
template <class Page>
QList<Section> sectionsIn(std::span<const SectionOf<Page>> all)
{
    QList<Section> sections;
    for (const auto &each : all)
        sections.append({QString::fromLatin1(each.code), QCoreApplication::translate("reports", each.label),
                         each.isExtra});
    return sections;
}

/// Adds those that were chosen (Style::sections) in their order; all but the extras when none were.
template <class Page>
void addSections(Page &page, std::span<const SectionOf<Page>> all, const QStringList &chosen)
{
    if (chosen.isEmpty()) {
        for (const auto &each : all) {
            if (!each.isExtra)
                (page.*each.add)();
        }
        return;
    }
    for (const QString &code : chosen) {
        const auto found = std::find_if(all.begin(), all.end(), [&code](const auto &each) {
            return code == QLatin1StringView(each.code);
        });
        if (found != all.end())
            (page.*found->add)();
    }
}

} // namespace reports
