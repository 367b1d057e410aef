// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Competitor.h"
#include "domain/Touch.h"
#include "ui/widgets/PageContext.h"

#include <QFrame>

class QCheckBox;
class QLineEdit;

namespace ui {

class DateEdit;
class FieldError;
class SegmentedControl;

/// After a letter was drafted: whether it has gone out. Only then it becomes a contact, with a next step if
/// there is one, and the agreement moves on.
class SentBar final : public QFrame
{
    Q_OBJECT

public:
    SentBar(const PageContext &context, const domain::Competitor &partner, QWidget *parent);

    /// How it was drafted, and where we would stand then; nothing: where we do.
    void offer(domain::Channel channel, std::optional<domain::Stage> stage);
    /// Says what is wrong and goes there; true when nothing is.
    bool check();
    /// Says it there.
    void complain(const QString &sentence);
    /// Of today, with the channel and the next step as they are shown.
    domain::Touch touch() const;
    /// Where to move on to; nothing: as it stands.
    std::optional<domain::Stage> stage() const;

Q_SIGNALS:
    void sent();

private:
    void makeFields();
    void proposeDay();

    PageContext m_context;
    domain::Competitor m_partner;
    std::optional<domain::Stage> m_stage;
    SegmentedControl *m_channel;
    QLineEdit *m_step;
    DateEdit *m_stepOn;
    FieldError *m_error = nullptr;
    QCheckBox *m_move;
};

} // namespace ui
