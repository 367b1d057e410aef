// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ImportColumnsForm.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/MenuText.h"
#include "workflows/import/ColumnWords.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace ui {

using Decimal = exchange::AmountColumn::Decimal;

static constexpr qsizetype SamplesShown = 3;
static constexpr int ColumnLetters = 16;

ImportColumnsForm::ImportColumnsForm(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_form(new QFormLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, space::Small, 0);
    layout->setSpacing(space::Small);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setVerticalSpacing(space::Small);
    layout->addLayout(m_form);
    layout->addStretch(1);
    m_days = makeHow(tr("Da&ys are written"), "importDays");
    m_days.choice->addItem(tr("as the column shows"), QString());
    m_days.choice->addItem(tr("day first: 3/4 is 3 April"), QStringLiteral("dmy"));
    m_days.choice->addItem(tr("month first: 3/4 is 4 March"), QStringLiteral("mdy"));
    m_decimals = makeHow(tr("De&cimals are written"), "importDecimals");
    m_decimals.choice->addItem(tr("as the column shows"), -1);
    m_decimals.choice->addItem(tr("with a point: 1,234.50"), static_cast<int>(Decimal::Point));
    m_decimals.choice->addItem(tr("with a comma: 1.234,50"), static_cast<int>(Decimal::Comma));
}

ImportColumnsForm::How ImportColumnsForm::makeHow(const QString &label, const char *objectName)
{
    const How how{new QComboBox(this), new QLabel(this)};
    how.choice->setObjectName(QLatin1StringView(objectName));
    how.choice->setAccessibleName(spokenText(label));
    how.note->setObjectName(QLatin1StringView(objectName) + QStringLiteral("Note"));
    how.note->setTextFormat(Qt::PlainText);
    how.note->setWordWrap(true);
    how.note->setForegroundRole(QPalette::WindowText); // which gets a colour of its own
    how.note->hide();
    auto *box = new QVBoxLayout;
    box->setSpacing(space::Tiny);
    box->addWidget(how.choice);
    box->addWidget(how.note);
    m_form->addRow(label, box);
    qobject_cast<QLabel *>(m_form->labelForField(box))->setBuddy(how.choice);
    connect(how.choice, &QComboBox::currentIndexChanged, this, [this, note = how.note] {
        if (m_isFilling)
            return;
        note->hide();
        Q_EMIT changed();
    });
    return how;
}

/// One row for each field of the kind of list.
void ImportColumnsForm::makeRows()
{
    constexpr int rowsAbove = 2; // how days and amounts are written
    while (m_form->rowCount() > rowsAbove)
        m_form->removeRow(rowsAbove);
    m_rows.clear();
    for (const exchange::Field &field : workflows::fieldsOf(m_file.kind)) {
        const QString name = QString::fromLatin1(field.name);
        const QString label = workflows::fieldLabel(name);
        auto *box = new QWidget(this);
        Row row{name, new QComboBox(box), new ElidedLabel(box)};
        row.column->setObjectName(QStringLiteral("importColumn_") + name);
        row.column->setAccessibleName(label);
        row.column->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        row.column->setMinimumContentsLength(ColumnLetters);
        row.sample->setObjectName(QStringLiteral("importSample_") + name);
        row.sample->setForegroundRole(QPalette::PlaceholderText);
        auto *line = new QHBoxLayout(box);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(space::Medium);
        line->addWidget(row.column, 2);
        line->addWidget(row.sample, 3);
        auto *caption = new QLabel(field.isRequired ? tr("%1 (needed)").arg(label) : label, this);
        caption->setTextFormat(Qt::PlainText);
        caption->setBuddy(row.column);
        m_form->addRow(caption, box);
        connect(row.column, &QComboBox::currentIndexChanged, this, [this] {
            if (m_isFilling)
                return;
            showSamples();
            Q_EMIT changed();
        });
        m_rows.append(row);
    }
}

