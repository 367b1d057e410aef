// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/ContactsEdit.h"

#include "domain/Reach.h"
#include "exchange/Phone.h"
#include "ui/theme/Buttons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/PhoneField.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>

namespace ui {

static const QString Between = QStringLiteral(", ");

static QStringList partsOf(const QLineEdit *line)
{
    static const QRegularExpression between(QStringLiteral("[,;]"));
    QStringList parts;
    for (const QString &part : line->text().split(between)) {
        if (!part.trimmed().isEmpty())
            parts.append(part.trimmed());
    }
    return parts;
}

ContactsEdit::ContactsEdit(const Theme &theme, const QString &country, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_country(country)
    , m_preferred(new QButtonGroup(this))
    , m_column(new QVBoxLayout(this))
    , m_add(new QPushButton(tr("Add a person"), this))
{
    m_add->setObjectName(QStringLiteral("addPerson"));
    m_add->setAutoDefault(false);
    m_add->setIcon(theme.icon(QStringLiteral("add")));
    setButtonKind(m_add, ButtonKind::Quiet);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow({});
        m_rows.constLast().name->setFocus(Qt::TabFocusReason);
    });
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::Small);
    m_column->addWidget(m_add, 0, Qt::AlignLeading);
    setFocusProxy(m_add);
}

QLineEdit *ContactsEdit::makeLine(QWidget *box, const char *objectName, const QString &hint) const
{
    auto *line = new QLineEdit(box);
    line->setObjectName(QString::fromLatin1(objectName));
    line->setPlaceholderText(hint);
    line->setAccessibleName(hint);
    return line;
}

void ContactsEdit::addRow(const domain::Contact &contact)
{
    auto *box = new QWidget(this);
    Row row{box,
            makeLine(box, "contactName", tr("name")),
            makeLine(box, "contactRole", tr("what they do")),
            makeLine(box, "contactPhones", tr("phone, another phone")),
            makeLine(box, "contactEmails", tr("e-mail")),
            new QRadioButton(tr("ask for"), box),
            new QPushButton(box),
            contact.awayUntil};
    row.name->setText(contact.name);
    row.role->setText(contact.role);
    row.phones->setText(contact.phones.join(Between));
    writePhonesWhenLeft(row.phones, [this] { return m_country; });
    row.emails->setText(contact.emails.join(Between));
    row.isPreferred->setObjectName(QStringLiteral("contactPreferred"));
    row.isPreferred->setToolTip(tr("The one whom customers are told to ask for"));
    row.isPreferred->setChecked(contact.isPreferred || m_rows.isEmpty());
    m_preferred->addButton(row.isPreferred);
    row.remove->setObjectName(QStringLiteral("removePerson"));
    row.remove->setAccessibleName(tr("Remove this person"));
    row.remove->setToolTip(tr("Remove this person"));
    row.remove->setAutoDefault(false);
    row.remove->setIcon(m_theme.icon(QStringLiteral("close"), IconInk::Muted));
    setButtonKind(row.remove, ButtonKind::Quiet);
    connect(row.remove, &QPushButton::clicked, this, [this, box] { removeRow(box); });

    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::Small);
    grid->setVerticalSpacing(space::Tiny);
    grid->addWidget(row.name, 0, 0);
    grid->addWidget(row.role, 0, 1);
    grid->addWidget(row.isPreferred, 0, 2, 1, 2);
    grid->addWidget(row.phones, 1, 0);
    grid->addWidget(row.emails, 1, 1);
    grid->addWidget(row.remove, 1, 3);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    m_column->insertWidget(m_column->count() - 1, box);
    box->show();

    // Tab goes down the people, then on to adding one.
    QWidget *last = m_rows.isEmpty() ? m_add->previousInFocusChain() : m_rows.constLast().remove;
    for (QWidget *next : std::initializer_list<QWidget *>{row.name, row.role, row.isPreferred, row.phones,
                                                          row.emails, row.remove, m_add}) {
        setTabOrder(last, next);
        last = next;
    }
    m_rows.append(row);
    setFocusProxy(m_rows.constFirst().name);
}

