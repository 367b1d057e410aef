// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/FirstStart.h"

#include "ledger/Ledger.h"
#include "ui/shell/ChoiceButton.h"
#include "ui/widgets/EnterMovesOn.h"
#include "ui/widgets/FieldError.h"
#include "ui/widgets/Prompts.h"
#include "workflows/Letters.h"
#include "workflows/Trades.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

static QLabel *makeTitle(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(Theme::scaled(parent->font(), 1.6, QFont::DemiBold));
    return label;
}

static QLabel *makeSentence(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

FirstStart::FirstStart(const WindowTools &tools, QWidget *parent)
    : QDialog(parent), m_tools(tools), m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("firstStart"));
    setWindowTitle(tr("Elsewhere"));
    m_stack->addWidget(makeChoices());
    m_stack->addWidget(makeForm());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Huge, space::Huge, space::Huge, space::Large);
    layout->addWidget(m_stack);
    setMinimumWidth(560);
}

QWidget *FirstStart::makeChoices()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(makeTitle(tr("Whose ledger is it?"), page));
    layout->addWidget(
        makeSentence(tr("A ledger keeps the customers you send elsewhere, those sent to you, and those "
                        "who come back. It is one file on this computer."),
                     page));
    layout->addSpacing(space::Small);
    const auto add = [&](const char *objectName, const char *icon, const QString &title,
                         const QString &detail) {
        auto *button = new ChoiceButton(m_tools.theme, QString::fromLatin1(icon), title, detail, page);
        button->setObjectName(QString::fromLatin1(objectName));
        layout->addWidget(button);
        return button;
    };
    connect(add("exampleChoice", "today", tr("&Look at the example business"),
                tr("A body shop with two years behind it. Try everything; nothing can go wrong.")),
            &QAbstractButton::clicked, this, [this] {
                m_choice = {.isExample = true, .location = {}, .importsNext = false};
                accept();
            });
    connect(add("ownChoice", "add", tr("&My business"),
                tr("Name, currency and trade; the rest is filled in to edit.")),
            &QAbstractButton::clicked, this, [this] { beginOwn(false); });
    connect(add("openChoice", "log", tr("&Open a ledger"), tr("One that you or a colleague already keeps.")),
            &QAbstractButton::clicked, this, &FirstStart::openExisting);
    auto *importing = add("importChoice", "import", tr("&Import from a spreadsheet"),
                          tr("Your business, filled from a list of customers sent away (CSV)."));
    connect(importing, &QAbstractButton::clicked, this, [this] { beginOwn(true); });
    for (const CommandEntry &entry : existingCommands()) {
        if (entry.command == Command::Import)
            importing->setVisible(static_cast<bool>(entry.run));
    }
    layout->addStretch(1);
    return page;
}

/// The system's currency first, then those asked for most.
static QStringList currencyCodes(const QLocale &locale)
{
    QStringList codes{locale.currencySymbol(QLocale::CurrencyIsoCode)};
    for (const char *code :
         {"EUR", "USD", "GBP", "CHF", "CAD", "AUD", "NZD", "SEK", "NOK", "DKK", "PLN", "CZK", "JPY"})
        codes.append(QString::fromLatin1(code));
    codes.removeAll(QString());
    codes.removeDuplicates();
    return codes;
}

