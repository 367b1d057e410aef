// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/LogReader.h"
#include "ui/Counter.h"
#include "ui/log/LogDialogs.h"
#include "ui/widgets/RecordDialog.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>

/// A dialog over a window, typed into as a person would: keys go to whatever has the focus.
class Form : public Counter
{
public:
    explicit Form(const QLocale &language = QLocale(QLocale::English, QLocale::UnitedKingdom))
        : Counter(language)
    {
        window.show();
    }

    void open(void (*opener)(const ui::PageContext &, QWidget *))
    {
        opener(context(), &window);
        waitForDialog();
    }
    void waitForDialog()
    {
        QVERIFY(dialog());
        QVERIFY(QTest::qWaitForWindowActive(dialog()));
    }

    QWidget *dialog() const { return QApplication::activeModalWidget(); }
    QWidget *focus() const { return QApplication::focusWidget(); }

    void type(const QString &text)
    {
        QTest::keyClicks(focus(), text);
        keys += static_cast<int>(text.size());
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(focus(), key, modifiers);
        ++keys;
        letSettle();
    }
    /// What the dialog reads in the background is there.
    void letSettle() const
    {
        const QPointer<ui::RecordDialog> open = qobject_cast<ui::RecordDialog *>(dialog());
        QVERIFY(QTest::qWaitFor([&open] { return !open || !open->isWaiting(); }));
    }
    void save() { press(Qt::Key_Return, Qt::ControlModifier); }

    template <class W>
    W *field(const char *name) const
    {
        W *widget = dialog()->findChild<W *>(QString::fromLatin1(name));
        if (!widget)
            qFatal("no %s", name);
        return widget;
    }
    void into(const char *name) { field<QWidget>(name)->setFocus(); }
    QString error(const char *name) const
    {
        return dialog()->findChild<QLabel *>(QString::fromLatin1(name) + QStringLiteral("Error"))->text();
    }

    QList<ledger::SendAwayRow> logged() const
    {
        return must(ledger::LogReader(*ledger).sendAways({}, {}, 100)).rows;
    }
    domain::SendAway only()
    {
        const auto rows = logged();
        if (rows.size() != 1)
            qFatal("%d send-aways", static_cast<int>(rows.size()));
        return stored(rows.constFirst().id);
    }

    QWidget window;
    int keys = 0;
};
