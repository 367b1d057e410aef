// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Prompts.h"

namespace ui {

/// For runs that nobody watches: errors go to stderr, every question gets its safe answer, no file is chosen.
class SilentPrompts final : public Prompts
{
public:
    int ask(const QString &title, const QString &question, const QStringList &buttons) override;
    std::optional<QString> askText(const QString &title, const QString &label,
                                   const QString &present) override;
    QString fileToOpen(const QString &title, const QString &filter) override;
    QString fileToSave(const QString &title, const QString &suggestedName, const QString &filter) override;
    QString fileToSave(const QString &title, const QString &suggestedName, const QStringList &filters,
                       qsizetype &chosen) override;
    QString folderToFill(const QString &title) override;
    void showError(const base::Error &error) override;
    void tell(const QString &title, const QString &text) override;
};

} // namespace ui
