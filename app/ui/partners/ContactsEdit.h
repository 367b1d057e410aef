// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Competitor.h"

#include <QWidget>

class QButtonGroup;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace ui {

class Theme;

/// The people at a competitor: each with what they do, phones, e-mails, and one of them the one to ask for.
class ContactsEdit final : public QWidget
{
    Q_OBJECT
    /// All that is typed, as JSON, for drafts.
    Q_PROPERTY(QString typed READ typed WRITE setTyped USER true)

public:
    /// `country`: see exchange::phoneCountry().
    ContactsEdit(const Theme &theme, const QString &country, QWidget *parent = nullptr);

    void setContacts(const QList<domain::Contact> &contacts);
    /// Those of whom anything is known.
    QList<domain::Contact> contacts() const;
    /// The same with the phones as the country writes them; what was there before stays as it is.
    QList<domain::Contact> writtenContacts() const;
    /// What is wrong with a phone or an e-mail that was not there before; empty when nothing is.
    QString wrong() const;

    QString typed() const;
    void setTyped(const QString &typed);

private:
    struct Row
    {
        QWidget *box;
        QLineEdit *name;
        QLineEdit *role;
        QLineEdit *phones;
        QLineEdit *emails;
        QRadioButton *isPreferred;
        QPushButton *remove;
        QDate awayUntil; ///< said elsewhere, kept here
    };

    QLineEdit *makeLine(QWidget *box, const char *objectName, const QString &hint) const;
    void addRow(const domain::Contact &contact);
    void removeRow(const QWidget *box);
    void clear();
    void fill(const QList<domain::Contact> &contacts);

    const Theme &m_theme;
    QString m_country;
    QList<Row> m_rows;
    QStringList m_former; ///< phones and e-mails as they were
    QButtonGroup *m_preferred;
    QVBoxLayout *m_column;
    QPushButton *m_add;
};

} // namespace ui
