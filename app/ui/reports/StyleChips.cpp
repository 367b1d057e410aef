// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/StyleChips.h"

#include "reports/Report.h"
#include "reports/WallChart.h"
#include "ui/reports/SectionsPopup.h"
#include "ui/widgets/FilterChip.h"
#include "ui/widgets/OwnBrand.h"

#include <QSettings>
#include <QSignalBlocker>

namespace ui {

using domain::ReportKind;
using reports::Orientation;
using reports::Paper;

static QString sectionsKey(ReportKind kind)
{
    return QStringLiteral("sections/") + domain::codeOf(kind);
}

StyleChips::StyleChips(const PageContext &context, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_sections(new FilterChip(context.theme, tr("Sections"), QStringLiteral("sectionsChip"), page))
    , m_language(new FilterChip(context.theme, tr("Language"), QStringLiteral("languageChip"), page))
    , m_paper(new FilterChip(context.theme, tr("Paper"), QStringLiteral("paperChip"), page))
    , m_orientation(new FilterChip(context.theme, tr("Page"), QStringLiteral("orientationChip"), page))
    , m_otherSheet(domain::codeOf(reports::wallChartSheet().paper),
                   domain::codeOf(reports::wallChartSheet().orientation))
{
    // The program's own language first: it is what is usual.
    QList<FilterChip::Choice> languages;
    for (const QLocale &locale : reports::Language::spoken(context.locale)) {
        const bool isOwn = locale.language() == context.locale.language();
        languages.insert(isOwn ? 0 : languages.size(), {reports::Language::nameOf(locale), locale.name()});
    }
    m_language->setChoices(languages);
    m_language->setValue(languages.constFirst().value);
    QList<FilterChip::Choice> papers;
    for (const Paper paper : reports::reportPapers())
        papers.append({domain::labelOf(paper), domain::codeOf(paper)});
    m_paper->setChoices(papers);
    m_paper->setValue(domain::codeOf(reports::usualPaper(context.locale)));
    QList<FilterChip::Choice> orientations;
    for (const auto &each : domain::allOf<Orientation>())
        orientations.append({domain::labelOf(each.value), QString::fromLatin1(each.code)});
    m_orientation->setChoices(orientations);
    m_orientation->setValue(domain::codeOf(Orientation::Portrait));
    m_sections->setPopup([this](const QPoint &) { openSections(); });
    showSections();
    for (const FilterChip *chip : {m_language, m_paper, m_orientation})
        connect(chip, &FilterChip::valueChanged, this, &StyleChips::changed);
}

reports::Style StyleChips::style() const
{
    return {.sheet = {domain::fromCode<Paper>(m_paper->value().toString()).value_or(Paper::A4),
                      domain::fromCode<Orientation>(m_orientation->value().toString())
                          .value_or(Orientation::Portrait)},
            .language = reports::Language(QLocale(m_language->value().toString())),
            .sections = m_shown.value(m_kind),
            .brand = ownBrand(m_context)};
}

void StyleChips::setKind(ReportKind kind)
{
    if ((std::exchange(m_kind, kind) == ReportKind::Matrix) != (kind == ReportKind::Matrix))
        swapSheets();
    showSections();
}

/// The wall chart keeps its own paper. Whoever sets the kind lays out anew.
void StyleChips::swapSheets()
{
    const QSignalBlocker blocker(this);
    const auto other = std::exchange(m_otherSheet, {m_paper->value(), m_orientation->value()});
    m_paper->setValue(other.first);
    m_orientation->setValue(other.second);
}

void StyleChips::openSections()
{
    auto *popup = new SectionsPopup(reports::sectionsOf(m_kind), m_shown.value(m_kind), m_sections);
    connect(popup, &SectionsPopup::changed, this, [this](const QStringList &shown) {
        m_shown[m_kind] = shown;
        showSections();
        Q_EMIT changed();
    });
    popup->openUnder(m_sections);
}

void StyleChips::showSections()
{
    const QStringList shown = m_shown.value(m_kind);
    const QLocale &locale = m_context.locale;
    m_sections->setValueText(shown.isEmpty() ? tr("all", "sections")
                                             : tr("%1 of %2")
                                                   .arg(locale.toString(shown.size()),
                                                        locale.toString(reports::sectionsOf(m_kind).size())),
                             false);
}

void StyleChips::saveState(QSettings &settings) const
{
    const bool isOnTheWall = m_kind == ReportKind::Matrix;
    settings.setValue(QStringLiteral("paper"), isOnTheWall ? m_otherSheet.first : m_paper->value());
    settings.setValue(QStringLiteral("orientation"),
                      isOnTheWall ? m_otherSheet.second : m_orientation->value());
    settings.setValue(QStringLiteral("language"), m_language->value());
    for (auto shown = m_shown.cbegin(); shown != m_shown.cend(); ++shown)
        settings.setValue(sectionsKey(shown.key()), *shown);
}

void StyleChips::restoreState(QSettings &settings)
{
    const auto restore = [&settings](FilterChip *chip, const QString &key) {
        const QVariant kept = settings.value(key);
        for (const FilterChip::Choice &choice : chip->choices()) {
            if (choice.value == kept)
                chip->setValue(kept);
        }
    };
    restore(m_paper, QStringLiteral("paper"));
    restore(m_orientation, QStringLiteral("orientation"));
    restore(m_language, QStringLiteral("language"));
    for (const auto &kind : domain::allOf<ReportKind>())
        m_shown[kind.value] = settings.value(sectionsKey(kind.value)).toStringList();
    showSections();
    Q_EMIT changed();
}

} // namespace ui
