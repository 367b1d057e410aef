// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QList>
#include <QVariant>

#include <functional>

namespace ui {

class Theme;

/// A rounded chip "Partner: any" that opens a list of choices, with a search field when they are many. One
/// that restricts has a cross in place of its arrow, which lifts the restriction; so does Delete. A chip
/// without choices is a switch: setCheckable(true) and "Sent elsewhere".
class FilterChip final : public QAbstractButton
{
    Q_OBJECT
    Q_PROPERTY(QVariant value READ value WRITE setValue NOTIFY valueChanged USER true)

public:
    struct Choice
    {
        QString text;
        QVariant value; ///< invalid: no restriction
    };

    FilterChip(const Theme &theme, const QString &label, const QString &objectName,
               QWidget *parent = nullptr);

    /// The first choice is the one that restricts nothing; it is drawn plainly.
    void setChoices(const QList<Choice> &choices);
    /// Asked whenever the list is opened or a value's words are needed.
    void setChoices(std::function<QList<Choice>()> choices);
    /// Opened by the chip in place of the list, under it; setValueText() says what was chosen there.
    void setPopup(std::function<void(const QPoint &under)> popup);
    QList<Choice> choices() const { return m_choices ? m_choices() : QList<Choice>(); }
    /// For the chip that adds another one.
    void setDashed(bool isDashed);

    QVariant value() const { return m_value; }
    /// Silent when it is the same already.
    void setValue(const QVariant &value);
    QString valueText() const { return m_valueText; }
    void setValueText(const QString &text, bool restricts);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void valueChanged(const QVariant &value);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void openChoices();
    void showValue();
    void clearValue();
    /// Of the arrow or the cross.
    QRect signRect() const;
    QFont boldFont() const;

    const Theme &m_theme;
    QVariant m_value;
    QString m_valueText;
    bool m_restricts = false;
    bool m_hasChoices = false;
    bool m_isDashed = false;
    std::function<QList<Choice>()> m_choices;
    std::function<void(const QPoint &)> m_popup;
};

} // namespace ui
