// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Partners.h"
#include "ui/Form.h"
#include "ui/partners/PartnersPage.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/FilterChip.h"

#include <QListView>

/// The page over the small body shop, which paints better than Volt Garage and sends it windscreens.
struct Round : Form
{
    Round()
    {
        rate(paint, {}, 5);
        rate(paint, volt, 2);
        rate(paint, northside, 5);
    }

    void rate(domain::CompetencyId need, std::optional<domain::CompetitorId> who, int level)
    {
        auto competency = *must(ledger::Catalogue(*ledger).competency(need));
        competency.isCore = true;
        SUCCEEDS(ledger::Catalogue(*ledger).saveCompetency(competency));
        domain::Strength strength;
        strength.competency = need;
        strength.competitor = who;
        strength.level = domain::Level::from(level);
        strength.assessedOn = today();
        SUCCEEDS(ledger::Strengths(*ledger).set(strength));
    }
    domain::TouchId talk(domain::CompetitorId partner, QDate on, const char *said, const char *next = "",
                         QDate nextOn = {})
    {
        domain::Touch touch;
        touch.partner = partner;
        touch.on = on;
        touch.summary = QString::fromUtf8(said);
        touch.nextStep = QString::fromUtf8(next);
        touch.nextOn = nextOn;
        return must(ledger::Partners(*ledger).addTouch(touch));
    }
    domain::Touch touch(domain::TouchId id) { return *must(ledger::Partners(*ledger).touch(id)); }
    domain::Competitor competitor(domain::CompetitorId id)
    {
        return *must(ledger::Competitors(*ledger).byId(id));
    }

    ui::PartnersPage &show()
    {
        page = std::make_unique<ui::PartnersPage>(context());
        page->resize(1060, 660);
        present(*page);
        table = found<ui::DataTable>(*page, "partnerTable");
        return *page;
    }
    QStringList column(int number) const
    {
        QStringList cells;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            cells.append(table->model()->index(row, number).data().toString());
        return cells;
    }
    QStringList names() const { return column(0); }
    void choose(const char *name)
    {
        QTRY_VERIFY(names().contains(QString::fromUtf8(name)));
        table->choose(static_cast<int>(names().indexOf(QString::fromUtf8(name))));
        table->setFocus();
    }
    void awaitDialog()
    {
        QTRY_VERIFY(dialog());
        QApplication::setActiveWindow(dialog());
        waitForDialog();
    }
    void retire(domain::CompetitorId id)
    {
        auto off = competitor(id);
        off.retiredOn = today();
        SUCCEEDS(ledger::Competitors(*ledger).save(off));
    }
    void search(const char *text) const
    {
        found<QLineEdit>(*page, "partnerSearch")->setText(QString::fromUtf8(text));
    }
    QString chosen() const { return found<ui::ElidedLabel>(*page, "partnerName")->text(); }
    ui::FilterChip *chip(const char *name) const { return found<ui::FilterChip>(*page, name); }
    QString words(const char *label) const { return found<QLabel>(*page, label)->text(); }
    QStringList story() const
    {
        QStringList lines;
        const auto *list = found<QListView>(*page, "partnerStory");
        for (int row = 0; row < list->model()->rowCount(); ++row)
            lines.append(list->model()->index(row, 0).data().toString());
        return lines;
    }

    std::unique_ptr<ui::PartnersPage> page;
    ui::DataTable *table = nullptr;
};
