// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Competitors.h"
#include "ui/matrix/MatrixGrid.h"
#include "ui/matrix/MatrixPage.h"
#include "ui/Stage.h"
#include "ui/widgets/FilterChip.h"
#include "workflows/EditMatrix.h"

/// The page on a small body shop, shown and ready for keys.
///
///                          Us  Delgado  Northside
/// Body   Frame              2     5         -
///        Collision repair   5     4         1
/// Glass  Windscreen         1     2         5 (stale)
struct MatrixStage : Stage
{
    domain::CompetencyId frame, repair, windscreen;
    domain::CompetitorId delgado, northside;
    std::unique_ptr<ui::MatrixPage> page;
    ui::MatrixGrid *grid = nullptr;

    explicit MatrixStage(bool isFurnished = true)
    {
        const auto furnished = ledger->transact([&]() -> base::Done {
            if (isFurnished)
                furnish();
            return {};
        });
        if (!furnished)
            qFatal("not furnished");
        open();
    }

    void furnish()
    {
        frame = competency("Frame straightening", "Body");
        repair = competency("Collision repair", "Body");
        windscreen = competency("Windscreen", "Glass");
        delgado = workflows::addCompetitor(*ledger, QStringLiteral("Delgado Collision"))->id;
        northside = workflows::addCompetitor(*ledger, QStringLiteral("Northside Glass"))->id;
        rate(frame, {}, 2);
        rate(frame, delgado, 5);
        rate(repair, {}, 5);
        rate(repair, delgado, 4);
        rate(repair, northside, 1);
        rate(windscreen, {}, 1);
        rate(windscreen, delgado, 2);
        rate(windscreen, northside, 5, QDate(2025, 6, 1));
    }

    void open()
    {
        page = std::make_unique<ui::MatrixPage>(context());
        page->resize(1000, 640);
        present(*page);
        grid = found<ui::MatrixGrid>(*page, "matrixGrid");
        grid->setFocus();
    }

    domain::CompetencyId competency(const char *name, const char *category)
    {
        return workflows::addCompetency(*ledger, QString::fromLatin1(name), QString::fromLatin1(category))
            ->id;
    }
    void rate(domain::CompetencyId row, domain::MatrixColumn column, int level, QDate on = QDate(2026, 10, 3))
    {
        if (!ledger::Strengths(*ledger).set({row, column, domain::Level::from(level), {}, {}, {}, on}))
            qFatal("not rated");
    }
    domain::MaybeLevel stored(domain::CompetencyId row, domain::MatrixColumn column)
    {
        return ledger::Strengths(*ledger).of(row, column)->level;
    }
    void goTo(domain::CompetencyId row, domain::MatrixColumn column)
    {
        grid->setCurrent(*grid->content().find(row, column));
    }
    QString spoken() const { return grid->content().spoken(grid->current()); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(grid, key, modifiers); }
    void choose(const char *chip, const char *code)
    {
        found<ui::FilterChip>(*page, chip)->setValue(QString::fromLatin1(code));
    }
    void trigger(const char *action) { found<QAction>(*page, action)->trigger(); }
    QStringList rows() const
    {
        QStringList names;
        for (int line = 0; line < grid->content().lineCount(); ++line)
            names += grid->content().isCategory(line) ? grid->content().lineName(line).toUpper()
                                                      : grid->content().lineName(line);
        return names;
    }
    QStringList columns() const
    {
        QStringList names;
        for (int column = 1; column <= grid->content().columnCount(); ++column)
            names += grid->content().columnName(column);
        return names;
    }
};
