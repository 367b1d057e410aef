// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportsPage.h"

#include "ledger/Competitors.h"
#include "ledger/FigureReader.h"
#include "reports/Report.h"
#include "ui/reports/StyleChips.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/FilterChip.h"
#include "ui/widgets/PagePreview.h"
#include "ui/widgets/Paperwork.h"
#include "ui/widgets/Prompts.h"
#include "workflows/MonthlyReport.h"
#include "workflows/PartnerStatement.h"
#include "workflows/ReadReport.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

namespace ui {

using domain::Month;
using domain::ReportKind;

static QString nameOf(Month month, const QLocale &locale)
{
    return locale.toString(month.firstDay(), ReportsPage::tr("MMMM yyyy"));
}

ReportsPage::ReportsPage(const PageContext &context, QWidget *parent)
    : Page(PageId::Reports, tr("Reports"), context, parent)
    , m_reading(context.ledger,
                [this](base::Result<domain::ReportContent> read) {
                    if (!read) {
                        this->context().shell.showError(read.error());
                        return;
                    }
                    m_content = std::move(*read);
                    refresh();
                })
    , m_kind(new FilterChip(context.theme, tr("Report"), QStringLiteral("reportChip"), this))
    , m_month(new FilterChip(context.theme, tr("Month"), QStringLiteral("monthChip"), this))
    , m_week(new FilterChip(context.theme, tr("Week"), QStringLiteral("weekChip"), this))
    , m_partner(new FilterChip(context.theme, tr("Partner"), QStringLiteral("partnerChip"), this))
    , m_style(new StyleChips(context, this))
    , m_pages(new QLabel(this))
    , m_preview(new PagePreview(context.theme, this))
{
    setContextLine(tr("on paper, as PDF or printed"));
    makeActions();
    makeChips();
    m_pages->setObjectName(QStringLiteral("pageCount"));
    m_pages->setTextFormat(Qt::PlainText);
    m_pages->setForegroundRole(QPalette::PlaceholderText);
    addFilterEnd(m_pages);
    content()->addWidget(m_preview, 1);
    setFocusProxy(m_preview);
    connect(m_preview, &PagePreview::currentPageChanged, this, &ReportsPage::tellPages);
    using ledger::Kind;
    readOn({Kind::Business, Kind::SendAway, Kind::ReferralIn, Kind::ReturnVisit, Kind::Advocacy,
            Kind::Competitor, Kind::Competency, Kind::Strength, Kind::Reason, Kind::Customer, Kind::Staff,
            Kind::Guideline, Kind::Conduct, Kind::FitCheck, Kind::Touch},
           [this] { reload(); });
    allowHandingOn();
    reload();
}

void ReportsPage::makeActions()
{
    const auto action = [this](const QString &text, const char *name, const QKeySequence &key, auto run) {
        auto *made = new QAction(text, this);
        made->setObjectName(QString::fromLatin1(name));
        made->setShortcut(key);
        connect(made, &QAction::triggered, this, run);
        return made;
    };
    auto *zoomIn = action(tr("Zoom &in"), "zoomIn", QKeySequence::ZoomIn, [this] { m_preview->zoomIn(); });
    auto *zoomOut =
        action(tr("Zoom &out"), "zoomOut", QKeySequence::ZoomOut, [this] { m_preview->zoomOut(); });
    auto *fit = action(tr("Fit the &width"), "fitWidth", QKeySequence(Qt::CTRL | Qt::Key_0),
                       [this] { m_preview->fitWidth(); });
    auto *printIt = action(tr("&Print…"), "printReport", {}, [this] { print(); });
    auto *save = action(tr("Save as P&DF…"), "saveReport", {}, [this] { exportPage(); });
    auto *archive = action(tr("Save for the &archive (PDF/A)…"), "saveArchive", {}, [this] {
        saveAsPdf(context(), *m_preview->document(), tr("Save the report"), fileName(),
                  reports::PdfStandard::Archival);
    });
    auto *pictures = action(tr("Save as pict&ures…"), "savePictures", {}, [this] {
        saveAsPictures(context(), *m_preview->document(), tr("Save the pages as pictures"), fileName());
    });
    auto *mail = action(tr("Draft an e-&mail…"), "mailReport", {}, [this] {
        mailAsPdf(context(), *m_preview->document(), tr("Save the report to attach it"), fileName());
    });
    m_handingOn = {archive, pictures, mail};
    m_actions = QList<QAction *>{zoomIn, zoomOut, fit} + m_handingOn;
    auto *more = new QAction(tr("More"), this);
    more->setObjectName(QStringLiteral("moreOfReport"));
    auto *menu = new QMenu(this);
    menu->addActions(m_handingOn);
    addButton(more)->setMenu(menu);
    addButton(printIt);
    addButton(save, ButtonKind::Primary);
}

void ReportsPage::makeChips()
{
    addFilter(m_kind);
    addFilter(m_month);
    addFilter(m_week);
    addFilter(m_partner);
    for (FilterChip *chip : m_style->chips())
        addFilter(chip);
    QList<FilterChip::Choice> kinds;
    for (const auto &kind : domain::allOf<ReportKind>())
        kinds.append({domain::labelOf(kind.value), QString::fromLatin1(kind.code)});
    m_kind->setChoices(kinds);
    m_kind->setValue(domain::codeOf(ReportKind::Monthly));
    m_month->setChoices([this] {
        QList<FilterChip::Choice> choices;
        for (const auto &[name, month] : monthsToChoose())
            choices.append({name, month.text()});
        return choices;
    });
    m_month->setValue(workflows::lastFinishedMonth(context().clock.today()).text());
    m_partner->setChoices([this] {
        QList<FilterChip::Choice> choices;
        for (const auto &[name, partner] : partnersToChoose())
            choices.append({name, partner.value()});
        return choices;
    });
    m_week->setChoices({{tr("this week"), 0}, {tr("next week"), 1}});
    m_week->setValue(0);
    for (const FilterChip *chip : {m_kind, m_month, m_week, m_partner})
        connect(chip, &FilterChip::valueChanged, this, &ReportsPage::reload);
    connect(m_style, &StyleChips::changed, this, &ReportsPage::refresh);
}

/// From the last finished month back to the first record's, and then the one that is not over.
QList<QPair<QString, Month>> ReportsPage::monthsToChoose() const
{
    const QLocale &locale = context().locale;
    const Month last = workflows::lastFinishedMonth(context().clock.today());
    const auto span = ledger::FigureReader(context().ledger).span();
    const Month first = span && span->first.isValid() ? std::min(Month(span->first), last) : last;
    QList<QPair<QString, Month>> months;
    for (Month month = last; month >= first; month = month.plus(-1))
        months.append({nameOf(month, locale), month});
    months.append({tr("%1 (not over yet)").arg(nameOf(last.plus(1), locale)), last.plus(1)});
    return months;
}

/// By name. Failing to read them is said when a report is read.
QList<QPair<QString, domain::CompetitorId>> ReportsPage::partnersToChoose() const
{
    QList<QPair<QString, domain::CompetitorId>> partners;
    const auto all = ledger::Competitors(context().ledger).all();
    for (const domain::Competitor &competitor : all.value_or(QList<domain::Competitor>()))
        partners.append({competitor.name, competitor.id});
    return partners;
}

ReportKind ReportsPage::kind() const
{
    return domain::fromCode<ReportKind>(m_kind->value().toString()).value_or(ReportKind::Monthly);
}

std::optional<domain::ReportQuery> ReportsPage::query() const
{
    const QDate today = context().clock.today();
    const Month month =
        Month::fromText(m_month->value().toString()).value_or(workflows::lastFinishedMonth(today));
    domain::ReportQuery query{.kind = kind(),
                              .from = month,
                              .to = month,
                              .today = today,
                              .week = domain::workWeek(today, m_week->value().toInt(), context().locale)};
    if (!domain::isOfAPartner(query.kind))
        return query;
    if (!m_partner->value().isValid())
        return std::nullopt;
    query.partner = domain::CompetitorId(m_partner->value().toLongLong());
    const auto usual = workflows::usualStatement(*query.partner, today);
    query.from = usual.from;
    query.to = usual.to;
    return query;
}

void ReportsPage::open(const Target &target)
{
    const auto *asked = std::get_if<ShowReport>(&target.request);
    if (!asked)
        return;
    m_kind->setValue(domain::codeOf(asked->kind));
    if (asked->month)
        m_month->setValue(asked->month->text());
    m_week->setValue(asked->weeksAhead);
}

void ReportsPage::reload()
{
    m_month->setVisible(domain::periodOf(kind()) == domain::ReportPeriod::Month);
    m_week->setVisible(domain::periodOf(kind()) == domain::ReportPeriod::Week);
    m_style->setKind(kind());
    m_partner->setVisible(domain::isOfAPartner(kind()));
    if (domain::isOfAPartner(kind()) && !m_partner->value().isValid()) {
        const auto partners = partnersToChoose();
        if (!partners.isEmpty())
            return m_partner->setValue(partners.constFirst().second.value());
    }
    const auto asked = query();
    if (!asked)
        return showNothing(tr("No competitor is known yet."));
    m_reading.start(
        [asked = *asked](ledger::Ledger &ledger) { return workflows::readReport(ledger, asked); });
}

void ReportsPage::refresh()
{
    if (!m_content)
        return;
    m_preview->setDocument(reports::layOut(*m_content, m_style->style()));
    allowHandingOn();
    tellPages();
    Q_EMIT actionsChanged();
}

void ReportsPage::allowHandingOn()
{
    for (QAction *action : std::as_const(m_handingOn))
        action->setEnabled(canPrint());
}

void ReportsPage::showNothing(const QString &why)
{
    m_content.reset();
    m_preview->setDocument(std::nullopt);
    allowHandingOn();
    m_pages->setText(why);
    Q_EMIT actionsChanged();
}

void ReportsPage::tellPages()
{
    const QLocale &locale = context().locale;
    if (const auto &document = m_preview->document())
        m_pages->setText(
            tr("page %1 of %2")
                .arg(locale.toString(m_preview->currentPage() + 1), locale.toString(document->pageCount())));
}

QString ReportsPage::fileName() const
{
    const auto asked = query();
    return asked ? domain::fileNameOf(*asked) : QString();
}

bool ReportsPage::canPrint() const
{
    return m_preview->document().has_value();
}

void ReportsPage::print()
{
    if (canPrint())
        printDocument(context(), *m_preview->document(), this);
}

void ReportsPage::exportPage()
{
    if (canPrint())
        saveAsPdf(context(), *m_preview->document(), tr("Save the report"), fileName());
}

void ReportsPage::saveState(QSettings &settings) const
{
    m_style->saveState(settings);
}

void ReportsPage::restoreState(QSettings &settings)
{
    m_style->restoreState(settings);
}

} // namespace ui
