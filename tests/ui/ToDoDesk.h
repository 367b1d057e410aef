// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Conduct.h"
#include "ledger/Pins.h"
#include "ui/Counter.h"
#include "ui/today/ToDoCard.h"
#include "ui/widgets/ManagerAccess.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QMenu>

/// The to-do list on a screen of its own, answered with the keyboard.
class Desk : public Counter
{
public:
    explicit Desk(const QLocale &language = QLocale(QLocale::English, QLocale::UnitedKingdom))
        : Counter(language), access(context())
    {
        shell.access = &access;
        access.reload();
    }

    void putAtCounter(std::optional<domain::StaffId> person)
    {
        shell.atCounter = person;
        access.reload();
    }
    void setPin()
    {
        SUCCEEDS(ledger::Pins(*ledger).set(domain::Role::Manager, QStringLiteral("2468")));
        access.reload();
    }

    void open(int rows)
    {
        card = std::make_unique<ui::ToDoCard>(context(), nullptr);
        card->resize(620, 420);
        present(*card);
        list()->setFocus();
        QTRY_COMPARE(list()->model()->rowCount(), rows);
    }

    QListView *list() const { return found<QListView>(*card, "toDoList"); }
    QString title(int row) const { return list()->model()->index(row, 0).data().toString(); }
    void press(Qt::Key key) const { QTest::keyClick(list(), key); }
    QMenu *menu() const { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); }

    /// In the popup that asks for a day.
    static void chooseDay(QDate day)
    {
        auto *popup = QApplication::activePopupWidget();
        QVERIFY(popup);
        auto *field = found<QLineEdit>(*popup, "nextDay");
        field->clear();
        QTest::keyClicks(field, day.toString(Qt::ISODate));
        QTest::keyClick(field, Qt::Key_Return);
    }

    domain::SendAwayId deferral(QDate on, QDate to, std::optional<domain::CustomerId> who)
    {
        domain::SendAway record = draftOf(on, who);
        record.partner.reset();
        record.handoff.reset();
        record.reason = notAtBest;
        record.deferredTo = to;
        return send(record);
    }
    domain::SendAwayId draft()
    {
        domain::SendAway record = draftOf(today());
        record.status = domain::Status::Draft;
        return send(record);
    }

    ui::ManagerAccess access;
    std::unique_ptr<ui::ToDoCard> card;
};
