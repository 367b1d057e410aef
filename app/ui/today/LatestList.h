// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/LogReader.h"

#include <QLocale>
#include <QWidget>

class QVBoxLayout;

namespace ui {

class Theme;

/// The send-aways that were logged last, two lines each; a click or Enter opens one in the log.
class LatestList final : public QWidget
{
    Q_OBJECT

public:
    LatestList(const Theme &theme, const QLocale &locale, QWidget *parent = nullptr);

    void setRows(const QList<ledger::SendAwayRow> &rows);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

Q_SIGNALS:
    void chosen(domain::SendAwayId id);

private:
    /// Only as many entries as find room whole, the latest first.
    void showWhatFits();

    const Theme &m_theme;
    QLocale m_locale;
    QVBoxLayout *m_layout;
    QList<QWidget *> m_entries;
};

} // namespace ui
