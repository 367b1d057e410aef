// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/Counter.h"
#include "ui/log/LogPage.h"

#include <QTableView>

/// The log on the screen, used with the keyboard.
class LogDesk : public Counter
{
public:
    explicit LogDesk(const QLocale &language = QLocale(QLocale::English, QLocale::UnitedKingdom))
        : Counter(language)
    {}

    void open()
    {
        page = std::make_unique<ui::LogPage>(context());
        page->resize(1100, 700);
        page->show();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        table()->setFocus();
    }

    template <class W>
    W *find(const char *name) const
    {
        W *widget = page->findChild<W *>(QString::fromLatin1(name));
        if (!widget)
            qFatal("no %s", name);
        return widget;
    }

    QTableView *table(const char *name = "sentTable") const { return find<QTableView>(name); }
    int rows(const char *name = "sentTable") const { return table(name)->model()->rowCount(); }
    void choose(int row) const
    {
        table()->selectionModel()->setCurrentIndex(
            table()->model()->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }

    std::unique_ptr<ui::LogPage> page;
};
