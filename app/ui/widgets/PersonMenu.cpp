// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/PersonMenu.h"

#include "ui/widgets/MenuText.h"
#include "ui/widgets/PersonActions.h"

namespace ui {

PersonMenu::PersonMenu(const PageContext &context, const QString &title, const QString &empty, People people,
                       QWidget *panel)
    : QMenu(title, panel), m_context(context), m_empty(empty), m_people(std::move(people)), m_panel(panel)
{
    connect(this, &QMenu::aboutToShow, this, &PersonMenu::fill);
}

void PersonMenu::fill()
{
    clear();
    // What runs in one of them may still be under way.
    const auto before = findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
    for (QMenu *old : before)
        old->deleteLater();
    const QList<Person> people = m_people();
    if (people.isEmpty())
        addAction(m_empty)->setEnabled(false);
    for (const Person &person : people) {
        auto *menu = new QMenu(menuText(person.caption), this);
        menu->setObjectName(objectName() + QStringLiteral("Person"));
        auto *actions = new PersonActions(m_context, m_panel);
        connect(menu, &QObject::destroyed, actions, &QObject::deleteLater);
        actions->setPerson(person.id, person.mayBeErased);
        menu->addActions(actions->all());
        addMenu(menu);
    }
}

} // namespace ui
