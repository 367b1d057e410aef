// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/PersonKind.h"
#include "ui/widgets/PageContext.h"

#include <QObject>

class QAction;
class QWidget;

namespace ui {

/// What can be done with a person: hand them all there is about them, or erase them.
class PersonActions final : public QObject
{
    Q_OBJECT

public:
    PersonActions(const PageContext &context, QWidget *panel);

    /// Nobody: nothing can be done.
    void setPerson(std::optional<domain::PersonId> person, bool mayBeErased = true);
    QList<QAction *> all() const { return {m_savePdf, m_saveJson, m_erase}; }

private:
    QAction *make(const QString &objectName, const QString &text, void (PersonActions::*run)());
    void savePdf();
    void saveJson();
    /// For managers and owners; asks for the PIN where there is one.
    void askToErase();
    void eraseWhenMeant();
    void offerToEraseInBackups();

    PageContext m_context;
    QWidget *m_panel;
    std::optional<domain::PersonId> m_person;
    QAction *m_savePdf;
    QAction *m_saveJson;
    QAction *m_erase;
};

} // namespace ui
