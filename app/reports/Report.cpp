// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/Report.h"

#include "reports/CallSheet.h"
#include "reports/ConductReport.h"
#include "reports/Handbook.h"
#include "reports/PartnerStatement.h"
#include "reports/PeriodReport.h"
#include "reports/TeamReport.h"
#include "reports/UnmetReport.h"
#include "reports/WallChart.h"
#include "reports/WeekPlan.h"

#include <type_traits>

namespace reports {

using domain::ReportKind;

namespace {

/// Which layout belongs to which content.
struct LayOut
{
    const Style &style;

    Document operator()(const domain::PeriodReport &report) const { return periodReport(report, style); }
    Document operator()(const domain::UnmetReport &report) const { return unmetReport(report, style); }
    Document operator()(const domain::TeamReport &report) const { return teamReport(report, style); }
    Document operator()(const domain::ConductReport &report) const { return conductReport(report, style); }
    Document operator()(const domain::WallChart &chart) const { return wallChart(chart, style); }
    Document operator()(const domain::Handbook &book) const { return handbook(book, style); }
    Document operator()(const domain::CallSheet &sheet) const { return callSheet(sheet, style); }
    Document operator()(const domain::WeekPlan &plan) const { return weekPlan(plan, style); }
    Document operator()(const domain::PartnerStatement &statement) const
    {
        return partnerStatement(statement, style);
    }
    Document operator()(const domain::PartnerStatements &all) const { return partnerStatements(all, style); }
};

} // namespace

/// What is carried about among ourselves needs no closing words.
template <class Content>
constexpr bool isForOurselves =
    std::is_same_v<Content, domain::CallSheet> || std::is_same_v<Content, domain::WeekPlan>;

Document layOut(const domain::ReportContent &content, const Style &style)
{
    return std::visit(
        [&style]<class Content>(const Content &each) {
            Style own = style;
            if (isForOurselves<Content>)
                own.brand.closing.clear();
            return LayOut{own}(each);
        },
        content);
}

base::Result<Document> layOut(const domain::ReportContent &content, Style style,
                              const LayoutProgress &progress)
{
    bool isGivenUp = false;
    style.progress = [&isGivenUp, &progress](double share) {
        isGivenUp = isGivenUp || !progress(share);
        return !isGivenUp;
    };
    Document document = layOut(content, style);
    if (!style.progress(1))
        return base::failure(QStringLiteral("cancelled"), {});
    return document;
}

QList<Section> sectionsOf(ReportKind kind)
{
    switch (kind) {
    case ReportKind::Monthly:
    case ReportKind::Quarterly:
    case ReportKind::Yearly:
        return periodReportSections();
    case ReportKind::Unmet:
        return unmetReportSections();
    case ReportKind::Team:
        return teamReportSections();
    case ReportKind::Conduct:
        return conductReportSections();
    case ReportKind::Matrix:
        return wallChartSections();
    case ReportKind::Handbook:
        return handbookSections();
    case ReportKind::CallSheet:
        return callSheetSections();
    case ReportKind::WeekPlan:
        return weekPlanSections();
    case ReportKind::Statement:
        return partnerStatementSections();
    }
    Q_UNREACHABLE();
}

} // namespace reports
