// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportsPage.h"

#include "ledger/FigureReader.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/FilterChip.h"
#include "ui/widgets/PagePreview.h"
#include "ui/widgets/Paperwork.h"
#include "ui/widgets/Prompts.h"
#include "workflows/MonthlyReport.h"

#include <QAction>
#include <QLabel>
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
                [this](base::Result<LayOut> read) {
                    if (!read) {
                        this->context().shell.showError(read.error());
                        return;
                    }
                    m_layOut = std::move(*read);
                    refresh();
                })
    , m_kind(new FilterChip(context.theme, tr("Report"), QStringLiteral("reportChip"), this))
    , m_month(new FilterChip(context.theme, tr("Month"), QStringLiteral("monthChip"), this))
    , m_week(new FilterChip(context.theme, tr("Week"), QStringLiteral("weekChip"), this))
    , m_paper(new FilterChip(context.theme, tr("Paper"), QStringLiteral("paperChip"), this))
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
    m_actions = {zoomIn, zoomOut, fit};
    addButton(printIt);
    addButton(save, ButtonKind::Primary);
}

void ReportsPage::makeChips()
{
    addFilter(m_kind);
    addFilter(m_month);
    addFilter(m_week);
    addFilter(m_paper);
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
    m_paper->setChoices({{tr("A4"), QStringLiteral("a4")}, {tr("Letter"), QStringLiteral("letter")}});
    const bool usesLetter = context().locale.measurementSystem() == QLocale::ImperialUSSystem;
    m_paper->setValue(usesLetter ? QStringLiteral("letter") : QStringLiteral("a4"));
    connect(m_kind, &FilterChip::valueChanged, this, &ReportsPage::reload);
    m_week->setChoices({{tr("this week"), 0}, {tr("next week"), 1}});
    m_week->setValue(0);
    connect(m_month, &FilterChip::valueChanged, this, &ReportsPage::reload);
    connect(m_week, &FilterChip::valueChanged, this, &ReportsPage::reload);
    connect(m_paper, &FilterChip::valueChanged, this, &ReportsPage::refresh);
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

ReportRequest ReportsPage::request() const
{
    const QDate today = context().clock.today();
    return {.kind = domain::fromCode<ReportKind>(m_kind->value().toString()).value_or(ReportKind::Monthly),
            .month =
                Month::fromText(m_month->value().toString()).value_or(workflows::lastFinishedMonth(today)),
            .today = today,
            .week = domain::workWeek(today, m_week->value().toInt(), context().locale)};
}

reports::Paper ReportsPage::paper() const
{
    return m_paper->value() == QLatin1StringView("letter") ? reports::Paper::Letter : reports::Paper::A4;
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
    const ReportRequest asked = request();
    m_month->setVisible(domain::isOfAMonth(asked.kind));
    m_week->setVisible(domain::isOfAWeek(asked.kind));
    m_reading.start([asked](ledger::Ledger &ledger) { return readReport(ledger, asked); });
}

void ReportsPage::refresh()
{
    if (!m_layOut)
        return;
    m_preview->setDocument(m_layOut(paper(), context().locale));
    tellPages();
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
        saveAsPdf(context(), *m_preview->document(), tr("Save the report"), fileNameOf(request()));
}

void ReportsPage::saveState(QSettings &settings) const
{
    settings.setValue(QStringLiteral("paper"), m_paper->value());
}

void ReportsPage::restoreState(QSettings &settings)
{
    const QString kept = settings.value(QStringLiteral("paper")).toString();
    if (!kept.isEmpty())
        m_paper->setValue(kept);
}

} // namespace ui
