// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Words.h"

#include <QDate>
#include <QLocale>
#include <QWidget>

namespace ui {

class Theme;

/// Where an agreement stands on its way: prospect, contacted, in talks, agreed. A click on a step, or an
/// arrow and Enter, asks to go there; whoever is off the way (paused, ended, declined) is said so in words.
class StageBar final : public QWidget
{
    Q_OBJECT

public:
    explicit StageBar(const Theme &theme, QWidget *parent = nullptr);

    void setStage(domain::Stage stage);
    void setEnabledSteps(bool mayMove);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void stageWanted(domain::Stage stage);
    /// All stages in a menu, at that place.
    void menuWanted(const QPoint &place);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    /// How many steps of the way are behind us; 0 for one who is off the way.
    int reached() const;
    QRect stepRect(int step) const;
    int stepAt(const QPoint &place) const;
    void point(int step);
    void describe();
    void drawWords(QPainter &painter) const;

    const Theme &m_theme;
    domain::Stage m_stage = domain::Stage::Prospect;
    bool m_mayMove = true;
    int m_pointed = -1; ///< by the keyboard or the pointer
};

} // namespace ui
