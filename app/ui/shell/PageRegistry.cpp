// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PageRegistry.h"

#include "ui/conduct/ConductDialogs.h"
#include "ui/conduct/ConductPage.h"
#include "ui/log/LogDialogs.h"
#include "ui/log/LogPage.h"
#include "ui/log/TillImportsDialog.h"
#include "ui/log/TillMatchDialog.h"
#include "ui/matrix/MatrixPage.h"
#include "ui/partners/PartnerDialogs.h"
#include "ui/partners/PartnerPapers.h"
#include "ui/partners/PartnersPage.h"
#include "ui/payoff/PayoffPage.h"
#include "ui/playbook/PlaybookPage.h"
#include "ui/reports/ReportsPage.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/ImportDialog.h"
#include "ui/today/TodayPage.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ui::PageRegistry)
};

template <class P>
PageEntry entry(PageId id, const QString &title)
{
    return PageEntry{id, title, codeOf(id), [](const PageContext &context, QWidget *parent) -> Page * {
                         return new P(context, parent);
                     }};
}

} // namespace

QList<PageEntry> existingPages()
{
    return {
        entry<TodayPage>(PageId::Today, Tr::tr("&Today")),
        entry<LogPage>(PageId::Log, Tr::tr("&Log")),
        entry<MatrixPage>(PageId::Matrix, Tr::tr("&Matrix")),
        entry<PartnersPage>(PageId::Partners, Tr::tr("Part&ners")),
        entry<ConductPage>(PageId::Conduct, Tr::tr("Con&duct")),
        entry<PlaybookPage>(PageId::Playbook, Tr::tr("Play&book")),
        entry<PayoffPage>(PageId::Payoff, Tr::tr("&Pay-off")),
        entry<ReportsPage>(PageId::Reports, Tr::tr("&Reports")),
        entry<SettingsPage>(PageId::Settings, Tr::tr("&Settings")),
    };
}

void openQuestion(const PageContext &context, const Question &question, QWidget *parent)
{
    if (const auto *status = std::get_if<AskStatus>(&question))
        openStatusDialog(context, status->sendAway, status->status, parent);
    else if (const auto *back = std::get_if<AskReturn>(&question))
        openPromiseDialog(context, back->promise, parent);
}

QList<CommandEntry> existingCommands()
{
    return {
        {Command::SendElsewhere, QStringLiteral("sendElsewhere"), Tr::tr("&Send a customer elsewhere…"),
         Tr::tr("Send a customer elsewhere"), QStringLiteral("arrow-out"), QKeySequence(Qt::CTRL | Qt::Key_N),
         openSendAwayDialog},
        {Command::ReferredToUs, QStringLiteral("referredToUs"), Tr::tr("&Referred to us…"),
         Tr::tr("Referred to us"), QStringLiteral("arrow-in"), QKeySequence(Qt::CTRL | Qt::Key_I),
         openReferralInDialog},
        {Command::CameBack, QStringLiteral("cameBack"), Tr::tr("Someone came &back…"),
         Tr::tr("Someone came back"), QStringLiteral("arrow-back"), QKeySequence(Qt::CTRL | Qt::Key_R),
         openReturnVisitDialog},
        {Command::HeardFrom, QStringLiteral("heardFrom"), Tr::tr("Hear&d from a customer…"),
         Tr::tr("Heard from a customer"), QStringLiteral("speech"), QKeySequence(Qt::CTRL | Qt::Key_H),
         openAdvocacyDialog},
        {Command::LogContact, QStringLiteral("logContact"), Tr::tr("Log a c&ontact…"),
         Tr::tr("Log a contact"), QStringLiteral("phone"), QKeySequence(Qt::CTRL | Qt::Key_T),
         openTouchDialog},
        {Command::FitCheck, QStringLiteral("fitCheck"), Tr::tr("Fit &check…"), Tr::tr("Fit check"),
         QStringLiteral("check"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), openFitCheckDialog},
        {Command::Import, QStringLiteral("import"), Tr::tr("&Import…"), Tr::tr("Import…"),
         QStringLiteral("import"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I), openImportDialog},
        {Command::MatchTill, QStringLiteral("matchTill"), Tr::tr("&Match the till’s sales…"),
         Tr::tr("Match the till…"), QStringLiteral("arrow-back"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B), openTillMatchDialog},
        {Command::TillImports, QStringLiteral("tillImports"), Tr::tr("Imports &from the till…"),
         Tr::tr("Imports from the till…"), QStringLiteral("arrow-back"), QKeySequence(),
         openTillImportsDialog},
    };
}

static void reopenGuideline(const PageContext &context, const QJsonObject &, QWidget *)
{
    context.shell.navigate({PageId::Playbook});
}

QList<DraftEntry> existingDrafts()
{
    return {
        {QStringLiteral("guideline"), reopenGuideline},
        {QStringLiteral("sendAwayDialog"), reopenSendAwayDialog},
        {QStringLiteral("fitCheckDialog"), reopenFitCheckDialog},
        {QStringLiteral("referralInDialog"), reopenReferralInDialog},
        {QStringLiteral("returnVisitDialog"), reopenReturnVisitDialog},
        {QStringLiteral("advocacyDialog"), reopenAdvocacyDialog},
        {QStringLiteral("statusDialog"), reopenStatusDialog},
        {QStringLiteral("touchDialog"), reopenTouchDialog},
        {QStringLiteral("competitorDialog"), reopenCompetitorDialog},
        {QStringLiteral("letterDialog"), reopenLetterDialog},
        {QStringLiteral("letterTemplatesDialog"), reopenLetterTemplates},
        {QStringLiteral("incidentDialog"), reopenIncident, true},
    };
}

} // namespace ui
