// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Prompts.h"

#include <QList>

/// Answers every question from a list made beforehand, and keeps what was said.
class ScriptedPrompts final : public ui::Prompts
{
public:
    QList<int> answers; ///< to ask(), in order; 0 (the safe one) when there are no more
    QStringList texts;  ///< to askText()
    QStringList filesToOpen;
    QStringList filesToSave;
    QStringList folders; ///< to folderToFill()

    QStringList questions;      ///< what was asked
    QStringList suggestedNames; ///< what fileToSave() was offered
    QStringList filters;        ///< of the last one with a choice of them
    qsizetype filterOffered = -1;
    qsizetype filterToTake = -1; ///< -1: the one offered
    QList<base::Error> errors;   ///< what was shown
    QStringList told;

    int ask(const QString &, const QString &question, const QStringList &) override
    {
        questions.append(question);
        return answers.isEmpty() ? 0 : answers.takeFirst();
    }
    std::optional<QString> askText(const QString &, const QString &label, const QString &) override
    {
        questions.append(label);
        return texts.isEmpty() ? std::nullopt : std::optional(texts.takeFirst());
    }
    QString fileToOpen(const QString &, const QString &) override
    {
        return filesToOpen.isEmpty() ? QString() : filesToOpen.takeFirst();
    }
    QString fileToSave(const QString &, const QString &suggestedName, const QString &) override
    {
        suggestedNames.append(suggestedName);
        return filesToSave.isEmpty() ? QString() : filesToSave.takeFirst();
    }
    QString fileToSave(const QString &title, const QString &suggestedName, const QStringList &choice,
                       qsizetype &chosen) override
    {
        filters = choice;
        filterOffered = chosen;
        if (filterToTake >= 0)
            chosen = filterToTake;
        return fileToSave(title, suggestedName, QString());
    }
    QString folderToFill(const QString &) override
    {
        return folders.isEmpty() ? QString() : folders.takeFirst();
    }
    void showError(const base::Error &error) override { errors.append(error); }
    void tell(const QString &, const QString &text) override { told.append(text); }
};
