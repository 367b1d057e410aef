// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QAction;
class QDateTime;
class QLabel;
class QPushButton;

namespace ui {

class ElidedLabel;
class Theme;

/// The bottom line of the window: which ledger, that it is saved, what has just been done with a button that
/// takes it back, and the last verified backup.
class StatusLine final : public QWidget
{
    Q_OBJECT

public:
    StatusLine(const Theme &theme, QAction *undo, QWidget *parent = nullptr);

    void setLedger(const QString &caption, const QString &path, bool isReadOnly);
    /// An invalid time: none is known. `trouble` in two words, with the whole sentence; empty: all is well.
    void setLastBackup(const QDateTime &time, QDate today, const QLocale &locale, const QString &trouble = {},
                       const QString &sentence = {});
    /// Stays a while. With Undo beside it when the sentence is about a change.
    void showMessage(const QString &sentence, bool offersUndo);
    void clearMessage();
    /// Stays beside the messages until it is taken back with an empty sentence: the button does the action.
    void setOffer(const QString &sentence, QAction *action);
    QString message() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    ElidedLabel *m_ledger;
    QLabel *m_saved;
    ElidedLabel *m_message;
    QPushButton *m_undo;
    ElidedLabel *m_offerSentence;
    QPushButton *m_offer;
    QLabel *m_backup;
    QTimer m_fade;
};

} // namespace ui
