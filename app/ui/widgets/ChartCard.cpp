// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ChartCard.h"

#include "base/SaveFile.h"
#include "charts/ChartView.h"
#include "charts/Export.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ChartTableView.h"
#include "ui/widgets/MenuText.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/Prompts.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace ui {

static constexpr QSize savedSize(900, 420); ///< in points; PNG has twice as many pixels
static constexpr int leastHeight = 168;     ///< so that two rows of cards fit a usual window

ChartCard::ChartCard(const PageContext &context, const QString &heading, const QString &objectName,
                     QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_card(new Card(context.theme, heading, this))
    , m_menu(new QMenu(menuText(heading), this))
    , m_saveMenu(new QMenu(this))
    , m_pages(new QWidget(m_card))
    , m_stack(new QStackedLayout(m_pages))
    , m_view(new charts::ChartView(m_pages))
    , m_table(new ChartTableView(context.theme, objectName + QStringLiteral("Table"), m_pages))
    , m_explanation(new PlainLabel(m_card))
    , m_footnote(new PlainLabel(m_card))
{
    setObjectName(objectName);
    m_view->setObjectName(objectName + QStringLiteral("Chart"));
    m_explainLink = m_card->addLink(tr("explain"), objectName + QStringLiteral("Explain"));
    m_explainLink->setCheckable(true);
    m_tableLink = m_card->addLink(tr("table"), objectName + QStringLiteral("ShowTable"));
    m_tableLink->setCheckable(true);
    connect(m_tableLink, &QPushButton::toggled, this, &ChartCard::showTable);
    m_saveLink = m_card->addLink(tr("save"), objectName + QStringLiteral("Save"));
    fillMenu();
    menuAction()->setEnabled(false);
    for (QPushButton *link : {m_tableLink, m_saveLink})
        link->setEnabled(false);
    for (QWidget *page : {static_cast<QWidget *>(m_view), static_cast<QWidget *>(m_table)})
        page->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // as high as the card has room
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_table);
    m_pages->setMinimumHeight(leastHeight);
    m_footnote->setObjectName(QStringLiteral("chartFootnote"));
    m_explanation->setObjectName(QStringLiteral("chartExplanation"));
    setExplanation({});
    m_card->content()->addWidget(m_explanation);
    m_footnote->setForegroundRole(QPalette::PlaceholderText);
    m_card->content()->addWidget(m_pages, 1);
    m_card->content()->addWidget(m_footnote);
    setFootnote(tr("Reading…"));
    tellHeading(heading);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    connect(m_view, &charts::ChartView::activated, this, &ChartCard::activated);
    connect(&context.theme, &Theme::changed, this, &ChartCard::refresh);
}

void ChartCard::setChart(Make make)
{
    if (!m_make)
        setFootnote({});
    m_make = std::move(make);
    for (QPushButton *link : {m_tableLink, m_saveLink})
        link->setEnabled(true);
    menuAction()->setEnabled(true);
    refresh();
}

void ChartCard::setFailed(const QString &sentence)
{
    if (!m_make)
        setFootnote(sentence);
}

void ChartCard::refresh()
{
    if (!m_make)
        return;
    auto chart = m_make(m_context.theme.chartStyle(font()));
    tellHeading(chart->title());
    m_table->setTable(chart->table());
    m_view->setChart(std::move(chart));
}

void ChartCard::tellHeading(const QString &title)
{
    m_card->setHeading(title);
    setAccessibleName(title);
    m_menu->setTitle(menuText(title));
    // A dozen links of the same words are no help to somebody who hears them one after the other.
    for (QPushButton *link : {m_explainLink, m_tableLink, m_saveLink})
        link->setAccessibleName(tr("%1: %2", "link and chart").arg(link->text(), title));
}

QString ChartCard::heading() const
{
    return m_card->heading();
}

void ChartCard::setLeastHeight(int height)
{
    m_pages->setMinimumHeight(height);
}

void ChartCard::addAfterHeading(QWidget *widget)
{
    m_card->addAfterHeading(widget);
}

