// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/MoneyEdit.h"

#include <QFocusEvent>

namespace ui {

MoneyEdit::MoneyEdit(domain::Currency currency, const QLocale &locale, QWidget *parent)
    : QLineEdit(parent), m_currency(currency), m_locale(locale)
{
    setPlaceholderText(tr("unknown"));
    setMaximumWidth(fontMetrics().averageCharWidth() * 22);
    connect(this, &QLineEdit::returnPressed, this, [this] {
        if (value())
            Q_EMIT valueChanged();
    });
}

base::Result<domain::MaybeMoney> MoneyEdit::value() const
{
    const QString typed = text().trimmed();
    if (typed.isEmpty())
        return domain::MaybeMoney();
    const domain::MaybeMoney amount = domain::moneyFromText(typed, m_currency, m_locale);
    if (!amount) {
        const domain::Money example(domain::Currency(m_currency).minorDigits() > 0 ? 115050 : 1150,
                                    m_currency);
        return base::failure(QStringLiteral("money.unreadable"),
                             tr("This is not an amount. Write it like %1, or leave it empty if unknown.")
                                 .arg(domain::shortMoneyText(example, m_locale)));
    }
    if (amount->minor() < 0)
        return base::failure(QStringLiteral("money.negative"), tr("An amount cannot be below zero here."));
    return amount;
}

void MoneyEdit::setValue(const domain::MaybeMoney &value)
{
    setText(value ? domain::shortMoneyText(*value, m_locale) : QString());
}

void MoneyEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason)
        return;
    if (const auto amount = value()) {
        setValue(*amount);
        Q_EMIT valueChanged();
    }
}

} // namespace ui
