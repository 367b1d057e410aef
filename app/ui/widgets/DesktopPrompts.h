// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Prompts.h"

namespace ui {

/// The real dialogs, over the active window.
class DesktopPrompts final : public Prompts
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

private:
    QString m_folder; ///< where the last file was chosen
};

} // namespace ui
