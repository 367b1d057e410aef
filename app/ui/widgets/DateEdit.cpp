// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/DateEdit.h"

#include "base/Fold.h"
#include "ui/theme/Theme.h"

#include <QAction>
#include <QCalendarWidget>
#include <QCoreApplication>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace ui {

static std::optional<QDate> dayFromWord(const QString &word, QDate today)
{
    const std::initializer_list<std::pair<const char *, int>> words = {
        {QT_TRANSLATE_NOOP("ui::DateEdit", "today"), 0},
        {QT_TRANSLATE_NOOP("ui::DateEdit", "yesterday"), -1},
        {QT_TRANSLATE_NOOP("ui::DateEdit", "tomorrow"), 1},
    };
    for (const auto &[english, offset] : words) {
        if (word == base::fold(QString::fromLatin1(english))
            || word == base::fold(QCoreApplication::translate("ui::DateEdit", english)))
            return today.addDays(offset);
    }
    return std::nullopt;
}

static bool monthComesFirst(const QLocale &locale)
{
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    return format.indexOf(QLatin1Char('M')) < format.indexOf(QLatin1Char('d'));
}

/// "14.11." and "14": the year, or month and year, are those nearest to today.
static std::optional<QDate> partialDay(const QString &text, QDate today, const QLocale &locale,
                                       bool mayBeFuture)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(\\d{1,2})(?:\\s*[./-]\\s*(\\d{1,2})[./-]?|\\.)?$"));
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int first = match.captured(1).toInt();
    if (match.captured(2).isEmpty()) {
        const QDate day(today.year(), today.month(), first);
        const bool isLastMonth = day.isValid() && day > today && !mayBeFuture;
        return isLastMonth     ? std::optional(day.addMonths(-1))
               : day.isValid() ? std::optional(day)
                               : std::nullopt;
    }
    const int second = match.captured(2).toInt();
    const bool isMonthFirst = monthComesFirst(locale);
    const int month = isMonthFirst ? first : second;
    const int day = isMonthFirst ? second : first;
    QDate best;
    for (int year = today.year() - 4; year <= today.year() + 4; ++year) { // 29 February is four years apart
        const QDate candidate(year, month, day);
        if (!candidate.isValid() || (candidate > today && !mayBeFuture))
            continue;
        if (!best.isValid() || qAbs(candidate.daysTo(today)) < qAbs(best.daysTo(today)))
            best = candidate;
    }
    return best.isValid() ? std::optional(best) : std::nullopt;
}

