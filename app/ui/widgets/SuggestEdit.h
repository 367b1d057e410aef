// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QList>
#include <QTimer>
#include <QVariant>

#include <functional>

class QListView;
class QStandardItemModel;

namespace ui {

class Theme;

/// One line of what a SuggestEdit offers.
struct Suggestion
{
    QString caption; ///< what is written into the field when chosen
    QString detail;  ///< muted, after it: a phone number, a level
    QVariant value;  ///< what it stands for; never invalid
    /// What was typed can mean nobody else although it is not the caption: a whole phone number, a ticket.
    bool isMeant = false;
};

/// A field that offers records while a person types: customers, needs, partners. What is typed stays; it
/// stands for a record only when one was chosen from the list, or when leaving the field with exactly what
/// means that record.
class SuggestEdit final : public QLineEdit
{
    Q_OBJECT

public:
    /// Called in the GUI thread a moment after the last key; must be quick (an indexed query with a limit).
    using Source = std::function<QList<Suggestion>(const QString &text)>;

    SuggestEdit(const Theme &theme, Source source, QWidget *parent = nullptr);

    /// Adds a last line: Create new “text”. Choosing it emits createRequested; the owner then calls choose().
    void setCreateText(const QString &pattern); ///< with %1 for the text: tr("Create new “%1”")
    /// Offers everything when the empty field is entered with the arrow down. On by default.
    void setOffersWhenEmpty(bool offers) { m_offersWhenEmpty = offers; }

    /// Whether Enter takes the first of those that only hold what was typed. On by default; off for people,
    /// who must not be taken for one another: there Enter takes the last line.
    void setTakesPartial(bool takes) { m_takesPartial = takes; }

    /// Invalid while the text stands for no record.
    QVariant value() const { return m_value; }
    void choose(const Suggestion &suggestion);
    void reset();

    /// At once, without waiting for the timer; for tests and for the arrow down.
    void offer();
    bool isOffering() const;

Q_SIGNALS:
    void valueChanged(const QVariant &value);
    void createRequested(const QString &text);
    /// The person has chosen from the list, with Enter or the mouse: forms go on to the next field.
    void taken();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void textWasEdited();
    void showPopup();
    void hidePopup();
    void take(int row);
    int rowMeant() const;
    int rowForEnter() const;
    bool moveInPopup(int key);
    void settle();
    void setValue(const QVariant &value);

    const Theme &m_theme;
    Source m_source;
    QString m_createText;
    bool m_offersWhenEmpty = true;
    bool m_takesPartial = true;
    bool m_isPicked = false; ///< the current line was gone to with the arrows
    QVariant m_value;
    QList<Suggestion> m_offered;
    QTimer m_delay;
    QListView *m_popup;
    QStandardItemModel *m_model;
};

} // namespace ui
