// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ReportContent.h"
#include "domain/ReportQuery.h"
#include "reports/Document.h"
#include "reports/Style.h"
#include "ui/widgets/LedgerReading.h"
#include "ui/widgets/Page.h"

class QLabel;
class QStackedWidget;

namespace ui {

class ClosedView;
class FilterChip;
class PagePreview;
struct PeriodChoice;
class StyleChips;
class WaitStrip;
class Watch;

/// A report as it will be printed: paged through, zoomed, saved as PDF, sent to a printer. What is for
/// managers and owners only is closed until one of them is there.
class ReportsPage final : public Page
{
    Q_OBJECT

public:
    explicit ReportsPage(const PageContext &context, QWidget *parent = nullptr);

    ~ReportsPage() override;

    void open(const Target &target) override;
    bool canPrint() const override;
    void print() override;
    bool canExport() const override { return canPrint(); }
    void exportPage() override;
    QList<QAction *> pageActions() const override { return m_actions; }
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What is made behind the window, however long it takes.
    struct LaidOut
    {
        std::shared_ptr<const domain::ReportContent> content;
        reports::Document document;
    };

    void makeActions();
    void openSeries();
    void makeChips();
    domain::ReportKind kind() const;
    QList<QPair<QString, domain::Month>> monthsToChoose() const;
    QList<PeriodChoice> periodsToChoose() const;
    QList<QPair<QString, domain::CompetitorId>> partnersToChoose() const;
    /// Whether who is there may not see this kind of report.
    bool isClosed() const;
    void accessChanged();
    void showFields();
    /// Sets the ones that have to be chosen and are not yet, which reads again.
    bool chooseMissing();
    /// Nothing while it is about a partner and none was chosen.
    std::optional<domain::ReportQuery> query() const;
    void reload();
    void restyle();
    static base::Result<LaidOut> laidOut(const std::shared_ptr<const domain::ReportContent> &content,
                                         const reports::Style &style, Watch &watch);
    void take(base::Result<LaidOut> result);
    void showNothing(const QString &why);
    void allowHandingOn();
    /// A copy, for the one in the preview can be exchanged at any time.
    reports::Document shown() const;
    QString fileName() const;
    void tellPages();

    LedgerReading<LaidOut> m_reading;
    /// Of the report that is shown; nothing until one was read.
    std::shared_ptr<const domain::ReportContent> m_content;
    bool m_hasRecords = false; ///< it was read with the send-aways one by one
    QList<QAction *> m_actions;
    QList<QAction *> m_handingOn; ///< those that need a document
    QAction *m_several = nullptr;
    FilterChip *m_kind;
    FilterChip *m_month;
    FilterChip *m_period;
    FilterChip *m_names;
    FilterChip *m_week;
    FilterChip *m_partner;
    StyleChips *m_style;
    QLabel *m_pages;
    WaitStrip *m_wait;
    QStackedWidget *m_stack;
    ClosedView *m_closed;
    PagePreview *m_preview;
};

} // namespace ui
