// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace ui {

class FieldError;
class Theme;

/// Asks for one thing at a place in the page: a question, a field and the verb that takes the answer; Enter
/// takes it, Esc leaves. What is wrong with it is said under the field. Deletes itself when closed.
class FieldPopup : public QFrame
{
    Q_OBJECT

public:
    void openAt(const QPoint &place);

protected:
    FieldPopup(const QString &objectName, QWidget *parent);

    /// Once, with the field that the question is about.
    void build(const Theme &theme, const QString &question, QWidget *field, const QString &verb);
    void complain(const QString &sentence);
    /// Closes when the answer can be taken, complains otherwise.
    virtual void accept() = 0;

    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *m_field = nullptr;
    FieldError *m_error = nullptr;
};

} // namespace ui
