// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Page.h"

#include <QJsonObject>
#include <QKeySequence>

#include <functional>

namespace ui {

/// A page that exists: where the rail, the menu and Ctrl+K learn of it.
struct PageEntry
{
    PageId id;
    QString title; ///< may carry a mnemonic for the menu
    QString icon;  ///< of resources/icons
    std::function<Page *(const PageContext &context, QWidget *parent)> make;
};

/// In the order of the rail. The only place that knows all pages; they do not know each other.
QList<PageEntry> existingPages();

/// The dialog behind a command that can be given from every page.
struct CommandEntry
{
    Command command;
    QString objectName;
    QString text;       ///< with a mnemonic, for the menu
    QString buttonText; ///< without, for buttons
    QString icon;
    QKeySequence shortcut;
    std::function<void(const PageContext &context, QWidget *parent)> run;
};

QList<CommandEntry> existingCommands();

/// Opens a dialog again that was left with something typed into it, on the record its draft is about.
struct DraftEntry
{
    QString kind; ///< see Draft
    std::function<void(const PageContext &context, const QJsonObject &subject, QWidget *parent)> open;
    bool isForManagers = false; ///< over the Conduct page, and only while that is open
};

QList<DraftEntry> existingDrafts();

/// The form that a page asks for and does not know.
void openQuestion(const PageContext &context, const Question &question, QWidget *parent);

} // namespace ui
