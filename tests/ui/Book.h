// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Guidelines.h"
#include "ui/Counter.h"
#include "ui/playbook/PlaybookPage.h"

#include <QApplication>
#include <QLabel>
#include <QListView>

/// The page over a small body shop, with guidelines made beforehand.
struct Book : Counter
{
    Book() { outOfStock = *must(ledger::Catalogue(*ledger).reasonNamed(QStringLiteral("out_of_stock"))); }

    domain::GuidelineId add(const char *name, const QList<domain::ReasonId> &reasons,
                            const QList<domain::CompetencyId> &needs, domain::Grant grant)
    {
        domain::Guideline guideline;
        guideline.name = QString::fromUtf8(name);
        guideline.reasons = reasons;
        guideline.needs = needs;
        guideline.grant = grant;
        return must(ledger::Guidelines(*ledger).add(guideline));
    }
    domain::Guideline kept(domain::GuidelineId id) { return *must(ledger::Guidelines(*ledger).byId(id)); }

    ui::PlaybookPage &open()
    {
        page = std::make_unique<ui::PlaybookPage>(context());
        page->resize(1000, 700);
        present(*page);
        list = found<QListView>(*page, "playbookList");
        return *page;
    }
    void select(int row) { list->setCurrentIndex(list->model()->index(row, 0)); }
    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            names.append(list->model()->index(row, 0).data().toString());
        return names;
    }
    QString spoken(int row) const
    {
        return list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }
    /// Keys go to whatever has the focus.
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    QAction *action(const char *name) const { return found<QAction>(*page, name); }
    QString words(const char *label) const { return found<QLabel>(*page, label)->text(); }

    domain::ReasonId outOfStock;
    std::unique_ptr<ui::PlaybookPage> page;
    QListView *list = nullptr;
};
