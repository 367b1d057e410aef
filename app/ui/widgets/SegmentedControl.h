// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QVariant>
#include <QWidget>

class QAbstractButton;
class QButtonGroup;

namespace ui {

class Theme;

/// A row of choices of which one is taken, or none at first. One stop for Tab; the arrow keys move within.
class SegmentedControl final : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QVariant value READ value WRITE setValue NOTIFY valueChanged USER true)

public:
    explicit SegmentedControl(const Theme &theme, QWidget *parent = nullptr);

    /// `text` may carry a mnemonic; `tip` says it in full.
    void addSegment(const QString &text, const QVariant &value, const QString &tip = {});

    /// Invalid while nothing is chosen.
    QVariant value() const;
    /// An unknown or invalid value takes the choice back.
    void setValue(const QVariant &value);

Q_SIGNALS:
    void valueChanged(const QVariant &value);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void choose(qsizetype index);
    void moveTabStop();

    const Theme &m_theme;
    QButtonGroup *m_group;
    QList<QAbstractButton *> m_buttons;
    QList<QVariant> m_values;
};

} // namespace ui
