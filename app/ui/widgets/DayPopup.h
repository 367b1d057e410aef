// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/DateEdit.h"

#include <QFrame>

namespace ui {

class FieldError;

/// Asks for one day, today or later. Opens at a place and deletes itself when closed.
class DayPopup final : public QFrame
{
    Q_OBJECT

public:
    DayPopup(const Theme &theme, const QString &question, QDate today, const QLocale &locale,
             QWidget *parent);

    void openAt(const QPoint &place);

Q_SIGNALS:
    void chosen(QDate day);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void accept();

    QDate m_today;
    DateEdit *m_day;
    FieldError *m_error;
};

} // namespace ui