QWidget *FirstStart::makeForm()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Medium);
    layout->addWidget(makeTitle(tr("My business"), page));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::Large);
    form->setVerticalSpacing(space::Small);
    layout->addLayout(form);

    m_name = new QLineEdit(page);
    m_name->setObjectName(QStringLiteral("businessName"));
    m_name->setAccessibleName(tr("Name of the business"));
    m_nameError = new FieldError(m_tools.theme, m_name, page);
    form->addRow(tr("&Name"), m_name);
    form->addRow(QString(), m_nameError);

    m_currency = new QComboBox(page);
    m_currency->setObjectName(QStringLiteral("currency"));
    m_currency->setAccessibleName(tr("Currency"));
    m_currency->setEditable(true);
    m_currency->addItems(currencyCodes(m_tools.locale));
    m_currencyError = new FieldError(m_tools.theme, m_currency, page);
    form->addRow(tr("&Currency"), m_currency);
    form->addRow(QString(), m_currencyError);

    m_trade = new QComboBox(page);
    m_trade->setObjectName(QStringLiteral("trade"));
    m_trade->setAccessibleName(tr("Trade"));
    for (const workflows::Trade &trade : workflows::trades(m_tools.locale))
        m_trade->addItem(trade.name, trade.code);
    form->addRow(tr("&Trade"), m_trade);
    form->addRow(
        QString(),
        makeSentence(tr("A trade fills in what customers usually ask for. You can change all of it."), page));
    layout->addStretch(1);

    for (QWidget *field : std::initializer_list<QWidget *>{m_name, m_currency, m_trade})
        moveOnWithEnter(field);
    auto *buttons = new QDialogButtonBox(page);
    auto *creating = buttons->addButton(tr("Create the ledger…"), QDialogButtonBox::AcceptRole);
    creating->setObjectName(QStringLiteral("createLedger"));
    setButtonKind(creating, ButtonKind::Primary);
    auto *back = buttons->addButton(tr("Back"), QDialogButtonBox::RejectRole);
    back->setObjectName(QStringLiteral("backToChoices"));
    back->setAutoDefault(false);
    connect(creating, &QPushButton::clicked, this, &FirstStart::createOwn);
    connect(back, &QPushButton::clicked, this, [this] { m_stack->setCurrentIndex(0); });
    layout->addWidget(buttons);
    return page;
}

void FirstStart::beginOwn(bool importsNext)
{
    m_choice = {.isExample = false, .location = {}, .importsNext = importsNext};
    m_stack->setCurrentIndex(1);
    m_name->setFocus();
}

void FirstStart::openExisting()
{
    const QString path = m_tools.prompts.fileToOpen(tr("Open a ledger"), tr("Ledgers (*.elsewhere)"));
    if (path.isEmpty())
        return;
    m_choice = {.isExample = false, .location = path, .importsNext = false};
    accept();
}

/// A file name that every file system takes.
static QString fileNameFor(const QString &business)
{
    static const QRegularExpression awkward(QStringLiteral("[/\\\\:*?\"<>|\\x00-\\x1f]+"));
    QString name = business.simplified().left(80);
    name.replace(awkward, QStringLiteral("-"));
    return name + QStringLiteral(".elsewhere");
}

void FirstStart::createOwn()
{
    const QString name = m_name->text().trimmed();
    const auto currency = domain::Currency::fromCode(m_currency->currentText().trimmed());
    m_nameError->setSentence(name.isEmpty() ? tr("The business needs a name.") : QString());
    m_currencyError->setSentence(currency ? QString() : tr("A currency is three letters, like EUR or USD."));
    if (name.isEmpty() || !currency)
        return;
    const QString path = m_tools.prompts.fileToSave(tr("Where to keep the ledger"), fileNameFor(name),
                                                    tr("Ledgers (*.elsewhere)"));
    if (path.isEmpty())
        return;
    if (const base::Done done = makeLedger(path, *currency); !done)
        return m_tools.prompts.showError(done.error());
    m_choice.location = path;
    accept();
}

base::Done FirstStart::makeLedger(const QString &path, const domain::Currency &currency) const
{
    domain::Business business;
    business.name = m_name->text().trimmed();
    business.currency = currency;
    business.trade = m_trade->currentData().toString();
    TRY_ASSIGN(const auto ledger,
               ledger::Ledger::create(ledger::Location::file(path), business, m_tools.clock));
    TRY(workflows::fillInTrade(*ledger, business.trade, m_tools.locale));
    return workflows::fillInLetters(*ledger, m_tools.locale);
}

} // namespace ui
