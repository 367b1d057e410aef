// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ReportKind.h"
#include "reports/Style.h"
#include "ui/widgets/PageContext.h"

#include <QObject>

class QSettings;

namespace ui {

class FilterChip;

/// The chips that say how a report is laid out: its paper, its language, its sections.
class StyleChips final : public QObject
{
    Q_OBJECT

public:
    /// The chips belong to the page.
    StyleChips(const PageContext &context, QWidget *page);

    QList<FilterChip *> chips() const { return {m_sections, m_language, m_paper, m_orientation}; }
    reports::Style style() const;
    /// The sections are kept for each kind.
    void setKind(domain::ReportKind kind);
    void saveState(QSettings &settings) const;
    void restoreState(QSettings &settings);

Q_SIGNALS:
    void changed();

private:
    void swapSheets();
    void openSections();
    void showSections();

    const PageContext m_context;
    domain::ReportKind m_kind = domain::ReportKind::Monthly;
    FilterChip *m_sections;
    FilterChip *m_language;
    FilterChip *m_paper;
    FilterChip *m_orientation;
    /// Of the wall chart, while another kind is shown, and the other way round.
    std::pair<QVariant, QVariant> m_otherSheet;
    QHash<domain::ReportKind, QStringList> m_shown; ///< codes; of a kind shown as usual: none
};

} // namespace ui
