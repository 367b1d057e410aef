// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace ui {

class Theme;

/// The line under a field that says in words what is wrong with it; takes no room while there is nothing.
class FieldError final : public QLabel
{
    Q_OBJECT

public:
    /// Screen readers hear the sentence as the field's description. It goes when the field changes.
    FieldError(const Theme &theme, QWidget *field, QWidget *parent = nullptr);

    /// Empty takes it away.
    void setSentence(const QString &sentence);
    /// It goes as well when that one changes, which belongs to the same line.
    void goWith(QWidget *beside);

private Q_SLOTS:
    void takeAway() { setSentence({}); }

private:
    const Theme &m_theme;
    QWidget *m_field;
};

} // namespace ui
