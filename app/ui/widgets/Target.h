// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/FollowUp.h"
#include "domain/Id.h"
#include "domain/Month.h"
#include "domain/ReportKind.h"
#include "domain/Status.h"

#include <QDate>
#include <QString>

#include <optional>
#include <variant>

namespace ui {

/// In the order of the rail.
enum class PageId { Today, Log, Matrix, Partners, Conduct, Playbook, Payoff, Reports, Settings };

/// The word that names a page in settings and on the command line.
QString codeOf(PageId page);
std::optional<PageId> pageFromCode(QStringView code);

enum class LogTable { SentElsewhere, ReferredToUs, CameBack, WordOfMouth };

/// Opens the log on these records; empty parts leave nothing out.
struct ShowLog
{
    LogTable table = LogTable::SentElsewhere;
    QDate from; ///< first day, inclusive
    QDate to;   ///< last day, inclusive
    std::optional<domain::CompetitorId> partner;
    std::optional<domain::CompetencyId> need;
    std::optional<domain::ReasonId> reason;
    std::optional<domain::Handoff> handoff = {};
    std::optional<domain::CustomerId> customer = {};
    std::optional<domain::SendAwayId> sendAway; ///< to be selected
    std::optional<domain::Urgency> due = {};    ///< only what waits for somebody, that urgent or more
};

/// Opens the matrix on a cell, a row or a column.
struct ShowMatrix
{
    std::optional<domain::CompetencyId> competency;
    std::optional<domain::CompetitorId> competitor;
};

/// Opens the page of partners on one of them.
struct ShowPartner
{
    domain::CompetitorId partner;
};

/// Opens conduct on an incident, or on whoever was sent elsewhere for the staff's sake.
struct ShowConduct
{
    std::optional<domain::IncidentId> incident = {};
    std::optional<domain::SendAwayId> exclusion = {}; ///< goes before the incident
};

/// Opens the page of reports on one; without a month the one it shows stays.
struct ShowReport
{
    domain::ReportKind kind = domain::ReportKind::Monthly;
    std::optional<domain::Month> month = {};
    int weeksAhead = 0; ///< of what is about a week: 0 this one, 1 the next
};

/// Opens the form that moves a send-away on to that status.
struct AskStatus
{
    domain::SendAwayId sendAway;
    domain::Status status;
};

/// Opens the form of a return visit for the customer who was asked to come back later.
struct AskReturn
{
    domain::SendAwayId promise;
};

/// A form to be opened over the page that asks for it.
using Question = std::variant<AskStatus, AskReturn>;

struct Target
{
    PageId page;
    std::variant<std::monostate, ShowLog, ShowMatrix, ShowPartner, ShowConduct, ShowReport> request = {};
};

} // namespace ui