void ContactsEdit::removeRow(const QWidget *box)
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i).box != box)
            continue;
        const bool wasPreferred = m_rows.at(i).isPreferred->isChecked();
        m_rows.at(i).box->hide();
        m_rows.at(i).box->deleteLater();
        m_preferred->removeButton(m_rows.at(i).isPreferred);
        m_rows.removeAt(i);
        setFocusProxy(m_rows.isEmpty() ? static_cast<QWidget *>(m_add) : m_rows.constFirst().name);
        if (wasPreferred && !m_rows.isEmpty())
            m_rows.constFirst().isPreferred->setChecked(true);
        m_add->setFocus(Qt::OtherFocusReason);
        return;
    }
}

void ContactsEdit::clear()
{
    for (const Row &row : std::as_const(m_rows)) {
        m_preferred->removeButton(row.isPreferred);
        delete row.box;
    }
    m_rows.clear();
    setFocusProxy(m_add);
}

void ContactsEdit::setContacts(const QList<domain::Contact> &contacts)
{
    m_former.clear();
    for (const domain::Contact &contact : contacts)
        m_former += contact.phones + contact.emails;
    fill(contacts);
}

void ContactsEdit::fill(const QList<domain::Contact> &contacts)
{
    clear();
    for (const domain::Contact &contact : contacts)
        addRow(contact);
    if (m_rows.isEmpty())
        addRow({});
}

QList<domain::Contact> ContactsEdit::contacts() const
{
    QList<domain::Contact> contacts;
    for (const Row &row : m_rows) {
        domain::Contact contact;
        contact.name = row.name->text().trimmed();
        contact.role = row.role->text().trimmed();
        contact.phones = partsOf(row.phones);
        contact.emails = partsOf(row.emails);
        contact.isPreferred = row.isPreferred->isChecked();
        contact.awayUntil = row.awayUntil;
        if (!contact.name.isEmpty() || !contact.role.isEmpty() || !contact.phones.isEmpty()
            || !contact.emails.isEmpty())
            contacts.append(contact);
    }
    return contacts;
}

QList<domain::Contact> ContactsEdit::writtenContacts() const
{
    QList<domain::Contact> written = contacts();
    for (domain::Contact &contact : written) {
        for (QString &phone : contact.phones) {
            if (!m_former.contains(phone))
                phone = exchange::readPhone(phone, m_country).written;
        }
    }
    return written;
}

QString ContactsEdit::wrong() const
{
    for (const domain::Contact &contact : contacts()) {
        for (const QString &number : contact.phones) {
            const bool isNone = exchange::readPhone(number, m_country).kind == exchange::Phone::Kind::None;
            if (isNone && !m_former.contains(number))
                return tr("“%1” is not a phone number.").arg(number);
        }
        for (const QString &address : contact.emails) {
            if (!domain::isEmail(address) && !m_former.contains(address))
                return tr("“%1” is not an e-mail address.").arg(address);
        }
    }
    return {};
}

static QJsonObject toJson(const domain::Contact &contact)
{
    return {{QStringLiteral("name"), contact.name},
            {QStringLiteral("role"), contact.role},
            {QStringLiteral("phones"), contact.phones.join(Between)},
            {QStringLiteral("emails"), contact.emails.join(Between)},
            {QStringLiteral("preferred"), contact.isPreferred},
            {QStringLiteral("away"), contact.awayUntil.toString(Qt::ISODate)}};
}

QString ContactsEdit::typed() const
{
    QJsonArray people;
    for (const domain::Contact &contact : contacts())
        people.append(toJson(contact));
    return QString::fromUtf8(QJsonDocument(people).toJson(QJsonDocument::Compact));
}

void ContactsEdit::setTyped(const QString &typed)
{
    QList<domain::Contact> contacts;
    for (const QJsonValue person : QJsonDocument::fromJson(typed.toUtf8()).array()) {
        domain::Contact contact;
        contact.name = person[QLatin1StringView("name")].toString();
        contact.role = person[QLatin1StringView("role")].toString();
        contact.phones = person[QLatin1StringView("phones")].toString().split(Between, Qt::SkipEmptyParts);
        contact.emails = person[QLatin1StringView("emails")].toString().split(Between, Qt::SkipEmptyParts);
        contact.isPreferred = person[QLatin1StringView("preferred")].toBool();
        contact.awayUntil = QDate::fromString(person[QLatin1StringView("away")].toString(), Qt::ISODate);
        contacts.append(contact);
    }
    fill(contacts);
}

} // namespace ui