void ChartCard::setExplanation(const QString &words)
{
    m_explanation->setText(words);
    m_explanation->setVisible(m_explainLink->isChecked() && !words.isEmpty());
    m_explainLink->setVisible(!words.isEmpty());
    m_explain->setVisible(!words.isEmpty());
}

void ChartCard::setFootnote(const QString &text)
{
    m_footnote->setText(text);
    m_footnote->setVisible(!text.isEmpty());
}

void ChartCard::showTable(bool table)
{
    m_stack->setCurrentIndex(table ? 1 : 0);
    m_tableLink->setText(table ? tr("chart") : tr("table"));
    m_tableLink->setAccessibleName(tr("%1: %2", "link and chart").arg(m_tableLink->text(), heading()));
}

QAction *ChartCard::menuAction() const
{
    return m_menu->menuAction();
}

void ChartCard::fillMenu()
{
    m_menu->setObjectName(m_saveLink->objectName() + QStringLiteral("Menu"));
    const auto add = [&](const QString &text, const char *name, const std::function<void()> &run) {
        QAction *action = m_menu->addAction(text, this, run);
        action->setObjectName(QString::fromLatin1(name));
        return action;
    };
    m_explain = add(tr("Explain this chart"), "explain", [this] { m_explainLink->toggle(); });
    connect(m_explainLink, &QPushButton::toggled, m_explanation, &QWidget::setVisible);
    add(tr("Chart or table"), "turn", [this] { m_tableLink->toggle(); });
    m_menu->addSeparator();
    m_saveMenu->addActions({add(tr("Save as PNG…"), "savePng", [this] { save(QStringLiteral("png")); }),
                            add(tr("Save as SVG…"), "saveSvg", [this] { save(QStringLiteral("svg")); }),
                            add(tr("Save figures as CSV…"), "saveCsv", [this] { saveFigures(); }),
                            m_menu->addSeparator(),
                            add(tr("Copy picture"), "copyPicture", [this] { copyPicture(); }),
                            add(tr("Copy figures"), "copyFigures", [this] { copyTable(); })});
    connect(m_saveLink, &QPushButton::clicked, this,
            [this] { m_saveMenu->popup(m_saveLink->mapToGlobal(QPoint(0, m_saveLink->height()))); });
}

void ChartCard::addToMenu(const QList<QAction *> &actions)
{
    m_menu->addSeparator();
    m_menu->addActions(actions);
}

void ChartCard::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_make)
        m_menu->popup(event->globalPos());
}

void ChartCard::saveFigures()
{
    save(QStringLiteral("csv"));
}

void ChartCard::save(const QString &suffix)
{
    if (!m_make)
        return;
    const auto chart = m_make(charts::Style::print(font()));
    const QString filter =
        suffix == QLatin1StringView("csv") ? tr("Tables (*.csv)") : tr("Pictures (*.%1)").arg(suffix);
    const QString path = m_context.prompts.fileToSave(tr("Save “%1”").arg(chart->title()),
                                                      chart->title() + QLatin1Char('.') + suffix, filter);
    if (path.isEmpty())
        return;
    base::Result<QByteArray> content;
    if (suffix == QLatin1StringView("csv"))
        content = charts::toCsv(chart->table());
    else if (suffix == QLatin1StringView("svg"))
        content = charts::toSvg(*chart, savedSize);
    else
        content = charts::toPng(*chart, savedSize, 2);
    const base::Done saved = content ? base::saveFile(path, *content) : base::failure(content.error());
    if (saved)
        m_context.shell.showMessage(tr("Saved as %1").arg(path));
    else
        m_context.shell.showError(saved.error());
}

void ChartCard::copyPicture() const
{
    const auto chart = m_make(charts::Style::print(font()));
    const auto png = charts::toPng(*chart, savedSize, 2);
    if (png)
        QGuiApplication::clipboard()->setImage(QImage::fromData(*png));
    else
        m_context.shell.showError(png.error());
}

void ChartCard::copyTable() const
{
    QGuiApplication::clipboard()->setText(charts::toTabs(m_view->chart()->table()));
}

} // namespace ui
