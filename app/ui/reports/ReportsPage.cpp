// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportsPage.h"

#include "ledger/Competitors.h"
#include "ledger/FigureReader.h"
#include "reports/PeriodReport.h"
#include "reports/Report.h"
#include "ui/reports/PeriodChoices.h"
#include "ui/reports/SeriesDialog.h"
#include "ui/reports/StyleChips.h"
#include "ui/reports/WaitStrip.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ClosedView.h"
#include "ui/widgets/FilterChip.h"
#include "ui/widgets/ManagerAccess.h"
#include "ui/widgets/PagePreview.h"
#include "ui/widgets/Paperwork.h"
#include "ui/widgets/Prompts.h"
#include "workflows/PeriodReport.h"
#include "workflows/ReadReport.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using domain::Month;
using domain::ReportKind;

static const QString allPartners = QStringLiteral("all"); ///< instead of the id of one

static QString nameOf(Month month, const QLocale &locale)
{
    return locale.toString(month.firstDay(), ReportsPage::tr("MMMM yyyy"));
}

ReportsPage::ReportsPage(const PageContext &context, QWidget *parent)
    : Page(PageId::Reports, tr("Reports"), context, parent)
    , m_reading(context.ledger, [this](base::Result<LaidOut> result) { take(std::move(result)); })
    , m_kind(new FilterChip(context.theme, tr("Report"), QStringLiteral("reportChip"), this))
    , m_month(new FilterChip(context.theme, tr("Month"), QStringLiteral("monthChip"), this))
    , m_period(new FilterChip(context.theme, tr("Time"), QStringLiteral("periodChip"), this))
    , m_names(new FilterChip(context.theme, tr("With names"), QStringLiteral("namesChip"), this))
    , m_week(new FilterChip(context.theme, tr("Week"), QStringLiteral("weekChip"), this))
    , m_partner(new FilterChip(context.theme, tr("Partner"), QStringLiteral("partnerChip"), this))
    , m_style(new StyleChips(context, this))
    , m_pages(new QLabel(this))
    , m_wait(new WaitStrip(tr("The pages are being made…"), this))
    , m_stack(new QStackedWidget(this))
    , m_closed(new ClosedView(context, m_stack, ClosedView::Subject::Report))
    , m_preview(new PagePreview(context.theme, m_stack))
{
    setContextLine(tr("on paper, as PDF or printed"));
    makeActions();
    makeChips();
    m_pages->setObjectName(QStringLiteral("pageCount"));
    m_pages->setTextFormat(Qt::PlainText);
    m_pages->setForegroundRole(QPalette::PlaceholderText);
    addFilterEnd(m_pages);
    m_stack->addWidget(m_preview);
    m_stack->addWidget(m_closed);
    content()->addWidget(m_wait);
    content()->addWidget(m_stack, 1);
    setFocusProxy(m_preview);
    connect(m_wait, &WaitStrip::cancelled, this, [this] { showNothing({}); });
    connect(m_wait, &WaitStrip::wantedAgain, this, &ReportsPage::reload);
    connect(m_preview, &PagePreview::currentPageChanged, this, &ReportsPage::tellPages);
    using ledger::Kind;
    readOn({Kind::Business, Kind::SendAway, Kind::ReferralIn, Kind::ReturnVisit, Kind::Advocacy,
            Kind::Competitor, Kind::Competency, Kind::Strength, Kind::Reason, Kind::Customer, Kind::Staff,
            Kind::Guideline, Kind::Conduct, Kind::FitCheck, Kind::Touch},
           [this] { reload(); });
    allowHandingOn();
    qApp->installEventFilter(this);
    if (const ManagerAccess *access = context.shell.managerAccess())
        connect(access, &ManagerAccess::changed, this, &ReportsPage::accessChanged);
    reload();
}

