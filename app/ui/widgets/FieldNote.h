// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

class QLineEdit;

namespace ui {

/// Muted words inside a field, at its end: "us: 1", "new customer".
class FieldNote final : public QLabel
{
    Q_OBJECT

public:
    explicit FieldNote(QLineEdit *field);

    void setNote(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QLineEdit *m_field;
};

} // namespace ui
