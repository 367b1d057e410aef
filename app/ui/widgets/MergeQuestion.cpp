// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/MergeQuestion.h"

#include "ledger/Competitors.h"
#include "ui/widgets/Prompts.h"
#include "workflows/EditMatrix.h"

#include <QCoreApplication>

namespace ui {

namespace {

constexpr qsizetype MostLetters = 80; ///< of a name in a question

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ui::MergeQuestion)
};

QString shortened(const QString &name)
{
    const QString line = name.simplified();
    return line.size() > MostLetters ? line.left(MostLetters - 1) + QChar(0x2026) : line;
}

/// What one brings to the other, as far as there is anything.
QString previewText(const ledger::MergePreview &preview)
{
    const auto count = [](qint64 number) { return static_cast<int>(number); };
    QStringList parts;
    const auto add = [&parts](qint64 number, const QString &text) {
        if (number > 0)
            parts.append(text);
    };
    add(preview.sendAways, Tr::tr("%n send-away(s)", nullptr, count(preview.sendAways)));
    add(preview.referralsIn, Tr::tr("%n referral(s) in", nullptr, count(preview.referralsIn)));
    add(preview.contacts, Tr::tr("%n person(s)", nullptr, count(preview.contacts)));
    add(preview.touches, Tr::tr("%n contact(s) logged", nullptr, count(preview.touches)));
    add(preview.documents, Tr::tr("%n document(s)", nullptr, count(preview.documents)));
    add(preview.newRatings, Tr::tr("%n new rating(s)", nullptr, count(preview.newRatings)));
    add(preview.newerRatings,
        Tr::tr("%n newer rating(s) in place of older ones", nullptr, count(preview.newerRatings)));
    add(preview.olderRatings,
        Tr::tr("%n older rating(s), kept in the history", nullptr, count(preview.olderRatings)));
    if (preview.isCustomer)
        parts.append(Tr::tr("that they are a customer, too"));
    return parts.isEmpty() ? Tr::tr("nothing") : parts.join(QStringLiteral("\n"));
}

} // namespace

void mergeCompetitors(const PageContext &context, const domain::Competitor &kept,
                      const domain::Competitor &duplicate)
{
    const auto preview = ledger::Competitors(context.ledger).previewMerge(kept.id, duplicate.id);
    if (!preview)
        return context.shell.showError(preview.error());
    const QString question = Tr::tr("“%1” brings to “%2”:\n%3\n\nWhat “%2” lacks of address, website, terms "
                                    "and notes is taken over, and “%1” is gone. This cannot be undone.")
                                 .arg(shortened(duplicate.name), shortened(kept.name), previewText(*preview));
    if (context.prompts.ask(Tr::tr("Merge competitors"), question, {Tr::tr("Keep both"), Tr::tr("Merge")})
        != 1)
        return;
    if (const auto merged = workflows::mergeCompetitors(context.ledger, kept.id, duplicate.id); !merged)
        context.shell.showError(merged.error());
}

} // namespace ui
