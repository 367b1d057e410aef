// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Playbook.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLabel;
class QStandardItemModel;

namespace ui {

class Badge;
class DataTable;
class MoneyEdit;
class SegmentedControl;
class Theme;

/// "What would happen if": a case is put together, and at once it stands there which guideline decides it and
/// why each other one does not.
class TryOut final : public QWidget
{
    Q_OBJECT

public:
    TryOut(const Theme &theme, domain::Currency currency, const QLocale &locale, QWidget *parent = nullptr);

    /// What was chosen stays chosen.
    void setPlaybook(const domain::Playbook &playbook);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeCase(const Theme &theme, domain::Currency currency);
    QWidget *makeOutcome(const Theme &theme);
    domain::GuidelineCase asked() const;
    void answer();

    domain::Playbook m_playbook;
    QLocale m_locale;
    QBoxLayout *m_columns;
    QComboBox *m_reason;
    QComboBox *m_need;
    MoneyEdit *m_forgone;
    SegmentedControl *m_role;
    Badge *m_grant;
    QLabel *m_why;
    QLabel *m_note;
    QStandardItemModel *m_others;
    DataTable *m_table;
};

} // namespace ui
