// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Buttons.h"

#include <QFrame>

class QBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace ui {

class ElidedLabel;

class Theme;

/// A white panel with a one-pixel line and round corners; with a heading and links at its end when asked for.
class Card final : public QFrame
{
    Q_OBJECT

public:
    explicit Card(const Theme &theme, QWidget *parent = nullptr);
    Card(const Theme &theme, const QString &heading, QWidget *parent = nullptr);

    QString heading() const;
    void setHeading(const QString &heading);
    /// A link at the end of the heading's line: "table", "Open Pay-off".
    QPushButton *addLink(const QString &text, const QString &objectName);
    /// Any widget right after the heading: a badge.
    void addAfterHeading(QWidget *widget);

    /// Where the content goes.
    QVBoxLayout *content() const { return m_content; }
    /// Lets the content reach the card's outline, for tables.
    void setFlush();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void makeHead();

    const Theme &m_theme;
    ElidedLabel *m_heading = nullptr;
    QBoxLayout *m_afterHeading = nullptr;
    QBoxLayout *m_links = nullptr;
    QVBoxLayout *m_outer;
    QVBoxLayout *m_content;
};

} // namespace ui
