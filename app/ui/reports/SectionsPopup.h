// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/Section.h"

#include <QFrame>

class QListWidget;

namespace ui {

/// Which sections a report shows, and in which order: ticked with Space, moved with Alt and the arrows, by
/// the buttons or by dragging. One of them always stays.
class SectionsPopup final : public QFrame
{
    Q_OBJECT

public:
    /// `shown`: the codes of those that are, in their order; empty: all but the extras, as usual.
    SectionsPopup(const QList<reports::Section> &all, const QStringList &shown, QWidget *parent);

    void openUnder(QWidget *anchor);

Q_SIGNALS:
    /// At each change; empty when it is as usual again.
    void changed(const QStringList &shown);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const QStringList &shown);
    void move(int rows);
    void tell();
    QStringList shownNow() const;

    QList<reports::Section> m_all;
    QListWidget *m_list;
    bool m_isFilling = false;
};

} // namespace ui
