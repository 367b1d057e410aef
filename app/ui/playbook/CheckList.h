// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace ui {

/// A short list of which any number may be ticked: with the space bar or a click anywhere on the line.
class CheckList final : public QListWidget
{
    Q_OBJECT

public:
    struct Item
    {
        qint64 id;
        QString text;
    };

    explicit CheckList(const QString &objectName, QWidget *parent = nullptr);

    /// Shows these with those ticked; silent.
    void setItems(const QList<Item> &items, const QList<qint64> &ticked);
    /// In the order of the list.
    QList<qint64> ticked() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void tickedChanged();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    int lineHeight() const;
    int heightOfLines(int lines) const;
};

} // namespace ui
