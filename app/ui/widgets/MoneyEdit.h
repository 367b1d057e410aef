// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Money.h"

#include <QLineEdit>
#include <QLocale>

namespace ui {

/// An amount, typed as the locale writes it. Empty is unknown, and unknown is not zero.
class MoneyEdit final : public QLineEdit
{
    Q_OBJECT

public:
    MoneyEdit(domain::Currency currency, const QLocale &locale, QWidget *parent = nullptr);

    /// Fails with "money.unreadable" and a sentence with an example, or with "money.negative".
    base::Result<domain::MaybeMoney> value() const;
    void setValue(const domain::MaybeMoney &value);

Q_SIGNALS:
    /// The person has left the field or pressed Enter, and it holds a readable amount or nothing.
    void valueChanged();

protected:
    void focusOutEvent(QFocusEvent *event) override;

private:
    domain::Currency m_currency;
    QLocale m_locale;
};

} // namespace ui
