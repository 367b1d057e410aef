// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Competitor.h"
#include "ui/widgets/PageContext.h"

#include <QWidget>

#include <optional>

class QAction;
class QLabel;
class QPushButton;

namespace ui {

class ElidedLabel;

/// Whom to ask for at the partner that is shown, how to reach them, and who is away meanwhile.
class PersonToAsk final : public QWidget
{
    Q_OBJECT

public:
    PersonToAsk(const PageContext &context, QWidget *parent);

    /// Nobody: nothing can be done.
    void show(const std::optional<domain::Competitor> &partner);
    QList<QAction *> actions() const { return {m_copyPhone, m_away, m_back}; }

private:
    QAction *make(const char *name, const QString &text, void (PersonToAsk::*run)());
    const domain::Contact *asked() const;
    void showAway();
    void copyPhone();
    void askAway();
    void bringBack();

    PageContext m_context;
    std::optional<domain::Competitor> m_partner;
    QAction *m_copyPhone;
    QAction *m_away;
    QAction *m_back;
    ElidedLabel *m_person;
    ElidedLabel *m_reach;
    QPushButton *m_copy;
    QLabel *m_awayText;
};

} // namespace ui
