// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/TillColumnsForm.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/MenuText.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

namespace ui {

using Decimal = exchange::AmountColumn::Decimal;

static constexpr qsizetype SamplesShown = 3;
static constexpr int ColumnLetters = 14;

TillColumnsForm::TillColumnsForm(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_form(new QFormLayout(this))
    , m_dayNote(makeNote("tillDayNote"))
    , m_amountNote(makeNote("tillAmountNote"))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(space::Small);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addField("date", tr("&Day of the sale"));
    addField("amount", tr("&Amount"));
    addField("customer", tr("Customer’s &name"));
    addField("customer_number", tr("Our n&umber for them"));
    addField("phone", tr("&Phone"));
    addField("email", tr("&E-mail"));
    addField("receipt", tr("&Receipt number"));
    m_days = addHow(tr("Da&ys are written"), "tillDays", m_dayNote);
    m_days->addItem(tr("as the column shows"), QString());
    m_days->addItem(tr("day first: 3/4 is 3 April"), QStringLiteral("dmy"));
    m_days->addItem(tr("month first: 3/4 is 4 March"), QStringLiteral("mdy"));
    m_decimals = addHow(tr("De&cimals are written"), "tillDecimals", m_amountNote);
    m_decimals->addItem(tr("as the column shows"), -1);
    m_decimals->addItem(tr("with a point: 1,234.50"), static_cast<int>(Decimal::Point));
    m_decimals->addItem(tr("with a comma: 1.234,50"), static_cast<int>(Decimal::Comma));
}

QLabel *TillColumnsForm::makeNote(const char *objectName)
{
    auto *note = new QLabel(this);
    note->setObjectName(QLatin1StringView(objectName));
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    note->setForegroundRole(QPalette::WindowText); // which gets a colour of its own
    note->hide();
    return note;
}

void TillColumnsForm::addField(const char *field, const QString &label)
{
    auto *column = new QComboBox(this);
    column->setObjectName(QStringLiteral("tillColumn_") + QLatin1StringView(field));
    column->setAccessibleName(spokenText(label));
    column->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    column->setMinimumContentsLength(ColumnLetters);
    auto *sample = new ElidedLabel(this);
    sample->setObjectName(QStringLiteral("tillSample_") + QLatin1StringView(field));
    sample->setForegroundRole(QPalette::PlaceholderText);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::Medium);
    line->addWidget(column, 2);
    line->addWidget(sample, 3);
    m_form->addRow(label, line);
    qobject_cast<QLabel *>(m_form->labelForField(line))->setBuddy(column);
    connect(column, &QComboBox::currentIndexChanged, this, [this] {
        if (m_isFilling)
            return;
        showSamples();
        Q_EMIT changed();
    });
    m_rows.append({QLatin1StringView(field), column, sample});
}

QComboBox *TillColumnsForm::addHow(const QString &label, const char *objectName, QLabel *note)
{
    auto *how = new QComboBox(this);
    how->setObjectName(QLatin1StringView(objectName));
    how->setAccessibleName(spokenText(label));
    auto *box = new QVBoxLayout;
    box->setSpacing(space::Tiny);
    box->addWidget(how);
    box->addWidget(note);
    m_form->addRow(label, box);
    qobject_cast<QLabel *>(m_form->labelForField(box))->setBuddy(how);
    connect(how, &QComboBox::currentIndexChanged, this, [this, note] {
        if (m_isFilling)
            return;
        note->hide();
        Q_EMIT changed();
    });
    return how;
}

void TillColumnsForm::setFile(const workflows::TillFile &file)
{
    m_file = file;
    m_isFilling = true;
    for (const Row &row : std::as_const(m_rows)) {
        row.column->clear();
        row.column->addItem(tr("not in the file"), QString());
        for (const QString &name : file.heading) {
            if (!name.isEmpty())
                row.column->addItem(name, name);
        }
        const int known = row.column->findData(file.layout.columns.value(row.field));
        row.column->setCurrentIndex(file.layout.columns.contains(row.field) ? known : 0);
    }
    m_days->setCurrentIndex(std::max(0, m_days->findData(file.layout.dateFormat)));
    m_decimals->setCurrentIndex(
        file.layout.decimal ? m_decimals->findData(static_cast<int>(*file.layout.decimal)) : 0);
    m_isFilling = false;
    askHow({}, {});
    showSamples();
}

workflows::TillLayout TillColumnsForm::layoutChosen() const
{
    workflows::TillLayout layout;
    for (const Row &row : m_rows) {
        if (const QString column = row.column->currentData().toString(); !column.isEmpty())
            layout.columns.insert(row.field, column);
    }
    layout.dateFormat = m_days->currentData().toString();
    if (const int decimal = m_decimals->currentData().toInt(); decimal >= 0)
        layout.decimal = static_cast<Decimal>(decimal);
    return layout;
}

bool TillColumnsForm::askHow(const QString &openDay, const QString &openAmount)
{
    QPalette inks = palette();
    inks.setColor(QPalette::WindowText, m_context.theme.tokens().bad);
    const auto put = [&inks](QLabel *note, const QString &text, bool isAsked) {
        note->setPalette(inks);
        note->setText(text);
        note->setVisible(isAsked);
    };
    put(m_dayNote, tr("“%1” may be two days, and no other cell says which. What comes first?").arg(openDay),
        !openDay.isEmpty());
    put(m_amountNote,
        tr("“%1” may be two amounts, and no other cell says which. How are decimals written?")
            .arg(openAmount),
        !openAmount.isEmpty());
    if (!openDay.isEmpty())
        m_days->setFocus(Qt::OtherFocusReason);
    else if (!openAmount.isEmpty())
        m_decimals->setFocus(Qt::OtherFocusReason);
    return !openDay.isEmpty() || !openAmount.isEmpty();
}

void TillColumnsForm::focusFirst() const
{
    m_rows.first().column->setFocus(Qt::OtherFocusReason);
}

QString TillColumnsForm::sampleOf(const QString &column) const
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

void TillColumnsForm::showSamples()
{
    for (const Row &row : std::as_const(m_rows)) {
        const QString column = row.column->currentData().toString();
        row.sample->setText(column.isEmpty() ? QString() : sampleOf(column));
    }
}

} // namespace ui
