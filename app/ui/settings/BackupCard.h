// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/PageContext.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QPushButton;

namespace ui {

class ElidedLabel;

/// When the ledger was last backed up, and to where.
class BackupCard final : public QWidget
{
    Q_OBJECT

public:
    explicit BackupCard(const PageContext &context, QWidget *parent = nullptr);

private:
    ElidedLabel *addPlace(QFormLayout *form, const QString &label, const QString &objectName,
                          const QList<QPushButton *> &buttons);
    QPushButton *makeButton(const QString &text, const QString &objectName, void (BackupCard::*run)());
    QLayout *makeFoot();
    void chooseFirst();
    void chooseSecond();
    void removeSecond();
    void trigger(const QString &action) const;
    void reload();

    PageContext m_context;
    QLabel *m_last;
    QLabel *m_trouble;
    ElidedLabel *m_first = nullptr;
    ElidedLabel *m_second = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace ui
