// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Conduct.h"

#include <QWidget>

namespace ui {

class Theme;

/// A customer's ladder: the rungs from the first at the foot to sending elsewhere at the top, which of them
/// were taken, and which is the next that is allowed.
class LadderView final : public QWidget
{
    Q_OBJECT

public:
    explicit LadderView(const Theme &theme, QWidget *parent = nullptr);

    /// And where the customer stands on it.
    void setLadder(const domain::Ladder &ladder, const domain::LadderPosition &position);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Those the owner has left out are not drawn, unless somebody has stood on them.
    QList<domain::Step> rungs() const;
    QString noteOf(domain::Step step) const;
    int rungHeight() const;

    const Theme &m_theme;
    domain::Ladder m_ladder;
    domain::LadderPosition m_position;
};

} // namespace ui
