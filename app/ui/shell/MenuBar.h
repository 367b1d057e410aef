// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QKeySequence>
#include <QObject>

class QAction;
class QActionGroup;

class QMainWindow;
class QMenu;
class QUndoStack;

namespace ui {

/// The menus of the window and their actions. It makes them; the window says what they do.
class MenuBar final : public QObject
{
    Q_OBJECT

public:
    MenuBar(QMainWindow &window, const Theme &theme, QUndoStack &undo);

    void addPage(QAction *action) const;
    void addCommand(QAction *action) const;
    void addImport(QAction *action) const;
    /// The page's own actions, in a menu of its name; none hides the menu.
    /// Gives the title a letter for Alt that no other menu has.
    void setPageMenu(const QString &title, const QList<QAction *> &actions) const;
    void setRecent(const QStringList &locations);
    void setAppearance(Appearance appearance) const;
    /// Every action there is, with the name of the menu it is in: for Ctrl+K and the page of keys.
    QList<std::pair<QString, QAction *>> allActions() const;

    QAction *newLedger;
    QAction *open;
    QAction *saveCopy;
    QAction *backUp;
    QAction *restore;
    QAction *archive;
    QAction *fromArchive;
    QAction *move;
    QAction *exportPage;
    QAction *exportAll;
    QAction *print;
    QAction *quit;
    QAction *undo;
    QAction *redo;
    QAction *reopenDraft;
    QAction *whoIsAtCounter;
    QAction *search;
    QAction *narrowRail;
    QAction *remind;
    QAction *goTo;
    QAction *keys;
    QAction *about;

Q_SIGNALS:
    void recentChosen(const QString &location);
    void appearanceChosen(ui::Appearance appearance);

private:
    QString withFreeMnemonic(const QString &title) const;
    QAction *add(QMenu *menu, const QString &objectName, const QString &text,
                 const QKeySequence &shortcut = {}, const QString &icon = {});
    void makeFileMenu();
    void makeEditMenu(QUndoStack &stack);
    void makeViewMenu();
    void makeGoMenu();
    void makeHelpMenu();

    QMainWindow &m_window;
    const Theme &m_theme;
    QMenu *m_file;
    QMenu *m_edit;
    QMenu *m_view;
    QMenu *m_page;
    QMenu *m_go;
    QMenu *m_help;
    QMenu *m_recent = nullptr;
    QAction *m_beforeExport = nullptr;
    QAction *m_beforeSearch = nullptr;
    QAction *m_beforeGoTo = nullptr;
    QActionGroup *m_appearances = nullptr;
};

} // namespace ui
