// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/WritePartnerFileDialog.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/DateEdit.h"
#include "ui/widgets/FieldError.h"
#include "ui/widgets/Prompts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace ui {

static constexpr int DialogWidth = 520;

WritePartnerFileDialog::WritePartnerFileDialog(const PageContext &context,
                                               std::optional<domain::CompetitorId> proposed, QWidget *parent)
    : PartnerFileForm(context, QStringLiteral("writePartnerFileDialog"), tr("Write a file for a partner"),
                      tr("&Save…"), parent)
    , m_from(new DateEdit(context.theme, context.clock.today(), context.locale, this))
    , m_to(new DateEdit(context.theme, context.clock.today(), context.locale, this))
    , m_wrong(new FieldError(context.theme, m_to, this))
    , m_withCustomers(new QCheckBox(tr("&Names and phones of the customers who agreed to it"), this))
    , m_summary(makeHint({}))
{
    setMinimumWidth(DialogWidth);
    makeForm();
    choose(proposed);
    connect(partners(), &QComboBox::currentIndexChanged, this, &WritePartnerFileDialog::tell);
    connect(m_from, &DateEdit::valueChanged, this, &WritePartnerFileDialog::tell);
    connect(m_to, &DateEdit::valueChanged, this, &WritePartnerFileDialog::tell);
    connect(doIt(), &QPushButton::clicked, this, &WritePartnerFileDialog::write);
    tell();
    partners()->setFocus(Qt::TabFocusReason);
}

void WritePartnerFileDialog::makeForm()
{
    m_from->setObjectName(QStringLiteral("partnerFileFrom"));
    m_to->setObjectName(QStringLiteral("partnerFileTo"));
    m_withCustomers->setObjectName(QStringLiteral("partnerFileWithCustomers"));
    m_summary->setObjectName(QStringLiteral("partnerFileSummary"));
    m_from->setValue(context().clock.today().addDays(-workflows::PartnerFileDays));
    m_to->setValue(context().clock.today());
    content()->addWidget(
        makeHint(tr("For a partner who has Elsewhere too: what became of the customers they sent us, and "
                    "whom we sent them. No values, no notes of ours, nobody else’s customers. Nobody signs "
                    "it: send it in a way they know to be yours.")));
    auto *form = new QFormLayout;
    form->addRow(tr("&Partner"), partners());
    form->addRow(tr("Sent &from"), m_from);
    form->addRow(tr("&until"), m_to);
    form->addRow(QString(), m_wrong);
    form->addRow(QString(), m_withCustomers);
    form->addRow(QString(), m_summary);
    content()->addLayout(form);
    content()->addStretch(1);
}

std::optional<workflows::PartnerFileDraft> WritePartnerFileDialog::read()
{
    const auto from = m_from->value();
    const auto to = m_to->value();
    if (!from || !to) {
        m_wrong->setSentence(from ? to.error().sentence : from.error().sentence);
        return {};
    }
    if (*from > *to) {
        m_wrong->setSentence(tr("The last day is before the first one."));
        return {};
    }
    m_wrong->setSentence({});
    if (!partner())
        return {};
    const auto draft =
        workflows::draftPartnerFile(context().ledger, {*partner(), *from, *to, m_withCustomers->isChecked()});
    if (!draft) {
        context().shell.showError(draft.error());
        return {};
    }
    return *draft;
}

void WritePartnerFileDialog::tell()
{
    const auto draft = read();
    const qsizetype told = draft ? draft->file.results.size() + draft->file.referrals.size() : 0;
    doIt()->setEnabled(told > 0);
    m_withCustomers->setEnabled(draft && draft->agreed > 0);
    QStringList lines;
    const auto count = [](qsizetype of) { return static_cast<int>(of); };
    if (draft) {
        lines.append(tr("%n customer(s) we sent them", nullptr, count(draft->file.referrals.size())));
        if (draft->agreed > 0)
            lines.last() += QLatin1Char(' ') + tr("(%n agreed to be named)", nullptr, count(draft->agreed));
        lines.append(
            tr("what became of %n customer(s) they sent us", nullptr, count(draft->file.results.size())));
        if (draft->withoutTicket > 0)
            lines.append(tr("%n more of theirs left out: their ticket code is not known", nullptr,
                            count(draft->withoutTicket)));
    }
    m_summary->setText(lines.join(QLatin1Char('\n')));
}

QString WritePartnerFileDialog::suggestedName() const
{
    QString business = context().ledger.business().name;
    business.replace(QRegularExpression(QStringLiteral("[/\\\\:*?\"<>|\\x00-\\x1f]")), QStringLiteral(" "));
    return QStringLiteral("%1 %2.elsewhere-partner.json")
        .arg(business.simplified().left(80), context().clock.today().toString(Qt::ISODate));
}

void WritePartnerFileDialog::write()
{
    const auto draft = read();
    if (!draft)
        return;
    const QString path = context().prompts.fileToSave(windowTitle(), suggestedName(),
                                                      tr("Partners’ files (*.elsewhere-partner.json)"));
    if (path.isEmpty())
        return;
    const auto written = workflows::savePartnerFile(draft->file, path);
    if (!written)
        return context().shell.showError(written.error());
    context().shell.showMessage(tr("Written to %1").arg(QFileInfo(path).fileName()));
    accept();
}

} // namespace ui
