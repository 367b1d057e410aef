// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/TillColumnsForm.h"

namespace ui {

TillColumnsForm::TillColumnsForm(const PageContext &context, QWidget *parent)
    : ColumnsForm(context, "till", parent)
{
    addField(QStringLiteral("date"), tr("&Day of the sale"));
    addField(QStringLiteral("amount"), tr("&Amount"));
    addField(QStringLiteral("customer"), tr("Customer’s &name"));
    addField(QStringLiteral("customer_number"), tr("Our n&umber for them"));
    addField(QStringLiteral("phone"), tr("&Phone"));
    addField(QStringLiteral("email"), tr("&E-mail"));
    addField(QStringLiteral("receipt"), tr("&Receipt number"));
    addHow();
}

} // namespace ui
