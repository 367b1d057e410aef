// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Words.h"
#include "ui/widgets/PageContext.h"
#include "workflows/Undoable.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QStandardItemModel;

namespace ui {

class DataTable;
class FieldError;

/// A short list of names with a kind each, kept in the ledger: people and their role, reasons and their
/// motive. Adding, renaming, changing the kind and taking off can be undone. What has been used is never
/// deleted: it is retired.
class NamedListCard : public QWidget
{
    Q_OBJECT

protected:
    /// What the card says. Object names of its parts begin with `prefix`.
    struct Texts
    {
        QString prefix;
        QString heading;
        QString nameColumn;
        QString kindColumn;
        QString emptySentence;
        QString missingName; ///< said when a name to add is empty
    };
    struct Kind
    {
        QString label;
        int value;
    };
    /// All values of an enumeration of the domain.
    template <class E>
    static QList<Kind> kindsOf()
    {
        QList<Kind> kinds;
        for (const auto &entry : domain::allOf<E>())
            kinds.append({domain::labelOf(entry.value), static_cast<int>(entry.value)});
        return kinds;
    }

    using Row = std::pair<QString, QString>; ///< name and kind

    NamedListCard(const PageContext &context, const Texts &texts, const QList<Kind> &kinds, QWidget *parent);

    const PageContext &context() const { return m_context; }
    void showRows(const QList<Row> &rows);

    /// What was done need not be said in words: the card does.
    virtual base::Result<workflows::Undoable> add(const QString &name, int kind) = 0;
    virtual base::Result<workflows::Undoable> rename(qsizetype row, const QString &name) = 0;
    virtual base::Result<workflows::Undoable> changeKind(qsizetype row, int kind) = 0;
    virtual base::Result<workflows::Undoable> retire(qsizetype row) = 0;

private:
    void makeActions(const QList<Kind> &kinds);
    void addTyped();
    void renameCurrent();
    void changeCurrent(const Kind &kind);
    void retireCurrent();
    void keep(base::Result<workflows::Undoable> change, const QString &what);

    PageContext m_context;
    Texts m_texts;
    DataTable *m_table;
    QStandardItemModel *m_model;
    QLineEdit *m_name;
    QComboBox *m_kind;
    FieldError *m_error;
};

} // namespace ui
