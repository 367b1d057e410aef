// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/People.h"
#include "ui/widgets/FieldPopup.h"
#include "ui/widgets/PageContext.h"

class QLineEdit;

namespace ui {

/// Asks a manager or an owner for the PIN that stands before what is theirs.
class PinPopup final : public FieldPopup
{
    Q_OBJECT

public:
    PinPopup(const PageContext &context, const domain::Staff &person, QWidget *parent);

Q_SIGNALS:
    void opened();

protected:
    void accept() override;

private:
    PageContext m_context;
    domain::Role m_role;
    QLineEdit *m_pin;
};

} // namespace ui