/// What is under way is waited for: it need not be finished.
ReportsPage::~ReportsPage()
{
    m_wait->end();
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
        saveAsPdf(context(), shown(), tr("Save the report"), fileName(), reports::PdfStandard::Archival);
    });
    auto *pictures = action(tr("Save as pict&ures…"), "savePictures", {}, [this] {
        saveAsPictures(context(), shown(), tr("Save the pages as pictures"), fileName());
    });
    auto *workbook = action(tr("Save as &workbook (XLSX)…"), "saveWorkbook", {}, [this] {
        saveAsWorkbook(context(), shown(), kind(), tr("Save the report's tables and charts"), fileName());
    });
    auto *mail = action(tr("Draft an e-&mail…"), "mailReport", {}, [this] {
        mailAsPdf(context(), shown(), tr("Save the report to attach it"), fileName());
    });
    m_several = action(tr("Several &at once…"), "saveSeries", {}, [this] { openSeries(); });
    m_handingOn = {archive, pictures, workbook, mail};
    m_actions = QList<QAction *>{zoomIn, zoomOut, fit} + m_handingOn + QList<QAction *>{m_several};
    auto *more = new QAction(tr("More"), this);
    more->setObjectName(QStringLiteral("moreOfReport"));
    auto *menu = new QMenu(this);
    menu->addActions(m_handingOn);
    menu->addAction(m_several);
    addButton(more)->setMenu(menu);
    addButton(printIt);
    addButton(save, ButtonKind::Primary);
}

