// SPDX-License-Identifier: GPL-3.0-or-later
// What the start of Elsewhere is measured against: the least that a Qt program with a table can be.
#include <QApplication>
#include <QMainWindow>
#include <QTableWidget>

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QMainWindow window;
    auto *table = new QTableWidget(30, 8, &window);
    for (int row = 0; row < table->rowCount(); ++row) {
        for (int column = 0; column < table->columnCount(); ++column)
            table->setItem(row, column, new QTableWidgetItem(QStringLiteral("%1 %2").arg(row).arg(column)));
    }
    window.setCentralWidget(table);
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
