// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Playbook.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace ui {

class CheckList;
class FieldError;
class MoneyEdit;
class SegmentedControl;
class Theme;

/// The structured rule of one guideline. Whatever is changed is handed on at once; what is wrong is said
/// under its field and stays as it was typed.
class GuidelineEditor final : public QWidget
{
    Q_OBJECT

public:
    GuidelineEditor(const Theme &theme, domain::Currency currency, const QLocale &locale,
                    QWidget *parent = nullptr);

    void showGuideline(const domain::Guideline &guideline, const domain::Playbook &playbook);
    /// As the fields say it; the highest value is the last readable one.
    domain::Guideline guideline() const;
    /// False while the value cannot be read as an amount.
    bool isReadable() const;
    /// Says what is wrong and goes there; true when nothing is.
    bool check();
    void focusName();

Q_SIGNALS:
    void edited();

private:
    void makeFields(const Theme &theme, domain::Currency currency, const QLocale &locale);
    void layOutFields();
    void hear();

    domain::Guideline m_guideline; ///< as it was shown
    QLineEdit *m_name;
    FieldError *m_nameError;
    CheckList *m_reasons;
    CheckList *m_needs;
    QList<std::pair<QCheckBox *, domain::Role>> m_roles;
    MoneyEdit *m_highest;
    FieldError *m_highestError;
    SegmentedControl *m_grant;
    QPlainTextEdit *m_note;
};

} // namespace ui
