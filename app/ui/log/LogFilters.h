// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Filter.h"
#include "ui/widgets/FilterChip.h"
#include "ui/widgets/PageContext.h"

namespace ui {

/// The chips over the log's tables, and the filter they make together. Only the days and the partner are
/// always there; the others appear when somebody asks for them.
class LogFilters final : public QObject
{
    Q_OBJECT

public:
    enum class Period { ThisMonth, LastYear, AllTime, Between, ToBeChosen };
    Q_ENUM(Period)

    LogFilters(const PageContext &context, QWidget *page);

    /// For the filter row, in order.
    QList<QWidget *> chips() const;

    /// Without the search text.
    ledger::Filter filter() const;
    /// "in the last 12 months"; for the sentence that says how many there are.
    QString periodText() const;
    /// Something besides the days is chosen.
    bool isNarrowed() const;

    void show(const ShowLog &request);
    /// Hides what the table has no column for.
    void setTable(LogTable table);

    void saveState(QSettings &settings) const;
    void restoreState(QSettings &settings);

Q_SIGNALS:
    void changed();

private:
    using Choices = QList<FilterChip::Choice>;

    void fillChip(FilterChip *chip, std::function<Choices()> choices);
    Choices periodChoices() const;
    Choices partnerChoices() const;
    Choices needChoices() const;
    Choices reasonChoices() const;
    Choices handoffChoices() const;
    Choices statusChoices() const;
    Choices dueChoices() const;
    QList<FilterChip *> addable() const;
    Choices staffChoices() const;
    Choices customerChoices() const;
    Choices moreChoices() const;
    void openMore();
    QString dayText(QDate day) const;
    QString daysText() const;
    void setPeriod(Period period);
    void periodChosen();
    void askForDays();
    void setDays(QDate from, QDate to);
    void showChips();
    bool suits(const FilterChip *chip) const;

    PageContext m_context;
    LogTable m_table = LogTable::SentElsewhere;
    FilterChip *m_period;
    FilterChip *m_partner;
    FilterChip *m_need;
    FilterChip *m_reason;
    FilterChip *m_handoff;
    FilterChip *m_status;
    FilterChip *m_due;
    FilterChip *m_staff;
    FilterChip *m_customer;
    FilterChip *m_more;
    FilterChip *m_asked = nullptr; ///< chosen from "+ filter", shown although it restricts nothing yet
    Period m_chosen = Period::LastYear;
    QDate m_from; ///< for Period::Between
    QDate m_to;
    bool m_isShowing = false;
};

} // namespace ui
