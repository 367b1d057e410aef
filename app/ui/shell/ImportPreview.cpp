// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ImportPreview.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/PlainLabel.h"

#include <QApplication>
#include <QCheckBox>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

static constexpr qsizetype MostNamesShown = 8;
static constexpr int OutcomeLetters = 34;
static constexpr int WidestLetters = 26;

QString importSum(const workflows::ImportReport &report, const QLocale &locale, bool isDone)
{
    const auto text =
        isDone ? ImportPreview::tr("%1 rows: %2 are new, %3 were there already, %4 could not be taken.")
               : ImportPreview::tr("%1 rows: %2 would be new, %3 are there already, %4 cannot be taken.");
    return text.arg(locale.toString(report.rows), locale.toString(report.taken.added),
                    locale.toString(report.taken.alreadyThere), locale.toString(report.rejected));
}

QString importNews(const workflows::ImportReport &report)
{
    QStringList lines;
    const auto add = [&](const QString &text, const QStringList &names) {
        if (names.isEmpty())
            return;
        QStringList shown = names.mid(0, MostNamesShown);
        for (QString &name : shown)
            name = name.simplified();
        if (names.size() > MostNamesShown)
            shown.append(
                ImportPreview::tr("%n more", nullptr, static_cast<int>(names.size() - MostNamesShown)));
        lines.append(text.arg(shown.join(QStringLiteral(", "))));
    };
    add(ImportPreview::tr("New needs: %1"), report.taken.needs);
    add(ImportPreview::tr("New partners: %1"), report.taken.partners);
    add(ImportPreview::tr("New reasons: %1"), report.taken.reasons);
    add(ImportPreview::tr("New in the team: %1"), report.taken.staff);
    if (report.taken.customers > 0)
        lines.append(
            ImportPreview::tr("%n new customer(s)", nullptr, static_cast<int>(report.taken.customers)));
    if (report.faults > 0)
        lines.append(
            ImportPreview::tr("%n cell(s) hold an error of the spreadsheet, like #N/A, and count as empty",
                              nullptr, static_cast<int>(report.faults)));
    add(ImportPreview::tr("Columns passed over: %1"), report.unknownColumns);
    return lines.join(QLatin1Char('\n'));
}

ImportPreview::ImportPreview(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_sum(new PlainLabel(this))
    , m_news(new PlainLabel(this))
    , m_onlyProblems(new QCheckBox(tr("&Only rows that cannot be taken"), this))
    , m_keep(new QPushButton(tr("&Save these rows…"), this))
    , m_model(new ImportPreviewModel(context.theme.tokens().bad, this))
    , m_table(new DataTable(context.theme, QStringLiteral("importRows"), this))
    , m_problem(new PlainLabel(this))
{
    m_sum->setObjectName(QStringLiteral("importSum"));
    m_sum->setFont(Theme::scaled(font(), 1.0, QFont::DemiBold));
    m_news->setObjectName(QStringLiteral("importNews"));
    m_news->setForegroundRole(QPalette::PlaceholderText);
    m_onlyProblems->setObjectName(QStringLiteral("importOnlyProblems"));
    m_keep->setObjectName(QStringLiteral("importKeepRejects"));
    m_keep->setAutoDefault(false);
    m_problem->setObjectName(QStringLiteral("importProblem"));
    m_table->setAccessibleName(tr("Rows of the list"));
    m_table->setModel(m_model);
    m_table->setSortingEnabled(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_table->setEmptyState(tr("There is no such row."));
    auto *line = new QHBoxLayout;
    line->addWidget(m_onlyProblems);
    line->addStretch(1);
    line->addWidget(m_keep);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Small);
    layout->addWidget(m_sum);
    layout->addWidget(m_news);
    layout->addLayout(line);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_problem);
    connect(m_onlyProblems, &QCheckBox::toggled, this, [this](bool isOnly) {
        m_model->setOnlyProblems(isOnly);
        showProblem();
    });
    connect(m_keep, &QPushButton::clicked, this, &ImportPreview::rejectsWanted);
    connect(m_model, &ImportPreviewModel::edited, this, &ImportPreview::edited);
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        // Enter that ends an editor comes here too.
        const bool isEditing = m_table->viewport()->isAncestorOf(QApplication::focusWidget());
        if (!isEditing && (index.flags() & Qt::ItemIsEditable))
            m_table->edit(index);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ImportPreview::showProblem);
}

void ImportPreview::setReport(const workflows::ImportFile &file, const workflows::ImportReport &report)
{
    const QModelIndex before = m_table->currentIndex();
    const int scrolled = m_table->isVisible() ? before.row() : -1;
    m_sum->setText(importSum(report, m_context.locale, false));
    const QString news = importNews(report);
    m_news->setText(news);
    m_news->setVisible(!news.isEmpty());
    m_onlyProblems->setEnabled(report.rejected > 0);
    m_keep->setEnabled(report.rejected > 0);
    if (report.rejected == 0)
        m_onlyProblems->setChecked(false);
    m_model->setRows(file, report.preview);
    const QString heading = file.heading.join(QLatin1Char('\n')) + file.layout.toText();
    if (std::exchange(m_heading, heading) != heading) {
        const int letter = fontMetrics().averageCharWidth();
        m_table->resizeColumnsToContents();
        for (int column = 0; column < m_model->columnCount(); ++column)
            m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), letter * WidestLetters));
        m_table->setColumnWidth(ImportPreviewModel::Outcome, letter * OutcomeLetters);
    }
    if (scrolled >= 0 && m_model->rowCount() > 0)
        m_table->setCurrentIndex(
            m_model->index(std::min(scrolled, m_model->rowCount() - 1), before.column()));
    showProblem();
}

void ImportPreview::focusFirst() const
{
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, ImportPreviewModel::Outcome));
    m_table->setFocus(Qt::OtherFocusReason);
}

void ImportPreview::showProblem()
{
    const QModelIndex index = m_table->currentIndex();
    const QString problem =
        index.isValid() && index.row() < m_model->rowCount() ? m_model->problem(index.row()) : QString();
    m_problem->setText(problem.isEmpty() ? tr("Enter or F2 changes a cell here; the file stays as it is.")
                                         : problem);
    QPalette inks = palette();
    const auto &tokens = m_context.theme.tokens();
    inks.setColor(QPalette::WindowText, problem.isEmpty() ? tokens.muted : tokens.bad);
    m_problem->setForegroundRole(QPalette::WindowText);
    m_problem->setPalette(inks);
}

} // namespace ui
