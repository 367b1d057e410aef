// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/SourceForm.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/MenuText.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ui {

static constexpr qsizetype RowsShown = 8;
static constexpr int LastHeadingLine = 10'000;

SourceForm::SourceForm(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout)
    , m_sheet(add<QComboBox>(tr("&Sheet"), "importSheet"))
    , m_heading(add<QSpinBox>(tr("&Line with the columns’ names"), "importHeadingLine"))
    , m_delimiter(add<QComboBox>(tr("Between the colu&mns"), "importDelimiter"))
    , m_encoding(add<QComboBox>(tr("E&ncoding"), "importEncoding"))
    , m_rows(new QTableWidget(this))
{
    using exchange::CsvEncoding;
    m_sheet->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_heading->setRange(1, LastHeadingLine);
    m_heading->setKeyboardTracking(false);
    m_delimiter->addItem(tr("commas"), int{','});
    m_delimiter->addItem(tr("semicolons"), int{';'});
    m_delimiter->addItem(tr("tabs"), int{'\t'});
    for (const CsvEncoding encoding : {CsvEncoding::Utf8, CsvEncoding::Windows1252,
                                       CsvEncoding::Utf16LittleEndian, CsvEncoding::Utf16BigEndian})
        m_encoding->addItem(nameOf(encoding), static_cast<int>(encoding));
    m_rows->setObjectName(QStringLiteral("importRawRows"));
    m_rows->setAccessibleName(tr("The first rows as they are read"));
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->setTabKeyNavigation(false);
    m_rows->setWordWrap(false);
    m_rows->verticalHeader()->hide();
    m_rows->horizontalHeader()->setTextElideMode(Qt::ElideRight);
    m_rows->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_form->setVerticalSpacing(space::Small);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Medium);
    layout->addLayout(m_form);
    layout->addWidget(m_rows, 1);
    const auto tell = [this] {
        if (!m_isFilling)
            Q_EMIT changed();
    };
    for (QComboBox *choice : {m_sheet, m_delimiter, m_encoding})
        connect(choice, &QComboBox::currentIndexChanged, this, tell);
    connect(m_heading, &QSpinBox::valueChanged, this, tell);
}

template <class Widget>
Widget *SourceForm::add(const QString &label, const char *objectName)
{
    auto *made = new Widget(this);
    made->setObjectName(QLatin1StringView(objectName));
    made->setAccessibleName(spokenText(label));
    m_form->addRow(label, made);
    return made;
}

void SourceForm::setFile(const SourceSeen &file)
{
    m_isFilling = true;
    const bool isBook = !file.sheets.isEmpty();
    m_sheet->clear();
    m_sheet->addItems(file.sheets);
    m_sheet->setCurrentText(file.source.sheet);
    m_shownSheet = m_sheet->currentText();
    m_heading->setValue(static_cast<int>(file.source.headingLine));
    m_delimiter->setCurrentIndex(m_delimiter->findData(int{file.source.delimiter}));
    if (file.source.encoding)
        m_encoding->setCurrentIndex(m_encoding->findData(static_cast<int>(*file.source.encoding)));
    for (QWidget *field : std::initializer_list<QWidget *>{m_sheet, m_delimiter, m_encoding}) {
        const bool isShown = (field == m_sheet) == isBook;
        field->setVisible(isShown);
        m_form->labelForField(field)->setVisible(isShown);
    }
    showRows(file);
    m_isFilling = false;
}

void SourceForm::showRows(const SourceSeen &file)
{
    const qsizetype count = std::min(RowsShown, file.rows.size());
    m_rows->clear();
    m_rows->setColumnCount(static_cast<int>(file.heading.size()));
    m_rows->setRowCount(static_cast<int>(count));
    m_rows->setHorizontalHeaderLabels(file.heading);
    for (int row = 0; row < count; ++row) {
        for (int column = 0; column < m_rows->columnCount(); ++column)
            m_rows->setItem(row, column, new QTableWidgetItem(file.rows.at(row).value(column)));
    }
}

exchange::SourceOptions SourceForm::chosen() const
{
    exchange::SourceOptions source;
    source.sheet = m_sheet->currentText();
    source.headingLine = source.sheet == m_shownSheet ? m_heading->value() : 0;
    if (m_sheet->count() > 0)
        return source;
    source.delimiter = static_cast<char>(m_delimiter->currentData().toInt());
    source.encoding = static_cast<exchange::CsvEncoding>(m_encoding->currentData().toInt());
    return source;
}

void SourceForm::focusFirst() const
{
    (m_sheet->count() > 0 ? static_cast<QWidget *>(m_sheet) : m_heading)->setFocus(Qt::OtherFocusReason);
}

} // namespace ui
