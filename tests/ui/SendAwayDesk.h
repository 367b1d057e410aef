// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/Form.h"

/// The form for a customer who is sent elsewhere, with the steps most tests begin with.
class SendAwayDesk : public Form
{
public:
    /// Opens the form and takes the windscreen for the need, with what is proposed for it.
    void sendGlass()
    {
        open(ui::openSendAwayDialog);
        type(QStringLiteral("win"));
        press(Qt::Key_Return);
    }
    /// Names a partner who is not in the list.
    void sendTo(const QString &partner)
    {
        into("otherPartner");
        type(partner);
        press(Qt::Key_Return);
    }
    /// What the one customer who was sent elsewhere needs.
    QString savedNeed() { return must(ledger::Catalogue(*ledger).competency(only().need))->name; }
};
