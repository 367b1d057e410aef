// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/People.h"
#include "ui/widgets/PageContext.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace ui {

/// Who says yes on the spot, by name and, where one is set, with the PIN; or nobody yet, and the draft waits
/// for a manager.
class ApprovalField final : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString by READ by WRITE setBy NOTIFY changed USER true)

public:
    ApprovalField(const PageContext &context, const QList<domain::Staff> &deciders, QWidget *parent);

    /// The manager's name; empty: it waits.
    QString by() const;
    void setBy(const QString &name);
    /// Whether the PIN is right where one is asked for; the errors of checkPin().
    base::Done check() const;

Q_SIGNALS:
    void changed();

private:
    std::optional<domain::Staff> chosen() const;
    void showPin();

    PageContext m_context;
    QList<domain::Staff> m_deciders;
    QComboBox *m_by;
    QLineEdit *m_pin;
};

} // namespace ui
