// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "ui/widgets/DraftKeeper.h"
#include "ui/widgets/PageContext.h"
#include "workflows/Undoable.h"

#include <QDialog>
#include <QHash>

class QFormLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace ui {

class ElidedLabel;
class FieldError;

/// A form for one record, keyboard first: Enter moves on, Ctrl+Enter saves, Esc asks only when something
/// would be lost. What is wrong is said under the field, and nothing that was typed goes away, not even with
/// the program: see Drafts. It opens over its parent and deletes itself when closed.
class RecordDialog : public QDialog
{
    Q_OBJECT

public:
    void start();
    void reject() override;
    void done(int result) override;

    /// Something is still being read that belongs to the record: saving waits for it.
    virtual bool isWaiting() const { return false; }

protected:
    RecordDialog(const PageContext &context, const QString &title, const QString &objectName,
                 QWidget *parent);

    const PageContext &context() const { return m_context; }

    /// A line of the form; the label carries the mnemonic. What stands beside belongs to the same line.
    /// Returns the line, to be hidden and shown through setRowShown().
    QWidget *addRow(const QString &label, QWidget *field, QWidget *beside = nullptr);
    void setRowShown(QWidget *row, bool isShown);
    /// What the one who opens the dialog again has to know to open it on the same record.
    void setDraftSubject(const QJsonObject &subject) { m_draft.setSubject(subject); }
    /// Whose record is changed, where no field says it.
    void setAbout(std::optional<domain::CustomerId> customer) { m_draft.setAbout(customer); }
    /// The field to type into first, if not the first one of all; one that is not shown is passed over.
    void startAt(QWidget *field) { m_first = field; }
    /// For a form nobody could open again on its record; all others keep what is typed.
    void setKeepsDraft(bool keeps) { m_keepsDraft = keeps; }
    /// Who writes this down, or has written it down, at the end of the title.
    void setWho(const QString &text);
    /// What is being saved as, on the button.
    void setSaveText(const QString &text);
    /// At the foot, before Cancel; Tab reaches it after the fields.
    void addFootButton(QPushButton *button);
    /// Nothing is being waited for any more: what was to be saved meanwhile is saved now.
    void settled();
    /// Ctrl+Enter.
    void trySave();
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
    void clearComplaints();
    QStringList typed() const;
    void fitToScreen();
    void startDraft();
    /// What an earlier run was stopped in stands over the form until it is taken up.
    void offer(const Draft &earlier);

    PageContext m_context;
    QLabel *m_title;
    ElidedLabel *m_who;
    QScrollArea *m_scroll;
    QFormLayout *m_form;
    QLabel *m_wrong;
    QPushButton *m_save = nullptr;
    QPushButton *m_cancel = nullptr;
    QHBoxLayout *m_foot = nullptr;
    QList<QPushButton *> m_footButtons;
    bool m_savesWhenSettled = false;
    QList<QWidget *> m_fields;
    QHash<const QWidget *, FieldError *> m_errors;
    QStringList m_atStart;
    DraftKeeper m_draft;
    bool m_keepsDraft = true;
    QWidget *m_first = nullptr;
    const QWidget *m_firstWrong = nullptr;
    bool m_isWrong = false;
};

} // namespace ui
