// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace ui {

/// All modal questions and file dialogs go through here, so that tests can answer them.
class Prompts
{
public:
    virtual ~Prompts() = default;

    /// A question with named buttons; the first is the safe one and what Enter and Esc do. Returns the index
    /// of the one pressed.
    virtual int ask(const QString &title, const QString &question, const QStringList &buttons) = 0;
    /// One line of text; nothing when cancelled.
    virtual std::optional<QString> askText(const QString &title, const QString &label,
                                           const QString &present) = 0;

    /// A filter reads "Ledgers (*.elsewhere)". Empty path when cancelled.
    virtual QString fileToOpen(const QString &title, const QString &filter) = 0;
    /// Asks before replacing a file. The filter's first suffix is added when none was typed.
    virtual QString fileToSave(const QString &title, const QString &suggestedName, const QString &filter) = 0;
    /// The same with a choice of filters; `chosen` is the one to begin with, and then the one taken.
    virtual QString fileToSave(const QString &title, const QString &suggestedName, const QStringList &filters,
                               qsizetype &chosen) = 0;

    /// One that is there, to write several files into. Empty path when cancelled.
    virtual QString folderToFill(const QString &title) = 0;

    /// The sentence, and the detail where a person can unfold it.
    virtual void showError(const base::Error &error) = 0;
    virtual void tell(const QString &title, const QString &text) = 0;
};

} // namespace ui