static std::optional<QDate> fullDay(const QString &text, QDate today, const QLocale &locale)
{
    if (const QDate iso = QDate::fromString(text, Qt::ISODate); iso.isValid())
        return iso;
    QStringList formats{locale.dateFormat(QLocale::LongFormat), locale.dateFormat(QLocale::ShortFormat),
                        QStringLiteral("d MMM yyyy"), QStringLiteral("d MMMM yyyy"),
                        QStringLiteral("d.M.yyyy")};
    formats << (monthComesFirst(locale) ? QStringLiteral("M/d/yyyy") : QStringLiteral("d/M/yyyy"));
    for (const QString &format : std::as_const(formats)) {
        QDate date = locale.toDate(text, format);
        // A two-figure year is read as 19xx: people mean the century they live in.
        if (date.isValid() && !format.contains(QStringLiteral("yyyy")) && date.year() < today.year() - 80)
            date = date.addYears(100);
        if (date.isValid() && date.year() >= 1900)
            return date;
    }
    static const QRegularExpression shortYear(QStringLiteral("^(\\d{1,2})[./-](\\d{1,2})[./-](\\d{2})$"));
    const QRegularExpressionMatch match = shortYear.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int first = match.captured(1).toInt();
    const int second = match.captured(2).toInt();
    const QDate date(2000 + match.captured(3).toInt(), monthComesFirst(locale) ? first : second,
                     monthComesFirst(locale) ? second : first);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<QDate> dateFromText(QStringView text, QDate today, const QLocale &locale, bool mayBeFuture)
{
    const QString typed = text.trimmed().toString();
    if (const auto day = dayFromWord(base::fold(typed), today))
        return day;
    if (const auto day = partialDay(typed, today, locale, mayBeFuture))
        return day;
    return fullDay(typed, today, locale);
}

DateEdit::DateEdit(const Theme &theme, QDate today, const QLocale &locale, QWidget *parent)
    : QLineEdit(parent), m_today(today), m_locale(locale)
{
    setMaximumWidth(fontMetrics().averageCharWidth() * 26);
    setPlaceholderText(tr("day, or “today”"));
    connect(this, &QLineEdit::returnPressed, this, &DateEdit::accept);
    QAction *calendar =
        addAction(theme.icon(QStringLiteral("calendar"), IconInk::Muted), QLineEdit::TrailingPosition);
    calendar->setText(tr("Open the calendar"));
    calendar->setToolTip(tr("Open the calendar (Alt+Down)"));
    connect(calendar, &QAction::triggered, this, &DateEdit::openCalendar);
}

void DateEdit::setMayBeFuture(bool mayBeFuture)
{
    m_mayBeFuture = mayBeFuture;
}

void DateEdit::setMayBeEmpty(bool mayBeEmpty)
{
    m_mayBeEmpty = mayBeEmpty;
}

QString DateEdit::shown(QDate date) const
{
    return date == m_today ? tr("today") : m_locale.toString(date, QLocale::ShortFormat);
}

base::Result<QDate> DateEdit::value() const
{
    if (text().trimmed().isEmpty()) {
        if (m_mayBeEmpty)
            return QDate();
        return base::failure(QStringLiteral("date.missing"), tr("Say which day, for example “today”."));
    }
    const auto date = dateFromText(text(), m_today, m_locale, m_mayBeFuture);
    if (!date) {
        return base::failure(QStringLiteral("date.unreadable"),
                             tr("This is not a day. Write it like %1 or “yesterday”.")
                                 .arg(m_locale.toString(m_today, QLocale::ShortFormat)));
    }
    if (*date > m_today && !m_mayBeFuture)
        return base::failure(QStringLiteral("date.future"), tr("This day is still to come."));
    return *date;
}

void DateEdit::setValue(QDate date)
{
    setText(date.isValid() ? shown(date) : QString());
    if (date == m_last)
        return;
    m_last = date;
    Q_EMIT valueChanged(date);
}

void DateEdit::accept()
{
    if (const auto date = value())
        setValue(*date);
}

void DateEdit::step(int days, int months)
{
    const auto current = value();
    const QDate from = current && current->isValid() ? *current : m_today;
    const QDate moved = from.addMonths(months).addDays(days);
    if (moved <= m_today || m_mayBeFuture)
        setValue(moved);
}

void DateEdit::openCalendar()
{
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget(popup);
    calendar->setObjectName(QStringLiteral("calendar"));
    calendar->setLocale(m_locale);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    if (!m_mayBeFuture)
        calendar->setMaximumDate(m_today);
    const auto current = value();
    calendar->setSelectedDate(current && current->isValid() ? *current : m_today);
    auto *layout = new QVBoxLayout(popup);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addWidget(calendar);
    connect(calendar, &QCalendarWidget::activated, this, [this, popup](QDate date) {
        popup->close();
        setValue(date);
    });
    connect(calendar, &QCalendarWidget::clicked, calendar, &QCalendarWidget::activated);
    popup->move(mapToGlobal(QPoint(0, height() + 2)));
    popup->show();
    calendar->setFocus();
}

void DateEdit::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        if (event->modifiers().testFlag(Qt::AltModifier))
            return openCalendar();
        return step(-1, 0);
    case Qt::Key_Up:
        return step(1, 0);
    case Qt::Key_PageUp:
        return step(0, 1);
    case Qt::Key_PageDown:
        return step(0, -1);
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void DateEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        accept();
}

} // namespace ui
