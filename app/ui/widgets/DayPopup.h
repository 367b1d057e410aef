// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/DateEdit.h"
#include "ui/widgets/FieldPopup.h"

namespace ui {

/// Asks for one day, today or later.
class DayPopup final : public FieldPopup
{
    Q_OBJECT

public:
    DayPopup(const Theme &theme, const QString &question, const QString &verb, QDate today,
             const QLocale &locale, QWidget *parent);

Q_SIGNALS:
    void chosen(QDate day);

protected:
    void accept() override;

private:
    QDate m_today;
    DateEdit *m_day;
};

} // namespace ui
