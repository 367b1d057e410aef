// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QDate>
#include <QLineEdit>
#include <QLocale>

#include <optional>

namespace ui {

class Theme;

/// A day as people type it: "today", "yesterday", "tomorrow" (in the language of the program or in English),
/// the locale's own formats, "14.11." or "14/11" without the year (the nearest such day not after `today`
/// unless `mayBeFuture`), "14" alone (of this month), or 2026-11-14.
std::optional<QDate> dateFromText(QStringView text, QDate today, const QLocale &locale,
                                  bool mayBeFuture = false);

/// A day. Up and down move by a day, Page Up and Down by a month; Alt+Down or the button opens a calendar.
class DateEdit final : public QLineEdit
{
    Q_OBJECT

public:
    DateEdit(const Theme &theme, QDate today, const QLocale &locale, QWidget *parent = nullptr);

    /// Days after today are refused otherwise.
    void setMayBeFuture(bool mayBeFuture);
    /// Empty is refused otherwise.
    void setMayBeEmpty(bool mayBeEmpty);

    /// An invalid date when empty and allowed to be. Fails with "date.unreadable", "date.missing" or
    /// "date.future".
    base::Result<QDate> value() const;
    void setValue(QDate date);

Q_SIGNALS:
    /// The field holds another valid day now.
    void valueChanged(QDate date);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void step(int days, int months);
    void openCalendar();
    void accept();
    QString shown(QDate date) const;

    QDate m_today;
    QLocale m_locale;
    QDate m_last;
    bool m_mayBeFuture = false;
    bool m_mayBeEmpty = false;
};

} // namespace ui
