// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/PartnerWords.h"

#include "base/Text.h"
#include "domain/Status.h"

#include <QCoreApplication>

namespace ui {

using domain::Complementarity;
using domain::Stage;
using Event = ledger::PartnerEntry::Event;

namespace {

constexpr qsizetype MostGains = 2;
constexpr qsizetype MostLetters = 60; ///< of both sides in one line

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ui::PartnerWords)
};

QString namesOf(const QList<Complementarity::Gain> &gains, qsizetype most = MostGains)
{
    QStringList names;
    for (const auto &gain : gains.first(qMin(gains.size(), most)))
        names.append(gain.name);
    return names.isEmpty() ? Tr::tr("nothing known yet") : names.join(QStringLiteral(", "));
}

Tone toneOf(Stage stage)
{
    switch (stage) {
    case Stage::Agreed:
        return Tone::Ok;
    case Stage::Contacted:
    case Stage::InTalks:
        return Tone::Info;
    case Stage::Paused:
        return Tone::Warn;
    case Stage::Prospect:
    case Stage::Ended:
    case Stage::Declined:
        break;
    }
    return Tone::Neutral;
}

} // namespace

QString shareText(double share, const QLocale &locale)
{
    const QString text = locale.toString(share, 'f', 2);
    const QString leading = locale.zeroDigit() + QLatin1Char('.');
    return text.startsWith(leading) ? text.mid(locale.zeroDigit().size()) : text;
}

QString gainsText(const Complementarity &fit)
{
    if (fit.theirs.isEmpty() && fit.ours.isEmpty())
        return Tr::tr("nothing known yet");
    const auto text = [&fit](qsizetype most) {
        return Tr::tr("they: %1 · us: %2", "what each side would take off the other")
            .arg(namesOf(fit.theirs, most), namesOf(fit.ours, most));
    };
    const QString whole = text(MostGains);
    return whole.size() > MostLetters ? text(1) : whole;
}

QString theirPartText(const Complementarity &fit)
{
    return Tr::tr("They take off us: %1").arg(namesOf(fit.theirs));
}

QString ourPartText(const Complementarity &fit)
{
    return Tr::tr("We take off them: %1").arg(namesOf(fit.ours));
}

QString fitText(const Complementarity &fit, const QLocale &locale)
{
    return QStringList{
        Tr::tr("They help us: %1, what they do better, by how often our customers ask for it")
            .arg(shareText(fit.theyHelpUs, locale)),
        Tr::tr("We help them: %1, what we do better among our core competencies")
            .arg(shareText(fit.weHelpThem, locale)),
        Tr::tr("Fit: %1, the square root of their product: it takes two to be partners")
            .arg(shareText(fit.score(), locale)),
        Tr::tr("Both levels are known for %1 of the competencies.")
            .arg(base::percentText(fit.coverage, locale)),
    }
        .join(QLatin1Char('\n'));
}

StandWord standWord(const workflows::Prospect &prospect)
{
    if (prospect.competitor.isRetired())
        return {Tr::tr("retired"), Tone::Neutral};
    if (prospect.isQuiet)
        return {Tr::tr("gone quiet"), Tone::Warn};
    return {domain::labelOf(prospect.competitor.stage), toneOf(prospect.competitor.stage)};
}

StoryLine partnerLine(const ledger::PartnerEntry &entry, const QLocale &locale)
{
    const QString value = entry.value ? domain::shortMoneyText(*entry.value, locale) : QString();
    StoryLine line{.on = entry.on, .note = entry.note};
    switch (entry.event) {
    case Event::Touch:
        line.title = base::asSentence(domain::labelOfCode<domain::Channel>(entry.detail), locale);
        if (!entry.subject.isEmpty())
            line.detail = Tr::tr("with %1", "a person").arg(entry.subject);
        line.tone = Tone::Accent;
        break;
    case Event::SentThere:
        line.title = Tr::tr("We sent a customer");
        line.detail = base::joined({entry.subject, domain::labelOfCode<domain::Status>(entry.detail), value});
        line.series = Series::Out;
        break;
    case Event::SentToUs:
        line.title = Tr::tr("They sent us a customer");
        line.detail =
            base::joined({entry.subject, domain::labelOfCode<domain::ReferralOutcome>(entry.detail), value});
        line.series = Series::In;
        break;
    case Event::CameBack:
        line.title = Tr::tr("They came back as a customer");
        line.detail = base::joined({entry.subject, value});
        line.series = Series::Back;
        break;
    case Event::WereSent:
        line.title = Tr::tr("We sent them elsewhere");
        line.detail = base::joined({entry.subject, domain::labelOfCode<domain::Status>(entry.detail), value});
        line.series = Series::Out;
        break;
    case Event::WereReferred:
        line.title = Tr::tr("They were referred to us");
        line.detail =
            base::joined({entry.subject, domain::labelOfCode<domain::ReferralOutcome>(entry.detail), value});
        line.series = Series::In;
        break;
    case Event::StageChanged:
        line.title = Tr::tr("Agreement: %1").arg(domain::labelOfCode<Stage>(entry.detail));
        line.tone = toneOf(domain::fromCode<Stage>(entry.detail).value_or(Stage::Prospect));
        break;
    }
    return line;
}

} // namespace ui