void ReportsPage::makeChips()
{
    addFilter(m_kind);
    addFilter(m_month);
    addFilter(m_period);
    addFilter(m_week);
    addFilter(m_partner);
    addFilter(m_names);
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
    m_period->setChoices([this] {
        QList<FilterChip::Choice> choices;
        for (const PeriodChoice &each : periodsToChoose())
            choices.append({each.name, each.text()});
        return choices;
    });
    m_names->setCheckable(true);
    connect(m_names, &FilterChip::toggled, this, &ReportsPage::reload);
    m_partner->setChoices([this] {
        QList<FilterChip::Choice> choices{{tr("all partners"), allPartners}};
        for (const auto &[name, partner] : partnersToChoose())
            choices.append({name, partner.value()});
        return choices;
    });
    m_week->setChoices({{tr("this week"), 0}, {tr("next week"), 1}});
    m_week->setValue(0);
    for (const FilterChip *chip : {m_kind, m_month, m_period, m_week, m_partner})
        connect(chip, &FilterChip::valueChanged, this, &ReportsPage::reload);
    connect(m_style, &StyleChips::changed, this, &ReportsPage::restyle);
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

QList<PeriodChoice> ReportsPage::periodsToChoose() const
{
    const QDate today = context().clock.today();
    const auto span = ledger::FigureReader(context().ledger).span();
    return periodChoices(domain::periodOf(kind()), Month(span && span->first.isValid() ? span->first : today),
                         today, context().locale);
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
    const bool hasPeriod = m_period->isVisibleTo(this);
    const QString from = hasPeriod ? m_period->value().toString().left(7) : m_month->value().toString();
    const QString to = hasPeriod ? m_period->value().toString().right(7) : from;
    const Month usual = workflows::lastFinishedMonth(today);
    domain::ReportQuery query{.kind = kind(),
                              .from = Month::fromText(from).value_or(usual),
                              .to = Month::fromText(to).value_or(usual),
                              .today = today,
                              .week = domain::workWeek(today, m_week->value().toInt(), context().locale),
                              .withNames = domain::canNameCustomers(kind()) && m_names->isChecked(),
                              .withRecords =
                                  m_style->style().sections.contains(QString(reports::recordsSection))};
    if (!domain::isOfAPartner(query.kind))
        return query;
    if (!m_partner->value().isValid())
        return std::nullopt;
    if (m_partner->value() != QVariant(allPartners))
        query.partner = domain::CompetitorId(m_partner->value().toLongLong());
    return query;
}

bool ReportsPage::isClosed() const
{
    const ManagerAccess *access = context().shell.managerAccess();
    return domain::isForManagers(kind()) && !(access && access->isOpen());
}

void ReportsPage::accessChanged()
{
    const bool isForManagers = m_content
                               && (std::holds_alternative<domain::TeamReport>(*m_content)
                                   || std::holds_alternative<domain::ConductReport>(*m_content));
    if (isForManagers)
        showNothing({});
    if (isForManagers || domain::isForManagers(kind()))
        reload();
}

/// The minutes of the PIN are those of work on this page.
bool ReportsPage::eventFilter(QObject *watched, QEvent *event)
{
    const bool isWork = event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress;
    if (isWork && isVisible() && domain::isForManagers(kind()) && !isClosed())
        context().shell.managerAccess()->keepOpen();
    return Page::eventFilter(watched, event);
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

void ReportsPage::showFields()
{
    using domain::ReportPeriod;
    const ReportPeriod period = domain::periodOf(kind());
    m_month->setVisible(period == ReportPeriod::Month);
    m_week->setVisible(period == ReportPeriod::Week);
    m_period->setVisible(period == ReportPeriod::Quarter || period == ReportPeriod::Year
                         || period == ReportPeriod::Months);
    m_partner->setVisible(domain::isOfAPartner(kind()));
    m_names->setVisible(domain::canNameCustomers(kind()));
    m_several->setVisible(domain::calendarKindOf(kind()).has_value());
    m_stack->setCurrentWidget(isClosed() ? static_cast<QWidget *>(m_closed) : m_preview);
    setFocusProxy(m_stack->currentWidget());
}

bool ReportsPage::chooseMissing()
{
    const auto periods = periodsToChoose();
    const auto isChosen = [this](const PeriodChoice &each) { return each.text() == m_period->value(); };
    if (!periods.isEmpty() && std::ranges::none_of(periods, isChosen)) {
        m_period->setValue(periods.constFirst().text());
        return true;
    }
    const auto partners =
        domain::isOfAPartner(kind()) ? partnersToChoose() : QList<QPair<QString, domain::CompetitorId>>();
    if (!partners.isEmpty() && !m_partner->value().isValid()) {
        m_partner->setValue(partners.constFirst().second.value());
        return true;
    }
    return false;
}

void ReportsPage::reload()
{
    m_style->setKind(kind());
    showFields();
    if (isClosed()) {
        m_closed->reload();
        m_wait->end();
        return showNothing({});
    }
    if (chooseMissing())
        return;
    const auto asked = query();
    if (!asked) {
        m_wait->end();
        return showNothing(tr("No competitor is known yet."));
    }
    m_hasRecords = asked->withRecords;
    m_reading.start([asked = *asked, style = m_style->style(),
                     watch = m_wait->begin()](ledger::Ledger &ledger) -> base::Result<LaidOut> {
        TRY_ASSIGN(auto content, workflows::readReport(ledger, asked));
        return laidOut(std::make_shared<const domain::ReportContent>(std::move(content)), style, *watch);
    });
}

/// Reads again when what is shown takes something that was not read.
void ReportsPage::restyle()
{
    const auto asked = query();
    if (!m_content || (asked && asked->withRecords != m_hasRecords))
        return reload();
    m_reading.work([content = m_content, style = m_style->style(), watch = m_wait->begin()] {
        return laidOut(content, style, *watch);
    });
}

base::Result<ReportsPage::LaidOut>
ReportsPage::laidOut(const std::shared_ptr<const domain::ReportContent> &content, const reports::Style &style,
                     Watch &watch)
{
    TRY_ASSIGN(auto document,
               reports::layOut(*content, style, [&watch](double share) { return watch.goesOn(share); }));
    return LaidOut{content, std::move(document)};
}

void ReportsPage::take(base::Result<LaidOut> result)
{
    if (!result && result.error().code == QLatin1StringView("cancelled"))
        return;
    m_wait->end();
    if (isClosed())
        return;
    if (!result)
        return context().shell.showError(result.error());
    m_content = std::move(result->content);
    m_preview->setDocument(std::move(result->document));
    allowHandingOn();
    tellPages();
    Q_EMIT actionsChanged();
}

/// The choices in the order of time, with this page's kind and style.
void ReportsPage::openSeries()
{
    QList<PeriodChoice> choices = periodsToChoose();
    if (choices.isEmpty()) {
        for (const auto &[name, month] : monthsToChoose())
            choices.append({name, month, month});
    }
    std::ranges::sort(choices, {}, &PeriodChoice::from);
    const ReportSeries series{.queries = {*query()}, .style = m_style->style()};
    (new SeriesDialog(context(), choices, series, window()))->open();
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

reports::Document ReportsPage::shown() const
{
    return *m_preview->document();
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
        printDocument(context(), shown(), this);
}

void ReportsPage::exportPage()
{
    if (canPrint())
        saveAsPdf(context(), shown(), tr("Save the report"), fileName());
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
