// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/DataTable.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/EmptyState.h"

#include <QAction>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace ui;

class DataTableTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void oneLineIsCopiedAsItStands();
    void whatIsCopiedRunsInNoSpreadsheet();
    void severalLinesAreCopiedWithHeadsInTheirOrder();
    void breaksInsideACellDoNotBreakTheCopy();
    void stateComesBack();
    void stateOfAnotherTableIsRefused();
    void typingSearches();
    void enterOpensTheLine();
    void anEmptyTableSaysWhatFillsIt();
    void theKeyColumnCannotBeHidden();
    void columnsShareTheRoomUntilThePersonArrangesThem();
    void rowsThatAreAddedAreMeasured();
    void headsStandOverTheirCellsFromRightToLeftToo();

private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<DataTable> m_table;
    std::unique_ptr<QStandardItemModel> m_model;
};

void DataTableTest::init()
{
    m_theme = std::make_unique<Theme>();
    m_model = std::make_unique<QStandardItemModel>();
    m_model->setHorizontalHeaderLabels(
        {QStringLiteral("Date"), QStringLiteral("Customer"), QStringLiteral("Need")});
    const auto row = [this](const char *date, const char *customer, const char *need) {
        m_model->appendRow({new QStandardItem(QString::fromUtf8(date)),
                            new QStandardItem(QString::fromUtf8(customer)),
                            new QStandardItem(QString::fromUtf8(need))});
    };
    row("21 Nov", "Tom Brandt", "Camera calibration");
    row("19 Nov", "Inés Carvalho", "Paint");
    m_table = std::make_unique<DataTable>(*m_theme, QStringLiteral("log"));
    m_table->setSortingEnabled(false);
    m_table->setModel(m_model.get());
    m_table->resize(500, 300);
    m_table->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
}

void DataTableTest::cleanup()
{
    m_table.reset();
    m_model.reset();
    m_theme.reset();
}

void DataTableTest::oneLineIsCopiedAsItStands()
{
    m_table->selectRow(1);
    QTest::keyClick(m_table.get(), Qt::Key_C, Qt::ControlModifier);
    m_table->copySelection();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("19 Nov\tInés Carvalho\tPaint"));
}

void DataTableTest::whatIsCopiedRunsInNoSpreadsheet()
{
    auto *cells = qobject_cast<QStandardItemModel *>(m_table->model());
    QVERIFY(cells);
    cells->item(1, 1)->setText(QStringLiteral("=HYPERLINK(\"http://example.org\")\nsecond line"));
    cells->item(1, 2)->setText(QStringLiteral("\t@SUM(A1)"));
    m_table->selectRow(1);
    QTest::keyClick(m_table.get(), Qt::Key_C, Qt::ControlModifier);
    m_table->copySelection();
    QCOMPARE(QGuiApplication::clipboard()->text(),
             QStringLiteral("19 Nov\t'=HYPERLINK(\"http://example.org\") second line\t'@SUM(A1)"));
}

void DataTableTest::severalLinesAreCopiedWithHeadsInTheirOrder()
{
    m_table->horizontalHeader()->moveSection(2, 0);
    m_table->setColumnHidden(0, true);
    m_table->selectAll();
    QCOMPARE(m_table->selectionAsText(),
             QStringLiteral("Need\tCustomer\nCamera calibration\tTom Brandt\nPaint\tInés Carvalho"));
}

void DataTableTest::breaksInsideACellDoNotBreakTheCopy()
{
    m_model->item(0, 1)->setText(QStringLiteral("Tom\tBrandt\nJunior"));
    m_table->selectRow(0);
    QCOMPARE(m_table->selectionAsText(), QStringLiteral("21 Nov\tTom Brandt Junior\tCamera calibration"));
}

void DataTableTest::stateComesBack()
{
    m_table->horizontalHeader()->resizeSection(0, 222);
    m_table->horizontalHeader()->moveSection(2, 1);
    m_table->setColumnHidden(2, true);
    const QByteArray state = m_table->saveState();

    DataTable other(*m_theme, QStringLiteral("log"));
    other.setModel(m_model.get());
    QVERIFY(other.restoreState(state));
    QCOMPARE(other.columnWidth(0), 222);
    QVERIFY(other.isColumnHidden(2));
    QCOMPARE(other.horizontalHeader()->visualIndex(2), 1);
}

void DataTableTest::stateOfAnotherTableIsRefused()
{
    QStandardItemModel wider(1, 4);
    DataTable other(*m_theme, QStringLiteral("log"));
    other.setModel(&wider);
    QVERIFY(!m_table->restoreState(other.saveState()));
    QVERIFY(!m_table->restoreState(QByteArray("nonsense")));
    QVERIFY(!m_table->restoreState({}));
    QVERIFY(!m_table->isColumnHidden(0));
}

