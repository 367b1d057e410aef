// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/ReportSource.h"
#include "ui/widgets/LedgerReading.h"
#include "ui/widgets/Page.h"

class QLabel;

namespace ui {

class FilterChip;
class PagePreview;

/// A report as it will be printed: paged through, zoomed, saved as PDF, sent to a printer.
class ReportsPage final : public Page
{
    Q_OBJECT

public:
    explicit ReportsPage(const PageContext &context, QWidget *parent = nullptr);

    void open(const Target &target) override;
    bool canPrint() const override;
    void print() override;
    bool canExport() const override { return canPrint(); }
    void exportPage() override;
    QList<QAction *> pageActions() const override { return m_actions; }
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;

private:
    void makeActions();
    void makeChips();
    QList<QPair<QString, domain::Month>> monthsToChoose() const;
    ReportRequest request() const;
    reports::Paper paper() const;
    void reload();
    void refresh();
    void tellPages();

    LedgerReading<LayOut> m_reading;
    LayOut m_layOut; ///< of the report that is shown; empty until one was read
    QList<QAction *> m_actions;
    FilterChip *m_kind;
    FilterChip *m_month;
    FilterChip *m_week;
    FilterChip *m_paper;
    QLabel *m_pages;
    PagePreview *m_preview;
};

} // namespace ui
