// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QString>

#include <optional>

namespace ui {

/// What stands in a dialog that has not been saved yet.
struct Draft
{
    QString id;          ///< of the one dialog; made by Drafts::newId()
    QString kind;        ///< the dialog's object name
    QString title;       ///< what the person read over it
    QJsonObject subject; ///< which record it is about; empty: a new one
    QJsonObject fields;  ///< by the fields' object names
    QDateTime at;        ///< UTC; when it was last typed into

    bool operator==(const Draft &) const = default;
};

/// Keeps what is typed into open dialogs in a small file, so that nothing of it is lost when the program or
/// the computer stops. A draft goes when its dialog is saved or left; what is still there at the next start
/// can be opened again.
class Drafts final : public QObject
{
    Q_OBJECT

public:
    /// Reads what an earlier run left behind. An empty path keeps nothing; an unreadable file is as good as
    /// none.
    explicit Drafts(QString path);

    static QString newId();

    /// Writes it at once, in place of the one with the same id. A disk that does not take it is passed over:
    /// the dialog itself is still there.
    void keep(const Draft &draft);
    void drop(const QString &id);

    /// Left behind by an earlier run and not opened again yet, the oldest first.
    const QList<Draft> &left() const { return m_left; }
    /// The latest of those that were typed into such a dialog about that record; nothing when there is none.
    std::optional<Draft> leftOf(const QString &kind, const QJsonObject &subject) const;
    /// The next dialog of its kind that is opened takes it up.
    void resume(const Draft &draft);
    std::optional<Draft> takeResumed(const QString &kind);

Q_SIGNALS:
    /// Another one is left, or one less.
    void leftChanged();

private:
    void takeFromLeft(const QString &id);
    void write() const;

    QString m_path;
    QList<Draft> m_kept; ///< everything in the file
    QList<Draft> m_left;
    std::optional<Draft> m_resumed;
};

} // namespace ui