void DataTableTest::typingSearches()
{
    QSignalSpy typed(m_table.get(), &DataTable::searchTyped);
    QTest::keyClick(m_table.get(), Qt::Key_B);
    QCOMPARE(typed.size(), 1);
    QCOMPARE(typed.constFirst().constFirst().toString(), QStringLiteral("b"));
    QTest::keyClick(m_table.get(), Qt::Key_Down);
    QTest::keyClick(m_table.get(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(typed.size(), 1);
}

void DataTableTest::enterOpensTheLine()
{
    QSignalSpy opened(m_table.get(), &QAbstractItemView::activated);
    m_table->setCurrentIndex(m_model->index(1, 0));
    QTest::keyClick(m_table.get(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.constFirst().constFirst().toModelIndex().row(), 1);
}

void DataTableTest::anEmptyTableSaysWhatFillsIt()
{
    QAction action(QStringLiteral("Send a customer elsewhere"));
    m_table->setEmptyState(QStringLiteral("Nobody has been sent elsewhere yet."), &action);
    auto *empty = m_table->findChild<EmptyState *>();
    QVERIFY(!empty->isVisible());
    m_model->removeRows(0, 2);
    QVERIFY(empty->isVisible());
    QSignalSpy triggered(&action, &QAction::triggered);
    QTest::mouseClick(empty->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(triggered.size(), 1);
    m_model->appendRow(new QStandardItem(QStringLiteral("22 Nov")));
    QVERIFY(!empty->isVisible());
}

void DataTableTest::theKeyColumnCannotBeHidden()
{
    QStringList disabled;
    QStringList shown;
    QTimer::singleShot(0, this, [&] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu)
            return;
        for (QAction *action : menu->actions()) {
            if (action->isCheckable())
                (action->isEnabled() ? shown : disabled).append(action->text());
        }
        menu->actions().at(2)->trigger();
        menu->close();
    });
    Q_EMIT m_table->horizontalHeader()->customContextMenuRequested(QPoint(10, 10));
    QCOMPARE(disabled, QStringList{QStringLiteral("Date")});
    QCOMPARE(shown, (QStringList{QStringLiteral("Customer"), QStringLiteral("Need")}));
    QVERIFY(m_table->isColumnHidden(2));
}

void DataTableTest::columnsShareTheRoomUntilThePersonArrangesThem()
{
    const auto whole = [this] {
        int width = 0;
        for (int column = 0; column < 3; ++column)
            width += m_table->columnWidth(column);
        return width;
    };
    m_table->setColumnFits({{}, {.giveUp = 1}, {.least = 0.9}});
    QCOMPARE(whole(), m_table->viewport()->width());
    m_table->resize(800, 300);
    QCOMPARE(whole(), m_table->viewport()->width());
    m_table->resize(220, 300);
    QVERIFY(m_table->isColumnHidden(1));
    m_table->resize(500, 300);
    QVERIFY(!m_table->isColumnHidden(1));

    m_table->horizontalHeader()->resizeSection(0, 33 + m_table->columnWidth(0));
    const int own = m_table->columnWidth(0);
    const QByteArray state = m_table->saveState();
    m_table->resize(220, 300);
    QVERIFY(!m_table->isColumnHidden(1));
    DataTable next(*m_theme, QStringLiteral("log"));
    next.setModel(m_model.get());
    next.setColumnFits({{}, {.giveUp = 1}, {.least = 0.9}});
    QVERIFY(next.restoreState(state));
    next.resize(800, 300);
    QCOMPARE(next.columnWidth(0), own);
}

void DataTableTest::rowsThatAreAddedAreMeasured()
{
    m_table->setColumnFits({{}, {}, {.least = 0.2}});
    const QString name = QStringLiteral("Maximiliane Oberhuber-Kraus");
    const int wanted = m_table->fontMetrics().horizontalAdvance(name);
    QVERIFY(m_table->columnWidth(1) < wanted);
    m_model->appendRow({new QStandardItem, new QStandardItem(name), new QStandardItem});
    QVERIFY(m_table->columnWidth(1) > wanted);
}

void DataTableTest::headsStandOverTheirCellsFromRightToLeftToo()
{
    m_theme->applyToApplication();
    const auto startsAtTheRight = [this] {
        QHeaderView *heads = m_table->horizontalHeader();
        const int left = heads->sectionViewportPosition(1);
        const QImage image =
            heads->viewport()->grab(QRect(left, 2, heads->sectionSize(1), heads->height() - 6)).toImage();
        const QRgb ground = image.pixel(1, 1);
        int first = image.width();
        int last = 0;
        for (int x = 2; x < image.width() - 2; ++x) {
            for (int y = 0; y < image.height(); ++y) {
                if (image.pixel(x, y) != ground) {
                    first = std::min(first, x);
                    last = std::max(last, x);
                }
            }
        }
        return first > image.width() - last;
    };
    m_table->setColumnWidth(1, 240);
    QVERIFY(!startsAtTheRight());
    m_table->setLayoutDirection(Qt::RightToLeft);
    QVERIFY(startsAtTheRight());
}

QTEST_MAIN(DataTableTest)
#include "DataTableTest.moc"
