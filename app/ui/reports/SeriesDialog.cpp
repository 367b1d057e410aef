// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/SeriesDialog.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/FieldError.h"
#include "ui/widgets/SaveFoot.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

static constexpr int DialogWidth = 420;

SeriesDialog::SeriesDialog(const PageContext &context, const QList<PeriodChoice> &choices,
                           const ReportSeries &series, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_choices(choices)
    , m_series(series)
    , m_from(makeField("seriesFrom", tr("First report")))
    , m_to(makeField("seriesTo", tr("Last report")))
    , m_wrong(new FieldError(context.theme, m_to, this))
    , m_count(new QLabel(this))
{
    setObjectName(QStringLiteral("seriesDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setWindowTitle(tr("Several reports at once"));
    setMinimumWidth(DialogWidth);
    auto *title = new QLabel(windowTitle(), this);
    title->setFont(Theme::scaled(font(), 1.3, QFont::DemiBold));
    m_count->setObjectName(QStringLiteral("seriesCount"));
    m_count->setTextFormat(Qt::PlainText);
    m_count->setWordWrap(true);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_wrong->goWith(m_from);
    auto *form = new QFormLayout;
    form->addRow(tr("&From"), m_from);
    form->addRow(tr("&To"), m_to);
    form->addRow({}, m_wrong);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Huge, 20, space::Huge, 20);
    layout->setSpacing(space::Small);
    layout->addWidget(title);
    layout->addLayout(form);
    layout->addWidget(m_count);
    layout->addStretch(1);
    layout->addSpacing(space::Medium);
    layout->addWidget(makeSaveFoot(this, QStringLiteral("series"), [this] { save(); }));
    // All of this year that is over; the last choice is the one that is not.
    const int last = std::max(0, static_cast<int>(choices.size()) - 2);
    const auto first = std::ranges::find(choices, choices.at(last).to.year(),
                                         [](const PeriodChoice &each) { return each.from.year(); });
    m_from->setCurrentIndex(static_cast<int>(first - choices.begin()));
    m_to->setCurrentIndex(last);
    for (QComboBox *field : {m_from, m_to})
        connect(field, &QComboBox::currentIndexChanged, this, &SeriesDialog::tell);
    tell();
    m_from->setFocus(Qt::TabFocusReason);
}

QComboBox *SeriesDialog::makeField(const char *name, const QString &accessible)
{
    auto *field = new QComboBox(this);
    field->setObjectName(QString::fromLatin1(name));
    field->setAccessibleName(accessible);
    for (const PeriodChoice &choice : m_choices)
        field->addItem(choice.name);
    return field;
}

int SeriesDialog::count() const
{
    return m_to->currentIndex() - m_from->currentIndex() + 1;
}

void SeriesDialog::tell()
{
    m_count->setText(count() < 1 ? QString()
                                 : tr("%n PDF file(s) in a folder that you choose, named so that they sort.",
                                      nullptr, count()));
}

void SeriesDialog::save()
{
    if (count() < 1) {
        m_wrong->setSentence(tr("This one comes before the first. Choose a later one."));
        return m_to->setFocus();
    }
    ReportSeries series{.queries = {}, .style = m_series.style};
    for (const PeriodChoice &choice : m_choices.sliced(m_from->currentIndex(), count())) {
        domain::ReportQuery query = m_series.queries.constFirst();
        query.from = choice.from;
        query.to = choice.to;
        series.queries.append(query);
    }
    if (saveSeries(m_context, series))
        accept();
}

} // namespace ui
