// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/PersonKind.h"
#include "ui/widgets/PageContext.h"

#include <QMenu>

#include <functional>

namespace ui {

/// People, and for each what can be done with all that is kept about them: see PersonActions.
class PersonMenu final : public QMenu
{
    Q_OBJECT

public:
    struct Person
    {
        domain::PersonId id;
        QString caption;
        bool mayBeErased = true;
    };
    using People = std::function<QList<Person>()>;

    /// Asks for the people each time it is opened; `empty` stands there when there are none.
    PersonMenu(const PageContext &context, const QString &title, const QString &empty, People people,
               QWidget *panel);

    /// As it is on opening.
    void fill();

private:
    PageContext m_context;
    QString m_empty;
    People m_people;
    QWidget *m_panel;
};

} // namespace ui
