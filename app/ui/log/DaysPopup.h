// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/DateEdit.h"

#include <QFrame>

namespace ui {

class FieldError;

/// First and last day, either of which may be left open. Opens under a chip and deletes itself when closed.
class DaysPopup final : public QFrame
{
    Q_OBJECT

public:
    DaysPopup(const Theme &theme, QDate today, const QLocale &locale, QWidget *parent);

    void setDays(QDate from, QDate to);
    void openUnder(QWidget *anchor);

Q_SIGNALS:
    void chosen(QDate from, QDate to);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void accept();

    DateEdit *m_from;
    DateEdit *m_to;
    FieldError *m_error;
};

} // namespace ui
