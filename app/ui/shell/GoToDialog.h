// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/PageContext.h"

#include <QDialog>
#include <QList>

#include <functional>

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace ui {

/// Ctrl+K: type a few letters of a page, an action, a competitor, a customer or a need, or the code on a
/// referral card, and Enter goes there.
class GoToDialog final : public QDialog
{
    Q_OBJECT

public:
    GoToDialog(const PageContext &context, const QList<std::pair<QString, QAction *>> &actions,
               QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Goal
    {
        QString caption;
        QString detail;
        std::function<void()> go;
    };

    void find(const QString &text);
    void addActions(const QString &folded);
    void addRecords(const QString &text, const QString &folded);
    void addTicket(const QString &text);
    void go();

    const PageContext &m_context;
    QList<std::pair<QString, QAction *>> m_actions;
    QList<Goal> m_goals;
    QLineEdit *m_search;
    QListView *m_list;
    QStandardItemModel *m_model;
};

} // namespace ui
