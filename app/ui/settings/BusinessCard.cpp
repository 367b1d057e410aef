// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/BusinessCard.h"

#include "exchange/Phone.h"
#include "ledger/Ledger.h"
#include "ui/settings/CountryEdit.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/FieldError.h"
#include "ui/widgets/PhoneField.h"
#include "workflows/Undoable.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

#include <cmath>

namespace ui {

BusinessCard::BusinessCard(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_name(new QLineEdit(this))
    , m_country(new QComboBox(this))
    , m_margin(new QDoubleSpinBox(this))
{
    auto *card = new Card(context.theme, tr("The business"), this);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::Large);
    form->setVerticalSpacing(space::Small);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    card->content()->addLayout(form);

    m_name->setObjectName(QStringLiteral("businessNameEdit"));
    m_name->setAccessibleName(tr("Name of the business"));
    m_name->setMinimumWidth(fontMetrics().averageCharWidth() * 32);
    m_nameError = new FieldError(context.theme, m_name, this);
    form->addRow(tr("&Name"), m_name);
    form->addRow(QString(), m_nameError);
    connect(m_name, &QLineEdit::editingFinished, this, &BusinessCard::renameBusiness);

    addText(form, tr("&Address"), QStringLiteral("businessAddress"), &domain::Business::address,
            tr("Address of the business edited"));
    addText(form, tr("P&hone"), QStringLiteral("businessPhone"), &domain::Business::phone,
            tr("Phone of the business edited"));
    addText(form, tr("&Website"), QStringLiteral("businessWebsite"), &domain::Business::website,
            tr("Website of the business edited"));
    addCountry(form);

    auto *currency = new QLabel(context.ledger.business().currency.code(), this);
    currency->setObjectName(QStringLiteral("businessCurrency"));
    currency->setToolTip(tr("A ledger keeps the currency it was made with."));
    form->addRow(tr("Currency"), currency);

    m_margin->setObjectName(QStringLiteral("businessMargin"));
    m_margin->setAccessibleName(tr("Gross margin"));
    m_margin->setLocale(context.locale);
    m_margin->setRange(0, 100);
    m_margin->setDecimals(2);
    m_margin->setSuffix(tr(" %"));
    m_margin->setToolTip(
        tr("What is left of a sale after its direct costs. The pay-off is counted at this margin."));
    form->addRow(tr("&Gross margin"), m_margin);
    connect(m_margin, &QDoubleSpinBox::editingFinished, this, [this] {
        const auto margin =
            domain::Margin::fromBasisPoints(static_cast<int>(std::lround(m_margin->value() * 100)));
        if (margin && *margin != m_context.ledger.business().margin)
            change(tr("Gross margin: %1").arg(m_margin->text()),
                   [margin](domain::Business &b) { b.margin = *margin; });
    });

    const auto inMonths = [](int count) { return tr(" month(s)", nullptr, count); };
    const auto inDays = [](int count) { return tr(" day(s)", nullptr, count); };
    addNumber(form, tr("Look at a &strength again after"), QStringLiteral("businessStale"), inMonths, 120,
              &domain::Business::staleAfterMonths, tr("Strengths are stale after %1"));
    addNumber(form, tr("&Follow up after"), QStringLiteral("businessFollowUp"), inDays, 365,
              &domain::Business::followUpAfterDays, tr("Follow up after %1"));
    addNumber(form, tr("and then &every"), QStringLiteral("businessFollowUpEvery"), inDays, 365,
              &domain::Business::followUpEveryDays, tr("Follow up every %1"));
    addNumber(form, tr("A return counts in the &pay-off for"), QStringLiteral("businessWindow"), inMonths,
              120, &domain::Business::payoffWindowMonths, tr("A return counts for %1"));

    setEnabled(!context.ledger.isReadOnly());
    connect(&context.ledger.changes(), &ledger::ChangeHub::changed, this, &BusinessCard::showBusiness);
    showBusiness();
}

QSpinBox *BusinessCard::addNumber(QFormLayout *form, const QString &label, const QString &objectName,
                                  QString (*unit)(int), int most, int domain::Business::*field,
                                  const QString &what)
{
    auto *spin = new QSpinBox(this);
    spin->setObjectName(objectName);
    spin->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    spin->setLocale(m_context.locale);
    spin->setRange(1, most);
    spin->setSuffix(unit(spin->value()));
    connect(spin, &QSpinBox::valueChanged, spin, [spin, unit](int value) { spin->setSuffix(unit(value)); });
    form->addRow(label, spin);
    connect(spin, &QSpinBox::editingFinished, this, [this, spin, field, what] {
        const int value = spin->value();
        if (value != m_context.ledger.business().*field)
            change(what.arg(spin->text()), [field, value](domain::Business &b) { b.*field = value; });
    });
    m_numbers.append({spin, field});
    return spin;
}

void BusinessCard::addText(QFormLayout *form, const QString &label, const QString &objectName,
                           QString domain::Business::*field, const QString &what)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(objectName);
    edit->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    edit->setMinimumWidth(m_name->minimumWidth());
    edit->setToolTip(tr("Stands on referral cards and letters."));
    form->addRow(label, edit);
    connect(edit, &QLineEdit::editingFinished, this, [this, edit, field, what] {
        const QString country = exchange::phoneCountry(m_context.ledger.business().country);
        const QString text =
            field == &domain::Business::phone ? writtenPhones(edit->text(), country) : edit->text().trimmed();
        edit->setText(text);
        if (text != m_context.ledger.business().*field)
            change(what, [field, text](domain::Business &b) { b.*field = text; });
    });
    m_texts.append({edit, field});
}

void BusinessCard::addCountry(QFormLayout *form)
{
    fillWithCountries(m_country);
    m_country->setObjectName(QStringLiteral("businessCountry"));
    m_country->setAccessibleName(tr("Country"));
    m_country->setToolTip(tr("Phone numbers of this country are written without its prefix."));
    form->addRow(tr("&Country"), m_country);
    connect(m_country, &QComboBox::activated, this, [this] {
        const QString code = m_country->currentData().toString();
        if (code != m_context.ledger.business().country)
            change(tr("Country: %1").arg(m_country->currentText()),
                   [code](domain::Business &b) { b.country = code; });
    });
}

void BusinessCard::showBusiness()
{
    const domain::Business &business = m_context.ledger.business();
    m_country->setCurrentIndex(qMax(0, m_country->findData(business.country)));
    m_name->setText(business.name);
    m_margin->setValue(business.margin.percent());
    for (const auto &[spin, field] : std::as_const(m_numbers))
        spin->setValue(business.*field);
    for (const auto &[edit, field] : std::as_const(m_texts)) {
        if (!edit->isModified())
            edit->setText(business.*field);
    }
}

void BusinessCard::renameBusiness()
{
    const QString name = m_name->text().trimmed();
    m_nameError->setSentence(name.isEmpty() ? tr("The business needs a name.") : QString());
    if (!name.isEmpty() && name != m_context.ledger.business().name)
        change(tr("Business renamed: %1").arg(name), [name](domain::Business &b) { b.name = name; });
}

void BusinessCard::change(const QString &what, const std::function<void(domain::Business &)> &edit)
{
    ledger::Ledger &ledger = m_context.ledger;
    const domain::Business before = ledger.business();
    domain::Business after = before;
    edit(after);
    if (const auto done = ledger.saveBusiness(after); !done)
        return m_context.shell.showError(done.error());
    m_context.shell.keep({.what = what,
                          .undo = [&ledger, before] { return ledger.saveBusiness(before); },
                          .redo = [&ledger, after] { return ledger.saveBusiness(after); }});
}

} // namespace ui