void ImportColumnsForm::setFile(const workflows::ImportFile &file)
{
    m_file = file;
    m_isFilling = true;
    makeRows();
    QWidget *before = m_decimals.choice;
    for (const Row &row : std::as_const(m_rows)) {
        row.column->addItem(tr("not in the file"), QString());
        for (const QString &name : file.heading)
            row.column->addItem(name, name);
        row.column->setCurrentIndex(
            std::max(0, row.column->findData(file.layout.columns.value(row.field, QString()))));
        setTabOrder(before, row.column);
        before = row.column;
    }
    m_days.choice->setCurrentIndex(std::max(0, m_days.choice->findData(file.layout.dateFormat)));
    m_decimals.choice->setCurrentIndex(
        file.layout.decimal ? m_decimals.choice->findData(static_cast<int>(*file.layout.decimal)) : 0);
    m_isFilling = false;
    m_days.note->hide();
    m_decimals.note->hide();
    showSamples();
}

workflows::ImportLayout ImportColumnsForm::layoutChosen() const
{
    workflows::ImportLayout layout;
    for (const Row &row : m_rows) {
        if (const QString column = row.column->currentData().toString(); !column.isEmpty())
            layout.columns.insert(row.field, column);
    }
    layout.dateFormat = m_days.choice->currentData().toString();
    if (const int decimal = m_decimals.choice->currentData().toInt(); decimal >= 0)
        layout.decimal = static_cast<Decimal>(decimal);
    return layout;
}

void ImportColumnsForm::note(QLabel *label, const QString &text, bool isAsked) const
{
    QPalette inks = palette();
    const auto &tokens = m_context.theme.tokens();
    inks.setColor(QPalette::WindowText, isAsked ? tokens.bad : tokens.muted);
    label->setPalette(inks);
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

/// A cell that is written otherwise than it is shown, and how it is understood.
QString ImportColumnsForm::exampleOf(const workflows::ImportReport &report, exchange::Holds holds) const
{
    const auto &fields = workflows::fieldsOf(m_file.kind);
    for (const workflows::PreviewRow &row : report.preview) {
        for (qsizetype field = 0; field < row.becomes.size(); ++field) {
            const qsizetype column = m_file.heading.indexOf(
                m_file.layout.columns.value(QString::fromLatin1(fields.at(field).name)));
            const QString cell = row.row.cells.value(column).simplified();
            if (fields.at(field).holds == holds && column >= 0 && !cell.isEmpty()
                && cell != row.becomes.at(field))
                return tr("“%1” is read as %2.").arg(cell, row.becomes.at(field));
        }
    }
    return {};
}

bool ImportColumnsForm::show(const workflows::ImportReport &report)
{
    m_file.layout = layoutChosen();
    const bool asksDay = !report.openDay.isEmpty();
    const bool asksAmount = !report.openAmount.isEmpty();
    note(m_days.note,
         asksDay
             ? tr("“%1” may be two days, and no other cell says which. What comes first?").arg(report.openDay)
             : exampleOf(report, exchange::Holds::Day),
         asksDay);
    note(m_decimals.note,
         asksAmount ? tr("“%1” may be two amounts, and no other cell says which. How are decimals written?")
                          .arg(report.openAmount)
                    : exampleOf(report, exchange::Holds::Amount),
         asksAmount);
    if (asksDay)
        m_days.choice->setFocus(Qt::OtherFocusReason);
    else if (asksAmount)
        m_decimals.choice->setFocus(Qt::OtherFocusReason);
    return asksDay || asksAmount;
}

void ImportColumnsForm::focusFirst() const
{
    const QStringList missing = m_file.missing();
    for (const Row &row : m_rows) {
        if (missing.isEmpty() || missing.contains(row.field))
            return row.column->setFocus(Qt::OtherFocusReason);
    }
}

QString ImportColumnsForm::sampleOf(const QString &column) const
{
    const qsizetype place = m_file.heading.indexOf(column);
    QStringList samples;
    for (const QStringList &row : m_file.rows) {
        const QString cell = row.value(place).simplified();
        if (!cell.isEmpty() && !samples.contains(cell))
            samples.append(cell);
        if (samples.size() == SamplesShown)
            break;
    }
    return samples.join(QStringLiteral(" · "));
}

void ImportColumnsForm::showSamples()
{
    for (const Row &row : std::as_const(m_rows)) {
        const QString column = row.column->currentData().toString();
        row.sample->setText(column.isEmpty() ? QString() : sampleOf(column));
    }
}

} // namespace ui
