// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ColumnsForm.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/MenuText.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

namespace ui {

using Decimal = exchange::AmountColumn::Decimal;

static constexpr qsizetype SamplesShown = 3;
static constexpr int ColumnLetters = 16;

ColumnsForm::ColumnsForm(const PageContext &context, const char *prefix, QWidget *parent)
    : QWidget(parent)
    , m_theme(context.theme)
    , m_prefix(QLatin1StringView(prefix))
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, space::Small, 0);
    m_form->setVerticalSpacing(space::Small);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
}

void ColumnsForm::addField(const QString &field, const QString &label)
{
    auto *box = new QWidget(this);
    auto *column = new QComboBox(box);
    column->setObjectName(nameOf(QStringLiteral("Column_") + field));
    column->setAccessibleName(spokenText(label));
    column->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    column->setMinimumContentsLength(ColumnLetters);
    auto *sample = new ElidedLabel(box);
    sample->setObjectName(nameOf(QStringLiteral("Sample_") + field));
    sample->setForegroundRole(QPalette::PlaceholderText);
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::Medium);
    line->addWidget(column, 2);
    line->addWidget(sample, 3);
    m_form->addRow(label, box);
    qobject_cast<QLabel *>(m_form->labelForField(box))->setBuddy(column);
    connect(column, &QComboBox::currentIndexChanged, this, [this] {
        if (m_isFilling)
            return;
        showSamples();
        Q_EMIT changed();
    });
    m_rows.append({field, box, column, sample});
}

void ColumnsForm::addHow()
{
    m_days = makeHow(tr("Da&ys are written"), "Days");
    m_days.choice->addItem(tr("as the column shows"), QString());
    m_days.choice->addItem(tr("day first: 3/4 is 3 April"), QStringLiteral("dmy"));
    m_days.choice->addItem(tr("month first: 3/4 is 4 March"), QStringLiteral("mdy"));
    m_decimals = makeHow(tr("De&cimals are written"), "Decimals");
    m_decimals.choice->addItem(tr("as the column shows"), -1);
    m_decimals.choice->addItem(tr("with a point: 1,234.50"), static_cast<int>(Decimal::Point));
    m_decimals.choice->addItem(tr("with a comma: 1.234,50"), static_cast<int>(Decimal::Comma));
}

ColumnsForm::How ColumnsForm::makeHow(const QString &label, const char *part)
{
    const How how{new QComboBox(this), new QLabel(this)};
    how.choice->setObjectName(nameOf(QLatin1StringView(part)));
    how.choice->setAccessibleName(spokenText(label));
    how.note->setObjectName(nameOf(QLatin1StringView(part) + QStringLiteral("Note")));
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

void ColumnsForm::removeFields()
{
    for (const Row &row : std::as_const(m_rows))
        m_form->removeRow(row.box);
    m_rows.clear();
}

void ColumnsForm::setColumns(const QStringList &heading, const QList<QStringList> &rows,
                             const workflows::ColumnLayout &layout)
{
    m_heading = heading;
    m_cells = rows;
    m_isFilling = true;
    for (const Row &row : std::as_const(m_rows)) {
        row.column->clear();
        row.column->addItem(tr("not in the file"), QString());
        for (const QString &name : heading) {
            if (!name.isEmpty())
                row.column->addItem(name, name);
        }
        const QString chosen = layout.columns.value(row.field, QString());
        row.column->setCurrentIndex(std::max(0, row.column->findData(chosen)));
    }
    m_days.choice->setCurrentIndex(std::max(0, m_days.choice->findData(layout.dateFormat)));
    m_decimals.choice->setCurrentIndex(
        layout.decimal ? m_decimals.choice->findData(static_cast<int>(*layout.decimal)) : 0);
    m_isFilling = false;
    ask({}, {});
    showSamples();
}

workflows::ColumnLayout ColumnsForm::layoutChosen() const
{
    workflows::ColumnLayout layout;
    for (const Row &row : m_rows) {
        if (const QString column = row.column->currentData().toString(); !column.isEmpty())
            layout.columns.insert(row.field, column);
    }
    layout.dateFormat = m_days.choice->currentData().toString();
    if (const int decimal = m_decimals.choice->currentData().toInt(); decimal >= 0)
        layout.decimal = static_cast<Decimal>(decimal);
    return layout;
}

void ColumnsForm::putNote(QLabel *note, const QString &text, bool isAsked) const
{
    QPalette inks = palette();
    inks.setColor(QPalette::WindowText, isAsked ? m_theme.tokens().bad : m_theme.tokens().muted);
    note->setPalette(inks);
    note->setText(text);
    note->setVisible(!text.isEmpty());
}

bool ColumnsForm::ask(const QString &openDay, const QString &openAmount, const QString &dayExample,
                      const QString &amountExample)
{
    const bool asksDay = !openDay.isEmpty();
    const bool asksAmount = !openAmount.isEmpty();
    putNote(m_days.note,
            asksDay ? tr("“%1” may be two days, and no other cell says which. What comes first?").arg(openDay)
                    : dayExample,
            asksDay);
    putNote(m_decimals.note,
            asksAmount
                ? tr("“%1” may be two amounts, and no other cell says which. How are decimals written?")
                      .arg(openAmount)
                : amountExample,
            asksAmount);
    if (asksDay)
        m_days.choice->setFocus(Qt::OtherFocusReason);
    else if (asksAmount)
        m_decimals.choice->setFocus(Qt::OtherFocusReason);
    return asksDay || asksAmount;
}

void ColumnsForm::focusOn(const QStringList &fields) const
{
    for (const Row &row : m_rows) {
        if (fields.isEmpty() || fields.contains(row.field))
            return row.column->setFocus(Qt::OtherFocusReason);
    }
}

QString ColumnsForm::sampleOf(const QString &column) const
{
    const qsizetype place = m_heading.indexOf(column);
    QStringList samples;
    for (const QStringList &row : m_cells) {
        const QString cell = row.value(place).simplified();
        if (!cell.isEmpty() && !samples.contains(cell))
            samples.append(cell);
        if (samples.size() == SamplesShown)
            break;
    }
    return samples.join(QStringLiteral(" · "));
}

void ColumnsForm::showSamples()
{
    for (const Row &row : std::as_const(m_rows)) {
        const QString column = row.column->currentData().toString();
        row.sample->setText(column.isEmpty() ? QString() : sampleOf(column));
    }
}

} // namespace ui
