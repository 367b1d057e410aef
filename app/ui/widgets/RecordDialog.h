// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "ui/widgets/PageContext.h"
#include "workflows/Undoable.h"

#include <QDialog>
#include <QHash>

class QFormLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace ui {

class FieldError;

/// A form for one record, keyboard first: Enter moves on, Ctrl+Enter saves, Esc asks only when something
/// would be lost. What is wrong is said under the field, and nothing that was typed goes away. It opens over
/// its parent and deletes itself when closed.
class RecordDialog : public QDialog
{
    Q_OBJECT

public:
    void start();
    void reject() override;

protected:
    RecordDialog(const PageContext &context, const QString &title, const QString &objectName,
                 QWidget *parent);

    const PageContext &context() const { return m_context; }

    /// A line of the form; the label carries the mnemonic. What stands beside belongs to the same line.
    /// Returns the line, to be hidden and shown through setRowShown().
    QWidget *addRow(const QString &label, QWidget *field, QWidget *beside = nullptr);
    void setRowShown(QWidget *row, bool isShown);
    /// Moves on from the field that has the focus.
    void moveOn();

    /// Says under the field what is wrong with it; a field without a line of its own: at the foot.
    void complain(const QWidget *field, const QString &sentence);
    /// Complains when there is an error; false then.
    template <class T>
    bool accepts(const QWidget *field, const base::Result<T> &value)
    {
        if (!value)
            complain(field, value.error().sentence);
        return value.has_value();
    }

    /// Complains about everything that is wrong; nothing to complain about lets save() be called.
    virtual void check() = 0;
    virtual base::Result<workflows::Undoable> save() = 0;
    /// Which field an error of the ledger is about; none: said at the foot.
    virtual const QWidget *fieldFor(const QString &errorCode) const = 0;
    /// To remember for the next time.
    virtual void saved() {}

    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeFoot();
    void trySave();
    void clearComplaints();
    QStringList typed() const;
    void fitToScreen();

    PageContext m_context;
    QLabel *m_title;
    QScrollArea *m_scroll;
    QFormLayout *m_form;
    QLabel *m_wrong;
    QPushButton *m_save = nullptr;
    QPushButton *m_cancel = nullptr;
    QList<QWidget *> m_fields;
    QHash<const QWidget *, FieldError *> m_errors;
    QStringList m_atStart;
    const QWidget *m_firstWrong = nullptr;
    bool m_isWrong = false;
};

} // namespace ui
