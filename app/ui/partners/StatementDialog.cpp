// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/StatementDialog.h"

#include "reports/Report.h"
#include "ui/widgets/OwnBrand.h"
#include "ui/widgets/Prompts.h"

#include <QCheckBox>
#include <QComboBox>

namespace ui {

using domain::Month;
using reports::Paper;

static constexpr QSize UsualSize(960, 760);
static constexpr int UsualMonths = 12;

StatementDialog::StatementDialog(const PageContext &context, const domain::PartnerStatement &statement,
                                 QWidget *parent)
    : PaperDialog(context, tr("Statement for %1").arg(statement.partner.name), "statement", parent)
    , m_statement(statement)
    , m_period(new QComboBox(this))
    , m_names(new QCheckBox(tr("With the &names of customers"), this))
{
    setObjectName(QStringLiteral("statementDialog"));
    makeFields();
    addPrinting(tr("Save the statement"));
    finish(UsualSize, tr("Preview of the statement"));
    m_period->setFocus(Qt::TabFocusReason);
}

/// Each period by its first and its last month.
void StatementDialog::makeFields()
{
    const Month now(context().clock.today());
    const auto add = [this](const QString &text, Month from, Month to) {
        m_period->addItem(text, QStringList{from.text(), to.text()});
    };
    for (const int months : {3, 6, UsualMonths, 24})
        add(tr("The last %n month(s)", nullptr, months), now.plus(1 - months), now);
    add(tr("This year"), now.plus(1 - now.month()), now);
    add(tr("Last year"), now.plus(1 - now.month() - 12), now.plus(-now.month()));
    m_period->setCurrentIndex(2);
    m_names->setObjectName(QStringLiteral("statementNames"));
    addField(tr("P&eriod"), m_period, "statementPeriod");
    addPaper({{tr("A4"), Paper::A4}, {tr("US Letter"), Paper::Letter}}, tr("&Language of the partner"));
    addNote(m_names);
    connect(m_period, &QComboBox::currentIndexChanged, this, &StatementDialog::read);
    connect(m_names, &QCheckBox::toggled, this, &StatementDialog::read);
}

void StatementDialog::read()
{
    const QStringList months = m_period->currentData().toStringList();
    const auto statement = workflows::readStatement(
        context().ledger,
        {m_statement.partner.id, *Month::fromText(months.constFirst()), *Month::fromText(months.constLast()),
         context().clock.today(), m_names->isChecked()});
    if (!statement)
        return context().prompts.showError(statement.error());
    m_statement = *statement;
    refresh();
}

reports::Document StatementDialog::document() const
{
    return reports::layOut(m_statement,
                           {.sheet = paper(), .language = language(), .brand = ownBrand(context())});
}

} // namespace ui
