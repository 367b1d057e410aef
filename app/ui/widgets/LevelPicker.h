// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Level.h"

#include <QList>
#include <QWidget>

class QAbstractButton;

namespace ui {

class Theme;

/// Buttons 0 to 5 and "not known". One stop for Tab: arrows move, 0 to 5 choose, Delete is "not known".
class LevelPicker final : public QWidget
{
    Q_OBJECT

public:
    explicit LevelPicker(const Theme &theme, QWidget *parent = nullptr);

    domain::MaybeLevel level() const { return m_level; }
    /// Silent: levelChosen is for what the person does.
    void setLevel(domain::MaybeLevel level);

Q_SIGNALS:
    void levelChosen(domain::MaybeLevel level);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(domain::MaybeLevel level);
    void showLevel();

    domain::MaybeLevel m_level;
    QList<QAbstractButton *> m_buttons; ///< 0 to 5, then "not known"
};

} // namespace ui
